import { matchAt } from '../letters/match-at';
import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';

/** The word before a list of companies; the lookbehind stands after it, to be tried only there. */
const opening = new RegExp(
  `(?:เช่น|อาทิ|ได้แก่)(?<=(?:บริษัท|ผู้ผลิต|ค่ายรถ|เอกชน|นักลงทุน)[ก-๙${blanks}]{0,24}(?:เช่น|อาทิ|ได้แก่))[${blanks}:]{0,2}(?=[ก-ฮเ-ไ])`,
  'gu',
);
const item = new RegExp(
  `(?:กลุ่ม)?[ก-ฮเ-ไ](?:(?!และ)[ก-ฮะ-ฺเ-๎]){2,15}(?=[${blanks},\\n]|และ|$)`,
  'uy',
);
const separator = new RegExp(
  `[${blanks}]{0,2}(?:[${blanks},]|และ)[${blanks}]{0,2}(?:และ[${blanks}]?)?`,
  'uy',
);
const close = new RegExp(`[${blanks}]?เป็นต้น`, 'uy');
/** What a list goes on with that is no name: things, people, and institutions with a head of their own. */
const noName =
  /^(?:บริษัท|ผู้|เจ้า|นัก|ราย|กลุ่ม(?:ที่|ผู้|นัก|บริษัท|ธุรกิจ|อุตสาหกรรม|ลูกค้า)|ศูนย์|สถาบัน|สถาน|อื่น|อีก|ใน|ที่|การ|ความ|มี|รถ|ยานยนต์|ธุรกิจ|อุตสาหกรรม|สินค้า|ผลิต|ประเทศ|ภาค|หน่วย|โรง|ชิ้นส่วน|คณะ|องค์|สมาคม|มหาวิทยาลัย|ธนาคาร|กระทรวง|กรม|สำนัก|นาย|นาง|จังหวัด|นิคม|เครื่อง|ระบบ)/u;

/**
 * Companies in lists of bare Thai names, one word each: "บริษัทที่สำคัญ เช่น กลุ่มซากุระ ดอกจาน และดอกแก้ว". Only a list that is
 * closed by และ or เป็นต้น, and has one in it that `isKnown`, says that all its words are names.
 */
export function findThaiCompanyLists(
  text: string,
  span: Span,
  isKnown: (name: string) => boolean,
): Span[] {
  return [...text.slice(span.start, span.end).matchAll(opening)].flatMap((match) => {
    const items = listFrom(text, span.start + match.index + match[0].length, span.end);
    return items.some(({ start, end }) => isKnown(bareName(text.slice(start, end)))) ? items : [];
  });
}

/** The name of a group of companies without the word for it. */
export const bareName = (name: string): string => name.replace(/^กลุ่ม/u, '');

/** The members of the list that begins at `from`; none where it is not closed. */
function listFrom(text: string, from: number, limit: number): readonly Span[] {
  const items: Span[] = [];
  let closed = false;
  for (let at = from; items.length < 20; ) {
    const name = matchAt(item, text, at)?.[0];
    if (name === undefined || at + name.length > limit || noName.test(name)) break;
    const end = at + name.length;
    if (clauseCut(text, at, end) < end) break;
    items.push({ start: at, end });
    if (matchAt(close, text, end) !== null) return items;
    const join = matchAt(separator, text, end)?.[0];
    if (join === undefined || closed) break;
    closed = join.includes('และ');
    at = end + join.length;
  }
  return closed ? items : [];
}
