import type { Claim, Evidence } from '../model/claim';

/** A piece of evidence with its place in the claim, by which links name it. */
export interface NumberedEvidence {
  readonly evidence: Evidence;
  readonly number: number;
}

/** The evidence of a claim in the order in which it stands in the text, so that it reads on. */
export function inReadingOrder(claim: Claim): readonly NumberedEvidence[] {
  return claim.evidence
    .map((evidence, number) => ({ evidence, number }))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.number - b.number);
}
