import { blanks } from '../letters/thai-pattern';
import { softEnd } from '../words/bracketed-name';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { endOf } from './end-of';
import { listedAfter } from './listed-objects';
import type { NamedProgramme } from './named-programme';
import { goesOn, wholeWords } from './title-end';

const acts = ['พระราชบัญญัติ', 'พ.ร.บ.', 'พรบ.', 'พระราชกำหนด', 'พ.ร.ก.', 'พระราชกฤษฎีกา'] as const;
const findActs = phraseFinder(acts.map((act) => [act, act] as const));
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e…]{3,90}/uy;
/** The edition and the year with which the name of a law ends: "(ฉบับที่ 2) พ.ศ. 2570". */
const lawYear = new RegExp(
  `(?:ฯ(?:[${blanks}]เพิ่มเติม)?)?(?:[${blanks}]?[((](?:ฉบับที่[${blanks}]?[0-9๐-๙.…]{1,4}[${blanks}]?|องค์การมหาชน)[))]|[${blanks}]?ฉบับที่[${blanks}]?[0-9๐-๙]{1,2})?[${blanks}]{0,2}พ[ .]{1,2}ศ\\.?[${blanks}]{0,2}(?:[0-9๐-๙]{4}|[.…]{1,6})`,
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
  /^[ ]?โดย|ซึ่ง(?!สินค้า)|(?<!ราย|ที่)ได้|จะ|กล่าว|มาตรา|เมื่อ|ดังกล่าว|เดียวกัน|ฉบับ|พระราช|(?<!ประมวล|ตาม)กฎหมาย(?!ว่าด้วย)|รวมถึง|ตลอดจน|พร้อม|เนื่อง|เห็นชอบ|เสนอ|กำหนดให้|ประกาศใช้|บังคับใช้|ตั้งแต่|ภายใต้|อาศัย|นอกจาก|เพื่อให้|[ก-๙] ?และ(?:ประกาศ|ระเบียบ|กฎ)/u;
/** A name in Latin letters: "พ.ร.บ. Garden ID". */
const latin = /[A-Z][A-Za-z]{2,20}(?: (?:[A-Z][A-Za-z]{1,20}|[a-z]{3,12}(?! [a-z]))){0,3}/uy;
const quoted = /[^"“”‘’\n]{6,220}(?=["”’])/uy;
const amending = /แก้ไข(?:และ)?เพิ่มเติม ?/uy;
/** How what is told of acts, of one or of many, begins. */
const unnamed =
  /^(?:ฉบับ|ต่อไป|เดียวกัน|ดังกล่าว|นี้|ที่|ใหม่|ต่าง|และ|หรือ|ของ|ใน|ระบุ|บังคับ|โดย|ซึ่ง|จะ|ได้|เพื่อ|มี|เป็น|กรณี|ตาม|อื่น)/u;

/** The acts of law that a stretch names. */
export function findNamedActs(text: string, span: Span): NamedProgramme[] {
  return findActs(text, span.start, span.end).flatMap(({ start, end }) => {
    const last = actEnd(text, start, end);
    return last === null || last > span.end ? [] : [{ start, end: last, after: last }];
  });
}

