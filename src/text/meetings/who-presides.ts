import { titlePattern } from '../people/title-words';
import type { Span } from '../words/named-thing';
import type { Call } from './meeting-sides';

/** Of several in one list who tell the press, the first: "นาย ก … นาย ข … และนาย ค … แถลงข่าว". */
export function leaderOf(text: string, before: readonly Call[]): Call | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const [first, second = last] = before;
  if (first !== undefined && isPlainList(text, before, first, last)) return first;
  return /และ ?$/u.test(text.slice(Math.max(0, last.start - 4), last.start)) ||
    (first !== undefined && /พร้อมด้วย ?$/u.test(text.slice(first.end, second.start)))
    ? first
    : undefined;
}

/** Three or more, each with their office, and no word that parts one from the others. */
const isPlainList = (text: string, before: readonly Call[], first: Call, last: Call): boolean =>
  new Set(before.map(({ person }) => person)).size > 2 &&
  !/(?:โดย|ซึ่ง)มี|มอบหมาย|เปิดเผย|กล่าว|พบ|หารือ|กับ|พร้อม/u.test(text.slice(first.end, last.start));

/** Words that bring in who presides, or end what others did before. */
const bringsIn = /โดยมี|ซึ่งมี|ร่วม(?!ด้วย|กัน|กับ|มือ|ทุน)|โดย(?= ?(?:นาย|นาง|ดร|พล|H\.E|Mr|Ms))/gu;
/** Words that bring in who goes with the one named before. */
const escorted = new RegExp(
  `พร้อมด้วย|พร้อมทั้ง|พร้อมกับ|(?:พร้อม|และ)(?= ?(?!นายก(?:รัฐ|ฯ|สมาคม|\\s))(?:${titlePattern}))`,
  'u',
);

/** Who presides: the last one named before the verb, or the one with whom the last ones came. */
export function chairOf(
  text: string,
  before: readonly Call[],
  start: number,
  verb: Span,
): Call | undefined {
  const marks = [...text.slice(start, verb.start).matchAll(bringsIn)];
  const mark = marks.at(-1)?.index ?? 0;
  const after = before.filter((call) => call.start >= start + mark);
  // "นาย ก พร้อมด้วยนาย ข ร่วมเป็นประธาน": of those who preside together, the first.
  const together =
    after.length === 0 && /ร่วม(?:ให้เกียรติ)?[ ]?$/u.test(text.slice(start, verb.start));
  const [first, ...others] = together ? before : after;
  if (first === undefined) return before.at(-1);
  return escorted.test(text.slice(first.end, verb.start)) ? first : (others.at(-1) ?? first);
}

/** The office that "โดยมี" brings in directly before who presides, after everyone who is named; null where it brings in no one. */
export function broughtInByOffice(
  text: string,
  before: readonly Call[],
  start: number,
  verb: Span,
): Span | null {
  const named = before.at(-1)?.end ?? start;
  const words = text.slice(named, verb.start);
  const brings = [...words.matchAll(/(?:โดย|ซึ่ง)มี(?=[ก-๙ ])/gu)].at(-1);
  if (brings === undefined || before.length === 0) return null;
  const office = words.slice(brings.index + brings[0].length);
  return isOffice.test(office) ? { start: verb.start - office.length, end: verb.start } : null;
}

const isOffice =
  /^ ?(?:สมเด็จ[^\n]{2,60}|ฯพณฯ ?)?(?:(?:รอง)?นายกรัฐมนตรี|รัฐมนตรี|ปลัด|อธิบดี|ผู้ว่า|เลขาธิการ|ประธานาธิบดี)(?:(?!ซึ่ง|เข้าร่วม|ร่วม|ว่า )[^\n]){0,140}$/u;

/** Where "ซึ่งมี" brings in who chairs. */
export function broughtIn(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/(?:ซึ่ง|โดย)มี ?(?=นาย|นาง|ดร|พล|H\.E|Mr|Ms)/u);
  return at < 0 ? end : start + at;
}
