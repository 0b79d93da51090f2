import { digit, digitsToNumber } from '../letters/thai-pattern';
import { type Calendar, type WrittenYear, yearOfDigits } from './calendar';

/** A date that is written whole in one place, in numbers: its parts, each null where it is not given. */
export interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly year: WrittenYear;
  readonly twoDigits: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** The last year of a range of years. */
  readonly lastYear?: number;
  readonly fiscal?: boolean;
  /** The first and the last month of a part of the year. */
  readonly months?: readonly [first: number, last: number];
  /** True where the words leave open which days the years stand for. */
  readonly open?: boolean;
  /** True where the words name another era than that of the year. */
  readonly contradiction?: boolean;
}

const slashed = new RegExp(
  `(?<![0-9๐-๙/.,-])(${digit}{1,2})([/.-])(${digit}{1,2})\\2(${digit}{4}|${digit}{2})(?![0-9๐-๙/-]|[.,][0-9๐-๙])`,
  'gu',
);
const iso = /(?<![0-9/.,-])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9-])/gu;

/**
 * Finds 09/12/2568, 9-12-2568 and 2025-12-09. The order is day, month, year; where only month, day, year names a day
 * of the calendar, that is taken. Two digits of a year are read by `century`, and only between slashes.
 */
export function findNumericDates(
  text: string,
  century: (twoDigits: number) => number | null,
): NumericDate[] {
  const found: NumericDate[] = [];
  for (const match of text.matchAll(slashed)) {
    const [whole, a = '', mark, b = '', y = ''] = match;
    const short = y.length === 2;
    if (short && mark !== '/') continue;
    const resolved = short ? century(digitsToNumber(y)) : null;
    const year = short
      ? resolved === null
        ? null
        : { year: resolved, calendar: 'buddhist' as Calendar }
      : yearOfDigits(digitsToNumber(y));
    if (year === null) continue;
    const [first, second] = [digitsToNumber(a), digitsToNumber(b)];
    const swapped = second > 12;
    const [day, month] = swapped ? [second, first] : [first, second];
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      year,
      twoDigits: short,
      month,
      day,
      weekday: null,
    });
  }
  for (const match of text.matchAll(iso)) {
    const year = yearOfDigits(Number(match[1]));
    const [month, day] = [Number(match[2]), Number(match[3])];
    if (year === null || month < 1 || month > 12 || day < 1 || day > 31) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      year,
      twoDigits: false,
      month,
      day,
      weekday: null,
    });
  }
  return found;
}

const japanese =
  /(?:(?<era>令和|平成|昭和)(?<eraYear>元|[0-9]{1,2})年|(?<year>[0-9]{4})年)(?:(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日(?:[((](?<weekday>[日月火水木金土])[))])?)?)?/gu;
const eraStart: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Finds 2025年12月9日(火), 2025年12月, 2025年 and the same with 令和, 平成 and 昭和. */
export function findJapaneseDates(text: string): NumericDate[] {
  const found: NumericDate[] = [];
  for (const match of text.matchAll(japanese)) {
    const groups = match.groups ?? {};
    const start = eraStart[groups.era ?? ''];
    const year: WrittenYear | null =
      start === undefined
        ? yearOfDigits(Number(groups.year))
        : {
            year: start + (groups.eraYear === '元' ? 1 : Number(groups.eraYear)),
            calendar: 'japanese',
          };
    if (year === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      year,
      twoDigits: false,
      month: groups.month === undefined ? null : Number(groups.month),
      day: groups.day === undefined ? null : Number(groups.day),
      weekday: groups.weekday === undefined ? null : '日月火水木金土'.indexOf(groups.weekday),
    });
  }
  return found;
}
