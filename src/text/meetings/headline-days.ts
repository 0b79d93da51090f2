import type { KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import type { FoundMeeting } from './found-meeting';
import { isShort } from './meeting-day';
import type { Call } from './meeting-sides';

/** A headline as far as the days of a conference: "… ประชุมดอกไม้ … ระหว่างวันที่ 23 - 25 ตุลาคม 2567". */
const conference = /(?<!ห้อง|ศูนย์|ศูนย์การ)(?:ประชุม|สัมมนา)[^\n]{0,200}?ระหว่างวันที่ ?$/u;
/** The conference, not its rooms; who opens it, the first group, does so on one day. */
const meets = /(?<!ห้อง|ศูนย์|ศูนย์การ)(เปิด(?:งาน)?)?(?:การ)?(?:ประชุม|สัมมนา)/u;

/**
 * A conference of which the headline gives all days and the body tells only the first has those of the headline. Who
 * is received on that day is told besides it.
 */
export function withHeadlineDays(
  text: string,
  headline: Span,
  dates: PlaceIndex<KnownDate>,
  meetings: readonly FoundMeeting[],
): readonly FoundMeeting[] {
  const days = dates
    .between(headline.start, headline.end)
    .find(
      (date) =>
        date.precision === 'range' && conference.test(text.slice(headline.start, date.start)),
    );
  const first = meetings.find(({ from, to, guests, evidence }) => {
    if (from !== days?.from || to !== from || guests.length > 0) return false;
    const words = meets.exec(text.slice(evidence.start, evidence.end));
    return words !== null && words[1] === undefined;
  });
  return meetings.map((one) => (one === first ? { ...one, to: days?.to ?? one.to } : one));
}

/** The day on which something was done, as a headline says it: "เปิดงานดอกไม้ เมื่อวันที่ 8 ธันวาคม 2568". */
const ofDeed = /(?:เมื่อ|ใน)วัน(?:ที่)? ?$/u;

/** The first meeting, without a day, has the only one of the headline, where this names whoever presides over or receives there. */
export function withDayOfHeadline(
  text: string,
  headline: Span,
  dates: PlaceIndex<KnownDate>,
  calls: PlaceIndex<Call>,
  meetings: readonly FoundMeeting[],
): readonly FoundMeeting[] {
  const days = dates.between(headline.start, headline.end).filter((one) => isShort(one));
  const [day, ...others] = days;
  if (day === undefined || others.length > 0) return meetings;
  if (!ofDeed.test(text.slice(Math.max(headline.start, day.start - 14), day.start)))
    return meetings;
  const named = calls.between(headline.start, headline.end);
  const first = meetings.find(
    ({ host, from, planned }) =>
      from === null && !planned && named.some(({ person }) => person === host),
  );
  if (meetings.some(({ from, host }) => from === day.from && host !== null)) return meetings;
  return meetings.map((one) => (one === first ? { ...one, from: day.from, to: day.to } : one));
}
