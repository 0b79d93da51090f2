import { blanks } from '../letters/thai-pattern';

const head = new RegExp(
  `(?:อนุสัญญา|พิธีสาร|สนธิสัญญา|นโยบาย|มาตรการ|เขตการค้าเสรี|ความตกลง|ข้อตกลง|โครงการ|กลไก|แผน)[${blanks}]?$`,
  'u',
);
/** Of a body for a policy, and of one of many: "คณะกรรมการนโยบาย BCG", "หลายมาตรการ". */
const noHead = /(?:คณะ|กรรมการ|สำนัก|สภา|หลาย|ทุก|แต่ละ|เชิง)[ก-๙]{0,4}$|[0-9๐-๙] ?$/u;
/** What says itself what it is. */
const saysKind =
  /^(?:กรอบ|ความตกลง|ความร่วมมือ|ข้อตกลง|ข้อริเริ่ม|โครงการ|แผน|มาตรการ|กลไก|นโยบาย|เป้าหมาย|วาระ|พิธีสาร|อนุสัญญา|สนธิสัญญา|ประชาคม|วิสัยทัศน์|มุมมอง|โมเดล|เศรษฐกิจ)/u;

/**
 * Where a framework begins that is known by a short name: at the head word directly before it, which says what it is
 * and belongs to it ("นโยบาย BCG", "เขตการค้าเสรี RCEP", "แผนยุทธศาสตร์ชาติ"). The measure that a short name in quotation
 * marks stands for has these too ("มาตรการ “…”"); `end` is where its words end.
 */
export function withHead(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const name = text.slice(start, end);
  if (saysKind.test(name)) return { start, end };
  const quote = /["“‘]/u.test(text[start - 1] ?? '') && /["”’]/u.test(text[end] ?? '');
  const from = quote ? start - 1 : start;
  const words = text.slice(Math.max(0, from - 40), from);
  const found = head.exec(words)?.[0];
  if (found === undefined) return { start, end };
  const kind = found.trimEnd();
  if (noHead.test(words.slice(0, words.length - found.length))) return { start, end };
  if (quote && kind !== 'มาตรการ') return { start, end };
  if (kind !== 'แผน' && name.startsWith('ยุทธศาสตร์')) return { start, end };
  // "แผน Landbridge" may be any plan for it.
  if (kind === 'แผน' && !name.startsWith('ยุทธศาสตร์')) return { start, end };
  return { start: from - found.length, end: quote ? end + 1 : end };
}
