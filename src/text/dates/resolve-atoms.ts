import { dayNumber, type IsoDay } from '../../model/time-span';
import { matchAt } from '../letters/match-at';
import { blanks } from '../letters/thai-pattern';
import { type Calendar, daysOf, isoDay, nearestYear, yearOfDigits } from './calendar';
import type { AtomYear, DateAtom, Leaning } from './date-atoms';
import { checkWeekday, type DateWarning, type FoundDate, warn, type YearFrom } from './found-date';

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
  let joined: DateAtom | null = null;
  for (const [at, first] of atoms.entries()) {
    if (first === joined) continue;
    const next = atoms[at + 1];
    const second: DateAtom | null =
      next !== undefined && connector.test(text.slice(first.end, next.start)) ? next : null;
    joined = second;
    const last = second ?? first;
    const told = last.year ?? yearBeside(text, first.start, last.end) ?? first.year;
    const year = told ?? nearPublication(text, first, last, published);
    const known = settleYear(year, last, published);
    const before =
      first.year === null || first.year === last.year
        ? known
        : settleYear(first.year, first, published);
    const earlier =
      before === null || first.year !== null || first.month <= last.month
        ? before
        : { ...before, year: before.year - 1 };
    const words = {
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
    };
    const start = earlier === null ? null : daysOf(earlier.year, first.month, first.day);
    const end = known === null ? null : daysOf(known.year, last.month, last.day);
    if (earlier !== null && (start === null || end === null)) warn(warnings, 'no such day', words);
    if (year?.kind === 'contradiction') warn(warnings, 'era', words);
    if (start !== null) checkWeekday(words, first.weekday, start.from, warnings);
    if (second !== null && end !== null) checkWeekday(words, second.weekday, end.to, warnings);
    const span = start === null || end === null ? null : { from: start.from, to: end.to };
    const ordered = span !== null && span.from <= span.to;
    if (span !== null && !ordered) warn(warnings, 'order', words);
    found.push({
      ...words,
      ...(ordered ? span : { from: null, to: null }),
      precision: second !== null ? 'range' : first.day === null ? 'month' : 'day',
      calendar: known?.calendar ?? null,
      yearFrom: known?.yearFrom ?? 'unknown',
    });
  }
  return found;
}

/** What comes back every year. */
const everyYearAfter = / ?(?:ของ|ใน)?(?:ทุก|แต่ละ|ทุก ๆ |ทุกๆ)ปี/uy;
const everyYearBefore = /(?<=(?:ทุก|แต่ละ) ?(?:วันที่|ปี ?(?:ใน)?)? ?)/uy;

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
  if (published === null) return null;
  const isDay = first.day !== null && last.day !== null;
  if (!isDay && !(first === last && text.startsWith('เดือน', first.start))) return null;
  if (matchAt(everyYearAfter, text, last.end) || matchAt(everyYearBefore, text, first.start))
    return null;
  const day = last.day ?? 15;
  const there = isoDay(nearestYear(published, last.month, day), last.month, day);
  const near =
    there !== null && Math.abs(dayNumber(there) - dayNumber(published)) <= (isDay ? 45 : 62);
  return near ? { kind: 'nearest' } : null;
}

const yearAfter = /\)? ?(?:ของ)?ปี ?([0-9]{4})(?![0-9])/uy;
const yearBefore = /(?<=ปี ?([0-9]{4}) ?(?:\(|(?:ใน)?(?:ระหว่าง|ช่วง)) ?)/uy;
const thisYearBefore = /(?<=ปีนี้ ?\()/uy;

/** The year in "(มกราคม – มิถุนายน) ปี 2566", "ปี 2566 (3 มกราคม – 21 มิถุนายน)" and "ปี 2566 ระหว่างเดือนมกราคม-มีนาคม". */
function yearBeside(text: string, start: number, end: number): AtomYear | null {
  if (matchAt(thisYearBefore, text, start)) return { kind: 'this year' };
  const beside = matchAt(yearAfter, text, end) ?? matchAt(yearBefore, text, start);
  const year = yearOfDigits(Number(beside?.[1]));
  return year === null ? null : { kind: 'written', ...year };
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

function leanOn(published: IsoDay, kind: Leaning, { month, day }: DateAtom): number | null {
  const year = Number(published.slice(0, 4));
  if (kind === 'last year') return year - 1;
  if (kind === 'this year') return year;
  if (kind === 'next year') return year + 1;
  if (kind === 'nearest') return nearestYear(published, month, day ?? 15);
  const sameMonth = month === Number(published.slice(5, 7));
  if (sameMonth && day === null) return null;
  const passed = sameMonth
    ? (day ?? 0) <= Number(published.slice(8))
    : month < Number(published.slice(5, 7));
  if (kind === 'past') return passed ? year : year - 1;
  return passed ? year + 1 : year;
}
