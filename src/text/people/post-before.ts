import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { PlaceIndex } from '../words/place-index';
import { postOpening } from './post-opening';
import { type PostPhrase, readPost } from './post-phrase';

const before = new RegExp(
  `(?<=^|[${blanks}“”"‘’(,/]|โดย|และ|กับ|ของ|ท่าน|ให้|ต้อนรับ|พบ|หารือ|พร้อมด้วย|ขอบคุณ|มี|ด้าน|นโยบาย|ตาม|จาก|แทน|เป็น|ได้แก่|คือ|คารวะ|ถึง|อวยพร|รวมทั้ง|หรือ|สมัย)${postOpening}[ก-๙.]{0,90}(?<country>[${blanks}](?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร)?${countryPattern}(?=[${blanks}]{0,2}[((]))?(?=(?:[${blanks}]{0,2}[((])?[${blanks}]{0,3}$)`,
  'gu',
);

/**
 * The post that stands directly before `at` ("รัฐมนตรีว่าการกระทรวงอุตสาหกรรม นายก ข", or with the name in a
 * bracket), not reaching back over `floor`. Null where what stands there is more than a post.
 */
export function postBefore(
  text: string,
  at: number,
  floor: number,
  places: PlaceIndex,
): PostPhrase | null {
  const near = Math.max(floor, at - 130);
  // Sought only in the reach: a text may be one line of megabytes.
  const line = near + text.slice(near, at + 1).lastIndexOf('\n') + 1;
  const words = text.slice(line, at);
  before.lastIndex = 0;
  // What begins further left may run into a sentence: "นายกรัฐมนตรีจะพบกับ|รัฐมนตรี… นายก ข".
  for (let tries = 0; tries < 4; tries += 1) {
    const match = before.exec(words);
    if (match === null) break;
    const start = line + match.index;
    const end = start + match[0].length;
    const read = readPost(text, start, places);
    const country = match.groups?.country?.length ?? 0;
    // "ผู้บริหารกระทรวงสวน นาง ก": those who lead a body stand before the next one in a list.
    if (/^ผู้บริหาร(?:กระทรวง|กรม|หน่วย|ระดับ)/u.test(match[0])) return null;
    // "นายกรัฐมนตรีและภริยา นาง ก": whose wife someone is, is no post.
    if (/ภริยา$|ภรรยา$|คู่สมรส$|สามี$/u.test(match[0])) return null;
    if (read !== null && read.end >= end - country) return { ...read, end };
    before.lastIndex = match.index + 1;
  }
  return overInstitution(text, line, at, places);
}

const opening = new RegExp(`(?<=^|[${blanks},(/]|โดย|และ|กับ|ของ|ได้แก่)${postOpening}`, 'gu');
/** What may stand between a post and the bracket with its holder: a place or a short form in words. */
const upToBracket = new RegExp(
  `^(?:[${blanks}]{1,2}(?!นาย|นาง|ดร\\.)[ก-๙]{2,20})?[${blanks}]{0,3}[((][${blanks}]{0,2}$`,
  'u',
);

/** The post before a bracket with its holder that has blanks in it: "ผู้จัดการ ธนาคาร… สาขาระยอง (นายก ข)". */
function overInstitution(
  text: string,
  line: number,
  at: number,
  places: PlaceIndex,
): PostPhrase | null {
  if (!/[((][ \u00a0]{0,2}$/u.test(text.slice(Math.max(0, at - 3), at))) return null;
  const last = [...text.slice(line, at).matchAll(opening)].at(-1);
  if (last === undefined) return null;
  const read = readPost(text, line + last.index, places);
  if (read === null || read.end >= at || read.organization === null) return null;
  const rest = upToBracket.exec(text.slice(read.end, at));
  return rest === null ? null : read;
}
