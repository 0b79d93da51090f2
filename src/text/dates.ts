import type { IsoDay, Precision } from '../model/time-span';
import { dayFromNumber, dayNumber } from '../model/time-span';
import { type Calendar, isoDay, monthSpan, nearestYear, weekdayOf, yearSpan } from './calendar';
import { type AtomYear, type DateAtom, findEnglishAtoms, findThaiAtoms } from './date-atoms';
import { findJapaneseDates, findNumericDates, findYears, type NumericDate } from './date-numbers';
import { blanks } from './thai-pattern';

/** How the year of a date was known. */
export type YearFrom = 'written' | 'two digits' | 'publication' | 'unknown';

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

export interface DateWarning {
  readonly kind: 'weekday' | 'no such day' | 'era' | 'year' | 'order';
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface Ends {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

const connector = new RegExp(
  `^[${blanks}]{0,4}(?:-|–|—|−|~|ถึง|จนถึง|to|until)[${blanks}]{0,4}(?:วันที่)?[${blanks}]{0,4}$`,
  'u',
);

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
  ];
  const warnings: DateWarning[] = [];
  const found = [
    ...resolveAtoms(text, atoms, published, warnings),
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
  return { dates, warnings: warnings.sort((a, b) => a.start - b.start) };
}

function resolveAtoms(
  text: string,
  atoms: readonly DateAtom[],
  published: IsoDay | null,
  warnings: DateWarning[],
): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const first = atoms[at];
    if (first === undefined) continue;
    const next = atoms[at + 1];
    const second =
      next !== undefined &&
      (first.days.length < 2 || next.days.length > 0) &&
      connector.test(text.slice(first.end, Math.min(next.start, first.end + 24))) &&
      next.start - first.end <= 24
        ? next
        : null;
    if (second !== null) at += 1;
    const last = second ?? first;
    const told =
      last.year ?? yearBeside(text, first.start, last.end) ?? (second === null ? null : first.year);
    const year = told ?? nearPublication(text, first, last, published);
    const known = settleYear(year, last, published);
    const before =
      second === null || first.year === null ? known : settleYear(first.year, first, published);
    const earlier =
      before === null || second === null || first.year !== null || first.month <= second.month
        ? before
        : { ...before, year: before.year - 1 };
    const start = ends(first, earlier?.year ?? null);
    const end = second === null ? start : ends(second, known?.year ?? null);
    const words = { start: first.start, end: last.end };
    if (earlier !== null && (start.from === null || end.to === null)) {
      warnings.push({
        ...words,
        kind: 'no such day',
        message: `${text.slice(words.start, words.end)} names no day of the calendar`,
      });
    }
    if (year?.kind === 'contradiction') {
      warnings.push({
        ...words,
        kind: 'era',
        message: `${year.words} is no year of the era that it names`,
      });
    }
    const ordered = start.from !== null && end.to !== null && start.from <= end.to;
    if (start.from !== null && end.to !== null && !ordered) {
      warnings.push({
        ...words,
        kind: 'order',
        message: `${text.slice(words.start, words.end)} ends before it begins`,
      });
    }
    for (const [atom, day] of [
      [first, start.from],
      [second, end.to],
    ] as const) {
      if (atom !== null && day !== null) checkWeekday(text, words, atom.weekday, day, warnings);
    }
    found.push({
      text: text.slice(words.start, words.end),
      ...words,
      from: ordered ? start.from : null,
      to: ordered ? end.to : null,
      precision:
        second !== null || first.days.length === 2
          ? 'range'
          : first.days.length === 1
            ? 'day'
            : 'month',
      calendar: known?.calendar ?? null,
      yearFrom: known?.yearFrom ?? 'unknown',
    });
  }
  return found;
}

function ends(atom: DateAtom, year: number | null): Ends {
  if (year === null) return { from: null, to: null };
  const [first, last = first] = atom.days;
  if (first === undefined || last === undefined)
    return monthSpan(year, atom.month) ?? { from: null, to: null };
  return { from: isoDay(year, atom.month, first), to: isoDay(year, atom.month, last) };
}

/**
 * A day without a year that lies within weeks of publication is of that year: news tells of what is near. A day that
 * comes back every year is of none, and a month alone is left open.
 */
function nearPublication(
  text: string,
  first: DateAtom,
  last: DateAtom,
  published: IsoDay | null,
): AtomYear | null {
  const day = last.days.at(-1);
  if (published === null || day === undefined || first.days.length === 0) return null;
  if (/^ ?(?:ของ|ใน)?(?:ทุก|แต่ละ|ทุก ๆ |ทุกๆ)ปี/u.test(text.slice(last.end, last.end + 16)))
    return null;
  if (/ทุก ?(?:วันที่)? ?$/u.test(text.slice(Math.max(0, first.start - 12), first.start))) return null;
  const there = isoDay(nearestYear(published, last.month, day), last.month, day);
  const near = there !== null && Math.abs(dayNumber(there) - dayNumber(published)) <= 45;
  return near ? { kind: 'nearest' } : null;
}

