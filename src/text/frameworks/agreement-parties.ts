import { blanks } from '../letters/thai-pattern';
import { otherNamesAfter } from '../words/bracket-names';
import { countryPattern } from '../words/country-names';
import type { PlaceIndex } from '../words/place-index';
import { endOf } from './end-of';
import { listedAfter } from './listed-objects';
import { titleEnd } from './title-end';

const between = new RegExp(
  `[${blanks}]?(?:(?:ด้าน|ว่าด้วย)?ความร่วมมือ(?:ทางวิชาการ)?)?(?:[${blanks}]?[((](?:M[Oo][UCA]|LOI|Memorandum[^()()\\n]{0,60})[))])?[${blanks}]?ระหว่าง[${blanks}]{0,2}`,
  'uy',
);
const join = new RegExp(
  `[${blanks}]{0,2}(?:(?:ร่วม)?กับ|และ|,)[${blanks}]{0,2}|[${blanks}]{1,2}`,
  'uy',
);
const state = new RegExp(
  `(?:รัฐบาล[${blanks}]?(?:แห่ง)?|ประเทศ|ราชอาณาจักร|สาธารณรัฐ(?:ประชาชน|สังคมนิยม|ประชาธิปไตยประชาชน)?){0,2}${countryPattern}|อาเซียน|สหภาพยุโรป`,
  'uy',
);
const ofState = new RegExp(
  `(?:[${blanks}]?(?:แห่ง|ของ))?(?:ประเทศ|ราชอาณาจักร|สาธารณรัฐ(?:ประชาชน|สังคมนิยม|ประชาธิปไตยประชาชน)?)?${countryPattern}`,
  'uy',
);
const object = new RegExp(
  `[${blanks}]?(?:ว่าด้วย[${blanks}]?|ด้าน|สำหรับ(?=ความ|การ)|เรื่อง[${blanks}]?)[ก-๙]{3,120}`,
  'uy',
);
const titled = new RegExp(
  `(?:ความ(?:ร่วมมือ|เข้าใจ)(?:ทางวิชาการ)?)?[${blanks}]?[((](?:Memorandum [Oo]f [A-Z][a-z]{5,14}[${blanks}]?[:;,–-][${blanks}]?)?M[Oo][UCA][))][${blanks}]?(?<title>(?:ว่าด้วย[${blanks}]?|ด้าน|เรื่อง[${blanks}]?|ความร่วมมือ(?=ใน|ด้าน|โครงการ|ว่าด้วย|การ|เพื่อ|วิจัย|พัฒนา)|โครงการ(?!นี้|ดังกล่าว|ต่าง|ที่)|การ(?!ลงนาม|ประชุม|หารือ|จัดทำ|ดังกล่าว)|ในการ(?!ลงนาม|ประชุม|หารือ)|ส่งเสริม|พัฒนา)[ก-๙]{3,120}(?:-[ก-๙]{2,60})?)`,
  'uy',
);
/** What an agreement is on, in quotation marks behind its parties: "… เรื่อง "สวนสวย"". */
const quotedObject = new RegExp(`[${blanks}]?เรื่อง[${blanks}]?["“][^"“”\\n]{4,200}["”]`, 'uy');
/** More parties than an agreement names. */
const partiesAtMost = 8;

/**
 * The end of the parties that follow the kind of an agreement ("… (MOU) ระหว่างกรม ก กับบริษัท ข"), with its object
 * where one stands directly after them. `places` are the institutions of the text. Null where fewer than two are named.
 */
export function partiesAfter(text: string, at: number, places: PlaceIndex): number | null {
  between.lastIndex = at;
  if (!between.test(text)) return null;
  let cursor = between.lastIndex;
  let end = cursor;
  let count = 0;
  while (count < partiesAtMost) {
    const start = cursor;
    state.lastIndex = start;
    const [place] = places.between(start, start);
    const party = place?.end ?? (state.test(text) ? state.lastIndex : null);
    if (party === null) break;
    count += 1;
    ofState.lastIndex = party;
    end = place !== undefined && ofState.test(text) ? ofState.lastIndex : party;
    join.lastIndex = Math.max(end, otherNamesAfter(text, end).after);
    if (!join.test(text)) break;
    cursor = join.lastIndex;
  }
  if (count < 2) return null;
  const from = [end, otherNamesAfter(text, end).after].find((start) => {
    object.lastIndex = start;
    return object.test(text);
  });
  if (from === undefined) return endOf(quotedObject, text, end) ?? end;
  const last = sidesEnd(text, titleEnd(text, from + 5, object.lastIndex));
  return listedAfter(text, last) ?? last;
}

const sides = new RegExp(
  `(?<=ไทย)[${blanks}]?[-–][${blanks}]?${countryPattern}(?:[${blanks}]?แห่งที่[${blanks}]?[0-9๐-๙]{1,2})?`,
  'uy',
);

/** The end of the other side of what two countries have together: "…การสร้างสะพานไทย-ลาว แห่งที่ 5". */
const sidesEnd = (text: string, at: number): number => endOf(sides, text, at) ?? at;

/** The end of what an agreement is about, after its abbreviation in a bracket ("… (MOU) ว่าด้วย…"), or null. */
export function objectAfter(text: string, at: number): number | null {
  titled.lastIndex = at;
  const title = titled.exec(text)?.groups?.title;
  if (title === undefined) return null;
  const reach = titled.lastIndex;
  const last = sidesEnd(text, titleEnd(text, Math.min(reach, reach - title.length + 8), reach));
  return listedAfter(text, last) ?? last;
}
