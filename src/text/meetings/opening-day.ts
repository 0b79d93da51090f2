import type { IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import { paragraphs } from '../letters/paragraphs';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import type { FoundMeeting } from './found-meeting';
import { isDateline, isHeldToday, isLongAgo, longBefore } from './meeting-day';

/** What is held, which the opening and the meeting both name. */
const held = /ลงนาม|สัมมนา|ประชุม|พิธี|หารือ|เสวนา|เยือน|เปิดงาน|นิทรรศการ/gu;
const ofDay = /(?:(?:เมื่อ|ใน)วัน(?:ที่)?|วันที่|วันนี้ ?\() ?$/u;
/** The day of a report is not that of what it tells. */
const reports = /เปิดเผย|เผยว่า|กล่าวว่า|แถลง|ระบุว่า|ชี้แจง/u;
/** "สำหรับการลงพื้นที่ในวันนี้ (8 ธ.ค. 68)", "การประชุมดังกล่าวจัดขึ้นเมื่อวันที่ 8": what was told, with its day. */
const toldAgain =
  /(?:สำหรับ|ใน|ซึ่ง|โดย|(?<=[ \n]))(?:การ|งาน|พิธี)((?:เข้า)?พบ|หารือ|ประชุม|ลงพื้นที่|ตรวจเยี่ยม|เยี่ยมชม|สัมมนา|อบรม|ลงนาม|เปิดงาน|แถลงข่าว|ศึกษาดูงาน)?(?:ครั้งนี้|ดังกล่าว|นี้)? ?(?:ได้)?(?:จัดขึ้น)? ?(?:(?:ใน)?วันนี้ ?\( ?(?:วันที่ ?)?|เมื่อวัน(?:ที่ ?)?)$/u;
const againReach = 70;
/** What goes on with a meeting says soon after it that it was today. */
const todayWithin = 1_200;
const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);
/** An opening is no longer. */
const openingAtMost = 1_500;

/**
 * A text's first meeting whose own sentence gives no day has the only one of the lines before it ("กรม ก ลงนามบันทึก… ในวันที่
 * 8 …"), where these tell of the same and report nothing; else `today`, where the text goes on with "การหารือในวันนี้".
 */
export function withOpeningDay(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
  today: IsoDay | null,
  meetings: readonly FoundMeeting[],
): readonly FoundMeeting[] {
  const [first] = meetings;
  if (first === undefined || first.from !== null || first.planned) return meetings;
  // "… นาย ก หารือกับนาย ข|สำหรับการหารือในวันนี้…": on the day on which it is told.
  if (today !== null && meetings.length === 1 && !longBefore.test(textOf(text, first.evidence))) {
    const { end } = first.evidence;
    if (isHeldToday(text, { start: end, end: Math.min(body.end, end + todayWithin) }))
      return [{ ...first, from: today, to: today }];
  }
  if (meetings.length === 1) {
    const again = dayToldAgain(text, first.evidence, body.end, dates, published);
    if (again !== null) return [{ ...first, from: again, to: again }];
  }
  const end = Math.min(first.evidence.start, body.start + openingAtMost);
  if (meetings.length > 1 || end <= body.start) return meetings;
  const told = new Set(text.slice(first.evidence.start, first.evidence.end).match(held));
  const days = new Map<string, KnownDate>();
  for (const paragraph of paragraphs(text, { start: body.start, end })) {
    const words = text.slice(paragraph.start, paragraph.end);
    const same = (words.match(held) ?? []).some((one) => told.has(one));
    for (const date of dates.between(paragraph.start, paragraph.end)) {
      if (date.precision !== 'day' || isLongAgo(date.to, published)) continue;
      if (!same || reports.test(words) || isDateline(text, date)) return meetings;
      if (!ofDay.test(text.slice(Math.max(0, date.start - 12), date.start))) continue;
      days.set(date.from, date);
    }
  }
  const [day] = days.values();
  if (day === undefined || days.size > 1 || (published !== null && day.from > published))
    return meetings;
  return [{ ...first, from: day.from, to: day.to }];
}

/** The day that a later sentence gives for what `evidence` tells; null where none does. */
function dayToldAgain(
  text: string,
  evidence: Span,
  end: number,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
): IsoDay | null {
  const words = textOf(text, evidence);
  for (const date of dates.between(evidence.end, end)) {
    if (date.precision !== 'day' || isLongAgo(date.to, published)) continue;
    if (published !== null && date.from > published) continue;
    const told = toldAgain.exec(
      text.slice(Math.max(evidence.end, date.start - againReach), date.start),
    );
    if (told !== null && words.includes(told[1] ?? 'งาน')) return date.from;
  }
  return null;
}
