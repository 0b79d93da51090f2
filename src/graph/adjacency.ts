import type { EntityId } from '../model/ids';
import type { Edge } from './edges';

/** For each entity with a line, the entities at the other ends, each once, in the order of the lines. */
export function adjacency(
  edges: Iterable<Pick<Edge, 'ref'>>,
): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  const tie = (a: EntityId, b: EntityId) => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { ref } of edges) {
    tie(ref.source, ref.target);
    tie(ref.target, ref.source);
  }
  return neighbours;
}

/**
 * How many lines away each entity is from the nearest of `from` (0 for these themselves), up to `depth`; what cannot be
 * reached is missing. In the order of reaching.
 */
export function distancesFrom(
  neighbours: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
  from: Iterable<EntityId>,
  depth = Number.POSITIVE_INFINITY,
): ReadonlyMap<EntityId, number> {
  const distances = new Map<EntityId, number>();
  for (const id of from) distances.set(id, 0);
  // A map that grows is walked to its new end: a queue.
  for (const [id, distance] of distances) {
    if (distance >= depth) break;
    for (const next of neighbours.get(id) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}
