import type { EntityId } from '../model/ids';
import type { Point } from './geometry';
import type { NodeCard } from './node-card';

/** The most that may lie empty between two columns or rows that follow each other, in model pixels. */
const mostEmpty = { x: 48, y: 46 } as const;

interface Stretch {
  readonly id: EntityId;
  readonly from: number;
  readonly to: number;
}

/** How far each stretch goes back along its axis so that no empty one is longer than `most`; what overlaps goes together. */
function shiftsOf(stretches: readonly Stretch[], most: number): ReadonlyMap<EntityId, number> {
  const shifts = new Map<EntityId, number>();
  let end: number | null = null;
  let shift = 0;
  for (const { id, from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (end !== null) shift += Math.max(0, from - end - most);
    end = Math.max(end ?? to, to);
    shifts.set(id, shift);
  }
  return shifts;
}

/**
 * Places drawn together where nothing lies between them, so that a few nodes far apart fill a screen: columns stay
 * columns, rows stay rows, and what is left of or above another stays so. Nothing that was apart overlaps.
 */
export function drawTogether(
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): ReadonlyMap<EntityId, Point> {
  const along = (axis: 'x' | 'y') =>
    Array.from(places, ([id, at]): Stretch => {
      const extent = cards.get(id)?.extent ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
      return { id, from: at[axis] + extent[`${axis}1`], to: at[axis] + extent[`${axis}2`] };
    });
  const across = shiftsOf(along('x'), mostEmpty.x);
  const down = shiftsOf(along('y'), mostEmpty.y);
  return new Map(
    Array.from(places, ([id, { x, y }]) => [
      id,
      { x: x - (across.get(id) ?? 0), y: y - (down.get(id) ?? 0) },
    ]),
  );
}
