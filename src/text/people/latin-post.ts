import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { latinPostWord } from './name-bounds';

const latinPost =
  /[, \u00a0]{1,4}(?:(?:ดำรง)?ตำแหน่ง[ \u00a0]{0,2})?([A-Z][\w-]{1,30}(?:[ ](?:[A-Z][\w&-]{0,30}|of|the|for|and|to|in|&(?= [A-Z]))|,[ ](?:and )?(?=[A-Z])[A-Z][\w-]{1,30}){0,14})/uy;

/** True where a word with which posts begin follows a Latin name after a blank: "Ken Tanaka Permanent Secretary". */
export const latinPostNext = (text: string, end: number): boolean =>
  latinPostWord.test(
    /^[ \u00a0]{1,2}([A-Z][\w-]{1,30})/u.exec(text.slice(end, end + 34))?.[1] ?? '',
  );

/** An institution that follows in Thai words: "CEO บริษัท …", "Director ของสมาคม…". */
const company = /^(?:[ \u00a0]{0,2}ของ[ \u00a0]?|[ \u00a0]{0,2}(?=บริษัท|บมจ\.|บจ\.|บจก\.|ธนาคาร))/u;

/** The post in Latin letters after a comma or a blank ("Deputy Director, Example Bank"), or null. */
export function readLatinPost(
  text: string,
  at: number,
  places: PlaceIndex,
  limit: number,
): (Span & { readonly organization: Span | null }) | null {
  latinPost.lastIndex = at;
  const words = latinPost.exec(text)?.[1];
  if (words === undefined || !latinPostWord.test(words.replace(/[ ,].*$/u, ''))) return null;
  const start = latinPost.lastIndex - words.length;
  const trimmed = words
    .slice(0, Math.max(0, limit - start))
    .replace(/(?:,? (?:and|of|the|for|to|in)){0,4}[ ,.]{0,4}$/u, '');
  if (trimmed === '') return null;
  const inside = places
    .between(start, start + trimmed.length - 1)
    .find((place) => place.start >= start);
  const last = start + trimmed.length;
  const blank = company.exec(text.slice(last, last + 10));
  const holder =
    inside ??
    (blank === null || last >= limit
      ? undefined
      : places.between(last, last + 8).find((place) => place.start === last + blank[0].length));
  return { start, end: Math.max(last, holder?.end ?? 0), organization: holder ?? null };
}
