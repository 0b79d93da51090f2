import { type Calendar, yearOfDigits } from './calendar';
import { countedUnit } from './counted-unit';
import {
  monthOf,
  thaiMonthPattern,
  thaiShortMonthPattern,
  thaiWeekdayPattern,
  weekdayOfName,
} from './month-names';
import { blanks, digit, digitsToNumber, gap } from './thai-pattern';

/** A year as the text gives it: in four digits, in two, or by words that lean on the day of publication. */
export type AtomYear =
  | { readonly kind: 'written'; readonly year: number; readonly calendar: Calendar }
  | { readonly kind: 'two digits'; readonly year: number }
  | { readonly kind: Leaning }
  | { readonly kind: 'contradiction'; readonly words: string };

/** How words such as นี้, ที่ผ่านมา and ปีหน้า place a month relative to the day of publication. */
export type Leaning = 'nearest' | 'past' | 'last year' | 'next' | 'next year';

/** One expression of a day, some days or a month, before ranges are joined and years resolved. */
export interface DateAtom {
  readonly start: number;
  readonly end: number;
  /** No day, one day, or the first and the last of a range. */
  readonly days: readonly number[];
  readonly weekday: number | null;
  readonly month: number;
  readonly year: AtomYear | null;
  readonly calendarHint: Calendar;
}

const dash = '(?:-|–|—|−|~|ถึงวันที่|ถึง|จนถึงวันที่|จนถึง)';
const isDash = new RegExp(dash, 'u');
const weekday = `(?:(?:วัน)?(?:${thaiWeekdayPattern})(?:ที่)?${gap})`;
const day = `${digit}{1,2}(?!${digit})`;
const separator = `${gap}(?:${dash}|,|และ|กับ)${gap}(?:วันที่)?${gap}${weekday}?`;
const lineGap = `${gap}(?:\\r?\\n[ \\t]{0,3})?`;

const thaiAtom = new RegExp(
  `(?:(?<![0-9๐-๙]|[0-9๐-๙][.,/:])(?<weekday>${weekday})?(?<days>${day}(?:${separator}${day}){0,8})${lineGap}(?:เดือน${gap})?|(?<lead>เดือน${gap}))?` +
    `(?<month>${thaiMonthPattern}|${thaiShortMonthPattern})` +
    `(?:${gap}(?:ปี${gap})?(?<era>พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พศ\\.?|คศ\\.?|พุทธศักราช|คริสต์ศักราช)?${gap}(?<year>${digit}{4}|${digit}{2})(?!${digit}|[.,:/]${digit}))?`,
  'gu',
);

const relative = new RegExp(
  `(?:${gap}(?:ของ)?(?<past>(?:ปี)?ที่(?:เพิ่ง)?(?:ผ่านมา|แล้ว))|${gap}(?:ของ|เมื่อ)?(?<last>ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา)|${gap}(?:ของ)?(?<next>ปีหน้า|ที่(?:กำลัง)?จะถึง(?:นี้)?|ที่จะมาถึง(?:นี้)?)|(?<near>${gap}(?:ศก|ปี|ของปี)?นี้))`,
  'uy',
);

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
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? '');
    if (month === null) continue;
    const full = match.index + match[0].length;
    const read = readYear(text, groups.era, groups.year, full, century);
    // A number that is no year belongs to the words that follow.
    const end = groups.year !== undefined && read === null ? endOfMonth(match) : full;
    const marker = read === null ? readRelative(text, end) : null;
    const year = read ?? (marker === null ? null : { kind: marker.kind });
    const common = {
      weekday: readWeekday(groups.weekday),
      month,
      year,
      calendarHint: 'buddhist' as const,
    };
    atoms.push(
      ...spreadDays(
        text,
        match.index,
        groups.days ?? '',
        groups.month ?? '',
        groups.weekday ?? '',
      ).map((piece, at, all) => ({
        ...common,
        ...piece,
        weekday: at === 0 ? common.weekday : null,
        end: at < all.length - 1 ? piece.end : marker?.kind === 'nearest' ? marker.end : end,
      })),
    );
  }
  return atoms.filter(
    (atom) => atom.days.length > 0 || atom.year !== null || standsAlone(text, atom),
  );
}

