import { type WrittenYear, yearOfDigits } from './calendar';
import { countedUnit } from './counted-unit';
import type { NumericDate } from './date-numbers';
import { digit, digitsToNumber, gap, oneOf } from './thai-pattern';
import { halfWords, monthsOfHalf, monthsOfQuarter } from './year-part-words';

type Months = readonly [first: number, last: number];

const ordinals: ReadonlyMap<string, number> = new Map([
  ...['แรก', 'หนึ่ง', 'first', '1st'].map((word) => [word, 1] as const),
  ...['สอง', 'second', '2nd'].map((word) => [word, 2] as const),
  ...['สาม', 'third', '3rd'].map((word) => [word, 3] as const),
  ...['สี่', 'สุดท้าย', 'fourth', '4th', 'last', 'final'].map((word) => [word, 4] as const),
]);
const counts: ReadonlyMap<string, number> = new Map([
  ['สาม', 3],
  ['หก', 6],
  ['เก้า', 9],
  ['three', 3],
  ['six', 6],
  ['nine', 9],
]);

const thai = (words: ReadonlyMap<string, number>): string =>
  oneOf([...words.keys()].filter((word) => /^[ก-๙]/u.test(word)));
const latin = (words: ReadonlyMap<string, number>): string =>
  oneOf([...words.keys()].filter((word) => /^[a-z0-9]/u.test(word)));

/** What may stand between the words of a part and its year; two digits are a year only where these say so. */
const toYear =
  `(?:${gap}/${gap}|${gap}(?:ของ|ใน|ประจำ|of |in )?${gap}(?:(?<fiscal>ปีงบประมาณ)|(?<lead>ปี|(?:the )?year ))?${gap}` +
  `(?<era>พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พุทธศักราช|คริสต์ศักราช)?${gap})`;
const digits = `(?<year>${digit}{4}|${digit}{2})(?!${digit}|[,.:/%]${digit}|%)`;

const part = new RegExp(
  [
    `(?<first>${halfWords.first})|(?<second>${halfWords.second})`,
    `ไตรมาส${gap}(?:ที่${gap})?(?:(?<quarter>[1-4๑-๔])(?!${digit})(?:${gap}(?:-|–|ถึง)${gap}(?<until>[1-4๑-๔])(?!${digit}))?|(?<named>${thai(ordinals)}))`,
    `(?<![0-9๐-๙.,])(?<months>[1-9๑-๙]|1[01]|${thai(counts)})${gap}เดือน${gap}(?<end>แรก|หลัง|สุดท้าย)`,
    `(?<![\\p{L}\\p{N}])(?:(?<ordinal>${latin(ordinals)}) quarter|first (?<englishMonths>[2-9]|1[01]|${latin(counts)}) months)(?!\\p{L})`,
    `(?<![\\p{L}\\p{N}.,])(?:q(?<q>[1-4])|(?<qBefore>[1-4])q)(?!\\p{L})`,
    `第(?<japanese>[1-4])四半期`,
  ].join('|'),
  'giu',
);

/** H1 and 1H are halves only right beside a year: H2 is also hydrogen. */
const letterHalf =
  /(?<![\p{L}\p{N}.,])(?:h(?<h>[12])[ /]|(?<hBefore>[12])h[ /]?)(?<year>[0-9]{4})(?![0-9]|[,.:/%][0-9]|%)/giu;

const yearAfter = new RegExp(`${toYear}${digits}`, 'iuy');
const ownYear = new RegExp(`${gap}(?:ของ|ใน|of )?${gap}(?:ปี|the year|this|last|next|/)`, 'iuy');
const yearBefore = new RegExp(
  `(?:(?<fiscal>ปีงบประมาณ)${gap}|ปี${gap})(?:พ\\. ?ศ\\.?|ค\\. ?ศ\\.?)?${gap}(?<year>${digit}{4})${gap}(?:(?:ใน)?ช่วง)?${gap}$` +
    `|(?<![0-9])(?<japanese>[0-9]{4})年の?$`,
  'u',
);
const unit = new RegExp(countedUnit, 'uy');

/**
 * Finds halves, quarters and first months of a year that is written with them: ครึ่งแรกของปี 2566, ไตรมาส 1/2568,
 * 9 เดือนแรกของปี 2567, ปี 2566 ไตรมาสที่ 2, Q1 2025, 2025年上半期. Without a written year there is none.
 */
