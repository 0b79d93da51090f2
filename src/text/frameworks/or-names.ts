import { blanks } from '../letters/thai-pattern';
import type { OtherName } from '../words/bracket-names';
import type { Occurrence } from '../words/named-thing';

const or = new RegExp(`^["”’]?[${blanks}]{0,3}หรือ(?:ที่)?(?:เรียกว่า)?[${blanks}]{0,2}["“‘]?$`, 'u');

/** The places in order, where one that follows another with "หรือ" is another name of it: "มาตรการปลูกสวน หรือ GREEN 2". */
export function withOrNames<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  return places.map((place, index) => {
    const latin = latinAfter(text, place.end);
    if (latin !== null) return { ...place, others: [...place.others, latin] };
    const next = places[index + 1];
    if (next === undefined || next.start - place.end > 24) return place;
    const between = text.slice(place.end, next.start);
    if (!or.test(between) || !/[A-Z]/u.test(text.slice(next.start, next.end))) return place;
    const other: OtherName = {
      text: text.slice(next.start, next.end),
      start: next.start,
      end: next.end,
      kind: 'abbreviation',
    };
    return { ...place, others: [...place.others, other] };
  });
}

const orLatin = new RegExp(
  `[${blanks}]?หรือ[${blanks}]{0,2}["“‘]?(?<name>[A-Z][A-Za-z-]{1,24}(?:[${blanks}][A-Z][A-Za-z-]{1,24}){1,6})`,
  'uy',
);

/** The Latin name of two words or more that follows with "หรือ". */
function latinAfter(text: string, at: number): OtherName | null {
  orLatin.lastIndex = at;
  const name = orLatin.exec(text)?.groups?.name;
  if (name === undefined) return null;
  const end = orLatin.lastIndex;
  return { text: name, start: end - name.length, end, kind: 'name' };
}
