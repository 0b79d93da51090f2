import type { PlaceIndex } from './place-index';
import { postOpening, postRanks } from './post-opening';
import { type PostPhrase, readPost } from './post-phrase';
import { blanks } from './thai-pattern';

const ranked = new RegExp(`^${postRanks}$`, 'u');
const before = new RegExp(
  `(?:^|[${blanks}“”"‘’(,/]|โดยมี|โดย|และ|กับ|ของ|ท่าน|ให้|ต้อนรับ|พบ|หารือ|นำโดย|พร้อมด้วย|ขอบคุณ|มี|ด้าน)(?<post>${postOpening}[ก-๙.]{0,90})(?:[${blanks}]{0,2}[((])?[${blanks}]{0,3}$`,
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
  const line = Math.max(floor, text.lastIndexOf('\n', at - 1) + 1, at - 130);
  const match = before.exec(text.slice(line, at));
  const words = match?.groups?.post;
  if (words === undefined) return null;
  const start = line + (match?.index ?? 0) + (match?.[0].indexOf(words) ?? 0);
  const read = readPost(text, start, places);
  if (read === null || read.end < start + words.trimEnd().length || ranked.test(words)) return null;
  return { ...read, end: start + words.trimEnd().length };
}
