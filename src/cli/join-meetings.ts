import type { Claim } from '../model/claim';
import type { EntityId } from '../model/ids';
import type { SuggestedClaim } from '../text/suggest/suggest-claims';
import { claimsRecord } from './claims-record';

/** The id of a claim within its file. */
export const localId = ({ id, release }: Claim): string => id.slice(release.length + 1);

/**
 * A claims file in which suggestions that were made before their meeting was taken in belong to it, and have its day in
 * place of one of their own: those that nobody decided yet, and those that were accepted by one word and are byte for
 * byte as they were drafted. Everything else to the letter as it was.
 *
 * @param own the claims of the release
 * @param suggest what would be suggested now if these were all its claims
 * @param draft what was suggested before its meetings were taken in, if these were all its claims
 */
export function joinMeetings(
  yaml: string,
  own: readonly Claim[],
  suggest: (claims: readonly Claim[]) => readonly SuggestedClaim[],
  draft: (claims: readonly Claim[]) => readonly SuggestedClaim[],
): string {
  const apart = own.filter(
    ({ basis, at }) => (basis === 'suggested' || basis === 'stated') && at === null,
  );
  if (apart.length === 0) return yaml;
  const others = own.filter((claim) => !apart.includes(claim));
  const now = suggest(others);
  const before = draft(others);
  return apart.reduce((file, claim) => {
    const at = now.find((one) => saysTheSame(one, claim))?.at;
    const drafted = before.find((one) => saysTheSame(one, claim));
    return at ? joinMeeting(file, localId(claim), at, drafted) : file;
  }, yaml);
}

const saysTheSame = (suggested: SuggestedClaim, claim: Claim): boolean =>
  suggested.predicate === claim.predicate &&
  suggested.subject.join() === claim.subjects.join() &&
  suggested.object.join() === claim.objects.join();

/** True for a suggestion as a file holds it, nothing of it changed but the one word that accepts it. */
function isAccepted(block: string, id: string, drafted: SuggestedClaim | undefined): boolean {
  if (drafted === undefined) return false;
  const record = claimsRecord([drafted])
    .replace('- id: s1\n', () => `- id: ${id}\n`)
    .replace('\n  basis: suggested\n', '\n  basis: stated\n');
  return block.trimEnd() === record.trimEnd();
}

/** The day of a claim, or its first and last day. */
const ownTime = /^ {2}when:(?: .+|(?:\n {4}.+)+)$/mu;

/** The file as it is where the suggestion was written anew since. */
function joinMeeting(
  yaml: string,
  id: string,
  meeting: EntityId,
  drafted: SuggestedClaim | undefined,
): string {
  const blocks = yaml.split(/^(?=- )/mu);
  return blocks
    .map((block) =>
      block.startsWith(`- id: ${id}\n`) &&
      (/^ {2}basis: suggested$/mu.test(block) || isAccepted(block, id, drafted))
        ? block.replace(ownTime, () => `  at: ${meeting}`)
        : block,
    )
    .join('');
}
