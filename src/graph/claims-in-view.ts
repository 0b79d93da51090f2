import type { Claim } from '../model/claim';
import type { View } from '../view/view';
import type { CorpusIndex } from './corpus-index';
import { perIndex } from './memo';
import { notCounted, visibleClaims } from './visible-claims';

const numbers = perIndex(
  (index): ReadonlyMap<Claim, number> =>
    new Map(index.corpus.claims.map((claim, number) => [claim, number])),
);

/** Claims parted into those that count under the filters and the window of a view, and the rest, both in order. */
export function claimsInView(
  index: CorpusIndex,
  claims: readonly Claim[],
  view: Pick<View, 'filters' | 'window'>,
): { readonly within: readonly Claim[]; readonly outside: readonly Claim[] } {
  const states = visibleClaims(index, view.filters, view.window);
  const counts = (claim: Claim) => {
    const number = numbers(index).get(claim);
    return number !== undefined && states[number] !== notCounted;
  };
  return { within: claims.filter(counts), outside: claims.filter((claim) => !counts(claim)) };
}
