declare const brand: unique symbol;

/** A string that was checked and says what it identifies. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EntityId = Branded<'EntityId'>;
export type ReleaseId = Branded<'ReleaseId'>;
/** The address of a claim: `<release id>/<id within the release>`, for instance `thaigov-92635/p1`. */
export type ClaimId = Branded<'ClaimId'>;
export type PredicateId = Branded<'PredicateId'>;
export type StoryId = Branded<'StoryId'>;

const local = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,127}$/u;

/**
 * True for text that may serve as an id: letters, digits, `_`, `.` and `-`, at most 128 code points, not beginning
 * with a mark or a dot. Names that objects of the language carry (`constructor`, `__proto__`) are allowed: the model
 * keys nothing by object property.
 */
export function isId(text: string): boolean {
  return local.test(text);
}

/** The id as a brand; the caller has checked it with `isId` or reads it from a corpus that was compiled. */
export const entityId = (text: string): EntityId => text as EntityId;
export const releaseId = (text: string): ReleaseId => text as ReleaseId;
export const predicateId = (text: string): PredicateId => text as PredicateId;
export const storyId = (text: string): StoryId => text as StoryId;
export const claimId = (release: ReleaseId, local: string): ClaimId =>
  `${release}/${local}` as ClaimId;

/** A claim's address split into its release and its id there, or null where the text has no such form. */
export function parseClaimId(
  text: string,
): { claim: ClaimId; release: ReleaseId; local: string } | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const release = text.slice(0, slash);
  const rest = text.slice(slash + 1);
  if (!isId(release) || !isId(rest)) return null;
  return { claim: text as ClaimId, release: releaseId(release), local: rest };
}
