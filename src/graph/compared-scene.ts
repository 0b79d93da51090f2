import type { EntityId } from '../model/ids';
import type { ElementRef } from '../view/element-ref';
import type { View } from '../view/view';
import type { Comparison } from './compare';
import { comparedIn } from './compared';
import type { CorpusIndex } from './corpus-index';
import { lastCalls } from './memo';
import { type Scene, type SceneView, sceneOf } from './scene';

/** The parts of a view that decide what is shown of a corpus. */
export type ShownView = SceneView &
  Pick<View, 'compare' | 'besides' | 'sheet' | 'story' | 'path' | 'selection'>;

/**
 * True where a view shows its comparison on the graph: wherever it has one and the graph is seen, beside the comparison's
 * own sheet or without it, and on a stage. The table and the threads show everything, and a path goes before it.
 */
export const comparesOn = ({
  compare,
  sheet,
  story,
  path,
}: Pick<View, 'compare' | 'sheet' | 'story' | 'path'>): boolean =>
  compare.length >= 2 &&
  path === null &&
  (story !== null || sheet === 'graph' || sheet === 'compare');

const idsIn = lastCalls((_index, comparison: Comparison): ReadonlySet<EntityId> => {
  const ids = new Set<EntityId>();
  for (const { id } of comparison.entities) ids.add(id);
  for (const { entity } of comparison.rows) ids.add(entity.id);
  return ids;
});

const nothing: View['selection'] = [];

const endsOfRef = (ref: ElementRef): readonly EntityId[] =>
  ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target];

const within = lastCalls(
  (index, scene: Scene, comparison: Comparison, besides: View['selection']): Scene => {
    const ids = new Set(idsIn(index, comparison));
    for (const id of besides.flatMap(endsOfRef)) ids.add(id);
    const among = ({ ref }: Scene['edges'][number]) => ids.has(ref.source) && ids.has(ref.target);
    const nodes = scene.nodes.filter(({ id }) => ids.has(id));
    const edges = scene.edges.filter(among);
    const entities = nodes.filter(({ state }) => state === 'shown').length;
    return {
      nodes,
      edges,
      ghostEdges: scene.ghostEdges.filter(among),
      counts: { ...scene.counts, entities, links: edges.length },
    };
  },
);

/**
 * What a view shows, its comparison included: while things are compared, only they and what they have to do with, and
 * what is selected, unless the view wants the rest besides. The same parts of a view give the same object.
 */
export function shownScene(index: CorpusIndex, view: ShownView): Scene {
  const scene = sceneOf(index, view);
  if (view.besides || !comparesOn(view)) return scene;
  const { comparison } = comparedIn(index, view);
  if (comparison.entities.length < 2) return scene;
  const known = idsIn(index, comparison);
  const chosen = view.selection.flatMap(endsOfRef).some((id) => !known.has(id));
  return within(index, scene, comparison, chosen ? view.selection : nothing);
}
