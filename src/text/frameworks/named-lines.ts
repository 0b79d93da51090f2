import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import { endOf } from './end-of';
import { editionEnd } from './plan-edition';

const letters = '\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4eฯ';
const place = `[${letters}]{2,30}`;
/** What is built: a railway or a road, of which a line or a route says which one it is. */
const built =
  /(?:ก่อสร้าง|พัฒนา|ระบบ|เส้นทาง){0,2}(?:รถไฟ|ทางคู่|ทางหลวง|ทางพิเศษ|ทางด่วน|มอเตอร์เวย์)(?:พิเศษระหว่างเมือง)?/uy;
const words = new RegExp(`[${letters}]{0,60}`, 'uy');
const bracketedLine = new RegExp(`[${blanks}]?[((]สาย[${letters}]{2,30}[))]`, 'uy');
const origin = new RegExp(`[${blanks}](?:ช่วง|สาย)?${place}`, 'uy');
const onward = new RegExp(`[${blanks}]?[-–][${blanks}]?(?<next>${place})`, 'uy');
const aside = new RegExp(
  `[${blanks}]?[((](?!ต่อ|ปิดรับ|เปิดรับ|ประมาณ|เพิ่ม|ลด|ร้อยละ|มูลค่า|วงเงิน|ซึ่ง|ที่|ข้อมูล|รวม|โดย|จำนวน|ครั้ง|รฟ|โครงการ|แผน)[${letters}]{4,30}[))]`,
  'uy',
);
/** Where the last place of a route ends besides before a clause. */
const leaves = /และ|(?<!เชียง)ของ|เพื่อ|โดย|พร้อม|คืบหน้า|ถือ|มีระยะ|ประสบ(?:ความ|ผล)/u;

/**
 * The end of a project to build a railway or a road that its line or its route names ("โครงการรถไฟทางคู่ สายเหนือ – ใต้",
 * "โครงการระบบรถไฟสมมุติ (สายสีส้ม)"), or null. `at` is where its kind word ends.
 */
export function lineEnd(text: string, at: number): number | null {
  const start = endOf(built, text, at);
  if (start === null) return null;
  const first = endOf(words, text, start) ?? start;
  if (clauseCut(text, start, first) < first) return null;
  const line = endOf(bracketedLine, text, first);
  const named = line ?? asideEnd(text, first) ?? first;
  const from = endOf(origin, text, named);
  if (from !== null && clauseCut(text, named + 1, from) < from) return line;
  // A place after the word for a railway is the first one of its route: "โครงการรถไฟเหนือ – ใต้".
  const end =
    (from === null ? null : routeEnd(text, from)) ??
    (named - start > 2 ? routeEnd(text, named) : null) ??
    line ??
    (from !== null && /^[^ก-๙]สาย(?!อื่น|ต่าง|ใหม่|ใด)[ก-๙]{2}/u.test(text.slice(named, named + 8))
      ? from
      : null);
  if (end === null) return null;
  const last = asideEnd(text, end) ?? end;
  return /^ ?(?:ระยะที่|เฟส)/u.test(text.slice(last, last + 10))
    ? (editionEnd(text, last) ?? last)
    : last;
}

/** The end of a bracket with Thai words that say which one is meant, where it follows `at`, or null. */
export const asideEnd = (text: string, at: number): number | null => endOf(aside, text, at);

/** The end of the last place of a route whose first one ends at `from`, or null. */
function routeEnd(text: string, from: number): number | null {
  let end: number | null = null;
  for (;;) {
    onward.lastIndex = end ?? from;
    const next = onward.exec(text)?.groups?.next;
    if (next === undefined) return end;
    const last = onward.lastIndex;
    const start = last - next.length;
    const cut = clauseCut(text, start, last);
    const stop = leaves.exec(text.slice(start, cut));
    const reached = stop === null ? cut : start + stop.index;
    if (reached - start < 2) return end;
    end = reached;
  }
}
