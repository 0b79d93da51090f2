import type { Claim } from '../model/claim';
import type { EntityId } from '../model/ids';
import type { IsoDay, TimeSpan } from '../model/time-span';
import type { TimeWindow } from '../view/view';
import type { CorpusIndex } from './corpus-index';
import { perIndex } from './memo';
import { daysOf, meetsWindow } from './time-window';

/** A dated claim that a person holds a post; `number` is its place in `corpus.claims`. */
export interface Attestation {
  readonly number: number;
  readonly claim: Claim;
  readonly when: TimeSpan;
  readonly person: EntityId;
  readonly post: EntityId;
}

/** All attestations of posts, by claim number: one for each person and post that a dated holder claim names. */
export const attestationsByClaim = perIndex(
  (index): ReadonlyMap<number, readonly Attestation[]> => {
    const found = new Map<number, readonly Attestation[]>();
    for (const [number, claim] of index.corpus.claims.entries()) {
      const { when } = claim;
      if (when === null || !isHolder(index, claim)) continue;
      const posts = claim.objects.filter((id) => index.entities.get(id)?.type === 'post');
      const pairs = claim.subjects.flatMap((person) => posts.map((post) => ({ person, post })));
      found.set(
        number,
        pairs.map((pair) => ({ number, claim, when, ...pair })),
      );
    }
    return found;
  },
);

/** True for claims that tie a person to a post. */
export function isHolder(index: CorpusIndex, claim: Claim): boolean {
  return index.predicates.get(claim.predicate)?.draws.includes('holder') ?? false;
}

/**
 * Of these claims (by number), the ones that count in a window as inferred: where one holder is attested in one post
 * before the window and after it and not within, the attestations nearest to it on both sides. Windows with an open end
 * infer nothing.
 */
export function inferredClaims(
  index: CorpusIndex,
  numbers: Iterable<number>,
  window: TimeWindow | null,
): readonly number[] {
  if (window === null) return [];
  const { from, to } = daysOf(window);
  if (from === null || to === null) return [];
  const byClaim = attestationsByClaim(index);
  const holdings = new Map<string, Attestation[]>();
  for (const number of numbers) {
    for (const attestation of byClaim.get(number) ?? []) {
      const key = `${attestation.person}\n${attestation.post}`;
      const holding = holdings.get(key);
      if (holding) holding.push(attestation);
      else holdings.set(key, [attestation]);
    }
  }
  const inferred = new Set<number>();
  for (const holding of holdings.values()) {
    if (holding.some((attestation) => meetsWindow(attestation.when, window))) continue;
    for (const { number } of nearest(holding, from, to)) inferred.add(number);
  }
  return [...inferred].sort((a, b) => a - b);
}

/** The last attestations before the window and the first after it; empty where one side has none. */
function nearest(holding: readonly Attestation[], from: IsoDay, to: IsoDay): Attestation[] {
  let last: IsoDay | null = null;
  let first: IsoDay | null = null;
  for (const { when } of holding) {
    if (when.to < from && (last === null || when.to > last)) last = when.to;
    if (when.from > to && (first === null || when.from < first)) first = when.from;
  }
  if (last === null || first === null) return [];
  return holding.filter(({ when }) => when.to === last || when.from === first);
}