/** A day of the week directly before one of several days: "… และวันอาทิตย์ที่ 9". */
const namedWeekday = new RegExp(`${weekday}$`, 'u');

/**
 * The days of one expression, a range together, the members of a list apart: 19, 21-23 และ 25 มกราคม is three. The
 * last piece is the one that the month follows; its end is the caller's.
 */
function spreadDays(
  text: string,
  start: number,
  words: string,
  month: string,
  weekday: string,
): { start: number; end: number; days: number[] }[] {
  const first = start + weekday.length;
  const pieces: { start: number; end: number; days: number[] }[] = [];
  let before = 0;
  for (const found of words.matchAll(/[0-9๐-๙]{1,2}/gu)) {
    const value = digitsToNumber(found[0]);
    const at = first + found.index;
    const last = pieces.at(-1);
    const joins = isDash.test(words.slice(before, found.index));
    before = found.index + found[0].length;
    if (value < 1 || value > 31) return [{ start: text.indexOf(month, start), end: 0, days: [] }];
    if (last?.days.length === 1 && joins) {
      last.days.push(value);
      last.end = at + found[0].length;
    } else {
      const named = /[ก-๙.]+ ?$/u.exec(words.slice(0, found.index))?.[0] ?? '';
      const ofWeek = namedWeekday.exec(named)?.[0].length ?? 0;
      pieces.push({
        start: pieces.length === 0 ? start : at - ofWeek,
        end: at + found[0].length,
        days: [value],
      });
    }
  }
  return pieces.length > 0 ? pieces : [{ start, end: 0, days: [] }];
}

/** An abbreviation without day and year must be introduced as a month: ก.พ. is also an office. */
function standsAlone(text: string, atom: DateAtom): boolean {
  const words = text.slice(atom.start, atom.end);
  if (/^เดือน|^[ก-๙]{5,}/u.test(words)) return true;
  return (
    /[-–—] ?$/u.test(text.slice(Math.max(0, atom.start - 2), atom.start)) ||
    /^ ?[-–—]/u.test(text.slice(atom.end, atom.end + 2))
  );
}

function endOfMonth(match: RegExpExecArray): number {
  const month = match.groups?.month ?? '';
  return match.index + match[0].lastIndexOf(month) + month.length;
}

function readWeekday(words: string | undefined): number | null {
  if (words === undefined) return null;
  return weekdayOfName(
    words.replace(new RegExp(`^วัน|ที่[${blanks}]*$|[${blanks}]+$`, 'gu'), '').replace(/ที่$/u, ''),
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
    unit.lastIndex = end;
    if (era === undefined && unit.test(text)) return null;
    const year = century(value);
    return year === null ? null : { kind: 'two digits', year };
  }
  const year = yearOfDigits(value);
  if (year === null) return null;
  const named = era === undefined ? null : era.startsWith('พ') ? 'buddhist' : 'gregorian';
  if (named !== null && named !== year.calendar)
    return { kind: 'contradiction', words: `${era}${digits}` };
  return { kind: 'written', ...year };
}

function readRelative(text: string, end: number): { kind: Leaning; end: number } | null {
  relative.lastIndex = end;
  const groups = relative.exec(text)?.groups;
  if (!groups) return null;
  if (groups.last !== undefined || groups.past?.startsWith('ปี')) return { kind: 'last year', end };
  if (groups.past !== undefined) return { kind: 'past', end };
  if (groups.next !== undefined)
    return { kind: groups.next === 'ปีหน้า' ? 'next year' : 'next', end };
  return { kind: 'nearest', end: relative.lastIndex };
}
