import type { IsoDay } from '../model/time-span';
import { isoDay, monthSpan, yearSpan } from './calendar';
import type { NumericDate } from './date-numbers';
import { checkWeekday, type DateWarning, type FoundDate, type YearFrom } from './found-date';

/** The days that a date in numbers or a year stands for; what is no day of the calendar is told in `warnings`. */
export function resolveNumeric(
  text: string,
  date: NumericDate,
  warnings: DateWarning[],
): FoundDate {
  const words = { start: date.start, end: date.end };
  const base = { text: text.slice(date.start, date.end), ...words };
  const calendar = date.year?.calendar ?? null;
  const yearFrom: YearFrom = date.twoDigits ? 'two digits' : 'written';
  const unknown = { ...base, from: null, to: null, calendar, yearFrom };
  if (date.year === null) return { ...unknown, precision: 'day', yearFrom: 'unknown' };
  const { year } = date.year;
  if (date.contradiction !== undefined) {
    warnings.push({
      ...words,
      kind: 'era',
      message: `${date.contradiction} is no year of the era that it names`,
    });
    return {
      ...unknown,
      precision: date.months === undefined ? 'year' : 'range',
      yearFrom: 'unknown',
    };
  }
  if (date.open === true) return { ...unknown, precision: 'range', yearFrom: 'unknown' };
  if (date.months !== undefined) {
    const [from, to] = date.months.map((month) => monthOfYear(year, month, date.fiscal === true));
    return {
      ...base,
      from: from?.from ?? null,
      to: to?.to ?? null,
      precision: 'range',
      calendar,
      yearFrom,
    };
  }
  if (date.month === null) {
    const first = yearSpan(date.fiscal === true ? year - 1 : year);
    const last = yearSpan(date.lastYear ?? year);
    if (first === null || last === null || first.from > last.to)
      return { ...unknown, precision: 'year' };
    const span =
      date.fiscal === true
        ? {
            from: monthOfYear(year, 1, true)?.from ?? null,
            to: monthOfYear(date.lastYear ?? year, 12, true)?.to ?? null,
          }
        : { from: first.from, to: last.to };
    const precision = date.lastYear !== undefined || date.fiscal === true ? 'range' : 'year';
    return { ...base, ...span, precision, calendar, yearFrom };
  }
  const span =
    date.day === null ? monthSpan(year, date.month) : dayAsSpan(isoDay(year, date.month, date.day));
  if (span === null) {
    warnings.push({
      ...words,
      kind: 'no such day',
      message: `${base.text} names no day of the calendar`,
    });
    return { ...unknown, precision: date.day === null ? 'month' : 'day' };
  }
  if (date.day !== null) checkWeekday(text, words, date.weekday, span.from, warnings);
  return { ...base, ...span, precision: date.day === null ? 'month' : 'day', calendar, yearFrom };
}

/** A month of a year by its number in it. The fiscal year of the Thai state begins in October of the year before. */
const monthOfYear = (
  year: number,
  month: number,
  fiscal: boolean,
): { from: IsoDay; to: IsoDay } | null =>
  !fiscal
    ? monthSpan(year, month)
    : month <= 3
      ? monthSpan(year - 1, month + 9)
      : monthSpan(year, month - 3);

const dayAsSpan = (day: IsoDay | null): { from: IsoDay; to: IsoDay } | null =>
  day === null ? null : { from: day, to: day };
