import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { PlaceIndex } from '../words/place-index';
import { postOpening } from './post-opening';
import { type PostPhrase, readPost } from './post-phrase';

const before = new RegExp(
  `(?<=^|[${blanks}“”"‘’(,/]|โดย|และ|กับ|ของ|ท่าน|ให้|ต้อนรับ|พบ|หารือ|พร้อมด้วย|ขอบคุณ|มี|ด้าน)${postOpening}[ก-๙.]{0,90}(?<country>[${blanks}](?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร)?${countryPattern}(?=[${blanks}]{0,2}[((]))?(?=(?:[${blanks}]{0,2}[((])?[${blanks}]{0,3}$)`,
  'u',
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
  const line = Math.max(floor, text.lastIndexOf('\n', at) + 1, at - 130);
  const match = before.exec(text.slice(line, at));
  if (match === null) return null;
  const start = line + match.index;
  const end = start + match[0].length;
  const read = readPost(text, start, places);
  const country = match.groups?.country?.length ?? 0;
  return read === null || read.end < end - country ? null : { ...read, end };
}
