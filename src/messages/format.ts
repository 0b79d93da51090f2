import { type Calendar, calendars } from '../model/calendar';
import { type Language, languages } from '../model/language';
import { dayNumber, type IsoDay, type TimeSpan } from '../model/time-span';

const locales: Readonly<Record<Language, string>> = { th: 'th-TH', en: 'en-GB', ja: 'ja-JP' };

/** The BCP 47 locale with the calendar: digits are Western in all three languages. */
function locale(language: Language, calendar: Calendar): string {
  return `${locales[language]}-u-ca-${calendar === 'buddhist' ? 'buddhist' : 'gregory'}-nu-latn`;
}

const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, calendar: Calendar, parts: Intl.DateTimeFormatOptions) {
  const name = locale(language, calendar);
  const key = name + JSON.stringify(parts);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(name, { timeZone: 'UTC', ...parts });
  made.set(key, format);
  return format;
}

/** After so many years the Gregorian calendar repeats itself, to the day. */
const cycle = { years: 400, days: 146_097 } as const;

/** The first day that Intl's Buddhist calendar takes for Gregorian; days before it are Julian there. */
const gregorianFrom = { day: '1582-10-15', year: 1583 } as const;

/** By how many cycles a day is written later, its year then put right, so that it is the same day in both calendars. */
const cyclesLater = (day: IsoDay, calendar: Calendar): number =>
  calendar === 'common' || day >= gregorianFrom.day
    ? 0
    : Math.ceil((gregorianFrom.year - Number(day.slice(0, 4))) / cycle.years);

/** Writes a day, or from one to another. */
function write(
  format: Intl.DateTimeFormat,
  calendar: Calendar,
  from: IsoDay,
  to: IsoDay | null = null,
): string {
  const cycles = cyclesLater(from, calendar);
  const at = (day: IsoDay) => new Date((dayNumber(day) + cycles * cycle.days) * 86_400_000);
  if (cycles === 0) return to ? format.formatRange(at(from), at(to)) : format.format(at(from));
  const parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[] = to
    ? format.formatRangeToParts(at(from), at(to))
    : format.formatToParts(at(from));
  const years = cycles * cycle.years;
  return parts
    .map(({ type, value }) => (type === 'year' ? String(Number(value) - years) : value))
    .join('');
}

/** The era is written wherever a reader could take one calendar for the other; Japanese writes 仏暦 by itself. */
const era = (language: Language, calendar: Calendar): Intl.DateTimeFormatOptions =>
  language === 'th' || (language === 'en' && calendar === 'buddhist') ? { era: 'short' } : {};

/** A day in full, for instance `9 ธันวาคม พ.ศ. 2568`, `9 December 2025`, `2025年12月9日`. */
export function formatDay(day: IsoDay, language: Language, calendar: Calendar): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const format = dateFormat(language, calendar, { ...parts, ...era(language, calendar) });
  return write(format, calendar, day);
}

const shortDayKey = (day: IsoDay, language: Language, calendar: Calendar) =>
  `${day} ${language} ${calendar}`;

const shortDays = new Map<string, string>();

/** Days in every short form, by keys of which `rememberShortDays` knows the meaning. */
export const writeShortDays = (days: readonly IsoDay[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    days.flatMap((day) =>
      languages.flatMap((language) =>
        calendars.map((calendar) => [
          shortDayKey(day, language, calendar),
          formatDayShort(day, language, calendar),
        ]),
      ),
    ),
  );

/**
 * Takes over what `writeShortDays` gave elsewhere, as the build does for the days of the first graph: the first
 * formatter that a page makes takes as long as drawing it.
 */
export function rememberShortDays(written: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(written)) shortDays.set(key, text);
}

/** A day for narrow places, for instance `9 ธ.ค. 2568`, `9 Dec 2025`, `2025/12/9`; the era is left to the surroundings. */
export function formatDayShort(day: IsoDay, language: Language, calendar: Calendar): string {
  const known = shortDays.get(shortDayKey(day, language, calendar));
  if (known !== undefined) return known;
  const parts = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return write(dateFormat(language, calendar, parts), calendar, day).replace(
    / BE$| พ\.ศ\.| AD$/,
    '',
  );
}

/** A span as precise as it is known: a day, a month, a year, or a range of days. */
export function formatSpan(span: TimeSpan, language: Language, calendar: Calendar): string {
  if (span.precision === 'day') return formatDay(span.from, language, calendar);
  const parts: Intl.DateTimeFormatOptions =
    span.precision === 'year'
      ? { year: 'numeric' }
      : span.precision === 'month'
        ? { month: 'long', year: 'numeric' }
        : { day: 'numeric', month: 'long', year: 'numeric' };
  const format = dateFormat(language, calendar, { ...parts, ...era(language, calendar) });
  return write(format, calendar, span.from, span.precision === 'range' ? span.to : null);
}

// Made once, when they are asked for: making a formatter takes far longer than using it, the first of all most.
const numbers = new Map<Language, Intl.NumberFormat>();

/** A whole or decimal number with the grouping of the language. */
export function formatNumber(value: number, language: Language): string {
  // Small whole numbers are written alike in all three, and the graph need not wait for a formatter.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = numbers.get(language) ?? new Intl.NumberFormat(locales[language]);
  numbers.set(language, format);
  return format.format(value);
}

const lists = new Map<string, Intl.ListFormat>();

function listFormat(language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const known = lists.get(key);
  if (known) return known;
  const format = new Intl.ListFormat(locales[language], { type });
  lists.set(key, format);
  return format;
}

/**
 * Several names as one phrase: `A, B and C`, or `A, B or C` of which any will do. In Thai the และ stands apart from what
 * is not written in Thai.
 */
export function formatList(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const parts = listFormat(language, type).formatToParts(items);
  if (language !== 'th') return parts.map(({ value }) => value).join('');
  return parts.reduce((phrase, { value }) => (phrase ? besideThai(phrase, value) : value), '');
}

const thai = /^\p{Script=Thai}$/u;

/** Two pieces of a Thai phrase: joined where Thai meets Thai or a space, else apart by one. */
function besideThai(before: string, after: string): string {
  const [end = ' ', start = ' '] = [before.at(-1), after.at(0)];
  const joins = end === ' ' || start === ' ' || (thai.test(end) && thai.test(start));
  return joins ? before + after : `${before} ${after}`;
}

/** A name among Thai words: one in Latin letters or with digits at a seam stands apart by a space, a Thai one joins. */
export function amongThai(before: string, name: string, after = ''): string {
  return besideThai(besideThai(before, name), after);
}

/** The English noun for a count: `plural(1, 'link', 'links')`. Thai and Japanese need none. */
export function plural(count: number, one: string, other: string): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? one : other}`;
}
