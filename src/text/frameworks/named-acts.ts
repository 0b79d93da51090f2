import { blanks } from '../letters/thai-pattern';
import { softEnd } from '../words/bracketed-name';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { endOf } from './end-of';
import type { NamedProgramme } from './named-programme';

const acts = ['พระราชบัญญัติ', 'พ.ร.บ.', 'พรบ.', 'พระราชกำหนด', 'พ.ร.ก.', 'พระราชกฤษฎีกา'] as const;
const findActs = phraseFinder(acts.map((act) => [act, act] as const));
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e…]{3,90}/uy;
const year = new RegExp(
  `(?:ฯ(?:[${blanks}]เพิ่มเติม)?)?(?:[${blanks}]?[((](?:ฉบับที่[${blanks}]?[0-9๐-๙.…]{1,4}|องค์การมหาชน)[))])?[${blanks}]{0,2}พ\\.ศ\\.?[${blanks}]{0,2}(?:[0-9๐-๙]{4}|[.…]{1,6})`,
  'uy',
);

/** The year of an act without its era: "พ.ร.บ.สวนผัก 2570". */
const plainYear = new RegExp(`[${blanks}]?(?:2[45][0-9]{2}|๒[๔๕][๐-๙]{2})(?![0-9๐-๙])`, 'uy');

/** The letters of the kind again, which a bracket gives before the name: "พระราชบัญญัติ (พ.ร.บ.) สวนผัก". */
const lettersBetween = new RegExp(`[${blanks}]?[((]พ\\.?ร\\.?[บกฎ]\\.[))][${blanks}]?`, 'uy');
/** A title over blanks up to the year of the act. */
const toYear = new RegExp(`(?:[ก-๙]|[${blanks}](?=[ก-๙(])){3,150}`, 'uy');
/** What is told of an act, which no title holds. */
const told =
  /ซึ่ง|(?<!ราย)ได้|จะ|กล่าว|มาตรา|เมื่อ|ดังกล่าว|เดียวกัน|ฉบับ|พระราช|กฎหมาย|รวมถึง|ตลอดจน|พร้อม|เนื่อง|เห็นชอบ|เสนอ|กำหนดให้|ประกาศใช้|บังคับใช้|ตั้งแต่|ภายใต้|อาศัย|นอกจาก|เพื่อให้|[ก-๙] ?และ(?:ประกาศ|ระเบียบ|กฎ)/u;

/** The acts of law that a stretch names. */
export function findNamedActs(text: string, span: Span): NamedProgramme[] {
  return findActs(text, span.start, span.end).flatMap(({ start, end }) => {
    const name = actName(text, start, end);
    return name === null || name.end > span.end ? [] : [name];
  });
}

/** An act of law by its name, with the year that belongs to it. */
function actName(text: string, start: number, end: number): NamedProgramme | null {
  lettersBetween.lastIndex = end;
  const plain = text[end] === ' ' ? end + 1 : end;
  const from = lettersBetween.test(text) ? lettersBetween.lastIndex : plain;
  run.lastIndex = from;
  const words = run.exec(text)?.[0];
  if (
    words === undefined ||
    /^(?:ฉบับ|เดียวกัน|ดังกล่าว|นี้|ที่|ใหม่|ต่าง|และ|หรือ|ของ|ใน|ระบุ|บังคับ|โดย|ซึ่ง|จะ|ได้|เพื่อ|มี|เป็น)/u.test(words)
  )
    return null;
  // The year behind it says that all of the words are its name: "พ.ร.บ.สวนเพื่อการศึกษา พ.ศ. 2570".
  const all = from + words.length;
  year.lastIndex = all;
  if (year.test(text) && softEnd(text, from + 1, all) !== null)
    return { start, end: year.lastIndex, after: year.lastIndex };
  const whole = yearEnd(text, from);
  if (whole !== null) return { start, end: whole, after: whole };
  const cut = namedEnd(text, from, from + words.length);
  const stop = /อย่าง|โดย|เพื่อ|ฉบับ/u.exec(text.slice(from + 3, cut));
  const last = stop === null ? cut : from + 3 + stop.index;
  year.lastIndex = last;
  const reached = year.test(text) ? year.lastIndex : (endOf(plainYear, text, last) ?? last);
  return reached - from < 5 ? null : { start, end: reached, after: reached };
}

/** The end of the year of an act, where all from `from` to it is its title: "พ.ร.บ.สวนผัก ดอกไม้ และบึงบัว พ.ศ. 2570". */
function yearEnd(text: string, from: number): number | null {
  toYear.lastIndex = from;
  const words = toYear.exec(text)?.[0];
  if (words === undefined) return null;
  // The letter of the era ends the words.
  const title = words.replace(/พ$/u, '').trimEnd();
  if (title.length < 4 || told.test(title)) return null;
  year.lastIndex = from + title.length;
  return year.test(text) ? year.lastIndex : null;
}

/** What an act is on, that begins with the words of a clause: "…เกี่ยวกับดอกไม้", "…ในการปลูกสวน". */
const onward =
  /^(?:เกี่ยวกับ(?!สถานการณ์|เรื่อง)|พิจารณาคดี|ใน(?:การ(?!ประชุม|พิจารณา)|สถานการณ์|ราชอาณาจักร|องค์การ))/u;

/** Before the first clause that is no part of the title of an act. */
function namedEnd(text: string, from: number, reach: number): number {
  let cut = clauseCut(text, from + 3, reach);
  while (cut < reach) {
    const more = onward.exec(text.slice(cut, cut + 24))?.[0];
    if (more === undefined) break;
    cut = clauseCut(text, cut + more.length, reach);
  }
  return cut;
}
