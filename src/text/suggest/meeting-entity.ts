import type { Corpus } from '../../model/corpus';
import type { Entity } from '../../model/entity';
import type { ReleaseId } from '../../model/ids';
import type { ReadMeeting } from '../release/read-result';

/**
 * The meeting of the corpus that a text tells of: on the same days, and reported in this release, or attended by one of
 * these people as other claims have it. Where the text has no day for one meeting alone, `meetings` being all that it
 * tells of, it is the only one reported in this release on none of the days told. Null where none or several fit.
 */
export function meetingEntity(
  meeting: ReadMeeting,
  meetings: readonly ReadMeeting[],
  people: readonly Entity[],
  { entities, claims }: Pick<Corpus, 'entities' | 'claims'>,
  release: ReleaseId | null,
): Entity | null {
  const { from, to } = meeting;
  if (from === null) {
    const undated = meetings.filter((one) => one.from === null && !one.planned);
    const left = entities.filter(
      ({ type, when, reportedIn }) =>
        type === 'meeting' &&
        release !== null &&
        reportedIn === release &&
        !meetings.some((one) => one.from === when?.from && one.to === when?.to),
    );
    return undated.length === 1 && left.length === 1 ? (left[0] ?? null) : null;
  }
  const thatDay = entities.filter(
    ({ type, when }) => type === 'meeting' && when !== null && when.from === from && when.to === to,
  );
  const here = thatDay.filter((one) => release !== null && one.reportedIn === release);
  const known = new Set(people.map((one) => one.id));
  const shared = thatDay.filter((meeting) =>
    claims.some(
      ({ at, subjects, objects }) =>
        (at === meeting.id || objects.includes(meeting.id)) &&
        [...subjects, ...objects].some((one) => known.has(one)),
    ),
  );
  const fitting = here.length > 0 ? here : shared;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
