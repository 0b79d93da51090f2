import { oneOf } from '../letters/thai-pattern';
import { clauseWords } from './clause-words';
import { guardedClauseWords } from './guarded-clause-words';

/** The source of a pattern that matches where the words of a clause begin. */
const clauseWordPattern = `(?:${oneOf(clauseWords)}|${guardedClauseWords.join('|')})`;

const clauseStart = new RegExp(clauseWordPattern, 'gu');
const clauseHere = new RegExp(clauseWordPattern, 'uy');

const nominal = /(?:ว่าด้วย|(?<!ช่)ด้วย|ของ|สู่|ต่อ|ส่งเสริม|[ ])การ$|ำความผิด$/u;

/** Where the first clause word begins in `text` from `from` on, before `to`; `to` where there is none. */
export function clauseCut(text: string, from: number, to: number): number {
  const base = Math.max(0, from - 12);
  const window = text.slice(base, Math.min(text.length, to + 48));
  clauseStart.lastIndex = from - base;
  let match = clauseStart.exec(window);
  // "ผู้มีรายได้น้อย", "ผู้ได้รับ…": whoever does something is one word, and so is what is done: "ว่าด้วยการเป็น…".
  while (
    match !== null &&
    (window.startsWith('ผู้', match.index - 3) ||
      nominal.test(window.slice(Math.max(0, match.index - 12), match.index)))
  )
    match = clauseStart.exec(window);
  return match === null || match.index + base >= to ? to : match.index + base;
}

/** True where a clause word begins at `at`. */
export function startsClause(text: string, at: number): boolean {
  clauseHere.lastIndex = at;
  return clauseHere.test(text);
}
