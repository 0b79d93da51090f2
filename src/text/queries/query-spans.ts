import type { TimeSpan } from '../../model/time-span';
import { findDates } from '../dates/dates';
import { halfWords, monthsOfHalf, monthsOfQuarter } from '../dates/year-part-words';
import { commonYear, era, monthsBetween, year } from './query-date-parts';
import { capitalMonths, monthNames, monthOfName } from './query-months';

export interface SpanInQuery {
  readonly span: TimeSpan;
  /** The query without the words of the span. */
  readonly rest: string;
}

const twoMonths = new RegExp(
  `(?:between |from )?(?<first>${monthNames}) ?(?:-|to|until|and|ถึง|~|〜) ?(?<last>${monthNames})${era}${year}`,
  'u',
);

/** Two months of one year, or of the turn of a year: มกราคม ถึง มีนาคม 2568, November to January 2026. */
function monthsIn(text: string): SpanInQuery | null {
  const match = twoMonths.exec(text);
  if (!match?.groups) return null;
  const { first = '', last = '', year: written = '' } = match.groups;
  const inYear = commonYear(written);
  const [from, to] = [monthOfName(first) ?? 0, monthOfName(last) ?? 0];
  const span = monthsBetween([from > to ? inYear - 1 : inYear, from], [inYear, to]);
  return span && { span, rest: text.replace(match[0], ' ') };
}

/** A range of days or months in any writing that releases have. */
function rangeIn(text: string): SpanInQuery | null {
  const [found] = findDates(capitalMonths(text), null).dates;
  if (found?.precision !== 'range' || found.from === null || found.to === null) return null;
  const span: TimeSpan = { from: found.from, to: found.to, precision: 'range' };
  return { span, rest: `${text.slice(0, found.start)} ${text.slice(found.end)}` };
}

/** Parts of a year by what they are called, with their first and last month; before the year or after it. */
const partsOfYear: readonly (readonly [words: string, first: number, last: number])[] = [
  ['early|(?:the )?(?:beginning|start) of|ต้น|初め|初頭|年初', 1, 4],
  ['mid(?:dle of)?|กลาง|半ば|中頃', 5, 8],
  ['late|(?:the )?end of|ปลาย|สิ้น|末', 9, 12],
  [`h1|(?:the )?(?:${halfWords.first})(?:ของ)?`, ...monthsOfHalf(1)],
  [`h2|(?:the )?(?:${halfWords.second})(?:ของ)?`, ...monthsOfHalf(2)],
  ...[1, 2, 3, 4].map(
    (quarter) =>
      [
        `(?:q|ไตรมาส(?:ที่)? ?|第)${quarter}(?:四半期)?(?:ของ)?`,
        ...monthsOfQuarter(quarter),
      ] as const,
  ),
];
const yearOfPart = partsOfYear.map(([words, first, last]) => ({
  writing: new RegExp(
    `(?<!\\p{Script=Latin})(?:(?:${words})[-/ ]?${era}${year}|(?<before>\\d{4})年?度?の? ?(?:${words}))(?!\\p{Script=Latin})`,
    'u',
  ),
  first,
  last,
}));

/** A part of a year: late 2025, ปลายปี 68, H2 2025, Q4 25, 2025年下半期. A third of it, where no half or quarter is named. */
function partOfYearIn(text: string): SpanInQuery | null {
  for (const { writing, first, last } of yearOfPart) {
    const match = writing.exec(text);
    if (!match?.groups) continue;
    const inYear = commonYear(match.groups.before ?? match.groups.year ?? '');
    const span = monthsBetween([inYear, first], [inYear, last]);
    return span && { span, rest: text.replace(match[0], ' ') };
  }
  return null;
}

/** The first range of days or months, quarter or other part of a year in a query (a spelling key); null for none. */
export const spanInQuery = (text: string): SpanInQuery | null =>
  monthsIn(text) ?? rangeIn(text) ?? partOfYearIn(text);
