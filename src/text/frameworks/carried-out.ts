import { asideEnd } from './named-lines';
import type { ProgrammeCandidate } from './named-programme';
import { titleEnd } from './title-end';

const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{4,140}/uy;
/** Where the name of a project ends besides before a clause: before its purpose, its means, and who runs it. */
const goesOn = /เพื่อ|ของ(?!ขวัญ|ดี|ไทย)|อย่าง|โดย|แก่|พร้อม|ด้วย(?:การ|วิธี)/u;
/** What is only described: how far it goes, of what kind it is. */
const described = /ทั้ง(?:จังหวัด|ประเทศ|หมด|ระบบ|อำเภอ)|ต่าง|ดังกล่าว|ระดับ|ขนาด|นำร่อง|ประเภท/u;
/** A shorter name than this may be any project: "ดำเนินโครงการปลูกดอกไม้". */
const lettersAtLeast = 28;

/**
 * The project from `start` to `end` (its kind word) that someone carries out, by its long name: "ดำเนินงานโครงการปรับปรุงพันธุ์
 * …ให้ทนต่อโรค…". Null where the words before it do not say so, or describe one.
 */
export function carriedOut(text: string, start: number, end: number): ProgrammeCandidate | null {
  if (!/ดำเนิน(?:งาน|การ)?$/u.test(text.slice(Math.max(0, start - 9), start))) return null;
  run.lastIndex = end;
  const words = run.exec(text)?.[0];
  if (words === undefined) return null;
  const cut = titleEnd(text, end + 3, end + words.length);
  const stop = goesOn.exec(text.slice(end + 3, cut));
  const last = stop === null ? cut : end + 3 + stop.index;
  if (last - end < lettersAtLeast || described.test(text.slice(end, last))) return null;
  const whole = asideEnd(text, last) ?? last;
  return { start, end: whole, after: whole, sure: true };
}
