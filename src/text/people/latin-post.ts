import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { latinPostWord } from './name-bounds';

const latinPost =
  /(?:[, \u00a0]{1,4}(?:[–-][ \u00a0])?|(?<=[))]))(?:(?:ดำรง)?ตำแหน่ง[ \u00a0]{0,2})?([A-Z][\w-]{1,30}(?:[ ](?:[A-Z][\w&-]{0,30}|of|the|for|and|to|in|on|&(?= [A-Z]))|,[ ](?:and )?(?=[A-Z])[A-Z][\w-]{1,30}){0,14})/uy;

/** True where a word with which posts begin follows a Latin name after a blank: "Ken Tanaka Permanent Secretary". */
export const latinPostNext = (text: string, end: number): boolean =>
  latinPostWord.test(
    /^[ \u00a0]{1,2}([A-Z][\w-]{1,30})/u.exec(text.slice(end, end + 34))?.[1] ?? '',
  );

/** An institution that follows in Thai words: "CEO บริษัท …", "Director ของสมาคม…", "Assistant Secretary กระทรวง…". */
const company =
  /^(?:[ \u00a0]{0,2}(?:ของ|แห่ง)[ \u00a0]?|[ \u00a0]{0,2}(?=บริษัท|บมจ\.|บจ\.|บจก\.)|[ \u00a0]{1,2}(?=[ก-ฮเ-ไ]))/u;

/** Whose a post is, before it: "ROSE Regional Director", "ROSE Thailand Executive Vice President". */
const ofBody = /^[A-Z]{2,8} (?:[A-Z][a-z]{2,14} (?=[A-Z]))?/u;
const office = /[ \u00a0][A-Z][a-z]{2,14}(?![A-Za-z])/uy;

/** What someone is in charge of before the rank: "Gardening Director". */
const rankLast =
  /^[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})? (?:Director|Manager|President|Officer|Chairman|Secretary)$/u;

/** The post in Latin letters after a comma or a blank ("Deputy Director, Example Bank"), or null. */
export function readLatinPost(
  text: string,
  at: number,
  places: PlaceIndex,
  limit: number,
): (Span & { readonly organization: Span | null }) | null {
  latinPost.lastIndex = at;
  const words = latinPost.exec(text)?.[1];
  if (words === undefined) return null;
  const lead = ofBody.exec(words)?.[0].length ?? 0;
  const opens = [0, lead].some((from) =>
    latinPostWord.test(words.slice(from).replace(/[ ,].*$/u, '')),
  );
  if (!opens && !rankLast.test(words)) return null;
  const start = latinPost.lastIndex - words.length;
  const trimmed = words
    .slice(0, Math.max(0, limit - start))
    .replace(/(?:,? (?:and|of|the|for|to|in|on)){0,4}[ ,.]{0,4}$/u, '');
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
  if (holder === undefined) return { start, end: last, organization: null };
  // "Director General แห่ง ROSE Bangkok": the office of a body in a town.
  office.lastIndex = holder.end;
  const end =
    holder !== inside && /[A-Z]/u.test(text[holder.end - 1] ?? '') && office.test(text)
      ? Math.min(office.lastIndex, limit)
      : holder.end;
  return { start, end: Math.max(last, end), organization: { start: holder.start, end } };
}
