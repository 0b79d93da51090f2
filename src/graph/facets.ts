import { bases } from '../model/claim';
import { sides } from '../model/entity';
import type { Offer } from '../view/facet-choice';
import { type Filters, type TimeWindow, type View, without } from '../view/view';
import { claimColumns, type Facet, type FacetValues } from './claim-columns';
import type { CorpusIndex } from './corpus-index';
import { lastCalls, perIndex } from './memo';
import { compareText } from './order';
import {
  chosenValues,
  countedAmong,
  defaultBases,
  defaultTypes,
  entityPasses,
  facetBit,
  failures,
} from './visible-claims';

export interface FacetCount<Value extends string> {
  readonly value: Value;
  /** The claims that would count if this value alone were chosen in its facet, all else as it is. */
  readonly count: number;
  /** Whether the view lets it through now. */
  readonly chosen: boolean;
}

export type FacetCounts = { readonly [F in Facet]: readonly FacetCount<FacetValues[F]>[] };

export type FacetOffers = { readonly [F in Facet]: Offer<FacetValues[F]> };

/**
 * What can be chosen in each facet (for `view/facet-choice`): what some claim of the corpus has, in the order of the
 * vocabulary; releases by date, meetings by time, frameworks and plans in the order of the corpus, `without` last.
 */
export const facetOffers = perIndex((index): FacetOffers => {
  const columns = claimColumns(index).facets;
  const used = (facet: Facet) => new Set<string>(columns[facet].values.flat());
  const offer = <Value extends string>(
    facet: Facet,
    values: readonly Value[],
    preset: readonly Value[] = values,
  ): Offer<Value> => {
    const found = used(facet);
    const isUsed = (value: Value) => found.has(value);
    return { all: values.filter(isUsed), preset: preset.filter(isUsed) };
  };
  const { corpus } = index;
  const releases = [...corpus.releases].sort(
    (a, b) => compareText(a.published, b.published) || compareText(a.id, b.id),
  );
  const ids = <Id>(items: readonly { readonly id: Id }[]) => items.map((item) => item.id);
  return {
    types: offer('types', ids(corpus.types), defaultTypes),
    predicates: offer('predicates', ids(corpus.predicates)),
    releases: offer('releases', ids(releases)),
    meetings: offer('meetings', [...ids(index.meetings), without]),
    bases: offer('bases', bases, defaultBases),
    sides: offer('sides', sides),
    frameworks: offer('frameworks', [...ids(corpus.entities), without]),
  };
});

/** The claims that pass all filters but those of one facet, time and passages aside, by their values in that facet. */
function candidatesByValue(index: CorpusIndex, filters: Filters, facet: Facet) {
  const failing = failures(index, filters);
  const { values, of } = claimColumns(index).facets[facet];
  const otherwise = 0xffff & ~facetBit(facet);
  const byValue = new Map<string, number[]>();
  for (let claim = 0; claim < of.length; claim += 1) {
    if (((failing[claim] ?? 0) & otherwise) !== 0) continue;
    for (const value of values[of[claim] ?? 0] ?? []) {
      const known = byValue.get(value);
      if (known) known.push(claim);
      else byValue.set(value, [claim]);
    }
  }
  return byValue;
}

function countsOf<F extends Facet>(
  index: CorpusIndex,
  filters: Filters,
  window: TimeWindow | null,
  facet: F,
): readonly FacetCount<FacetValues[F]>[] {
  const byValue = candidatesByValue(index, filters, facet);
  const chosen: readonly string[] | null = chosenValues(filters, facet);
  return facetOffers(index)[facet].all.map((value: FacetValues[F]) => {
    const candidates = byValue.get(value) ?? [];
    const passes = entityPasses({ ...filters, [facet]: [value] });
    const rule = { minPassages: filters.minPassages, passes };
    const { counted, inferred } = countedAmong(index, candidates, window, rule);
    const count = counted.length + inferred.length;
    return { value, count, chosen: chosen === null || chosen.includes(value) };
  });
}

const countsBy = lastCalls((index, filters: Filters, window: TimeWindow | null): FacetCounts => {
  const of = <F extends Facet>(facet: F) => countsOf(index, filters, window, facet);
  return {
    types: of('types'),
    predicates: of('predicates'),
    releases: of('releases'),
    meetings: of('meetings'),
    bases: of('bases'),
    sides: of('sides'),
    frameworks: of('frameworks'),
  };
});

/**
 * For every value of every facet, how many claims the scene would count (`scene.counts.claims`) if that value alone were
 * chosen in its facet. Each facet's own choice does not touch its counts. Linear in the claims and their values.
 */
export function facetCounts(
  index: CorpusIndex,
  view: Pick<View, 'filters' | 'window'>,
): FacetCounts {
  return countsBy(index, view.filters, view.window);
}
