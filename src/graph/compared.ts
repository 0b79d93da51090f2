import type { EntityId } from '../model/ids';
import type { View } from '../view/view';
import { claimsInView } from './claims-in-view';
import { type Comparison, compareEntities, type Opposition, opposed } from './compare';
import type { CorpusIndex } from './corpus-index';
import { lastCalls } from './memo';

/** What a view compares: everything against each, and where there are just two, set against each other. */
export interface Compared {
  readonly comparison: Comparison;
  readonly opposition: Opposition | null;
}

const comparedBy = lastCalls(
  (index, compare: View['compare'], filters: View['filters'], window: View['window']): Compared => {
    const { within } = claimsInView(index, index.corpus.claims, { filters, window });
    const comparison = compareEntities(index, compare, within);
    const two = comparison.entities.length === 2;
    return { comparison, opposition: two ? opposed(index, comparison) : null };
  },
);

/** The comparison of a view by the claims that its filters and window let through; the same parts give the same object. */
export function comparedIn(
  index: CorpusIndex,
  { compare, filters, window }: Pick<View, 'compare' | 'filters' | 'window'>,
): Compared {
  return comparedBy(index, compare, filters, window);
}

/** On which side of a comparison something stands. */
export const compareSides = ['first', 'shared', 'second'] as const;
export type CompareSide = (typeof compareSides)[number];

/** The side of whatever a picture of a comparison shows: what neither has to do with stands on none. */
export type NodeSide = CompareSide | 'neither';

/** The side of every entity of an opposition, those compared included; what is near stands on the side that has it. */
export function sidesOf(
  [first, second]: Comparison['entities'],
  { onlyFirst, nearFirst, shared, nearSecond, onlySecond }: Opposition,
): ReadonlyMap<EntityId, CompareSide> {
  const sides = new Map<EntityId, CompareSide>();
  const put = (rows: Opposition['shared'], side: CompareSide) => {
    for (const { entity } of rows) sides.set(entity.id, side);
  };
  put([...onlyFirst, ...nearFirst], 'first');
  put(shared, 'shared');
  put([...nearSecond, ...onlySecond], 'second');
  if (first) sides.set(first.id, 'first');
  if (second) sides.set(second.id, 'second');
  return sides;
}
