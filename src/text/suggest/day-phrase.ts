import type { Span } from '../words/named-thing';

/** What stands before a date and belongs to it: "เมื่อวันที่", "ระหว่างวันที่", "on". */
const before = /(?:(?:เมื่อ|ตั้งแต่|(?:ภาย)?ใน)?(?:ระหว่าง)?(?:วันที่)?|\b[Oo]n)[^\S\n]{0,2}$/u;

/** A day that is told by today, with its date in a bracket that is open still: "วันนี้ (วันที่". */
const toldByToday =
  /(?:เมื่อ|ใน)?(?:วันนี้|เช้านี้|บ่ายนี้|เย็นนี้|ค่ำนี้|วานนี้|พรุ่งนี้)[^\S\n]{0,2}[((][^\S\n]?(?:เมื่อ)?(?:วันที่[^\S\n]{0,2})?$/u;
const closed = /^[^()()\n]{0,24}[))]/u;

/** How far before a date its own words are looked for, in UTF-16 code units. */
const reach = 48;

/**
 * A date with the words that make it the day of something, as a careful reader would quote it: "วันที่ 3 มกราคม 2569"
 * and "วันนี้ (3 มกราคม 2569)" whole. Stays within `room`, the stretch that tells of it, and on the date's line.
 */
export function dayPhrase(text: string, room: Span, { start, end }: Span): Span {
  const words = text.slice(Math.max(room.start, start - reach), start);
  const today = toldByToday.exec(words);
  const close = closed.exec(text.slice(end, room.end));
  if (today !== null && close !== null)
    return { start: start - today[0].length, end: end + close[0].length };
  const own = before.exec(words)?.[0] ?? '';
  // A blank alone is none of the date's words.
  return { start: own.trim() === '' ? start : start - own.length, end };
}

const hour = '[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}';
const time = new RegExp(
  String.raw`^[^\S\n]{0,2}(?:ตั้งแต่)?เวลา[^\S\n]{0,2}${hour}(?:[^\S\n]?[-–][^\S\n]?${hour})?[^\S\n]?น\.?`,
  'u',
);

/** The words of a day with the time of day that follows them: "วันที่ 3 มกราคม 2569 เวลา 09.30 น." */
export function withTime(text: string, room: Span, { start, end }: Span): Span {
  const told = time.exec(text.slice(end, room.end));
  return { start, end: end + (told?.[0].length ?? 0) };
}
