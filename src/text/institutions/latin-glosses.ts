import { countryPattern } from '../words/country-names';
import { institutionKey } from './institution-key';
import type { InstitutionPlace } from './institution-place';

type Places = ReadonlyMap<number, InstitutionPlace>;

/** What opens a gloss. */
const opening = /(?:\n?[ \u00a0]{0,2}[((] ?|[ \u00a0]?หรือ ?)(?:[Tt]he )?$/u;
const openingAtMost = 12;
/** How far before that the name may end. */
const betweenAtMost = 32;
/** What may stand between a name and its gloss: where its people meet, or its two countries. */
const between = new RegExp(
  `^(?:(?!.*(?:นาย|นาง|และ|กับ|จาก|โดย))(?:ใน|แห่ง|ประจำ|ของ|ที่|เพื่อ)[ก-๎]{2,28}|[ \\u00a0]{1,2}ไทย[ \\u00a0]?[-–][ \\u00a0]?[ก-๎]{2,14}|[ \\u00a0](?:ประเทศ)?${countryPattern})?$`,
  'u',
);

/** The institution that a bracket with a Latin name at `start` says again, of those by where they end; null where there is none. */
export function glossedBefore(text: string, start: number, byEnd: Places): InstitutionPlace | null {
  const before = text.slice(Math.max(0, start - openingAtMost), start);
  const open = opening.exec(before);
  if (open === null) return null;
  const at = start - before.length + open.index;
  for (let end = at; end > at - betweenAtMost; end -= 1) {
    const place = byEnd.get(end);
    if (place === undefined) continue;
    if (end === at) return place;
    return /^[ก-๙]/u.test(text[place.start] ?? '') && between.test(text.slice(end, at))
      ? place
      : null;
  }
  return null;
}

/**
 * The places, where a name is the known institution that its bracket gives in Latin letters ("กระทรวงสวน (Ministry of Gardens of
 * Japan: MOGJ)"), and a Latin name that a bracket gave stands for the same elsewhere.
 */
export function asGlossed(
  text: string,
  places: readonly InstitutionPlace[],
  byEnd: Places,
): InstitutionPlace[] {
  const wordsOf = ({ start, end }: InstitutionPlace) => text.slice(start, end);
  const same = new Map<string, string>();
  for (const place of places) {
    if (!/^[A-Z][a-z]+ /u.test(wordsOf(place))) continue;
    const owner = glossedBefore(text, place.start, byEnd);
    if (owner === null) continue;
    if (owner.key === place.key) same.set(institutionKey(wordsOf(place)), owner.key);
    else same.set(owner.key, place.key);
  }
  return places.map((place) => {
    const key = same.get(place.key);
    if (key === undefined) return place;
    return { ...place, key, full: place.full && !/^[A-Z]/u.test(wordsOf(place)) };
  });
}
