import { matchAt } from '../letters/match-at';
import { digit, digitsToNumber, gap } from '../letters/thai-pattern';
import { countedUnit } from '../words/counted-unit';
import { contradictsEra, type WrittenYear, yearOfDigits } from './calendar';
import type { NumericDate } from './date-numbers';

/** What may stand between the words of a part and its year; two digits are a year only where these say so. */
const toYear =
  `(?:${gap}/${gap}|${gap}(?:ของ|ใน|ประจำ|of |in )?${gap}(?:(?<fiscal>ปีงบประมาณ)|(?<lead>ปี|(?:the )?year ))?${gap}` +
  `(?<era>พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พุทธศักราช|คริสต์ศักราช)?${gap})`;
const digits = `(?<year>${digit}{4}|${digit}{2})(?!${digit}|[,.:/%]${digit}|%)`;

const yearAfter = new RegExp(`${toYear}${digits}`, 'iuy');
const ownYear = new RegExp(`${gap}(?:ของ|ใน|of )?${gap}(?:ปี|the year|this|last|next|/)`, 'iuy');
const yearBefore = new RegExp(
  `(?:(?<fiscal>ปีงบประมาณ)${gap}|ปี${gap})(?:พ\\. ?ศ\\.?|ค\\. ?ศ\\.?)?${gap}(?<year>${digit}{4})${gap}(?:(?:ใน)?ช่วง)?${gap}$` +
    `|(?<![0-9])(?<japanese>[0-9]{4})年の?$`,
  'u',
);
const unit = new RegExp(countedUnit, 'uy');

/** The year of a part, with the end of its words. */
export type YearOfPart = Pick<NumericDate, 'year' | 'twoDigits' | 'fiscal' | 'contradiction'> & {
  readonly end: number;
};

/**
 * The year that stands after a part of it, from `from` on; `shortForm` where two digits may follow directly ("4Q67").
 * Else two digits are a year only where the words between say so.
 */
export function withYearAfter(
  text: string,
  from: number,
  century: (twoDigits: number) => number | null,
  shortForm = false,
): YearOfPart | null {
  const match = matchAt(yearAfter, text, from);
  if (match === null) return null;
  const { fiscal, lead, era, year = '' } = match.groups ?? {};
  const end = from + match[0].length;
  const introduced =
    match[0].includes('/') || fiscal !== undefined || lead !== undefined || era !== undefined;
  if (!introduced && matchAt(unit, text, end)) return null;
  const twoDigits = year.length === 2;
  // "4Q67": two digits without a blank.
  const direct = shortForm && match[0].length === 2;
  if (twoDigits && !introduced && !direct) return null;
  const value = digitsToNumber(year);
  const read = twoDigits ? twoDigitYear(century(value)) : yearOfDigits(value);
  if (read === null) return null;
  return {
    end,
    year: read,
    twoDigits,
    ...(fiscal === undefined ? {} : { fiscal: true }),
    ...(contradictsEra(era, read.calendar) ? { contradiction: true } : {}),
  };
}

/** A year of the Buddhist era that two digits name. */
export const twoDigitYear = (year: number | null): WrittenYear | null =>
  year === null ? null : { year, calendar: 'buddhist' };

/** "ปี 2566 ช่วง 6 เดือนแรก", unless the part has a year of its own. */
export function withYearBefore(
  text: string,
  start: number,
  end: number,
): (YearOfPart & { readonly start: number }) | null {
  if (matchAt(ownYear, text, end)) return null;
  const match = yearBefore.exec(text.slice(Math.max(0, start - 40), start));
  if (match === null) return null;
  const { fiscal, year, japanese } = match.groups ?? {};
  const read = yearOfDigits(digitsToNumber(year ?? japanese ?? ''));
  if (read === null) return null;
  return {
    start: start - match[0].length,
    end,
    year: read,
    twoDigits: false,
    ...(fiscal === undefined ? {} : { fiscal: true }),
  };
}

/** Words that make of some months a length of time: "ระยะเวลา 6 เดือน". */
const lasting = /(?<=(?:ปี|เวลา|ภายใน|ทุก|ทุก ?ๆ|นาน|อีก|อายุ|(?<!แ)ละ|ครบ|กว่า|ราย|ต่อ) ?)/uy;
/** What makes of the number after some months a year. */
const ofYear = /[^0-9๐-๙]{0,6}ปี/uy;

/**
 * The year of "10 เดือนปี 67", which are its months up to the tenth; null for months that only last, and where no
 * word says that the number is a year.
 */
export function yearOfMonths(
  text: string,
  start: number,
  end: number,
  century: (twoDigits: number) => number | null,
): YearOfPart | null {
  if (matchAt(lasting, text, start) || !matchAt(ofYear, text, end)) return null;
  return withYearAfter(text, end, century);
}
