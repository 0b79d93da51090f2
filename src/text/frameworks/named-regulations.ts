import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { endOf } from './end-of';
import { titleToYear } from './named-acts';
import type { NamedProgramme } from './named-programme';

const kinds = [
  'กฎระเบียบ',
  'ประมวลกฎหมาย',
  'กฎหมาย',
  'ประมวลรัษฎากร',
  'กฎกระทรวง',
  'ระเบียบ',
  'ข้อบังคับ',
  'ประกาศ',
] as const;
type Kind = (typeof kinds)[number];
const findKinds = phraseFinder(kinds.map((kind) => [kind, kind] as const));

const code = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{3,40}/uy;
/** What is told of codes, or of one that was named before. */
const told = /^(?:ที่(?!ดิน)|ดังกล่าว|นี้|ของ|และ|อื่น|ต่าง|ใหม่|ไทย|ใน|จะ|ได้)/u;
/** The number of a regulation, with the year of it in a bracket or after it: "ฉบับที่ 3 (พ.ศ. 2570)". */
const numbered = new RegExp(
  `[${blanks}]?[((]?ฉบับที่[${blanks}]?[0-9๐-๙]{1,4}[))]?(?:[${blanks}]?[((]พ\\.ศ\\.[${blanks}]?[0-9๐-๙]{4}[))]|[${blanks}]?พ\\.ศ\\.[${blanks}]?[0-9๐-๙]{4})?`,
  'uy',
);
/** Who set a rule, and its number: "ประกาศกระทรวงสวน (ฉบับที่ 3) พ.ศ. 2570". */
const whose =
  /(?:กระทรวง|กรม|สำนัก|คณะกรรมการ|นายทะเบียน)[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{0,60}/uy;

/**
 * The codes of law that a stretch names ("ประมวลกฎหมายสวน"), and the rules of a ministry or a board that their number or their
 * year tells from the many others: "กฎกระทรวง ฉบับที่ 3 (พ.ศ. 2570)", "ระเบียบกรมสวนว่าด้วยดอกไม้ พ.ศ. 2570".
 */
export function findRegulations(text: string, span: Span): NamedProgramme[] {
  return findKinds(text, span.start, span.end).flatMap(({ start, end, value }) => {
    const last = ruleEnd(text, end, value);
    return last === null || last > span.end ? [] : [{ start, end: last, after: last }];
  });
}

const latinBracket = new RegExp(
  `[ก-๙]{8,120}(?=[${blanks}]?[((](?:[A-Z][A-Za-z]{1,24} ){2,8}?[A-Z][A-Za-z]{1,24} ?[:))])`,
  'uy',
);
const bracketed = (text: string, at: number): number | null => endOf(latinBracket, text, at);

/** What a law is on, before a bracket with its letters or with the English word for a law: "กฎหมายคุ้มครองสวน (Garden Act)". */
const law = new RegExp(
  `(?!ของ|ที่|ใน|ใหม่|และ|อื่น|ไทย|ต่าง|ระหว่าง)[ก-๙]{8,80}(?=[${blanks}]?[((](?:[A-Z]{3,6}|(?:[A-Z][A-Za-z-]{1,24} ){1,6}(?:Act|Law|Regulation))[)):])`,
  'uy',
);

function lettered(text: string, at: number): number | null {
  const end = endOf(law, text, at);
  return end === null || clauseCut(text, at + 3, end) < end ? null : end;
}

function ruleEnd(text: string, end: number, kind: Kind): number | null {
  if (kind === 'ประมวลรัษฎากร') return end;
  // Rules have a name where a bracket gives it in Latin letters, too: "กฎระเบียบว่าด้วยสวน (EU Garden Regulation)".
  if (kind === 'กฎระเบียบ') return text.startsWith('ว่าด้วย', end) ? bracketed(text, end) : null;
  if (kind === 'ประมวลกฎหมาย') {
    const reach = endOf(code, text, end);
    if (reach === null || told.test(text.slice(end, reach))) return null;
    const from = end + (text.startsWith('วิธีพิจารณาความ', end) ? 'วิธีพิจารณาความ'.length : 2);
    const next = text.indexOf('และประมวล', from);
    const cut = clauseCut(text, from, next > 0 && next < reach ? next : reach);
    const left = /(?:ให้|ฉบับ(?:ใหม่|เดิม|ปัจจุบัน)?)$/u.exec(text.slice(from, cut))?.[0].length ?? 0;
    return cut - left;
  }
  if (kind === 'กฎหมาย') return lettered(text, end);
  if (kind === 'กฎกระทรวง') return endOf(numbered, text, end) ?? titleToYear(text, end);
  const setter = endOf(whose, text, end);
  if (setter === null) return null;
  const number = kind === 'ประกาศ' ? endOf(numbered, text, setter) : null;
  if (number !== null) return number;
  const whole = titleToYear(text, end);
  return whole !== null && /ว่าด้วย|เรื่อง/u.test(text.slice(end, whole)) ? whole : null;
}
