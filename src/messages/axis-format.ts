import type { Calendar } from '../model/calendar';
import type { Language } from '../model/language';
import { dayFromNumber } from '../model/time-span';
import { formatDayShort } from './format';

const locales: Readonly<Record<Language, string>> = { th: 'th-TH', en: 'en-GB', ja: 'ja-JP' };
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  const known = made.get(key);
  if (known) return known;
  const locale = `${locales[language]}-u-ca-gregory-nu-latn`;
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts });
  made.set(key, format);
  return format;
}

const dateOf = (day: number) => new Date(day * 86_400_000);

/** How many years the Buddhist era is ahead of the common one. */
const ahead = 543;

/** The number of a common-era year in a calendar. */
export const yearIn = (year: number, calendar: Calendar): number =>
  calendar === 'buddhist' ? year + ahead : year;

/** How fine the labels of an axis are. */
export type TickUnit = 'day' | 'month' | 'year';

/** A short label for a day of the axis: `9`, `9 Dec`, `Dec`, `2568`. The year of days and months stands elsewhere. */
export function formatTick(
  day: number,
  unit: TickUnit,
  language: Language,
  calendar: Calendar,
): string {
  if (unit === 'year') return formatYear(day, language, calendar);
  const parts =
    unit === 'month'
      ? ({ month: 'short' } as const)
      : ({ day: 'numeric', month: 'short' } as const);
  return formatter(language, parts).format(dateOf(day));
}

/** The year of a day alone, for instance `2568`, `2025`, `2025年`. */
export function formatYear(day: number, language: Language, calendar: Calendar): string {
  const year = yearIn(dateOf(day).getUTCFullYear(), calendar);
  return language === 'ja' ? `${year}年` : String(year);
}

/** A day of the axis in full for narrow places. */
export const formatAxisDay = (day: number, language: Language, calendar: Calendar): string =>
  formatDayShort(dayFromNumber(day), language, calendar);
