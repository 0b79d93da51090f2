import { blanks } from '../letters/thai-pattern';
import { otherNamesAfter } from '../words/bracket-names';
import { clauseCut } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import type { PlaceIndex } from '../words/place-index';

const between = new RegExp(
  `[${blanks}]?(?:ความร่วมมือ)?(?:[${blanks}]?[((](?:M[Oo][UCA]|LOI|Memorandum[^()()\\n]{0,60})[))])?[${blanks}]?ระหว่าง[${blanks}]{0,2}`,
  'uy',
);
const join = new RegExp(`[${blanks}]{0,2}(?:กับ|และ|,)[${blanks}]{0,2}|[${blanks}]{1,2}`, 'uy');
const state = new RegExp(
  `(?:รัฐบาล(?:แห่ง)?|ประเทศ|ราชอาณาจักร|สาธารณรัฐ(?:ประชาชน|สังคมนิยม|ประชาธิปไตยประชาชน)?){0,2}${countryPattern}`,
  'uy',
);
const ofState = new RegExp(
  `(?:แห่ง|ของ)?(?:ประเทศ|ราชอาณาจักร|สาธารณรัฐ(?:ประชาชน|สังคมนิยม|ประชาธิปไตยประชาชน)?)?${countryPattern}`,
  'uy',
);
const object = new RegExp(`[${blanks}]?(?:ว่าด้วย|ด้าน|เรื่อง)[ก-๙]{3,80}`, 'uy');
/** More of what it is about: "… เทคโนโลยี การสื่อสาร และดิจิทัล". */
const listed = new RegExp(
  `(?:[${blanks}](?!นาย|นาง|และ|ซึ่ง|โดย|เพื่อ|ที่|ใน|ระหว่าง|กับ|ได้|จะ|พร้อม|รวม|ตาม|เมื่อ|ณ )[ก-๙]{3,24}){1,3}[${blanks}]?และ(?!นาย|นาง|คณะ|ได้|จะ|มี|เป็น|ร่วม|รัฐ|ผู้|กระทรวง|กรม)[ก-๙]{3,24}(?=[${blanks}\\n(]|$)`,
  'uy',
);
const titled = new RegExp(
  `[${blanks}]?[((]M[Oo][UCA][))][${blanks}]?(?:ว่าด้วย|ด้าน|เรื่อง)[ก-๙]{3,80}`,
  'uy',
);
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
  if (from === undefined) return end;
  const cut = clauseCut(text, from + 5, object.lastIndex);
  listed.lastIndex = cut;
  return listed.test(text) ? listed.lastIndex : cut;
}

/** The end of what an agreement is about, after its abbreviation in a bracket ("… (MOU) ว่าด้วย…"), or null. */
export function objectAfter(text: string, at: number): number | null {
  titled.lastIndex = at;
  return titled.test(text) ? clauseCut(text, at + 14, titled.lastIndex) : null;
}
