import { blanks } from '../letters/thai-pattern';
import type { OtherName } from '../words/bracket-names';
import type { Occurrence } from '../words/named-thing';

const or = new RegExp(`^[${blanks}]{0,3}หรือ(?:ที่)?(?:เรียกว่า)?[${blanks}]{0,2}["“‘]?$`, 'u');

/** The places in order, where one that follows another with "หรือ" is another name of it: "มาตรการปลูกสวน หรือ GREEN 2". */
export function withOrNames<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  return places.map((place, index) => {
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
