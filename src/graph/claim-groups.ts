import type { Claim } from '../model/claim';
import type { Predicate } from '../model/corpus';
import type { TimeSpan } from '../model/time-span';
import type { CorpusIndex } from './corpus-index';
import { claimsByTime } from './order';

/** Claims of one predicate and one time. */
export interface DatedClaims {
  readonly when: TimeSpan | null;
  readonly claims: readonly Claim[];
}

export interface ClaimGroup {
  readonly predicate: Predicate;
  readonly dates: readonly DatedClaims[];
  readonly count: number;
}

const sameTime = (a: TimeSpan | null, b: TimeSpan | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

/** Claims one after the other by time, undated ones last, those of one time together and in the given order. */
export function claimsByDate(claims: readonly Claim[]): readonly DatedClaims[] {
  const groups: { when: TimeSpan | null; claims: Claim[] }[] = [];
  for (const claim of [...claims].sort(claimsByTime)) {
    const last = groups.at(-1);
    if (last && sameTime(last.when, claim.when)) last.claims.push(claim);
    else groups.push({ when: claim.when, claims: [claim] });
  }
  return groups;
}

/** Claims by predicate, in the order of the vocabulary, and within it by date. Predicates without claims are left out. */
export function claimsByPredicate(
  index: CorpusIndex,
  claims: readonly Claim[],
): readonly ClaimGroup[] {
  return index.corpus.predicates.flatMap((predicate) => {
    const own = claims.filter((claim) => claim.predicate === predicate.id);
    if (own.length === 0) return [];
    return [{ predicate, dates: claimsByDate(own), count: own.length }];
  });
}
