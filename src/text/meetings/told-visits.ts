import type { IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { type FoundMeeting, noOne } from './found-meeting';
import type { Call } from './meeting-sides';
import { personByPost } from './person-by-post';
import { isReporter } from './presence';
import { journey, placeOfDays } from './visits';

const ofSomeone = /^(?:ครั้งแรก|อย่างเป็นทางการ| ){0,3}ของ/u;
const itsDays = /(?:ระหว่าง|เมื่อ|ใน)วันที่ ?$/u;
/** "ในโอกาสการเดินทางเยือนลาว ระหว่างวันที่ 7 - 12 … นาย ก ให้สัมภาษณ์": whoever did it there is named directly after the days. */
const onOccasion = /(?:ในโอกาส|(?<![ก-๙])ระหว่าง)(?:ที่)?(?:การ)?(?:เดินทาง)?(?:ไป)?$/u;
const visitorWithin = 3;

/** More visits than a text looks back to. */
const visitsAtMost = 100;

/**
 * The visits that a text only mentions, with whose they were and when: "หลังการเดินทางเยือนลาวของนายก ก ระหว่างวันที่ 7 -
 * 12 …". Whose visit it was takes part; no one is known to have received them.
 */
export function findToldVisits(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  people: readonly FoundPerson[],
  calls: PlaceIndex<Call>,
  published: IsoDay | null,
): readonly FoundMeeting[] {
  const found: FoundMeeting[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(journey)) {
    const start = body.start + match.index;
    const end = start + match[0].length;
    const [date] = dates.between(end, end + 130);
    if (date === undefined) continue;
    const between = text.slice(end, date.start);
    if (/\n|เยือน|ซึ่ง|ว่า /u.test(between) || !itsDays.test(between)) continue;
    const visitor = ofSomeone.test(text.slice(end, end + 40))
      ? (calls.between(end, date.start)[0]?.person ??
        personByPost(text, { start: end, end: date.start }, people, []))
      : onOccasion.test(text.slice(Math.max(body.start, start - 40), start))
        ? (calls
            .between(date.end, date.end + visitorWithin)
            .find((call) => !isReporter(text, call, people))?.person ?? null)
        : null;
    if (visitor === null) continue;
    if (found.length === visitsAtMost) break;
    found.push({
      from: date.from,
      to: date.to,
      place: placeOfDays(text, date.end, body.end) ?? match[0].replace(/เยือน ?/u, ''),
      ...noOne,
      participants: [visitor],
      onlyMentioned: true,
      planned: published !== null && date.from > published,
      evidence: { start, end: date.end },
    });
  }
  return found;
}