/** The year in "(มกราคม – มิถุนายน) ปี 2566" and in "ปี 2566 (3 มกราคม – 21 มิถุนายน)". */
function yearBeside(text: string, start: number, end: number): AtomYear | null {
  const after = /^\)? ?(?:ของ)?ปี ?([0-9]{4})(?![0-9])/u.exec(text.slice(end, end + 16));
  const before = /ปี ?([0-9]{4}) ?\($/u.exec(text.slice(Math.max(0, start - 12), start));
  if (/ปีนี้ ?\($/u.test(text.slice(Math.max(0, start - 8), start))) return { kind: 'nearest' };
  const value = Number(after?.[1] ?? before?.[1] ?? 0);
  return value >= 2400 && value <= 2700
    ? { kind: 'written', year: value - 543, calendar: 'buddhist' }
    : null;
}

function settleYear(
  year: AtomYear | null,
  atom: DateAtom,
  published: IsoDay | null,
): { year: number; calendar: Calendar; yearFrom: YearFrom } | null {
  if (year === null || year.kind === 'contradiction') return null;
  if (year.kind === 'written')
    return { year: year.year, calendar: year.calendar, yearFrom: 'written' };
  if (year.kind === 'two digits')
    return { year: year.year, calendar: 'buddhist', yearFrom: 'two digits' };
  if (published === null) return null;
  const leaning = leanOn(published, year.kind, atom);
  return leaning === null
    ? null
    : { year: leaning, calendar: atom.calendarHint, yearFrom: 'publication' };
}

function leanOn(published: IsoDay, kind: AtomYear['kind'], atom: DateAtom): number | null {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const day = atom.days.at(-1) ?? null;
  const sameMonth = atom.month === month;
  if (kind === 'last year') return year - 1;
  if (kind === 'next year') return year + 1;
  if (kind === 'nearest') return nearestYear(published, atom.month, day ?? 15);
  if (sameMonth && day === null) return null;
  const isPast = sameMonth ? (day ?? 0) <= Number(published.slice(8)) : atom.month < month;
  if (kind === 'past') return isPast ? year : year - 1;
  return isPast ? year + 1 : year;
}

function resolveNumeric(text: string, date: NumericDate, warnings: DateWarning[]): FoundDate {
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
    return { ...unknown, precision: 'year', yearFrom: 'unknown' };
  }
  if (date.month === null) {
    const first = yearSpan(date.fiscal === true ? year - 1 : year);
    const last = yearSpan(date.lastYear ?? year);
    if (first === null || last === null || first.from > last.to)
      return { ...unknown, precision: 'year' };
    // The fiscal year of the Thai state runs from October of the year before to September.
    const span =
      date.fiscal === true
        ? { from: isoDay(year - 1, 10, 1), to: isoDay(date.lastYear ?? year, 9, 30) }
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

const dayAsSpan = (day: IsoDay | null): { from: IsoDay; to: IsoDay } | null =>
  day === null ? null : { from: day, to: day };

const weekdayWords = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function checkWeekday(
  text: string,
  words: { start: number; end: number },
  weekday: number | null,
  day: IsoDay,
  warnings: DateWarning[],
): void {
  const real = weekdayOf(day);
  if (weekday === null || weekday === real) return;
  const message = `${text.slice(words.start, words.end)}: ${day} is a ${weekdayWords[real] ?? ''}`;
  warnings.push({ ...words, kind: 'weekday', message });
}

/** "วันนี้ (…)" far from the day of publication, or a day that fits publication but for its year. */
function contradictsPublication(
  text: string,
  date: FoundDate,
  published: IsoDay | null,
): DateWarning | null {
  if (published === null || date.from === null || date.precision !== 'day') return null;
  const apart = Math.abs(dayNumber(date.from) - dayNumber(published));
  const today = /วันนี้ ?\( ?(?:วันที่)? ?$/u.test(text.slice(Math.max(0, date.start - 16), date.start));
  const nearest = dayFromNumber(dayNumber(published));
  const sameYear = isoDay(
    Number(nearest.slice(0, 4)),
    Number(date.from.slice(5, 7)),
    Number(date.from.slice(8)),
  );
  const slip =
    sameYear !== null && apart > 300 && Math.abs(dayNumber(sameYear) - dayNumber(published)) <= 3;
  if (!(today && apart > 7) && !slip && apart < 36525) return null;
  return {
    kind: 'year',
    start: date.start,
    end: date.end,
    message: `${date.text} (${date.from}) does not fit the day of publication, ${published}`,
  };
}
