import type { IsoDay } from '../../model/time-span';
import { dayNumber, parseTimeSpan } from '../../model/time-span';

export type Calendar = 'buddhist' | 'gregorian' | 'japanese';

/** A year of the common era and the calendar in which it was written. */
export interface WrittenYear {
  readonly year: number;
  readonly calendar: Calendar;
}

/**
 * Reads a four-digit year by its size: 2400 to 2700 is the Buddhist era, 1800 to 2200 the common era. Null for any
 * other number, which is no year of a press release.
 */
export function yearOfDigits(value: number): WrittenYear | null {
  if (value >= 2400 && value <= 2700) return { year: value - 543, calendar: 'buddhist' };
  if (value >= 1800 && value <= 2200) return { year: value, calendar: 'gregorian' };
  return null;
}

/** True where words such as พ.ศ. and คริสต์ศักราช name another era than that of the year behind them. */
export function contradictsEra(era: string | undefined, calendar: Calendar): boolean {
  return era !== undefined && era.startsWith('พ') !== (calendar === 'buddhist');
}

/** A day of the common era as `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  return daysOf(year, month, day)?.from ?? null;
}

/** The first and the last day of a month, of a day by itself; null where the calendar has no such month or day. */
export function daysOf(
  year: number,
  month: number,
  day: number | null,
): { readonly from: IsoDay; readonly to: IsoDay } | null {
  const monthOfYear = `${pad(year, 4)}-${pad(month, 2)}`;
  return parseTimeSpan(day === null ? monthOfYear : `${monthOfYear}-${pad(day, 2)}`);
}

/** The day of the week, Sunday 0 to Saturday 6. */
export function weekdayOf(day: IsoDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/**
 * The year in which a month (and day) lies nearest to the day of publication, at most six months away: what a release
 * means by "19 – 21 ก.พ. นี้".
 */
export function nearestYear(published: IsoDay, month: number, day: number): number {
  const year = Number(published.slice(0, 4));
  const distance = (candidate: number): number => {
    const there = isoDay(candidate, month, Math.min(day, 28));
    return there === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(dayNumber(there) - dayNumber(published));
  };
  return [year, year - 1, year + 1].reduce((best, next) =>
    distance(next) < distance(best) ? next : best,
  );
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
