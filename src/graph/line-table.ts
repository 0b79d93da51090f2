import type { Basis, Claim } from '../model/claim';
import type { ClaimId } from '../model/ids';
import { type EdgeRef, elementKey } from '../view/element-ref';
import type { CorpusIndex } from './corpus-index';
import { type Edge, linesOf, postsBetween, strongerBasis } from './edges';
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
  const lineNumbers = new Map<string, number>();
  const found: { ref: EdgeRef; key: string; claims: number[] }[] = [];
  const passageNumbers = new Map<string, number>();
  const passages = claims.map((claim) =>
    passageKeys(index, claim).map((key) => {
      const known = passageNumbers.get(key) ?? passageNumbers.size;
      passageNumbers.set(key, known);
      return known;
    }),
  );
  const ofClaim = claims.map((claim, number) =>
    linesOf(index, claim).map((ref) => {
      const key = elementKey(ref);
      const known = lineNumbers.get(key);
      if (known !== undefined) {
        found[known]?.claims.push(number);
        return known;
      }
      lineNumbers.set(key, found.length);
      return found.push({ ref, key, claims: [number] }) - 1;
    }),
  );
  const lines = found.map(({ ref, key, claims: numbers }): Line => {
    const source = entityNumbers.get(ref.source) ?? -1;
    const target = entityNumbers.get(ref.target) ?? -1;
    const whole = edgeOf(index, { passages }, { ref, key, numbers, inferred: false });
    return { ref, source, target, claims: numbers, whole };
  });
  return { lines, ofClaim, passages };
});

/** How many distinct passages these claims have together. */
export function countPassages(
  { passages }: Pick<LineTable, 'passages'>,
  claims: readonly number[],
): number {
  if (claims.length === 1) return passages[claims[0] ?? 0]?.length ?? 0;
  const seen = new Set<number>();
  for (const claim of claims) for (const passage of passages[claim] ?? []) seen.add(passage);
  return seen.size;
}

function edgeOf(
  index: CorpusIndex,
  table: Pick<LineTable, 'passages'>,
  line: { ref: EdgeRef; key: string; numbers: readonly number[]; inferred: boolean },
): Edge {
  const { ref, key, numbers, inferred } = line;
  const claims: Claim[] = [];
  const ids: ClaimId[] = [];
  let basis: Basis = 'suggested';
  let undated = true;
  // One loop: a large corpus has more lines than claims, and this is most of the time to its first scene.
  for (const number of numbers) {
    const claim = index.corpus.claims[number];
    if (!claim) continue;
    claims.push(claim);
    ids.push(claim.id);
    basis = strongerBasis(basis, claim.basis);
    if (claim.when !== null) undated = false;
  }
  const passages = countPassages(table, numbers);
  const posts = postsBetween(index, ref, claims);
  return { ref, key, claims: ids, passages, basis, posts, inferred, undated };
}

/** The line with these of its claims only (at least one). */
export function edgeAmong(
  index: CorpusIndex,
  table: LineTable,
  { ref, claims, whole }: Line,
  numbers: readonly number[],
  inferred: boolean,
): Edge {
  if (numbers.length === claims.length && !inferred) return whole;
  return edgeOf(index, table, { ref, key: whole.key, numbers, inferred });
}
