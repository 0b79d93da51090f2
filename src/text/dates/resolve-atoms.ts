import { dayNumber, type IsoDay } from '../../model/time-span';
import { matchAt } from '../letters/match-at';
import { blanks } from '../letters/thai-pattern';
import { type Calendar, daysOf, isoDay, nearestYear } from './calendar';
import type { AtomYear, DateAtom, Leaning } from './date-atoms';
import { checkWeekday, type DateWarning, type FoundDate, warn, type YearFrom } from './found-date';
import { tenseBefore } from './told-tense';
import { yearBeside } from './year-beside';

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
    const told = last.year ?? yearBeside(text, first.start, last.end, last.month) ?? first.year;
    const year =
      told === null
        ? (nearPublication(text, first, last, published) ??
          (second === null
            ? (besideOther(text, first, found.at(-1)) ?? toldElsewhere(atoms, first))
            : null))
        : leaningOf(told, text, first, last, published);
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

/** A year that the sentence gives before: what it tells next without one may be of that year. */
const yearInSentence =
  /(?:ปี|พ\. ?ศ\.|ค\. ?ศ\.|(?:ม|พ|ย|น)\.|[ก-๙]{3}) ?[12][0-9]{3}(?![0-9])[^\n]*$/u;
/** How far a clause reaches that leans on publication by its tense, in days. */
const tenseReach = 300;

/**
 * A day without a year that lies within weeks of publication is of that year: news tells of what is near; so is
 * "ในเดือนมีนาคม" within two months. Where the clause tells of what was or will be ("ซึ่งจะจัดขึ้นใน…", "เมื่อวันที่ …"), it is
 * the last such day or the next one. What comes back every year is of none.
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
  if (matchAt(digitsAfter, text, last.end)) return null;
  const day = last.day ?? 15;
  const closest = nearestYear(published, last.month, day);
  if (isoDay(closest, last.month, day) === null) return null;
  const distance = distanceFrom(published, closest, last.month, day);
  const tense = tenseBefore(text, first.start);
  const against = (tense === 'past' && distance > 0) || (tense === 'future' && distance < 0);
  const here = !isDay && last.month === Number(published.slice(5, 7));
  if (Math.abs(distance) <= (isDay ? 45 : 62) && (!against || here || Math.abs(distance) <= 7))
    return { kind: 'nearest' };
  if (tense === null || here) return null;
  if (yearInSentence.test(text.slice(Math.max(0, first.start - 160), first.start))) return null;
  const year = Number(published.slice(0, 4));
  const told = [year - 1, year, year + 1].find((one) => {
    const away = distanceFrom(published, one, last.month, day);
    return tense === 'past' ? away <= 0 && away >= -tenseReach : away >= 0 && away <= tenseReach;
  });
  return told === undefined ? null : { kind: tense === 'past' ? 'past' : 'next' };
}

/**
 * The year of a month that another one of the same line leads to, with no year between: "เดือนเมษายน 2570 … และเดือนมีนาคม …". It
 * is the nearest such month.
 */
function besideOther(
  text: string,
  { start, end, month, day, calendarHint }: DateAtom,
  other?: FoundDate,
): AtomYear | null {
  if (day !== null || other?.from == null || other.precision !== 'month') return null;
  if (matchAt(everyYearAfter, text, end) || matchAt(everyYearBefore, text, start)) return null;
  const between = text.slice(other.end, start);
  const led = text.startsWith('เดือน', start) ? /^[^\n]{1,200}$/u : /^ ?(?:และ|,) ?$/u;
  if (!led.test(between) || /[12][0-9]{3}|ปี/u.test(between)) return null;
  return { kind: 'written', year: nearestYear(other.from, month, 15), calendar: calendarHint };
}

/** The year with which the text elsewhere names the same month, the only one: a headline leaves it out. */
function toldElsewhere(atoms: readonly DateAtom[], { month, day }: DateAtom): AtomYear | null {
  if (day !== null) return null;
  const years = new Map<number, AtomYear>();
  for (const one of atoms)
    if (one.month === month && one.day === null && one.year?.kind === 'written')
      years.set(one.year.year, one.year);
  const [year, ...more] = years.values();
  return more.length === 0 ? (year ?? null) : null;
}

/**
 * "ธันวาคมนี้" is the nearest one, unless that is months ago and the December of this year is still to come, or the clause
 * tells of what will be; "ต้นเดือนมิถุนายนที่ผ่านมา", told later in that month, is of it. Other years stay as they are.
 */
function leaningOf(
  year: AtomYear,
  text: string,
  first: DateAtom,
  { month, day }: DateAtom,
  published: IsoDay | null,
): AtomYear {
  if (published === null) return year;
  const ownMonth = Number(published.slice(5, 7));
  if (year.kind === 'past' && day === null && month === ownMonth) {
    const part = partBefore.exec(text.slice(Math.max(0, first.start - 6), first.start))?.[1];
    const over = part === undefined ? 32 : part === 'ต้น' ? 10 : 20;
    return Number(published.slice(8)) > over ? { kind: 'this year' } : year;
  }
  if (year.kind !== 'nearest') return year;
  const nearest = nearestYear(published, month, day ?? 15);
  if (distanceFrom(published, nearest, month, day ?? 15) > -62) return year;
  if (month > ownMonth) return { kind: 'this year' };
  return tenseBefore(text, first.start) === 'future' ? { kind: 'next' } : year;
}

const partBefore = /(ต้น|กลาง) ?$/u;

/** "5 มี.ค.17": two digits that are no year of this time. */
const digitsAfter = /(?<=\.)[0-9๐-๙]{2}(?![0-9๐-๙])| [0-9๐-๙]{2} ?\((?:พ|ค)\. ?ศ\./uy;

/** How many days after publication a day of a year lies; negative before it. */
function distanceFrom(published: IsoDay, year: number, month: number, day: number): number {
  const there = isoDay(year, month, Math.min(day, 28));
  return there === null ? Number.POSITIVE_INFINITY : dayNumber(there) - dayNumber(published);
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
