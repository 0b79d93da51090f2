import { arrangementOf, byEntity, outlinesAt } from '../../src/canvas/arrangement';
import { guessedMeasure } from '../../src/canvas/font-measure';
import { cardOf, type NodeCard } from '../../src/canvas/node-card';
import { indexCorpus } from '../../src/graph/corpus-index';
import { layoutByMeeting } from '../../src/graph/layout-by-meeting';
import { layoutSteps } from '../../src/graph/layout-job';
import { sceneOf } from '../../src/graph/scene';
import { finish } from '../../src/graph/steps';
import type { Corpus } from '../../src/model/corpus';
import type { EntityId } from '../../src/model/ids';
import type { Language } from '../../src/model/language';
import { defaultView, type LayoutName, type View } from '../../src/view/view';

/** A corpus as the canvas would show it, with guessed widths of text. */
export function shownScene(
  corpus: Corpus,
  {
    view = defaultView,
    layout = 'meeting',
    languages = ['en'],
  }: { view?: View; layout?: LayoutName; languages?: readonly [Language, Language?] } = {},
) {
  const index = indexCorpus({ ...corpus, positions: layoutByMeeting(corpus) });
  const scene = sceneOf(index, view);
  const cards = new Map<EntityId, NodeCard>();
  for (const { id } of scene.nodes) {
    const entity = index.entities.get(id);
    if (!entity) continue;
    const setting = { eyebrow: null, places: [], languages, calendar: 'common' } as const;
    cards.set(id, cardOf({ entity, ...setting, measure: guessedMeasure }));
  }
  const found = arrangementOf(index.positions, scene, layout, []);
  const arrangement = 'layout' in found ? byEntity(finish(layoutSteps(found))) : found;
  const places = outlinesAt(arrangement, cards);
  return { index, scene, cards, places };
}
