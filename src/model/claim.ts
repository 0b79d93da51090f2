import type { ClaimId, EntityId, PredicateId, ReleaseId } from './ids';
import type { Localized } from './language';
import type { TextSpan } from './release';
import type { TimeSpan } from './time-span';

export const bases = ['stated', 'interpreted', 'background', 'suggested'] as const;
export type Basis = (typeof bases)[number];

export const speeches = ['narrated', 'reported', 'direct'] as const;
export type Speech = (typeof speeches)[number];

export const evidenceRoles = ['says', 'names', 'context'] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/** Verbatim words of a release (W3C Web Annotation); `text.slice(start, end)` of the release equals `quote`. */
export interface Evidence extends TextSpan {
  readonly release: ReleaseId;
  readonly quote: string;
  readonly role: EvidenceRole;
  readonly translation: { readonly en: string | null; readonly ja: string | null };
}

/** One statement that a release makes (an RDF n-ary relation). */
export interface Claim {
  readonly id: ClaimId;
  readonly release: ReleaseId;
  /** The meeting at which it was said or done. */
  readonly at: EntityId | null;
  /** Who reports it: a person, or `release` for the release's own voice. */
  readonly saidBy: EntityId | 'release';
  readonly speech: Speech;
  readonly subjects: readonly EntityId[];
  readonly predicate: PredicateId;
  readonly objects: readonly EntityId[];
  readonly to: EntityId | null;
  readonly under: EntityId | null;
  readonly partOf: ClaimId | null;
  readonly qualifier: string | null;
  /** Null is undated: such a claim counts in every time window and is marked. */
  readonly when: TimeSpan | null;
  readonly basis: Basis;
  readonly gist: Localized;
  /** Why the curator reads it so (basis interpreted). */
  readonly reason: Localized | null;
  /** Where it is known from (basis background). */
  readonly source: { readonly text: string; readonly url: string | null } | null;
  readonly note: Localized | null;
  readonly evidence: readonly Evidence[];
}
