import type { Claim } from '../model/claim';
import type { EntityId } from '../model/ids';
import type { SuggestedClaim } from '../text/suggest/suggest-claims';

/** The id of a claim within its file. */
export const localId = ({ id, release }: Claim): string => id.slice(release.length + 1);

/**
 * A claims file in which suggestions that nobody decided yet, and that were made before their meeting was taken in,
 * belong to it, and have its day in place of one of their own; everything else to the letter as it was.
 *
 * @param own the claims of the release
 * @param suggest what would be suggested now if these were all its claims
 */
export function joinMeetings(
  yaml: string,
  own: readonly Claim[],
  suggest: (claims: readonly Claim[]) => readonly SuggestedClaim[],
): string {
  const apart = own.filter(({ basis, at }) => basis === 'suggested' && at === null);
  if (apart.length === 0) return yaml;
  const now = suggest(own.filter((claim) => !apart.includes(claim)));
  return apart.reduce((file, claim) => {
    const at = now.find((one) => saysTheSame(one, claim))?.at;
    return at ? joinMeeting(file, localId(claim), at) : file;
  }, yaml);
}

const saysTheSame = (suggested: SuggestedClaim, claim: Claim): boolean =>
  suggested.predicate === claim.predicate &&
  suggested.subject.join() === claim.subjects.join() &&
  suggested.object.join() === claim.objects.join();

/** The file as it is where the suggestion was written anew since. */
function joinMeeting(yaml: string, id: string, meeting: EntityId): string {
  const blocks = yaml.split(/^(?=- )/mu);
  return blocks
    .map((block) =>
      block.startsWith(`- id: ${id}\n`) && /^ {2}basis: suggested$/mu.test(block)
        ? block.replace(/^ {2}when: .+$/mu, () => `  at: ${meeting}`)
        : block,
    )
    .join('');
}
