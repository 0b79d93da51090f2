import type { Edge } from '../../graph/edges';
import type { EntityId } from '../../model/ids';

/** A neighbour of the hub, and the line by which it is one. */
export interface Step {
  readonly entity: EntityId;
  readonly line: Pick<Edge, 'ref' | 'basis' | 'posts'>;
}

/** Where the keyboard stands in the graph: at the hub itself (`at` −1), or at the end of one of its lines. */
export interface Place {
  readonly hub: EntityId;
  readonly at: number;
}

/** The graph as the keyboard walks it: entities in reading order with their ranks in it, and the lines of each. */
export interface Ground {
  readonly order: readonly EntityId[];
  readonly rank: ReadonlyMap<EntityId, number>;
  readonly around: (hub: EntityId) => readonly Step[];
}

/** The entity on which a place stands, and the step that led there; null where the ground no longer has it. */
export function standing(
  ground: Ground,
  place: Place,
): { entity: EntityId; step: Step | null } | null {
  if (!ground.rank.has(place.hub)) return null;
  const step = place.at < 0 ? null : (ground.around(place.hub)[place.at] ?? null);
  return { entity: step?.entity ?? place.hub, step };
}

/** The place that takes over where the one of this rank has gone; null on empty ground. */
export function placeNear({ order }: Ground, rank: number): Place | null {
  const hub = order[Math.min(rank, order.length - 1)];
  return hub === undefined ? null : { hub, at: -1 };
}

/**
 * The place that a key leads to, or null where it is no key of the walk or leads nowhere.
 * Up and Down go through the list, Home and End to its ends; Right and Left go round the lines of the hub, past the hub
 * itself; Backspace returns to the hub; Space makes the present neighbour the hub.
 */
export function walk(ground: Ground, place: Place, key: string): Place | null {
  const { order, rank } = ground;
  const here = standing(ground, place);
  if (!here) return placeNear(ground, 0);
  const listed = (index: number): Place | null => {
    const hub = order[index];
    return hub === undefined ? null : { hub, at: -1 };
  };
  const index = rank.get(here.entity) ?? 0;
  const count = ground.around(place.hub).length;
  switch (key) {
    case 'ArrowDown':
      return listed(index + 1);
    case 'ArrowUp':
      return listed(index - 1);
    case 'Home':
      return listed(0);
    case 'End':
      return listed(order.length - 1);
    case 'ArrowRight':
      return count === 0 ? null : { hub: place.hub, at: place.at + 1 < count ? place.at + 1 : -1 };
    case 'ArrowLeft':
      return count === 0 ? null : { hub: place.hub, at: place.at < 0 ? count - 1 : place.at - 1 };
    case 'Backspace':
      return place.at < 0 ? null : { hub: place.hub, at: -1 };
    case ' ':
      return here.step ? { hub: here.entity, at: -1 } : null;
    default:
      return null;
  }
}
