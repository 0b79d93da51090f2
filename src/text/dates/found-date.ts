import type { IsoDay, Precision } from '../../model/time-span';
import { type Calendar, weekdayOf } from './calendar';

/** How the year of a date was known. */
export type YearFrom = 'written' | 'two digits' | 'publication' | 'another date' | 'unknown';

/**
 * A date as the text gives it: `text` is the slice from `start` to `end` (UTF-16 code units). `from` and `to` are both
 * null where the year, or the day itself, cannot be known; nothing is guessed.
 */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly precision: Precision;
  readonly calendar: Calendar | null;
  readonly yearFrom: YearFrom;
}

/** A date of which the days are known. */
export type KnownDate = FoundDate & { readonly from: IsoDay; readonly to: IsoDay };

export interface DateWarning {
  readonly kind: 'weekday' | 'no such day' | 'era' | 'year' | 'order';
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const faults = {
  'no such day': 'names no day of the calendar',
  era: 'names a year that is none of its era',
  order: 'ends before it begins',
} as const;

/** Tells what is wrong with a date, with its words. */
export function warn(
  warnings: DateWarning[],
  kind: keyof typeof faults,
  { text, start, end }: Pick<FoundDate, 'text' | 'start' | 'end'>,
): void {
  warnings.push({ kind, start, end, message: `${text} ${faults[kind]}` });
}

const weekdayWords = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Tells of a day of the week that is not the one of the day. */
export function checkWeekday(
  { text, start, end }: Pick<FoundDate, 'text' | 'start' | 'end'>,
  weekday: number | null,
  day: IsoDay,
  warnings: DateWarning[],
): void {
  const real = weekdayOf(day);
  if (weekday === null || weekday === real) return;
  const message = `${text}: ${day} is a ${weekdayWords[real]}`;
  warnings.push({ start, end, kind: 'weekday', message });
}
