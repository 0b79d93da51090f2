import type { EntityId } from '../model/ids';
import type { Arrangement, MovedNode, View } from './view';

const farthest = 1e6;
const plain = (value: number) => Math.round(Math.min(farthest, Math.max(-farthest, value))) + 0;

/** Leaves a node where the person put it (model pixels) in an arrangement; the last moved stands last. */
export const moveNode =
  (arrangement: Arrangement, entity: EntityId, at: { readonly x: number; readonly y: number }) =>
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

/** The places given, with those of nodes that were moved by hand; the same places where none of them was. */
export function withMoves(
  places: ReadonlyMap<EntityId, { readonly x: number; readonly y: number }>,
  moved: readonly MovedNode[],
  arrangement: Arrangement,
): ReadonlyMap<EntityId, { readonly x: number; readonly y: number }> {
  const mine = moved.filter((node) => node.arrangement === arrangement && places.has(node.entity));
  if (mine.length === 0) return places;
  return new Map([...places, ...mine.map(({ entity, x, y }) => [entity, { x, y }] as const)]);
}
