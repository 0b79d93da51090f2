import { bases } from '../model/claim';
import { type Entity, type EntityType, entityTypes } from '../model/entity';
import type { Filters, TimeWindow } from '../view/view';
import { inferredClaims } from './attestations';
import { type Column, claimColumns, type Facet, facets } from './claim-columns';
import type { CorpusIndex } from './corpus-index';
import { countPassages, lineTable } from './line-table';
import { lastCalls } from './memo';
import { textMatches } from './text-matches';
import { meetsWindow } from './time-window';

/** What types null and bases null let through. */
export const defaultTypes: readonly EntityType[] = entityTypes.filter(
  (type) => type !== 'post' && type !== 'country',
);
export const defaultBases = bases.filter((basis) => basis !== 'suggested');

/** The values that a facet lets through; null where it lets all through. */
export function chosenValues<F extends Facet>(filters: Filters, facet: F): Filters[F] {
  if (facet === 'types') return (filters.types ?? defaultTypes) as Filters[F];
  if (facet === 'bases') return (filters.bases ?? defaultBases) as Filters[F];
  return filters[facet];
}

/** Whether filters let an entity be a node. Picking it by id overrides the default types, not chosen ones. */
export function entityPasses(filters: Filters): (entity: Entity) => boolean {
  const { types } = filters;
  const only = filters.only === null ? null : new Set(filters.only);
  return (entity) => {
    if (only !== null && !only.has(entity.id)) return false;
    if (types !== null) return types.includes(entity.type);
    return only !== null || defaultTypes.includes(entity.type);
  };
}

export const facetBit = (facet: Facet): number => 1 << facets.indexOf(facet);
const textBit = 1 << facets.length;
const onlyBit = 1 << (facets.length + 1);

/**
 * By claim number, which filters it fails, as bits (`facetBit`, text, only); 0 passes all. Time and the number of
 * passages come later, since they are not a claim's own.
 */
export const failures = lastCalls((index, filters: Filters): Uint16Array => {
  const columns = claimColumns(index);
  const failing = new Uint16Array(index.corpus.claims.length);
  for (const facet of facets) {
    const chosen = chosenValues(filters, facet);
    if (chosen === null) continue;
    const { values, of }: Column<readonly string[]> = columns.facets[facet];
    const wanted = new Set<string>(chosen);
    const bits = values.map((row) =>
      row.some((value) => wanted.has(value)) ? 0 : facetBit(facet),
    );
    for (let claim = 0; claim < of.length; claim += 1) {
      failing[claim] = (failing[claim] ?? 0) | (bits[of[claim] ?? 0] ?? 0);
    }
  }
  const passes = textMatches(index, filters.text);
  const only = filters.only === null ? null : new Set<string>(filters.only);
  for (const [claim, ends] of columns.ends.entries()) {
    const unwanted = only && !ends.some((end) => only.has(index.corpus.entities[end]?.id ?? ''));
    const bits = (passes?.[claim] === 0 ? textBit : 0) | (unwanted ? onlyBit : 0);
    failing[claim] = (failing[claim] ?? 0) | bits;
  }
  return failing;
});

/** Claims that count, by number: by their own time (or undated), or only between two attestations. */
export interface Counted {
  readonly counted: readonly number[];
  readonly inferred: readonly number[];
}

/** What lets a line be drawn: enough passages, and which entities can be its ends. */
export interface LineRule {
  readonly minPassages: number;
  readonly passes: (entity: Entity) => boolean;
}

/**
 * Which claims of a set count in a window: by their own time, or as inferred where only two attestations around it,
 * both in the set, say so (`inferredClaims`). With a minimum of passages above 1 only claims count that some line of
 * enough passages carries. Linear in the set and its lines.
 */
export function countedAmong(
  index: CorpusIndex,
  candidates: readonly number[],
  window: TimeWindow | null,
  rule: LineRule,
): Counted {
  const { of } = claimColumns(index).when;
  const meeting = spansMeeting(index, window);
  const counted = candidates.filter((claim) => meeting[of[claim] ?? 0]);
  const inferred =
    counted.length === candidates.length ? [] : inferredClaims(index, candidates, window);
  if (rule.minPassages <= 1) return { counted, inferred };
  const carried = carriedByLines(index, [...counted, ...inferred], rule);
  const isCarried = (claim: number) => carried.has(claim);
  return { counted: counted.filter(isCarried), inferred: inferred.filter(isCarried) };
}

/** For each distinct time of the claims, whether it meets the window. */
const spansMeeting = lastCalls((index, window: TimeWindow | null): readonly boolean[] =>
  claimColumns(index).when.values.map((span) => meetsWindow(span, window)),
);

function carriedByLines(
  index: CorpusIndex,
  claims: readonly number[],
  { minPassages, passes }: LineRule,
): ReadonlySet<number> {
  const table = lineTable(index);
  const { entities } = index.corpus;
  const claimsOf = new Map<number, number[]>();
  for (const claim of claims) {
    for (const line of table.ofClaim[claim] ?? []) {
      if ((table.lines[line]?.whole.passages ?? 0) < minPassages) continue;
      const known = claimsOf.get(line);
      if (known) known.push(claim);
      else claimsOf.set(line, [claim]);
    }
  }
  const carried = new Set<number>();
  for (const [number, drawing] of claimsOf) {
    const line = table.lines[number];
    const source = line && entities[line.source];
    const target = line && entities[line.target];
    if (!source || !target || !passes(source) || !passes(target)) continue;
    if (countPassages(table, drawing) < minPassages) continue;
    for (const claim of drawing) carried.add(claim);
  }
  return carried;
}

/** How a claim counts in `visibleClaims`. */
export const notCounted = 0;
export const isCounted = 1;
const isInferred = 2;

/** By claim number, how each claim counts under the filters and the window of a view. */
export const visibleClaims = lastCalls(
  (index, filters: Filters, window: TimeWindow | null): Uint8Array => {
    const failing = failures(index, filters);
    const candidates: number[] = [];
    for (let claim = 0; claim < failing.length; claim += 1) {
      if (failing[claim] === 0) candidates.push(claim);
    }
    const rule = { minPassages: filters.minPassages, passes: entityPasses(filters) };
    const { counted, inferred } = countedAmong(index, candidates, window, rule);
    const states = new Uint8Array(failing.length).fill(notCounted);
    for (const claim of counted) states[claim] = isCounted;
    for (const claim of inferred) states[claim] = isInferred;
    return states;
  },
);
