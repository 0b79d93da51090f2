import type { EntityId } from '../model/ids';
import type { Arrangement, MovedNode, View } from './view';

const farthest = 1e6;
const plain = (value: number) => Math.round(Math.min(farthest, Math.max(-farthest, value))) + 0;

/** How far outside the picture a node can be moved, in model pixels: with one far away the others cannot be seen. */
const margin = 500;

interface At {
  readonly x: number;
  readonly y: number;
}

/** Where nodes can be moved to. */
export interface Reach {
  readonly low: At;
  readonly high: At;
}

/** Where nodes can be moved to, by the places that they have of their own. */
export function reachOf(places: ReadonlyMap<EntityId, At>): Reach {
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  for (const { x, y } of places.values()) {
    low.x = Math.min(low.x, x - margin);
    low.y = Math.min(low.y, y - margin);
    high.x = Math.max(high.x, x + margin);
    high.y = Math.max(high.y, y + margin);
  }
  return { low, high };
}

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/** The point of the reach that is nearest. */
export const within = ({ low, high }: Reach, { x, y }: At): At => ({
  x: between(low.x, x, high.x),
  y: between(low.y, y, high.y),
});

/** Leaves a node where the person put it (model pixels) in an arrangement; the last moved stands last. */
export const moveNode =
  (arrangement: Arrangement, entity: EntityId, at: At) =>
  (view: View): View => {
    const others = view.moved.filter(
      (node) => node.arrangement !== arrangement || node.entity !== entity,
    );
    const node: MovedNode = { arrangement, entity, x: plain(at.x), y: plain(at.y) };
    return { ...view, moved: [...others, node] };
  };

/** Lets every node of an arrangement return to its own place. */
export const forgetMoves =
  (arrangement: Arrangement) =>
  (view: View): View => {
    const moved = view.moved.filter((node) => node.arrangement !== arrangement);
    return moved.length === view.moved.length ? view : { ...view, moved };
  };

/**
 * The places given, with those of nodes that were moved by hand, at the edge of the reach where a link has them beyond
 * it; the same places where none of them was.
 */
export function withMoves(
  places: ReadonlyMap<EntityId, At>,
  moved: readonly MovedNode[],
  arrangement: Arrangement,
): ReadonlyMap<EntityId, At> {
  const mine = moved.filter((node) => node.arrangement === arrangement && places.has(node.entity));
  if (mine.length === 0) return places;
  const reach = reachOf(places);
  return new Map([...places, ...mine.map((node) => [node.entity, within(reach, node)] as const)]);
}
