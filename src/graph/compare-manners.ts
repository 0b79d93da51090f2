import type { Claim } from '../model/claim';
import type { Manner } from '../model/corpus';
import type { CompareRow } from './compare';
import type { CorpusIndex } from './corpus-index';

/** How claims bring something up: the manners of their predicates. */
type Manners = ReadonlySet<Manner | null>;

const mannersIn = (index: CorpusIndex, claims: readonly Claim[]): Manners =>
  new Set(claims.map(({ predicate }) => index.predicates.get(predicate)?.manner ?? null));

/** Whatever was not concurred on yet: it was spoken of, asked for or hoped for. */
const open: readonly Manner[] = ['spoke', 'asked', 'hoped'];

/** True where one was concurred on, and the other no more than spoken of, asked for or hoped for; whatever else is told of both. */
const onlyOneConcurs = (one: Manners, other: Manners): boolean =>
  one.has('agreed') && !other.has('agreed') && open.some((manner) => other.has(manner));

const apart = (one: Manners, other: Manners): boolean =>
  [...one].every((manner) => !other.has(manner)) ||
  onlyOneConcurs(one, other) ||
  onlyOneConcurs(other, one);

/**
 * True where something came up with several of those compared, and two of them are told apart by how: in no manner
 * alike, or concurred on in one and only discussed, asked for or hoped for in the other.
 */
export function differsInManner(index: CorpusIndex, { claims }: CompareRow): boolean {
  const own = claims.filter((some) => some.length > 0).map((some) => mannersIn(index, some));
  return own.some((one, at) => own.slice(at + 1).some((other) => apart(one, other)));
}
