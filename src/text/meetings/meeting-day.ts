import { dayNumber, type IsoDay } from '../../model/time-span';
import type { FoundDate, KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import type { MeetingEvent } from './meeting-event';
import type { ReadText } from './read-text';

/** The day that "วันนี้" means, and whether it is the one that follows it in brackets. */
interface Today {
  readonly day: IsoDay | null;
  readonly isWritten: boolean;
}

/** "วันนี้" is the day that follows it in brackets, else the day on which the text was written; null where the words do not say it. */
export function todayOf({ text, dates, today }: ReadText, span: Span): Today | null {
  const at = /(?<![ก-๙])วันนี้|(?<!ตั้งแต่|ทุก|กล่าว|เผย|แถลง|ระบุ|สัมภาษณ์)ในวันนี้/u.exec(
    text.slice(span.start, span.end),
  );
  if (at === null) return null;
  const end = span.start + at.index + at[0].length;
  const written = dates.find(
    (date) =>
      date.start >= end &&
      /^[\s\u200b]{0,2}\(?(?:วันที่)?[\s\u200b]?$/u.test(text.slice(end, date.start)),
  );
  // "วันที่ 5 … นาย ก เปิดเผยว่า วันนี้": the day on which it is told.
  const told = dates.findLast(
    (date) => date.precision === 'day' && date.end <= end && date.end > span.start,
  );
  return { day: written?.from ?? told?.from ?? today, isWritten: written !== undefined };
}

/** "… ซึ่งการหารือในวันนี้", "ประเด็นที่หารือในวันนี้": what was told before was today. */
export const isHeldToday = (text: string, { start, end }: Span): boolean =>
  /(?:หารือ|ประชุม|พบปะ|ลงนาม|สัมมนา|เข้าพบ|จัดงาน)(?:กัน|ร่วมกัน|ครั้งนี้|ดังกล่าว)?(?:ใน)?วันนี้/u.test(
    text.slice(start, end),
  );

/** "เมื่อสัปดาห์ที่ผ่านมา ตนได้ไปเยือน…". */
export const longBefore =
  /เมื่อ ?(?:ช่วง)?(?:ต้น|กลาง|ปลาย|[0-9๐-๙]{1,2} )?(?:สัปดาห์|เดือน|ปี)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/u;

/** "กรุงเทพฯ 13 มกราคม 2566 – นาย ก …" says when it was written. */
export const isDateline = (text: string, date: Span): boolean =>
  /[^\s(][ \u00a0]?$/u.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
  /^\s?[-–—:]\s?(?:นาย|นาง|น\.ส|ดร|พล|รอง|ปลัด|รัฐมนตรี|ผู้|บริษัท|กระทรวง|กรม|สำนักงาน)/u.test(
    text.slice(date.end, date.end + 14),
  );

/** "วันที่ 8 … นาย ก โฆษก… เปิดเผยว่า", "วันนี้ (8 …)" at the beginning of a line: the day on which it is told, at most a week before it is put out. */
export const isToldOn = (text: string, date: KnownDate, published: IsoDay | null): boolean =>
  date.precision === 'day' &&
  published !== null &&
  isDayBefore(date.from, published) &&
  date.from <= published &&
  (/(?:^|\n)[\s\u200b]{0,3}(?:ใน)?วันนี้ ?\( ?(?:วันที่ ?)?$/u.test(
    text.slice(Math.max(0, date.start - 24), date.start),
  ) ||
    (/(?:^|\n)[\s\u200b]{0,3}(?:เมื่อ)?วันที่ ?$/u.test(
      text.slice(Math.max(0, date.start - 20), date.start),
    ) &&
      /^[^\n]{0,220}?โฆษก[^\n]{0,120}?(?:เปิดเผย|กล่าว|เผย)ว่า/u.test(
        text.slice(date.end, date.end + 380),
      )));

/** The day of the dateline with which a paragraph begins, as far as `before`; null where none stands there. */
export const dateLineOf = (
  { text, dates }: ReadText,
  start: number,
  before: number,
): KnownDate | null =>
  dates.find(
    (date) =>
      date.precision === 'day' &&
      date.start < start + 80 &&
      date.end <= before &&
      isDateline(text, date),
  ) ?? null;

/** Where a dateline says that a text was written, other than at home: "เมืองโกเบ ประเทศญี่ปุ่น 8 มิถุนายน 2560 : นาย ก …". */
export function datelinePlace(text: string, start: number, dateline: Span | null): Span | null {
  if (dateline === null) return null;
  const words = text.slice(start, dateline.start).replace(/ ?(?:วันที่)? ?$/u, '');
  return /^(?:กรุง(?!เทพ)|นคร(?!หลวง)|เมือง|จังหวัด|จ\.|ประเทศ(?!ไทย))[ก-๙ ]{3,60}$/u.test(words)
    ? { start, end: start + words.length }
    : null;
}

/** "สืบเนื่องจากการลงพื้นที่เมื่อวันที่ 8": what it goes back to was on that day. */
export const followsUp = (text: string, { start }: Span): boolean =>
  /(?:สืบเนื่อง|ต่อเนื่อง|ต่อยอด)(?:มา)?จาก[^\n]{0,60}$/u.test(text.slice(Math.max(0, start - 80), start));

/** The birthday that a celebration is held for: "เฉลิมพระชนมพรรษา 6 รอบ 12 สิงหาคม 2565", "… พรรษา วันที่ 12". */
export const isBirthday = (text: string, date: Span): boolean =>
  /พรรษา(?: ?[0-9๐-๙]{1,2} ?รอบ)?(?: ?วันที่)? ?$/u.test(
    text.slice(Math.max(0, date.start - 24), date.start),
  );

/**
 * The day from which someone holds an office or goes to it, or of a notice or a resolution that is cited: "(เข้ารับตำแหน่งเมื่อ
 * 9 สิงหาคม 2567)", "ตั้งแต่วันที่ 1", "ตามประกาศกระทรวงการคลัง วันที่ 7", "ตามมติคณะรัฐมนตรีเมื่อวันที่ 7".
 */
export const isOfOffice = (text: string, date: Span): boolean =>
  /(?:ตั้งแต่|(?:ตำแหน่ง|หน้าที่)(?:เมื่อ|ใน)|ตามประกาศ[ก-๙]{0,30}|มติ ?(?:คณะรัฐมนตรี|ครม\.)(?: ?เมื่อ)?) ?(?:วันที่ ?)?$/u.test(
    text.slice(Math.max(0, date.start - 48), date.start),
  ) && !/[–-]|ถึง/u.test(text.slice(date.start, date.end));

/** True for a place that the text gives directly beside other days than those of the meeting, `own`: it is where another event is. */
export const isOfOtherDays = (
  text: string,
  place: Span,
  own: FoundDate | null,
  dates: readonly FoundDate[],
): boolean =>
  own !== null &&
  dates.some(
    (date) =>
      (date.precision === 'day' || date.precision === 'range') &&
      isShort(date) &&
      date.from !== own.from &&
      (/^ ?(?:นี้ ?)?(?:ณ|ที่) ?$/u.test(text.slice(date.end, place.start)) ||
        /^ ?(?:เมื่อ|ใน)(?:วันที่)? ?$/u.test(text.slice(place.end, date.start))),
  );

/** A plan of years is no time of a meeting. */
export const isShort = ({ from, to }: FoundDate): boolean =>
  from === null || to === null || dayNumber(to) - dayNumber(from) <= 60;

/** More than a year before the text: when something was founded or agreed, of which the text reminds. */
export const isLongAgo = (day: IsoDay, published: IsoDay | null): boolean =>
  published !== null && dayNumber(published) - dayNumber(day) > 400;

/** True for a day at most a week before another. */
export const isDayBefore = (day: IsoDay | null, other: IsoDay): boolean =>
  day !== null && dayNumber(other) - dayNumber(day) <= 7;

/** A party that is led abroad, for days. */
const goesForDays = /นำคณะ|โรดโชว์/u;
const journeyWithin = 400;

/** The days of a journey that are told after the day on which it is told, and in which that day lies: "วันนี้ (4) นาย ก นำคณะ… ระหว่างวันที่ 3 - 7". */
const journeyRound = (
  text: string,
  told: KnownDate | undefined,
  near: readonly KnownDate[],
): KnownDate | undefined =>
  told === undefined
    ? undefined
    : near.find(
        (one) =>
          one.precision === 'range' &&
          one.start > told.end &&
          one.start < told.end + journeyWithin &&
          one.from <= told.from &&
          one.to >= told.to &&
          goesForDays.test(text.slice(told.end, one.start)),
      );

/** The day before the verb, else after it; of a report, what it says itself. */
export function dayOf(
  dates: readonly KnownDate[],
  event: MeetingEvent,
  planned: boolean,
  text: string,
): KnownDate | null {
  const near = dates
    .filter(isShort)
    .filter((date) => date.start >= event.start && date.start < event.end);
  const last = (precision: string): KnownDate | undefined =>
    near.findLast((one) => one.precision === precision && one.start < event.verb.start);
  const next = (precision: string): KnownDate | undefined =>
    near.find((one) => one.precision === precision && one.start >= event.verb.start);
  const journey = last('range');
  const day = next('day');
  // What is to come has its day after it is told: "เปิดเผยวันที่ 3 ว่า มีกำหนดเยือน … วันที่ 7".
  const later = planned ? (day ?? next('range')) : undefined;
  const onIt =
    journey === undefined || (day && day.from >= journey.from && day.from <= journey.to)
      ? day
      : undefined;
  return (
    later ??
    journeyRound(text, last('day'), near) ??
    last('day') ??
    onIt ??
    journey ??
    next('range') ??
    null
  );
}
