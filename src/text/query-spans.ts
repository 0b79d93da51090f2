import { parseTimeSpan, type TimeSpan } from '../model/time-span';
import { findDates } from './dates';
import { commonYear, era, twoDigits, year } from './query-date-parts';
import { monthNames, monthOfName } from './query-months';
import { halfWords, monthsOfHalf, monthsOfQuarter } from './year-part-words';

export interface SpanInQuery {
  readonly span: TimeSpan;
  /** The query without the words of the span. */
  readonly rest: string;
}

/** A range of days or months in any writing that releases have, or of two months of one year. */
function rangeIn(text: string): SpanInQuery | null {
  const months = new RegExp(
    `(?:between |from )?(?<first>${monthNames}) ?(?:-|to|until|and|ถึง|~|〜) ?(?<last>${monthNames})${era}${year}`,
    'u',
  ).exec(text);
  if (months?.groups) {
    const { first = '', last = '', year: written = '' } = months.groups;
    const [from, to] = [first, last].map((name) =>
      parseTimeSpan(`${commonYear(written)}-${twoDigits(monthOfName(name) ?? 0)}`),
    );
    if (from && to && from.from <= to.to) {
      const span: TimeSpan = { from: from.from, to: to.to, precision: 'range' };
      return { span, rest: text.replace(months[0], ' ') };
    }
  }
  const [found] = findDates(text, null).dates;
  if (found?.precision !== 'range' || found.from === null || found.to === null) return null;
  const span: TimeSpan = { from: found.from, to: found.to, precision: 'range' };
  return {
    span,
    rest: `${text.slice(0, found.start)} ${text.slice(found.end)}`,
  };
}

const quarter = new RegExp(
  `(?:\\bq|ไตรมาส(?:ที่)? ?|第)(?<number>[1-4])(?:四半期)?(?:/| )?${era}${year}|(?<before>\\d{4})年?第(?<other>[1-4])四半期`,
  'u',
);

/** A quarter of a year: Q4 2025, ไตรมาส 4 ปี 2568, 2025年第4四半期. */
function quarterIn(text: string): SpanInQuery | null {
  const match = quarter.exec(text);
  if (!match?.groups) return null;
  const { number: first, other, before, year: written } = match.groups;
  const inYear = commonYear(before ?? written ?? '');
  const [from, to] = monthsOfQuarter(Number(first ?? other)).map((month) =>
    parseTimeSpan(`${inYear}-${twoDigits(month)}`),
  );
  if (!from || !to) return null;
  const span: TimeSpan = { from: from.from, to: to.to, precision: 'range' };
  return { span, rest: text.replace(match[0], ' ') };
}

/** Parts of a year by what they are called, with their first and last month; before the year or after it. */
const partsOfYear: readonly (readonly [words: string, first: number, last: number])[] = [
  ['early|(?:the )?(?:beginning|start) of|ต้น|初め|初頭|年初', 1, 4],
  ['mid(?:dle of)?|กลาง|半ば|中頃', 5, 8],
  ['late|(?:the )?end of|ปลาย|สิ้น|末', 9, 12],
  [`h1|(?:the )?(?:${halfWords.first})(?:ของ)?`, ...monthsOfHalf(1)],
  [`h2|(?:the )?(?:${halfWords.second})(?:ของ)?`, ...monthsOfHalf(2)],
];
const yearOfPart = partsOfYear.map(([words, first, last]) => ({
  writing: new RegExp(
    `(?<!\\p{Script=Latin})(?:(?:${words})[- ]?${era}${year}|(?<before>\\d{4})年?度?の?(?:${words}))(?!\\p{Script=Latin})`,
    'u',
  ),
  first,
  last,
}));

/** A part of a year: late 2025, ปลายปี 68, H2 2025, 2025年下半期. A third of the year, where no half is named. */
function partOfYearIn(text: string): SpanInQuery | null {
  for (const { writing, first, last } of yearOfPart) {
    const match = writing.exec(text);
    if (!match?.groups) continue;
    const inYear = commonYear(match.groups.before ?? match.groups.year ?? '');
    const [from, to] = [first, last].map((month) => parseTimeSpan(`${inYear}-${twoDigits(month)}`));
    if (!from || !to) return null;
    const span: TimeSpan = { from: from.from, to: to.to, precision: 'range' };
    return { span, rest: text.replace(match[0], ' ') };
  }
  return null;
}

/** The first range of days or months, quarter or other part of a year in a query (a spelling key); null for none. */
export const spanInQuery = (text: string): SpanInQuery | null =>
  rangeIn(text) ?? quarterIn(text) ?? partOfYearIn(text);
