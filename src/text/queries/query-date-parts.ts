import type { TimeSpan } from '../../model/time-span';
import { daysOf } from '../dates/calendar';

/** A year as a group of that name, in four digits or two. */
export const year = String.raw`(?<year>\d{4}|'?\d{2})(?!\d)`;

/** What may stand before a year. */
export const era = String.raw`(?:ปี|พ\.? ?ศ\.?|ค\.? ?ศ\.?|b\.?e\.?|year|of|in|,|\s)*`;

/** The year of the common era. Thai years in two digits are from 40 on; below that they are of the common era. */
export function commonYear(digits: string): number {
  const value = Number(digits.replace("'", ''));
  if (digits.length < 4) return value >= 40 ? 2500 + value - 543 : 2000 + value;
  return value >= 2400 ? value - 543 : value;
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The time from the first day of one month to the last of another; null where there is no such month. */
export function monthsBetween(
  from: readonly [year: number, month: number],
  to: readonly [year: number, month: number],
): TimeSpan | null {
  const [first, last] = [daysOf(...from, null), daysOf(...to, null)];
  return first && last && { from: first.from, to: last.to, precision: 'range' };
}
