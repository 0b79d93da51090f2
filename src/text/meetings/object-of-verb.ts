import type { Span } from '../words/named-thing';
import type { Call } from './meeting-sides';

/** "ต้อนรับคณะชาวสวน โดยมีนาย ข เป็นหัวหน้าคณะ": who leads those that are received. */
export const heads = /^[^\n]{0,110}?เป็น(?:ผู้นำ|(?:ผู้)?หัวหน้า)คณะ/u;

const ledBy = /(?:ซึ่ง)?นำ(?:คณะ)?โดย ?(?:หัวหน้าคณะ ?)?$/u;

/** "ต้อนรับคณะ… เพื่อการค้า นำโดยนาย ข": true where the first named after the verb leads those that are received. */
export function isLed(text: string, verb: Span, after: readonly Call[], turn: number): boolean {
  const [first] = after;
  if (first === undefined || first.start >= turn || first.start > verb.end + 400) return false;
  const between = text.slice(verb.end, first.start);
  return ledBy.test(between) && !/(?<![ก-๙])ณ |ซึ่ง|ว่า /u.test(between.replace(ledBy, ''));
}

/** "เข้าพบเพื่อแสดงความยินดีกับนาย ก": who is congratulated is who was called on. */
const congratulates = /^ ?(?:เพื่อ|และ)(?:ร่วม)?แสดงความยินดี(?:กับ|แก่|ต่อ)$/u;

/** "ก หารือกับ ข และคณะ เข้าพบเพื่อ…": a call that says only why those came whom someone talked with. */
const talkedWith =
  /หารือ(?:ร่วม)?กับ ?(?=นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\s))|นาง|ฯพณฯ|H\.E|Mr|Ms|ดร|คณะ)/u;
const saysWhy = /^(?:(?:ใน|ณ |เพื่อ|โดย|และ))/u;
export function isWhyTheyCame(
  text: string,
  verb: Span,
  start: number,
  region: readonly Call[],
): boolean {
  const at = text.slice(start, verb.start).search(talkedWith);
  return (
    at > 0 &&
    saysWhy.test(text.slice(verb.end, verb.end + 8).trimStart()) &&
    region.some((call) => call.end <= start + at) &&
    region.some((call) => call.start > start + at && call.end <= verb.start)
  );
}

/** True where the verb is followed by whom it is about, and not by a place or a purpose. */
export function hasObject(text: string, verb: Span, after: readonly Call[], turn: number): boolean {
  const [first] = after;
  if (first === undefined || first.start >= turn) return false;
  const between = text.slice(verb.end, first.start).trimEnd();
  if (congratulates.test(between)) return true;
  if (/\n|(?<![ก-๙])ณ |เพื่อ/u.test(between)) return false;
  // "โดยมี ก ให้การต้อนรับ และได้หารือกับ ข" goes on with those whom ก received.
  if (
    /^ ?และ/u.test(between) &&
    /โดยมี ?[^\n]{0,160}ต้อนรับ$/u.test(text.slice(Math.max(0, verb.start - 180), verb.end))
  )
    return false;
  return between.length < 90 || (between.length < 300 && /คณะ|นำโดย|ผู้บริหาร|ผู้แทน/u.test(between));
}
