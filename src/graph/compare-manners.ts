import type { Claim } from '../model/claim';
import type { Manner } from '../model/corpus';
import type { CompareRow } from './compare';
import type { CorpusIndex } from './corpus-index';

/** How claims bring something up: the manners of their predicates. */
const mannersIn = (index: CorpusIndex, claims: readonly Claim[]): ReadonlySet<Manner | null> =>
  new Set(claims.map(({ predicate }) => index.predicates.get(predicate)?.manner ?? null));

/**
 * True where something came up with several of those compared, and with two of them in no manner alike: discussed and
 * asked for in one, concurred on in the other.
 */
export function differsInManner(index: CorpusIndex, { claims }: CompareRow): boolean {
  const own = claims.filter((some) => some.length > 0).map((some) => mannersIn(index, some));
  return own.some((one, at) =>
    own.slice(at + 1).some((other) => [...one].every((manner) => !other.has(manner))),
  );
}
