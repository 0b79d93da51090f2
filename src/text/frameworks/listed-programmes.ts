import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';

const opens = new RegExp(`โครงการ[^\\n]{0,60}(?:เช่น|ได้แก่|อาทิ|ประกอบด้วย)[${blanks}:]{0,3}$`, 'u');
const joins = new RegExp(`^[${blanks},]{0,3}(?:และ)?[${blanks}]?$`, 'u');
const next = new RegExp(
  `^(?:[${blanks},]{1,3}(?:และ ?)?(?:โครงการ|เป็นต้น|ฯลฯ|เพื่อ|ซึ่ง|รวมทั้ง|โดย)|และโครงการ|\\n|$)`,
  'u',
);
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{4,90}/uy;
/** Words with which a clause begins, that also stand inside the name of a programme. */
const soft = /^(?:ที่|ใน|ให้|กับ|เพิ่ม|ใช้|เพื่อ|เป็น|มี|จาก|สู่|ถึง)/u;
/** What is only described: a project to invest in something, a new one. */
const described =
  /^(?:ลงทุน|ผลิต|ขนาด|ก่อสร้าง|ใหม่|ใหญ่|นี้|ดังกล่าว|ด้าน|ต่าง|ของ|ที่|ใน|อื่น|ละ|ย่อย|สำคัญ|หลัก|เด่น)|^(?:ความร่วมมือ|รถไฟทางคู่|รถไฟความเร็วสูง|รถไฟฟ้า|รถไฟขนส่งมวลชน|ทางด่วน)$/u;

/**
 * The end of a programme that is one of a list ("โครงการต่าง ๆ เช่น โครงการ ก โครงการ ข และโครงการ ค"), or null. `start`
 * to `end` is its kind word, `last` is where the item before it ended, or null.
 */
export function listedEnd(
  text: string,
  start: number,
  end: number,
  last: number | null,
): number | null {
  const follows = last !== null && joins.test(text.slice(last, start));
  if (!follows && !opens.test(text.slice(Math.max(0, start - 90), start))) return null;
  run.lastIndex = end;
  const words = run.exec(text)?.[0];
  if (words === undefined || described.test(words)) return null;
  const and = words.indexOf('และโครงการ');
  const whole = and > 0 ? end + and : end + words.length;
  let cut = clauseCut(text, end + 3, whole);
  if (!next.test(text.slice(whole, whole + 20))) return cut;
  while (soft.test(text.slice(cut, cut + 6))) cut = clauseCut(text, cut + 2, whole);
  return cut;
}