export function findYearParts(
  text: string,
  century: (twoDigits: number) => number | null,
): NumericDate[] {
  const found: NumericDate[] = [];
  for (const match of text.matchAll(part)) {
    const months = monthsOf(match.groups ?? {});
    if (months === null) continue;
    const end = match.index + match[0].length;
    const date = withYearAfter(text, end, century) ?? withYearBefore(text, match.index, end);
    if (date !== null) found.push({ ...none, start: match.index, ...date, months });
  }
  for (const match of text.matchAll(letterHalf)) {
    const { h, hBefore, year = '' } = match.groups ?? {};
    const read = yearOfDigits(Number(year));
    if (read === null) continue;
    found.push({
      ...none,
      start: match.index,
      end: match.index + match[0].length,
      year: read,
      months: monthsOfHalf(Number(h ?? hBefore)),
    });
  }
  return found;
}

const none = { month: null, day: null, weekday: null, twoDigits: false } as const;

function monthsOf(groups: Readonly<Record<string, string | undefined>>): Months | null {
  if (groups.first !== undefined) return monthsOfHalf(1);
  if (groups.second !== undefined) return monthsOfHalf(2);
  const count = (groups.months ?? groups.englishMonths)?.toLowerCase();
  if (count !== undefined) {
    const length = counts.get(count) ?? digitsToNumber(count);
    return groups.end === undefined || groups.end === 'แรก' ? [1, length] : [13 - length, 12];
  }
  const word = (groups.named ?? groups.ordinal)?.toLowerCase();
  const written = groups.quarter ?? groups.q ?? groups.qBefore ?? groups.japanese;
  const quarter =
    word === undefined ? digitsToNumber(written ?? '') : (ordinals.get(word) ?? Number.NaN);
  const [first, last] = monthsOfQuarter(quarter);
  if (groups.until === undefined) return [first, last];
  const [, until] = monthsOfQuarter(digitsToNumber(groups.until));
  return until > last ? [first, until] : null;
}

type YearOfPart = Pick<NumericDate, 'year' | 'twoDigits' | 'fiscal' | 'contradiction'> & {
  readonly end: number;
};

function withYearAfter(
  text: string,
  from: number,
  century: (twoDigits: number) => number | null,
): YearOfPart | null {
  yearAfter.lastIndex = from;
  const match = yearAfter.exec(text);
  if (match === null) return null;
  const { fiscal, lead, era, year = '' } = match.groups ?? {};
  const end = from + match[0].length;
  const introduced = fiscal !== undefined || lead !== undefined || era !== undefined;
  unit.lastIndex = end;
  if (!introduced && !match[0].includes('/') && unit.test(text)) return null;
  if (year.length === 2 && !introduced && !match[0].includes('/')) return null;
  const value = digitsToNumber(year);
  const read = year.length === 4 ? yearOfDigits(value) : twoDigitYear(century(value));
  if (read === null) return null;
  const named = era === undefined ? null : era.startsWith('พ') ? 'buddhist' : 'gregorian';
  return {
    end,
    year: read,
    twoDigits: year.length === 2,
    ...(fiscal === undefined ? {} : { fiscal: true }),
    ...(named !== null && named !== read.calendar ? { contradiction: `${era ?? ''}${year}` } : {}),
  };
}

const twoDigitYear = (year: number | null): WrittenYear | null =>
  year === null ? null : { year, calendar: 'buddhist' };

/** "ปี 2566 ช่วง 6 เดือนแรก", unless the part has a year of its own. */
function withYearBefore(
  text: string,
  start: number,
  end: number,
): (YearOfPart & { readonly start: number }) | null {
  ownYear.lastIndex = end;
  if (ownYear.test(text)) return null;
  const match = yearBefore.exec(text.slice(Math.max(0, start - 40), start));
  if (match === null) return null;
  const { fiscal, year, japanese } = match.groups ?? {};
  const read = yearOfDigits(digitsToNumber(year ?? japanese ?? ''));
  if (read === null) return null;
  return {
    start: start - match[0].length,
    end,
    year: read,
    twoDigits: false,
    ...(fiscal === undefined ? {} : { fiscal: true }),
  };
}
