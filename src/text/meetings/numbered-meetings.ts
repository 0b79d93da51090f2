import type { IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { everyone, type FoundMeeting, noOne } from './found-meeting';
import { isLongAgo } from './meeting-day';
import { placeOfDays } from './visits';

/** A meeting of a body with its number in the year: "ครั้งที่ 3/2565". */
const numberOf = /ครั้งที่ ?([0-9๐-๙]{1,3}\/[0-9๐-๙]{2,4})/u;
/** The number stands where the sentence says what was held. */
const numberWithin = 500;
/** "เปิดเผยวันนี้ ภายหลังเป็นประธานการประชุม": the day is that of the report. */
const reportedToday = /(?:เปิดเผย|กล่าว|แถลง)(?:ใน)?วันนี้/u;

/**
 * A meeting told on the day of its report, and told again by its number with a day of its own, was on that day: "เปิดเผยวันนี้ (8)
 * ภายหลังเป็นประธานการประชุม ครั้งที่ 3/2568 … การประชุม ครั้งที่ 3/2568 เมื่อวันที่ 5 …".
 */
export function joinNumbered(text: string, meetings: readonly FoundMeeting[]): FoundMeeting[] {
  const numbers = meetings.map(
    ({ evidence: { start, end } }) =>
      numberOf.exec(text.slice(start, Math.min(end, start + numberWithin)))?.[1],
  );
  const gone = new Set<FoundMeeting>();
  const joined = meetings.map((one, at) => {
    const { start, end } = one.evidence;
    if (numbers[at] === undefined || one.host === null) return one;
    if (!reportedToday.test(text.slice(start, Math.min(end, start + numberWithin)))) return one;
    const again = meetings.find(
      (other, place) =>
        place > at &&
        numbers[place] === numbers[at] &&
        other.from !== null &&
        (other.host === null || other.host === one.host),
    );
    if (again === undefined) return one;
    gone.add(again);
    return {
      ...one,
      from: again.from,
      to: again.to,
      place: again.place ?? one.place,
      participants: [...new Set([...one.participants, ...everyone(again)])].filter(
        (person) => person !== one.host && !one.guests.includes(person),
      ),
    };
  });
  return joined.filter((one) => !gone.has(one));
}

/** What was numbered, where its day follows: "ที่ประชุมคณะกรรมการสวน ครั้งที่ 9/2563 เมื่อวันที่ …". */
const numbered = /ครั้งที่ ?[0-9๐-๙]{1,3}(?:\/[0-9๐-๙]{2,4})?(?=[^\n]{0,30}วันที่)/gu;
const nameWithin = 110;
/** The last meeting that is named before its number, of a body that meets by numbers; a room for meetings is none. */
const meetingName =
  /(?<!ห้อง|หอ)ประชุม(?=(?:สามัญ)?(?:คณะ(?:อนุ)?กรรมการ|คณะทำงาน|บอร์ด|สภา|ผู้ถือหุ้น))(?:(?!ประชุม)[^\n]){0,110}$/u;
const itsDay = /^(?: ?[((][^()()\n]{1,20}[))])? ?(?:(?:ซึ่ง)?จัดขึ้น)?(?:เมื่อ|ใน|ระหว่าง)?วันที่ ?$/u;
/** More of them than a text looks for. */
const numberedAtMost = 100;

/**
 * The numbered meetings of standing bodies that a text gives a day, of which it may name no one: "ที่ประชุมคณะกรรมการสวน ครั้งที่ 9/2563
 * เมื่อวันที่ 28 สิงหาคม 2563 มีมติ…".
 */
export function findNumbered(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
): readonly FoundMeeting[] {
  const found: FoundMeeting[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(numbered)) {
    const at = body.start + match.index;
    const end = at + match[0].length;
    const name = meetingName.exec(text.slice(Math.max(body.start, at - nameWithin), at));
    const [date] = dates.between(end, end + 60);
    if (name === null || date === undefined || found.length === numberedAtMost) continue;
    if (date.precision !== 'day' && date.precision !== 'range') continue;
    if (isLongAgo(date.to, published) || !itsDay.test(text.slice(end, date.start))) continue;
    found.push({
      from: date.from,
      to: date.to,
      place: placeOfDays(text, date.end, body.end),
      ...noOne,
      onlyMentioned: true,
      planned: published !== null && date.from > published,
      evidence: { start: at - name[0].length, end: date.end },
    });
  }
  return found;
}
