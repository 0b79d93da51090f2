import { blanks } from '../letters/thai-pattern';
import type { Occurrence, Span } from '../words/named-thing';
import { endOf } from './end-of';

const latinBracket = new RegExp(
  `[${blanks}]?[((][A-Z][^()()\\nก-๙]{8,160}(?:[((][^()()\\nก-๙]{2,20}[))][^()()\\nก-๙]{0,80})?[))]`,
  'uy',
);

/**
 * The places in order, without what is only a part of the title that a bracket says again in Latin letters: "แผนงานสวน (Work
 * Programme for the Garden Community)" names one plan. What is all of the bracket is its other name, and stays.
 */
export function outsideTitles<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  let bracket: Span = { start: 0, end: 0 };
  return places.filter((place) => {
    if (place.start < bracket.end)
      return !(
        /[A-Za-z] $/u.test(text.slice(bracket.start, place.start)) ||
        /^(?: [A-Za-z0-9]|[)] [A-Z]| [(][A-Z]{2,8}[)] [A-Z])/u.test(
          text.slice(place.end, bracket.end),
        )
      );
    bracket = { start: place.end, end: endOf(latinBracket, text, place.end) ?? place.end };
    return true;
  });
}
