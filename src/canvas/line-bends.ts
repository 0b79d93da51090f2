import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';

/** How far two lines between the same ends are apart, in model pixels. */
const parallelGap = 16;

/** How far each of some lines stands aside of the straight way from its source to its target, to the left of it (model pixels), evenly spread about it. `orderOf` says which of two ends comes first. */
export function bendsOf(edges: readonly Edge[], orderOf: (id: EntityId) => number): Float64Array {
  const bundles = new Map<string, number[]>();
  const forwards = ({ ref }: Edge) => orderOf(ref.source) < orderOf(ref.target);
  for (const [at, edge] of edges.entries()) {
    const { source, target } = edge.ref;
    const key = forwards(edge) ? `${source}\n${target}` : `${target}\n${source}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(at);
    else bundles.set(key, [at]);
  }
  const bends = new Float64Array(edges.length);
  for (const bundle of bundles.values()) {
    if (bundle.length === 1) continue;
    for (const [number, at] of bundle.entries()) {
      const aside = (0.5 - bundle.length / 2 + number) * parallelGap;
      const edge = edges[at];
      bends[at] = edge && forwards(edge) ? aside : -aside;
    }
  }
  return bends;
}
