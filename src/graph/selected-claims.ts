import type { Claim } from '../model/claim';
import type { ClaimId } from '../model/ids';
import { type EdgeRef, type ElementRef, elementKey } from '../view/element-ref';
import type { CorpusIndex } from './corpus-index';
import { linesOf } from './edges';
import { perIndex } from './memo';

/** The keys of the lines that each claim draws (`elementKey`). */
export const lineKeysByClaim = perIndex(
  (index): ReadonlyMap<ClaimId, ReadonlySet<string>> =>
    new Map(
      index.corpus.claims.map((claim) => [
        claim.id,
        new Set(linesOf(index, claim).map(elementKey)),
      ]),
    ),
);

/** All claims that draw a line, filters aside, in the order of the corpus. */
export function claimsOfLine(index: CorpusIndex, ref: EdgeRef): readonly Claim[] {
  const key = elementKey(ref);
  const lines = lineKeysByClaim(index);
  return (index.claimsOf.get(ref.source) ?? []).filter((claim) => lines.get(claim.id)?.has(key));
}

/** All claims of the selected elements, filters aside, each once, in the order of the corpus. */
export function claimsOfSelection(
  index: CorpusIndex,
  selection: readonly ElementRef[],
): readonly Claim[] {
  const wanted = new Set(
    selection.flatMap((ref) =>
      ref.kind === 'edge' ? claimsOfLine(index, ref) : (index.claimsOf.get(ref.id) ?? []),
    ),
  );
  return index.corpus.claims.filter((claim) => wanted.has(claim));
}
