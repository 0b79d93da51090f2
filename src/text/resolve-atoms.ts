import type { IsoDay } from '../model/time-span';
import { dayNumber } from '../model/time-span';
import { type Calendar, isoDay, monthSpan, nearestYear } from './calendar';
import type { AtomYear, DateAtom } from './date-atoms';
import { checkWeekday, type DateWarning, type FoundDate, type YearFrom } from './found-date';
import { blanks } from './thai-pattern';

interface Ends {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

const connector = new RegExp(
  `^[${blanks}]{0,4}(?:-|–|—|−|~|ถึง|จนถึง|to|until)[${blanks}]{0,4}(?:วันที่)?[${blanks}]{0,4}$`,
  'u',
);

/** Joins the ends of ranges and settles years; what does not hold together is told in `warnings`. */
export function resolveAtoms(
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
 * A day without a year that lies within weeks of publication is of that year: news tells of what is near; so is
 * "ในเดือนมีนาคม" within two months. What comes back every year is of none.
 */
function nearPublication(
  text: string,
  first: DateAtom,
  last: DateAtom,
  published: IsoDay | null,
): AtomYear | null {
  const month = last.days.length === 0;
  if (month && (first !== last || !/^เดือน/u.test(text.slice(first.start, first.end)))) return null;
  const day = month ? 15 : last.days.at(-1);
  if (published === null || day === undefined || (!month && first.days.length === 0)) return null;
  if (/^ ?(?:ของ|ใน)?(?:ทุก|แต่ละ|ทุก ๆ |ทุกๆ)ปี/u.test(text.slice(last.end, last.end + 16)))
    return null;
  if (
    /(?:ทุก|แต่ละ) ?(?:วันที่|ปี ?(?:ใน)?)? ?$/u.test(
      text.slice(Math.max(0, first.start - 12), first.start),
    )
  )
    return null;
  const there = isoDay(nearestYear(published, last.month, day), last.month, day);
  const near =
    there !== null && Math.abs(dayNumber(there) - dayNumber(published)) <= (month ? 62 : 45);
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
