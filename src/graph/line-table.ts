import type { Claim } from '../model/claim';
import { type EdgeRef, elementKey } from '../view/element-ref';
import type { CorpusIndex } from './corpus-index';
import { type Edge, edgesOf, linesOf, postsBetween, strongerBasis } from './edges';
import { perIndex } from './memo';
import { passageKeys } from './passage-keys';

/** A line that some claim of the corpus draws, with the numbers of the claims that do, ascending. */
export interface Line {
  readonly ref: EdgeRef;
  readonly source: number;
  readonly target: number;
  readonly claims: readonly number[];
  /** The line with all of its claims. */
  readonly whole: Edge;
}

export interface LineTable {
  readonly lines: readonly Line[];
  /** By claim number: the numbers of the lines that it draws. */
  readonly ofClaim: readonly (readonly number[])[];
  /** By claim number: its passages, as numbers. */
  readonly passages: readonly (readonly number[])[];
}

/** All lines of the corpus, worked out once, so that a view only has to look at them. */
export const lineTable = perIndex((index): LineTable => {
  const { claims, entities } = index.corpus;
  const entityNumbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const claimNumbers = new Map<string, number[]>();
  const passageNumbers = new Map<string, number>();
  const passages = claims.map((claim, number) => {
    for (const ref of linesOf(index, claim)) {
      const key = elementKey(ref);
      const drawing = claimNumbers.get(key);
      if (drawing) drawing.push(number);
      else claimNumbers.set(key, [number]);
    }
    return passageKeys(index, claim).map((key) => {
      const known = passageNumbers.get(key) ?? passageNumbers.size;
      passageNumbers.set(key, known);
      return known;
    });
  });
  const ofClaim = claims.map((): number[] => []);
  const lines = edgesOf(index, claims).map((whole, line): Line => {
    const numbers = claimNumbers.get(whole.key) ?? [];
    for (const number of numbers) ofClaim[number]?.push(line);
    const source = entityNumbers.get(whole.ref.source) ?? -1;
    const target = entityNumbers.get(whole.ref.target) ?? -1;
    return { ref: whole.ref, source, target, claims: numbers, whole };
  });
  return { lines, ofClaim, passages };
});

/** How many distinct passages these claims have together. */
export function countPassages(table: LineTable, claims: readonly number[]): number {
  if (claims.length === 1) return table.passages[claims[0] ?? 0]?.length ?? 0;
  const seen = new Set<number>();
  for (const claim of claims) for (const passage of table.passages[claim] ?? []) seen.add(passage);
  return seen.size;
}

/** The line with these of its claims only (at least one). */
export function edgeAmong(
  index: CorpusIndex,
  table: LineTable,
  line: Line,
  numbers: readonly number[],
  inferred: boolean,
): Edge {
  if (numbers.length === line.claims.length && !inferred) return line.whole;
  const claims = numbers.flatMap((number): Claim | [] => index.corpus.claims[number] ?? []);
  return {
    ref: line.ref,
    key: line.whole.key,
    claims: claims.map((claim) => claim.id),
    passages: countPassages(table, numbers),
    basis: claims.map((claim) => claim.basis).reduce(strongerBasis),
    posts: postsBetween(index, line.ref, claims),
    inferred,
    undated: claims.every((claim) => claim.when === null),
  };
}
