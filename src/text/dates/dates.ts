import { dayNumber, type IsoDay } from '../../model/time-span';
import { matchAt } from '../letters/match-at';
import { isoDay } from './calendar';
import { type DateAtom, findThaiAtoms } from './date-atoms';
import { findJapaneseDates, findNumericDates } from './date-numbers';
import { findEnglishAtoms } from './english-dates';
import type { DateWarning, FoundDate } from './found-date';
import { resolveAtoms } from './resolve-atoms';
import { resolveNumeric } from './resolve-numeric';
import { findSeasonYears } from './season-years';
import { findYears } from './written-years';
import { joinYearAndMonth } from './year-month-ranges';
import { findYearParts } from './year-parts';

/**
 * Finds the dates of a text, in order and without overlap, and what is wrong with them. `published` lends the year to
 * dates that lean on it ("19 – 21 ก.พ. นี้") and decides which century two digits mean.
 */
export function findDates(
  text: string,
  published: IsoDay | null,
): { dates: readonly FoundDate[]; warnings: readonly DateWarning[] } {
  const century = (reach: number) => (twoDigits: number) => {
    const year = 2500 + twoDigits - 543;
    if (published === null) return twoDigits >= 40 ? year : null;
    return Math.abs(year - Number(published.slice(0, 4))) <= reach ? year : null;
  };
  const latin = /[A-Za-z]{2}/u.test(text);
  const atoms = [
    ...findThaiAtoms(text, century(25)),
    ...(latin ? findEnglishAtoms(text) : []),
  ].sort((a, b) => a.start - b.start);
  const numeric = [
    ...findNumericDates(text, century(25)),
    ...findJapaneseDates(text),
    ...findYears(text, century(15), latin),
    ...findSeasonYears(text),
    ...findYearParts(text, century(15)),
  ];
  const warnings: DateWarning[] = [];
  const near = published ?? dayOfTelling(text, atoms);
  const found = [
    ...resolveAtoms(text, atoms, near, warnings).map((date) =>
      published === null && date.yearFrom === 'publication'
        ? { ...date, yearFrom: 'another date' as const }
        : date,
    ),
    ...numeric.map((date) => resolveNumeric(text, date, warnings)),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: FoundDate[] = [];
  for (const date of found) {
    if (date.start < (dates.at(-1)?.end ?? 0)) continue;
    dates.push(date);
    const warning = contradictsPublication(text, date, published);
    if (warning !== null) warnings.push(warning);
  }
  // A year inside a day ("9 ธันวาคม ค.ศ. 2568") is no date of its own, nor is its fault.
  const ends = new Map(dates.map(({ start, end }) => [start, end]));
  return {
    dates: joinYearAndMonth(text, dates),
    warnings: warnings
      .filter(({ start, end }) => ends.get(start) === end)
      .sort((a, b) => a.start - b.start),
  };
}

const today = /(?<=วันนี้ ?\( ?(?:วันที่)? ?)/uy;

/**
 * The day near which a text was written that gives no day of publication: the one that it calls today, else the first
 * of its days, if all of them lie within three months.
 */
function dayOfTelling(text: string, atoms: readonly DateAtom[]): IsoDay | null {
  const days = atoms.flatMap(({ start, year, month, day }) => {
    const written = year?.kind === 'written' && day !== null ? isoDay(year.year, month, day) : null;
    return written === null ? [] : [{ start, day: written }];
  });
  const called = days.find(({ start }) => matchAt(today, text, start) !== null);
  if (called !== undefined) return called.day;
  const numbers = days.map(({ day }) => dayNumber(day));
  return Math.max(...numbers) - Math.min(...numbers) <= 92 ? (days[0]?.day ?? null) : null;
}

/** "วันนี้ (…)" far from the day of publication, or a day that fits publication but for its year. */
function contradictsPublication(
  text: string,
  date: FoundDate,
  published: IsoDay | null,
): DateWarning | null {
  if (published === null || date.from === null || date.precision !== 'day') return null;
  const apart = (day: IsoDay) => Math.abs(dayNumber(day) - dayNumber(published));
  const days = apart(date.from);
  const sameYear = isoDay(
    Number(published.slice(0, 4)),
    Number(date.from.slice(5, 7)),
    Number(date.from.slice(8)),
  );
  const slip = sameYear !== null && sameYear !== date.from && apart(sameYear) <= 3;
  if (!(days > 7 && matchAt(today, text, date.start)) && !slip && days < 36525) return null;
  return {
    kind: 'year',
    start: date.start,
    end: date.end,
    message: `${date.text} (${date.from}) does not fit the day of publication, ${published}`,
  };
}