/** The end of the name of an act whose kind word stands from `start` to `end`, with the year that belongs to it; else null. */
function actEnd(text: string, start: number, end: number): number | null {
  // "แก้ไข 3 พ.ร.บ." tells how many.
  if (
    /(?<![0-9๐-๙])[0-9๐-๙]{1,2} ?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    !/[.)] ?$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return null;
  const between = endOf(lettersBetween, text, end);
  const apart = between === null && text[end] === ' ';
  const from = between ?? (apart ? end + 1 : end);
  const inside = /["“‘]/u.test(text[start - 1] ?? '') ? endOf(quoted, text, from) : null;
  if (inside !== null) return start + text.slice(start, inside).trimEnd().length;
  const foreign = endOf(latin, text, from);
  if (foreign !== null) return foreign;
  const changing = amendingEnd(text, from);
  if (changing !== null) return changing;
  run.lastIndex = from;
  const words = run.exec(text)?.[0];
  if (words === undefined || unnamed.test(words)) return null;
  // The year behind it says that all of the words are its name: "พ.ร.บ.สวนเพื่อการศึกษา พ.ศ. 2570".
  const reach = from + words.length;
  const dated = softEnd(text, from + 1, reach) === null ? null : endOf(lawYear, text, reach);
  const whole = dated ?? titleToYear(text, from);
  if (whole !== null) return whole;
  // After a blank the word for any act may tell of what one is: "ตราพระราชบัญญัติ การรับฟังความเห็นจึงสำคัญ".
  if (apart && text.startsWith('พระราช', start)) return null;
  const title = namedEnd(text, from, reach);
  const last = (title === reach ? listEnd(text, title) : null) ?? title;
  const reached = endOf(lawYear, text, last) ?? endOf(plainYear, text, last) ?? last;
  if (reached - from >= 5) return reached;
  return reached - from > 2 && /^(?:[ (]|พ\.ร|$)/u.test(text.slice(reached, reached + 3))
    ? reached
    : null;
}

/** The end of the title of an act that changes another one: "พ.ร.บ.แก้ไขเพิ่มเติมพระราชกำหนดสวน พ.ศ. 2558 พ.ศ. …."; else null. */
function amendingEnd(text: string, from: number): number | null {
  const at = endOf(amending, text, from);
  const act = at === null ? undefined : acts.find((one) => text.startsWith(one, at));
  const changed = at === null || act === undefined ? null : actEnd(text, at, at + act.length);
  return changed === null ? null : (endOf(lawYear, text, changed) ?? changed);
}

/** The end of the list with which the title of an act goes on; what is whose is no item of it. */
function listEnd(text: string, at: number): number | null {
  const end = listedAfter(text, at);
  return end === null || text.endsWith('ของ', end) ? null : end;
}

/**
 * The end of the year of a law, where all from `from` to it is its title: "พ.ร.บ.สวนผัก ดอกไม้ และบึงบัว พ.ศ. 2570"; else null.
 */
export function titleToYear(text: string, from: number): number | null {
  toYear.lastIndex = from;
  const words = toYear.exec(text)?.[0];
  if (words === undefined) return null;
  // The letter of the era ends the words.
  const title = words.replace(/พ$/u, '').trimEnd();
  return title.length < 4 || told.test(title) ? null : endOf(lawYear, text, from + title.length);
}

/** What an act is on, that begins with the words of a clause: "…เกี่ยวกับดอกไม้", "…ในการปลูกสวน". */
const onward =
  /^(?:เกี่ยวกับ(?!สถานการณ์|เรื่อง)|พิจารณาคดี|เพื่อ(?:สันติ|สังคม)|ใน(?:การ(?!ประชุม|พิจารณา(?:ของ|ร่าง|ครั้ง))|สถานการณ์|ราชอาณาจักร|องค์การ|คดี))/u;
/** Where a title ends besides before a clause. */
const ends =
  /อย่าง|โดย|เพื่อ(?!สันติ|สังคม)|ฉบับ|และ(?:ประกาศ|ระเบียบ|กฎ)|ผ่าน|กรณี|จำเป็นต้อง|มี(?:วัตถุประสงค์|สาระ|เนื้อหา|ผล(?!กระทบ))|โฉมใหม่|(?:ขึ้น(?:มา)?|อีก)$/u;

/** Before the first clause that is no part of the title of an act. */
function namedEnd(text: string, from: number, reach: number): number {
  let cut = clauseCut(text, from + 3, reach);
  while (cut < reach) {
    const more = goesOn(text, cut) ? 2 : onward.exec(text.slice(cut, cut + 24))?.[0].length;
    if (more === undefined) break;
    cut = clauseCut(text, cut + more, reach);
  }
  const stop = ends.exec(text.slice(from + 3, cut));
  const end = stop === null ? cut : from + 3 + stop.index;
  return text.endsWith('ประจำปี', end) ? end : wholeWords(text, from, end);
}
