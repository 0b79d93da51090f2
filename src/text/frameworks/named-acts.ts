import { blanks } from '../letters/thai-pattern';
import { softEnd } from '../words/bracketed-name';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import type { NamedProgramme } from './named-programme';

const acts = ['พระราชบัญญัติ', 'พ.ร.บ.', 'พระราชกำหนด', 'พ.ร.ก.', 'พระราชกฤษฎีกา'] as const;
const findActs = phraseFinder(acts.map((act) => [act, act] as const));
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e…]{3,90}/uy;
const year = new RegExp(
  `(?:ฯ(?:[${blanks}]เพิ่มเติม)?)?(?:[${blanks}]?[((](?:ฉบับที่[${blanks}]?[0-9๐-๙]{1,2}|องค์การมหาชน)[))])?[${blanks}]?พ\\.ศ\\.[${blanks}]?(?:[0-9๐-๙]{4}|[.…]{1,6})`,
  'uy',
);

/** The acts of law that a stretch names. */
export function findNamedActs(text: string, span: Span): NamedProgramme[] {
  return findActs(text, span.start, span.end).flatMap(({ start, end }) => {
    const name = actName(text, start, end);
    return name === null || name.end > span.end ? [] : [name];
  });
}

/** An act of law by its name, with the year that belongs to it. */
function actName(text: string, start: number, end: number): NamedProgramme | null {
  const from = text[end] === ' ' ? end + 1 : end;
  run.lastIndex = from;
  const words = run.exec(text)?.[0];
  if (
    words === undefined ||
    /^(?:ฉบับ|ดังกล่าว|นี้|ที่|ใหม่|ต่าง|และ|หรือ|ของ|ใน|ระบุ|บังคับ|โดย|ซึ่ง|จะ|ได้|เพื่อ|มี|เป็น)/u.test(words)
  )
    return null;
  // The year behind it says that all of the words are its name: "พ.ร.บ.สวนเพื่อการศึกษา พ.ศ. 2570".
  const all = from + words.length;
  year.lastIndex = all;
  if (year.test(text) && softEnd(text, from + 1, all) !== null)
    return { start, end: year.lastIndex, after: year.lastIndex };
  const cut = clauseCut(text, from + 3, from + words.length);
  const stop = /อย่าง|โดย|เพื่อ/u.exec(text.slice(from + 3, cut));
  const last = stop === null ? cut : from + 3 + stop.index;
  year.lastIndex = last;
  const whole = year.test(text) ? year.lastIndex : last;
  return whole - from < 5 ? null : { start, end: whole, after: whole };
}
