import type { EntityId } from '../../model/ids';

/** A neighbour of the hub: the entity, by which line, and whether the line is read from the hub (`forward`) or towards it. */
export interface Step {
  readonly entity: EntityId;
  readonly edge: string;
  readonly forward: boolean;
}

/** Where the keyboard stands in the graph: at the hub itself (`at` −1), or at one of its neighbours. */
export interface Place {
  readonly hub: EntityId;
  readonly at: number;
}

/** The graph as the keyboard walks it: entities in reading order, and the neighbours of each. */
export interface Ground {
  readonly order: readonly EntityId[];
  readonly around: (hub: EntityId) => readonly Step[];
}

/** The entity on which a place stands, and the step that led there; null where the ground no longer has it. */
export function standing(
  ground: Ground,
  place: Place,
): { entity: EntityId; step: Step | null } | null {
  if (!ground.order.includes(place.hub)) return null;
  const step = place.at < 0 ? null : (ground.around(place.hub)[place.at] ?? null);
  return { entity: step?.entity ?? place.hub, step };
}

/**
 * The place that a key leads to, or null where it is no key of the walk or leads nowhere.
 * Up and Down go through the list, Home and End to its ends; Right and Left go round the neighbours of the hub, past
 * the hub itself; Backspace returns to the hub; Space makes the present neighbour the hub.
 */
export function walk(ground: Ground, place: Place, key: string): Place | null {
  const { order } = ground;
  const here = standing(ground, place);
  if (!here) return order[0] === undefined ? null : { hub: order[0], at: -1 };
  const listed = (index: number): Place | null => {
    const hub = order[index];
    return hub === undefined ? null : { hub, at: -1 };
  };
  const index = order.indexOf(here.entity);
  const count = ground.around(place.hub).length;
  switch (key) {
    case 'ArrowDown':
      return listed(index + 1);
    case 'ArrowUp':
      return index > 0 ? listed(index - 1) : null;
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
