import { matchAt } from '../letters/match-at';
import { digit, digitsToNumber, gap } from '../letters/thai-pattern';
import { countedUnit } from '../words/counted-unit';
import { type Calendar, contradictsEra, yearOfDigits } from './calendar';
import {
  monthOf,
  thaiMonthPattern,
  thaiShortMonthPattern,
  thaiWeekdayPattern,
  weekdayOfName,
} from './month-names';

/** A year as the text gives it: in four digits, in two, or by words that lean on the day of publication. */
export type AtomYear =
  | { readonly kind: 'written'; readonly year: number; readonly calendar: Calendar }
  | { readonly kind: 'two digits'; readonly year: number }
  | { readonly kind: Leaning }
  | { readonly kind: 'contradiction' };

/** How words such as นี้, ที่ผ่านมา and ปีหน้า place a month relative to the day of publication. */
export type Leaning = 'nearest' | 'past' | 'next' | 'last year' | 'this year' | 'next year';

/** One day or one month, before ranges are joined and years resolved; the days of a list or range are one each. */
export interface DateAtom {
  readonly start: number;
  readonly end: number;
  /** Null for a whole month. */
  readonly day: number | null;
  readonly weekday: number | null;
  readonly month: number;
  readonly year: AtomYear | null;
  readonly calendarHint: Calendar;
}

const dash = '(?:-|–|—|−|~|ถึงวันที่|ถึง|จนถึงวันที่|จนถึง)';
const weekday = `(?:(?:วัน)?(?:${thaiWeekdayPattern})(?:ที่)?${gap})`;
const day = `${digit}{1,2}(?!${digit})`;
const separator = `${gap}(?:${dash}|,|และ|กับ)${gap}(?:วันที่)?${gap}${weekday}?`;
const lineGap = `${gap}(?:\\r?\\n[ \\t]{0,3})?`;

const thaiAtom = new RegExp(
  `(?:(?<![0-9๐-๙]|[0-9๐-๙][.,/:])(?<weekday>${weekday})?(?<days>${day}(?:${separator}${day}){0,8})${lineGap}(?:เดือน${gap})?|เดือน${gap})?` +
    `(?<month>${thaiMonthPattern}|${thaiShortMonthPattern})` +
    `(?:${gap}(?:ปี${gap})?(?<era>พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พศ\\.?|คศ\\.?|พุทธศักราช|คริสต์ศักราช)?${gap}(?<year>${digit}{4}|${digit}{2})(?!${digit}|[.,:/]${digit}))?`,
  'gu',
);

/** The words of a leaning; `ofDate` where they count as part of the date. */
const leanings = (
  [
    ['past', '(?:ของ)?ที่(?:เพิ่ง)?(?:ผ่านมา|แล้ว)', false],
    ['last year', '(?:ของ|เมื่อ)?ปี(?:ก่อน|ที่(?:เพิ่ง)?(?:ผ่านมา|แล้ว))', false],
    ['next year', '(?:ของ)?ปีหน้า', false],
    ['next', '(?:ของ)?ที่(?:(?:กำลัง)?จะ|จะมา)ถึง', false],
    ['this year', '(?:ศก|(?:ของ)?ปี)นี้', true],
    ['nearest', 'นี้', true],
  ] as const
).map(([kind, words, ofDate]) => ({ kind, words: new RegExp(gap + words, 'uy'), ofDate }));

const unit = new RegExp(countedUnit, 'uy');

/**
 * Finds days and months written with a Thai month name, in order. `century` answers which year of the common era two
 * digits mean, or null where they can be no year.
 */
export function findThaiAtoms(
  text: string,
  century: (twoDigits: number) => number | null,
): DateAtom[] {
  const atoms: DateAtom[] = [];
  for (const match of text.matchAll(thaiAtom)) {
    const {
      weekday: named = '',
      days: numbers = '',
      month: name = '',
      era,
      year,
    } = match.groups ?? {};
    const month = monthOf(name);
    if (month === null) continue;
    const monthStart = match.index + match[0].lastIndexOf(name);
    const full = match.index + match[0].length;
    const written = readYear(text, era, year, full, century);
    // A number that is no year belongs to the words that follow.
    const monthEnd = written === null ? monthStart + name.length : full;
    const leaning = written === null ? readLeaning(text, monthEnd) : null;
    const common = {
      month,
      year: written ?? leaning?.year ?? null,
      calendarHint: 'buddhist',
    } as const;
    const end = leaning?.end ?? monthEnd;
    const days = daysIn(named + numbers, match.index);
    const isDay = days.every(({ day }) => day >= 1 && day <= 31);
    const last = isDay ? days.pop() : undefined;
    if (last !== undefined) {
      atoms.push(...days.map((day) => ({ ...common, ...day })), { ...common, ...last, end });
      continue;
    }
    const start = isDay ? match.index : monthStart;
    if (common.year === null && !standsAlone(text, start, end)) continue;
    atoms.push({ ...common, start, end, day: null, weekday: null });
  }
  return atoms;
}

/** A day of the week directly before a day: "… และวันอาทิตย์ที่ 9". */
const namedWeekday = new RegExp(`${weekday}$`, 'u');
const weekdayName = new RegExp(thaiWeekdayPattern, 'u');

/** The days of one expression, each with its day of the week: of 19, 21-23 และ 25 มกราคม four. */
function daysIn(
  words: string,
  start: number,
): { start: number; end: number; day: number; weekday: number | null }[] {
  let before = 0;
  return Array.from(words.matchAll(/[0-9๐-๙]{1,2}/gu), ({ 0: number, index }) => {
    const named = namedWeekday.exec(words.slice(before, index))?.[0] ?? '';
    before = index + number.length;
    return {
      start: start + index - named.length,
      end: start + before,
      day: digitsToNumber(number),
      weekday: weekdayOfName(weekdayName.exec(named)?.[0] ?? ''),
    };
  });
}

const afterDash = /(?<=[-–—] ?)/uy;
const beforeDash = / ?[-–—]/uy;

/** An abbreviation without day and year must be introduced as a month: ก.พ. is also an office. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /[ก-๙]{5}/u.test(text.slice(start, end)) ||
    matchAt(afterDash, text, start) !== null ||
    matchAt(beforeDash, text, end) !== null
  );
}

function readYear(
  text: string,
  era: string | undefined,
  digits: string | undefined,
  end: number,
  century: (twoDigits: number) => number | null,
): AtomYear | null {
  if (digits === undefined) return null;
  const value = digitsToNumber(digits);
  if (digits.length === 2) {
    if (era === undefined && matchAt(unit, text, end) !== null) return null;
    const year = century(value);
    return year === null ? null : { kind: 'two digits', year };
  }
  const year = yearOfDigits(value);
  if (year === null) return null;
  return contradictsEra(era, year.calendar)
    ? { kind: 'contradiction' }
    : { kind: 'written', ...year };
}

function readLeaning(
  text: string,
  at: number,
): { readonly year: { readonly kind: Leaning }; readonly end: number } | null {
  for (const { kind, words, ofDate } of leanings) {
    const match = matchAt(words, text, at);
    if (match !== null) return { year: { kind }, end: ofDate ? at + match[0].length : at };
  }
  return null;
}
