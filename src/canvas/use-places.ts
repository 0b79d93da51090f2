import { useMemo } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import { placesByMeeting } from '../graph/foreground';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { labelLanguagesOf } from '../store/appearance';
import { useYongyai } from '../store/use-store';
import { type Reach, reachOf, withMoves } from '../view/arranging';
import { outlinesAt, withRowsBelow } from './arrangement';
import { clearOverlaps } from './clear-overlaps';
import { drawTogether } from './draw-together';
import type { Point } from './geometry';
import type { NodeCard } from './node-card';
import { type Arranging, useArranged } from './use-arranged';
import { noZones, type Zones, zonesOf } from './zones';

const nobody: readonly EntityId[] = [];

export interface Places {
  /** Where the outlines belong in the layout of the view, or were moved by hand, in model pixels. */
  readonly places: ReadonlyMap<EntityId, Point>;
  /** Where nodes can be moved to. */
  readonly reach: Reach;
  /** The parts of the picture that have a name; none but by meeting. */
  readonly zones: Zones;
  /** The layout that is being worked out, if any: meanwhile things stand as before. */
  readonly arranging: Arranging | null;
}

/** The scene that is drawn, what it is cut from, if it is, and all that has a place in the picture (`useGround`). */
export interface Scenes {
  readonly whole: Scene;
  readonly scene: Scene;
  readonly ground: Scene;
}

/** Where everything belongs; `compared` are the places of a comparison, which go before the layout's. Only rings about the selection change with the selection. On a stage no room is left empty. */
export function usePlaces(
  index: CorpusIndex,
  { whole, scene, ground }: Scenes,
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
  const meeting = placesByMeeting(index, whole, focus);
  // Where two are compared no other layout is worked out.
  const wanted = compared ? 'meeting' : layout;
  const arranged = useArranged(meeting, ground, wanted, about);
  const { shown, arranging } = arranged;
  const arrangement = useMemo(
    () => (compared ? withRowsBelow(ground, compared) : arranged.arrangement),
    [ground, compared, arranged.arrangement],
  );
  const stage = useYongyai(({ view }) => view.story !== null);
  const byMeeting = !compared && shown === 'meeting';
  const own = useMemo(() => {
    const apart = outlinesAt(arrangement, cards);
    const outlines = stage ? drawTogether(apart, cards) : apart;
    return byMeeting ? outlines : clearOverlaps(outlines, cards);
  }, [arrangement, cards, byMeeting, stage]);
  const moved = useYongyai(({ view }) => view.moved);
  const places = useMemo(
    () => withMoves(own, moved, compared ? 'compare' : shown),
    [own, moved, compared, shown],
  );
  const reach = useMemo(() => reachOf(own), [own]);
  const [, lower] = useYongyai(labelLanguagesOf);
  const zones = useMemo(
    () => (byMeeting ? zonesOf(index, scene, places, cards, lower ? 2 : 1) : noZones),
    [byMeeting, index, scene, places, cards, lower],
  );
  return { places, reach, zones, arranging };
}
