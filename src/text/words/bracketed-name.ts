import { blanks } from '../letters/thai-pattern';
import { clauseCut } from './clause-cut';

const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e–-]{4,140}/uy;
/** A bracket that repeats a name in Latin letters: three words or more, or an abbreviation after a colon or alone. */
const latinBracket = new RegExp(
  `[${blanks}]?[((](?:[A-Z]{3,8}[)):]|[A-Z][A-Za-z’-]{1,24}[ -](?:[A-Za-z’-]{1,24} ){1,9}?[A-Z][A-Za-z’-]{1,24} ?(?:[)):;]|[-–] ?[A-Z]{2,8}[))]))`,
  'uy',
);
/** Words with which a clause begins, that also stand inside the name of an agreement. */
const soft = /^(?:ระหว่าง|ซึ่ง|ที่(?!ประชุม|ผ่าน)|ใน|เพื่อ|กับ|ร่วมกัน|ทุก|ใช้|หรือ|ให้|ณ|เป็น(?:มิตร|ธรรม))/u;

/**
 * The end of a name whose words run without a blank from `at` to a bracket that repeats it in Latin letters ("…เพื่อ
 * การลงทุน (Investing for the Future Initiative)"), or null. The bracket says that the words before it are all of it.
 */
export function bracketedEnd(text: string, at: number): number | null {
  run.lastIndex = at;
  const words = run.exec(text)?.[0];
  if (words === undefined) return null;
  const end = at + words.length;
  latinBracket.lastIndex = end;
  if (!latinBracket.test(text)) return null;
  return softEnd(text, at, end);
}

/** `end` where the words from `at` to it hold no clause word but such as also stand inside the name of an agreement; else null. */
export function softEnd(text: string, at: number, end: number): number | null {
  for (let cut = clauseCut(text, at + 2, end); cut < end; cut = clauseCut(text, cut + 2, end)) {
    if (!soft.test(text.slice(cut, cut + 12))) return null;
  }
  return end;
}
