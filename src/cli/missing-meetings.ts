import type { Claim } from '../model/claim';
import type { Corpus } from '../model/corpus';
import type { ReleaseId } from '../model/ids';
import { localId } from './join-meetings';

const isDecided = ({ basis }: Claim): boolean => basis === 'stated' || basis === 'interpreted';

const dayOf = ({ when }: Claim): string =>
  when === null || when.from === when.to ? `${when?.from}` : `${when.from} to ${when.to}`;

/**
 * A line for each claim that someone decided, that is of a day of a meeting which its release reports, and that belongs
 * to none: what to write if it was said or done there. For a person to judge, since more than a meeting happens in a day.
 */
export function missingMeetings(
  { claims, entities }: Pick<Corpus, 'claims' | 'entities'>,
  release: ReleaseId,
): readonly string[] {
  const meetings = entities.filter((one) => one.type === 'meeting' && one.reportedIn === release);
  return claims.flatMap((claim) => {
    if (claim.release !== release || claim.at !== null || !isDecided(claim)) return [];
    const { when } = claim;
    const there = meetings.filter(
      (one) => when && one.when && one.when.from <= when.from && when.to <= one.when.to,
    );
    return there.length === 0
      ? []
      : [
          `${localId(claim)} is of ${dayOf(claim)} and belongs to no meeting; if it was at one, write ${there
            .map(({ id }) => `"at: ${id}"`)
            .join(' or ')} in place of its "when"`,
        ];
  });
}
