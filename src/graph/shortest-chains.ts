/** Shorter first, then by the numbers in turn. */
function compareChains(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [at, number] of a.entries()) {
    const other = b[at] ?? 0;
    if (number !== other) return number - other;
  }
  return 0;
}

/** How far every node is from `to` where some nodes may not be entered; -1 where it cannot be reached. */
function distancesTo(
  neighbours: readonly (readonly number[])[],
  to: number,
  closed: ReadonlySet<number>,
): Int32Array {
  const distances = new Int32Array(neighbours.length).fill(-1);
  distances[to] = 0;
  const queue = [to];
  for (const node of queue) {
    for (const next of neighbours[node] ?? []) {
      if (distances[next] !== -1 || closed.has(next)) continue;
      distances[next] = (distances[node] ?? 0) + 1;
      queue.push(next);
    }
  }
  return distances;
}

/**
 * The first chain, in the order of `compareChains`, that begins with `root` (its last node left by none of the steps
 * to `barred`) and ends at `to`; null where there is none.
 */
function firstChain(
  neighbours: readonly (readonly number[])[],
  root: readonly number[],
  barred: ReadonlySet<number>,
  to: number,
): number[] | null {
  const distances = distancesTo(neighbours, to, new Set(root));
  const spur = root.at(-1) ?? to;
  let best: number | null = null;
  for (const next of neighbours[spur] ?? []) {
    const distance = distances[next] ?? -1;
    if (distance < 0 || barred.has(next)) continue;
    if (best === null || distance < (distances[best] ?? 0)) best = next;
  }
  if (best === null) return null;
  const chain = [...root, best];
  for (let node = best; node !== to; ) {
    const left = (distances[node] ?? 0) - 1;
    const next = neighbours[node]?.find((one) => distances[one] === left);
    if (next === undefined) return null;
    chain.push(next);
    node = next;
  }
  return chain;
}

/**
 * The first `count` chains without a repeated node between two different nodes of an undirected graph, in the order of
 * `compareChains`: Yen's algorithm (1971) over breadth-first search. Each list of neighbours ascends. At most
 * `count` × length searches.
 */
export function shortestChains(
  neighbours: readonly (readonly number[])[],
  from: number,
  to: number,
  count: number,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const candidates = new Map<string, number[]>();
  const offer = (chain: number[] | null) => {
    if (chain) candidates.set(chain.join(' '), chain);
  };
  if (count > 0 && from !== to) offer(firstChain(neighbours, [from], new Set(), to));
  while (candidates.size > 0) {
    const next = [...candidates.values()].reduce((a, b) => (compareChains(b, a) < 0 ? b : a));
    candidates.delete(next.join(' '));
    found.push(next);
    if (found.length === count) break;
    for (let at = 0; at < next.length - 1; at += 1) {
      const root = next.slice(0, at + 1);
      const same = found.filter((chain) => root.every((node, place) => chain[place] === node));
      const barred = new Set(same.flatMap((chain) => chain[at + 1] ?? []));
      offer(firstChain(neighbours, root, barred, to));
    }
  }
  return found;
}
