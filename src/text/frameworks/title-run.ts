import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import { endOf } from './end-of';

/** The source of a pattern that matches a Thai letter or mark. */
export const thai = '[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]';
const latinWord = '[A-Z][A-Za-z0-9&’-]{0,24}';
/** Thai words, or words of a name in Latin letters among them, that a dash joins. */
const piece = new RegExp(`${thai}{2,220}|${latinWord}`, 'uy');
const dash = new RegExp(
  `ฯ?[-–…](?=[ก-๙A-Z])|[${blanks}][-–][${blanks}](?=${countryPattern}|สหภาพยุโรป|อาเซียน)`,
  'uy',
);
/** What is counted of a project, and is no part of its name. */
const units =
  'โครงการ|แห่ง|ราย|คน|ครัวเรือน|เดือน|วัน|ครั้ง|ประเภท|กลุ่ม|สาย|เมกะวัตต์|กิโลเมตร|กม|ไร่|ชนิด|ระยะ|จังหวัด|ล้าน|ปี';
/** A Latin name after a blank, with Thai words after it. */
const latin = new RegExp(
  `[${blanks}](?:${latinWord}(?:[${blanks}](?:&[${blanks}])?${latinWord}){0,4}(?:[${blanks}][0-9]{1,2}(?:\\.[0-9])?(?![0-9,.))])(?![${blanks}]?(?:${units})))?|[0-9]G)(?![A-Za-z])${thai}{0,60}`,
  'uy',
);
/** A number with what it counts, which only a short first word has: "โครงการปลูก 12 สวน". */
const counted = new RegExp(
  `[${blanks}]?[0-9][0-9,.]{0,11}(?![0-9,.)-]|[${blanks}]?(?:${units}))(?:[${blanks}]?${thai}{2,40})?`,
  'uy',
);

/** A number that belongs to the word before it: the road "พระราม 4", the age of a king. */
const numbered = new RegExp(
  `(?<=พระราม)[${blanks}]?[0-9](?![0-9])|(?<=ปฏิวัติอุตสาหกรรม)[${blanks}]?ครั้งที่[${blanks}]?[1-9](?![0-9])|(?<=หมายเลข)[${blanks}]?[0-9]{1,4}(?![0-9])|(?<=โควิด)[${blanks}]?[-–]?[${blanks}]?(?:19|๑๙)|(?<=พระเกียรติ)[${blanks}]?[0-9]{1,3}[${blanks}]?พรรษา`,
  'uy',
);
/** The age of industry that something is for: "โครงการสวน 4.0". */
const age = new RegExp(`[${blanks}]?[1-9]\\.0(?![0-9])`, 'uy');
/** "โครงการสวน 1 บ้าน 1 สวน", whose things may have Latin letters. */
const oneEach = new RegExp(`(?:[${blanks}]?1[${blanks}]?(?:${thai}{2,20}|[A-Z]{2,10})){2,3}`, 'uy');

/** More parts of one name are not joined. */
const partsAtMost = 5;

/** Where the words end that stand in one run from `at`: joined by dashes, and with a Latin name or a number in them. */
export function runEnd(text: string, at: number): number {
  let end = endOf(piece, text, at) ?? at;
  if (end === at) return at;
  for (let parts = 1; parts < partsAtMost; parts += 1) {
    const joined = endOf(dash, text, end);
    const next = joined === null ? null : endOf(piece, text, joined);
    if (next === null) break;
    end = next;
  }
  end = endOf(numbered, text, end) ?? endOf(age, text, end) ?? end;
  if (/เชื่อม|ระหว่าง|ช่วง|สาย|ไทย$/u.test(text.slice(at, end))) end = routeEnd(text, end);
  else end = endOf(shortPair, text, end) ?? end;
  end = endOf(sides, text, end) ?? end;
  if (text.startsWith('หนึ่ง', at)) end = endOf(one, text, end) ?? end;
  end = endOf(oneEach, text, end) ?? end;
  if (end - at < 13 || /เชื่อม(?:โยง|ต่อ)?$/u.test(text.slice(at, end)))
    end = endOf(counted, text, end) ?? end;
  return endOf(latin, text, end) ?? end;
}

/** The countries of a project after a blank, with how they do it: "โครงการปลูกสวน ฉันมิตรไทย - ลาว". */
const sides = new RegExp(
  `[${blanks}]${thai}{0,14}ไทย[${blanks}]?[-–][${blanks}]?(?:ประเทศ|ราชอาณาจักร|สาธารณรัฐ(?:ประชาชน|สังคมนิยม|ประชาธิปไตยประชาชน)?)?${countryPattern}`,
  'uy',
);
const onward = new RegExp(`[${blanks}][-–][${blanks}]${thai}{2,30}`, 'uy');
const shortPair = new RegExp(
  `[${blanks}][-–][${blanks}]${thai}{2,12}(?=[${blanks}\\n(,”"]|$)`,
  'uy',
);
/** "โครงการหนึ่งบ้าน หนึ่งสวน". */
const one = new RegExp(`(?:[${blanks}]หนึ่ง${thai}{2,30}){1,3}`, 'uy');

/** The end of the places between which something is, where dashes join them from `at` on. */
function routeEnd(text: string, at: number): number {
  let end = at;
  for (let parts = 1; parts < partsAtMost; parts += 1) end = endOf(onward, text, end) ?? end;
  return end;
}
