import type { Claim } from '../model/claim';
import type { EntityId } from '../model/ids';
import type { IsoDay } from '../model/time-span';
import type { View } from '../view/view';
import type { CorpusIndex } from './corpus-index';
import type { Edge } from './edges';
import { lastCalls } from './memo';
import type { Scene } from './scene';
import { shortestChains } from './shortest-chains';

/** One step of a path with all lines between its ends, at least one, whichever way they are read. */
export interface Hop {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly edges: readonly Edge[];
}

/**
 * Whether the hops can be read one after the other in time: `forward` if a claim can be chosen for each hop so that
 * none is earlier than the one before, `backward` if that holds from the end to the beginning, else `mixed`. Undated
 * claims fit everywhere.
 */
export type PathTime = 'forward' | 'backward' | 'mixed';

export interface Path {
  /** From the first entity to the last, none twice; one more than hops. */
  readonly entities: readonly EntityId[];
  readonly hops: readonly Hop[];
  readonly time: PathTime;
  /** True where `time` is not `forward`. */
  readonly outOfOrder: boolean;
}

/** How many paths are looked for at most. */
const mostPaths = 8;

/** True where days can be chosen within the spans of one claim per hop so that they never go back. */
function runsForward(hops: readonly (readonly Claim[])[]): boolean {
  let reached: IsoDay | null = null;
  for (const claims of hops) {
    let next: IsoDay | null = null;
    let open = false;
    for (const { when } of claims) {
      if (when === null) open = true;
      else if (reached === null || when.to >= reached) {
        const day: IsoDay = reached === null || when.from > reached ? when.from : reached;
        if (next === null || day < next) next = day;
      }
    }
    if (open) continue;
    if (next === null) return false;
    reached = next;
  }
  return true;
}

function timeOf(index: CorpusIndex, hops: readonly Hop[]): PathTime {
  const claims = hops.map(({ edges }) =>
    edges.flatMap((edge) => edge.claims.flatMap((id) => index.claims.get(id) ?? [])),
  );
  if (runsForward(claims)) return 'forward';
  return runsForward(claims.toReversed()) ? 'backward' : 'mixed';
}

/** For two entities, in whichever order, the lines between them. */
function linesByPair(edges: readonly Edge[]) {
  const pairs = new Map<EntityId, Map<EntityId, Edge[]>>();
  const add = (a: EntityId, b: EntityId, edge: Edge) => {
    const others = pairs.get(a) ?? new Map<EntityId, Edge[]>();
    pairs.set(a, others);
    const lines = others.get(b);
    if (lines) lines.push(edge);
    else others.set(b, [edge]);
  };
  for (const edge of edges) {
    add(edge.ref.source, edge.ref.target, edge);
    add(edge.ref.target, edge.ref.source, edge);
  }
  return pairs;
}

/**
 * The shortest chains of lines between two entities of a scene, at most `count`, whatever the direction of the lines;
 * of equal length in the order of the scene's nodes, compared entity by entity. No entity comes twice in a path.
 * Empty where either is not shown, both are the same, or nothing joins them.
 */
export const pathsBetween = lastCalls(
  (
    index,
    scene: Pick<Scene, 'nodes' | 'edges'>,
    from: EntityId,
    to: EntityId,
    count: number = mostPaths,
  ): readonly Path[] => {
    const shown = scene.nodes.flatMap(({ id, state }) => (state === 'shown' ? [id] : []));
    const numbers = new Map(shown.map((id, number) => [id, number]));
    const [first, last] = [numbers.get(from), numbers.get(to)];
    if (first === undefined || last === undefined || first === last) return [];
    const pairs = linesByPair(scene.edges);
    const neighbours = shown.map((id) =>
      [...(pairs.get(id)?.keys() ?? [])]
        .flatMap((other) => numbers.get(other) ?? [])
        .sort((a, b) => a - b),
    );
    return shortestChains(neighbours, first, last, count).map((chain) => {
      const entities = chain.flatMap((number) => shown[number] ?? []);
      const hops = entities.slice(1).map((end, at): Hop => {
        const start = entities[at] ?? end;
        return { from: start, to: end, edges: pairs.get(start)?.get(end) ?? [] };
      });
      const time = timeOf(index, hops);
      return { entities, hops, time, outOfOrder: time !== 'forward' };
    });
  },
);

/** The lines of the path that a view shows, hop by hop; null where it shows none. */
export const pathEdges = lastCalls(
  (index, scene: Scene, path: View['path']): readonly Edge[] | null => {
    if (!path) return null;
    const paths = pathsBetween(index, scene, path.from, path.to);
    return (paths[path.index] ?? paths[0])?.hops.flatMap(({ edges }) => edges) ?? null;
  },
);
