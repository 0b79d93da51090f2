import type { IsoDay, Precision } from '../../model/time-span';
import { daysOf } from './calendar';
import type { NumericDate } from './date-numbers';
import { checkWeekday, type DateWarning, type FoundDate, warn } from './found-date';

/** The days that a date in numbers or a year stands for; what is no day of the calendar is told in `warnings`. */
export function resolveNumeric(
  text: string,
  date: NumericDate,
  warnings: DateWarning[],
): FoundDate {
  const { start, end, month, day } = date;
  const { year, calendar } = date.year;
  const words = { text: text.slice(start, end), start, end };
  const precision = precisionOf(date);
  const yearFrom = date.twoDigits ? 'two digits' : 'written';
  const unknown = { ...words, from: null, to: null, precision, calendar } as const;
  if (date.contradiction === true) warn(warnings, 'era', words);
  if (date.contradiction === true || date.open === true) return { ...unknown, yearFrom: 'unknown' };
  const span = month === null ? monthsOf(date) : daysOf(year, month, day);
  if (span === null || span.from > span.to) {
    warn(warnings, span === null ? 'no such day' : 'order', words);
    return { ...unknown, yearFrom };
  }
  checkWeekday(words, date.weekday, span.from, warnings);
  return { ...unknown, ...span, yearFrom };
}

function precisionOf({ day, month, months, lastYear, fiscal }: NumericDate): Precision {
  if (day !== null) return 'day';
  if (month !== null) return 'month';
  return months === undefined && lastYear === undefined && fiscal === undefined ? 'year' : 'range';
}

/** The days of one year or several, or of some months of a year. */
function monthsOf(date: NumericDate): { from: IsoDay; to: IsoDay } | null {
  const { year } = date.year;
  const [first, last] = date.months ?? [1, 12];
  // The fiscal year of the Thai state begins in October of the year before.
  const shift = date.fiscal === true ? -3 : 0;
  const from = daysOfMonth(year, first + shift);
  const to = daysOfMonth(date.lastYear ?? year, last + shift);
  return from === null || to === null ? null : { from: from.from, to: to.to };
}

/** A month by its number, 1 for January; numbers below count back into the year before. */
const daysOfMonth = (year: number, month: number) =>
  month < 1 ? daysOf(year - 1, month + 12, null) : daysOf(year, month, null);
