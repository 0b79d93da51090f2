import { useMemo } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import { placesByMeeting } from '../graph/foreground';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { useYongyai } from '../store/use-store';
import { withMoves } from '../view/arranging';
import { arrangementOf, byComparison, outlinesAt } from './arrangement';
import { clearOverlaps } from './clear-overlaps';
import { drawTogether } from './draw-together';
import type { Point } from './geometry';
import type { NodeCard } from './node-card';
import { useForceLayout } from './use-force-layout';
import { noZones, type Zones, zonesOf } from './zones';

const nobody: readonly EntityId[] = [];

export interface Places {
  /** Where the outlines belong in the layout of the view, or were moved by hand, in model pixels. */
  readonly places: ReadonlyMap<EntityId, Point>;
  /** The parts of the picture that have a name; none but by meeting. */
  readonly zones: Zones;
}

/** Where everything of a scene belongs, which is `whole` or cut from it; `compared` are the places of a comparison, which go before the layout's. Only rings about the selection change with the selection. On a stage no room is left empty. */
export function usePlaces(
  index: CorpusIndex,
  whole: Scene,
  scene: Scene,
  cards: ReadonlyMap<EntityId, NodeCard>,
  compared: ReadonlyMap<EntityId, Point> | null,
): Places {
  const layout = useYongyai(({ view }) => view.layout);
  const focus = useYongyai(({ view }) => view.focus);
  const selection = useYongyai(({ view }) => view.selection);
  const selected = useMemo(
    () => selection.flatMap((ref) => (ref.kind === 'entity' ? [ref.id] : [])),
    [selection],
  );
  const about = layout === 'concentric' ? selected : nobody;
  const force = useForceLayout(layout === 'force');
  const meeting = placesByMeeting(index, whole, focus);
  const arrangement = useMemo(
    () =>
      compared
        ? byComparison(scene, compared)
        : arrangementOf(meeting, scene, layout, about, force),
    [meeting, scene, layout, about, compared, force],
  );
  const stage = useYongyai(({ view }) => view.story !== null);
  const own = useMemo(() => {
    const apart = outlinesAt(arrangement, cards);
    const outlines = stage ? drawTogether(apart, cards) : apart;
    if (compared || layout !== 'meeting')
      return { places: clearOverlaps(outlines, cards), zones: noZones };
    return { places: outlines, zones: zonesOf(index, scene, outlines, cards) };
  }, [arrangement, cards, layout, compared, index, scene, stage]);
  const moved = useYongyai(({ view }) => view.moved);
  return useMemo(
    () => ({ ...own, places: withMoves(own.places, moved, compared ? 'compare' : layout) }),
    [own, moved, compared, layout],
  );
}
