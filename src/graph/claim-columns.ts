import type { Basis, Claim } from '../model/claim';
import type { EntityType, Side } from '../model/entity';
import type { ClaimId, EntityId, PredicateId, ReleaseId } from '../model/ids';
import type { TimeSpan } from '../model/time-span';
import type { FacetName } from '../view/filtering';
import { type Chosen, without } from '../view/view';
import { type CorpusIndex, endsOf } from './corpus-index';
import { perIndex } from './memo';

/** What each facet chooses from. */
export interface FacetValues extends Record<FacetName, string> {
  readonly types: EntityType;
  readonly predicates: PredicateId;
  readonly releases: ReleaseId;
  readonly meetings: Chosen;
  readonly bases: Basis;
  readonly sides: Side;
  readonly frameworks: Chosen;
}

export type Facet = FacetName;

export const facets = [
  'types',
  'predicates',
  'releases',
  'meetings',
  'bases',
  'sides',
  'frameworks',
] as const satisfies readonly Facet[];

/** The values that a claim has in each facet; it passes a facet that chose at least one of them. */
type ClaimValues = { readonly [F in Facet]: readonly FacetValues[F][] };

/** The sides of a claim, see `facetValuesOf`. */
function sidesOf(index: Pick<CorpusIndex, 'entities'>, ends: Iterable<EntityId>): readonly Side[] {
  const found = new Set<Side>();
  for (const id of ends) {
    const end = index.entities.get(id);
    if (end && end.type !== 'meeting' && end.side !== 'none') found.add(end.side);
  }
  if (found.has('thailand') && found.has('japan')) found.add('both');
  return found.size === 0 ? ['none'] : [...found];
}

/** Each once; the lack of any is a value too, so that leaving one out keeps what has none. */
function orWithout(ids: readonly EntityId[]): readonly Chosen[] {
  return ids.length === 0 ? [without] : [...new Set(ids)];
}

/**
 * The values of a claim in each facet.
 * - types: the types of its ends (`endsOf`);
 * - predicates, releases, bases: its own;
 * - meetings: the meeting at which it was made, and those among its subjects and objects; else `without`;
 * - sides: the sides of its ends other than meetings, seen or not (a country is no node, yet it is a side); `both` also
 *   where Thai and Japanese ends stand together; `none` where no end has a side;
 * - frameworks: frameworks and plans among its subjects and objects, and the one that it stands under; else
 *   `without`.
 */
function facetValuesOf(index: Pick<CorpusIndex, 'entities'>, claim: Claim): ClaimValues {
  const ends = endsOf(index, claim);
  const typeOf = (id: EntityId) => index.entities.get(id)?.type;
  const partakers = new Set([...claim.subjects, ...claim.objects]);
  const meetings = [...partakers].filter((id) => typeOf(id) === 'meeting');
  const isFramework = (id: EntityId) => typeOf(id) === 'framework' || typeOf(id) === 'plan';
  const frameworks = [...partakers].filter(isFramework);
  return {
    types: [...new Set([...ends].map(typeOf))].filter((type) => type !== undefined),
    predicates: [claim.predicate],
    releases: [claim.release],
    meetings: orWithout(claim.at === null ? meetings : [...meetings, claim.at]),
    bases: [claim.basis],
    sides: sidesOf(index, ends),
    frameworks: orWithout(claim.under === null ? frameworks : [...frameworks, claim.under]),
  };
}

/** One property of all claims: `values[of[n]]` is the value of claim number n. Few values, many claims. */
export interface Column<Value> {
  readonly values: readonly Value[];
  readonly of: Uint32Array;
}

function column<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Column<Value> {
  const numbers = new Map<string, number>();
  const distinct: Value[] = [];
  const of: number[] = [];
  for (const value of values) {
    const key = keyOf(value);
    let number = numbers.get(key);
    if (number === undefined) {
      number = distinct.push(value) - 1;
      numbers.set(key, number);
    }
    of.push(number);
  }
  return { values: distinct, of: Uint32Array.from(of) };
}

export interface ClaimColumns {
  readonly facets: { readonly [F in Facet]: Column<readonly FacetValues[F][]> };
  readonly when: Column<TimeSpan | null>;
  /** By claim number: the numbers of its ends in `corpus.entities`. */
  readonly ends: readonly (readonly number[])[];
}

/** The number of each claim: its place in `corpus.claims`. */
export const claimNumbers = perIndex((index): ReadonlyMap<ClaimId, number> => {
  return new Map(index.corpus.claims.map((claim, number) => [claim.id, number]));
});

/** The properties of all claims by which views filter; a claim's number is its place in `corpus.claims`. */
export const claimColumns = perIndex((index): ClaimColumns => {
  const { claims, entities } = index.corpus;
  const rows = claims.map((claim) => facetValuesOf(index, claim));
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const of = <F extends Facet>(facet: F) =>
    column(
      rows.map((row): readonly FacetValues[F][] => row[facet]),
      (values) => [...values].sort().join('\n'),
    );
  return {
    facets: {
      types: of('types'),
      predicates: of('predicates'),
      releases: of('releases'),
      meetings: of('meetings'),
      bases: of('bases'),
      sides: of('sides'),
      frameworks: of('frameworks'),
    },
    when: column(
      claims.map((claim) => claim.when),
      (when) => (when === null ? '' : `${when.from} ${when.to}`),
    ),
    ends: claims.map((claim) => [...endsOf(index, claim)].flatMap((id) => numbers.get(id) ?? [])),
  };
});
