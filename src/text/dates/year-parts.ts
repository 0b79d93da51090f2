import { matchAt } from '../letters/match-at';
import { digit, digitsToNumber, gap, oneOf } from '../letters/thai-pattern';
import type { Span } from '../words/named-thing';
import { yearOfDigits } from './calendar';
import type { NumericDate } from './date-numbers';
import { monthOf } from './month-names';
import { twoDigitYear, withYearAfter, withYearBefore, yearOfMonths } from './year-of-part';
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

const part = new RegExp(
  [
    `(?<first>${halfWords.first})|(?<second>${halfWords.second})`,
    `ไตรมาส${gap}(?:ที่${gap})?(?:(?<quarter>[1-4๑-๔])(?!${digit})(?:${gap}(?:-|–|ถึง)${gap}(?<until>[1-4๑-๔])(?!${digit}))?|(?<named>${thai(ordinals)}))`,
    `(?<![0-9๐-๙.,])(?<months>[1-9๑-๙]|1[01]|${thai(counts)})${gap}เดือน(?:${gap}(?<end>แรก|หลัง|สุดท้าย))?`,
    `(?<![\\p{L}\\p{N}])(?:(?<ordinal>${latin(ordinals)}) quarter|first (?<englishMonths>[2-9]|1[01]|${latin(counts)}) months)(?!\\p{L})`,
    `(?<![\\p{Script=Latin}\\p{N}.,])(?:q(?<q>[1-4])|(?<qBefore>[1-4])q)(?!\\p{L})`,
    `第(?<japanese>[1-4])四半期`,
  ].join('|'),
  'giu',
);

/** H1 and 1H are halves only right beside a year: H2 is also hydrogen. */
const letterHalf =
  /(?<![\p{Script=Latin}\p{N}.,])(?:h(?<h>[12])(?: (?=[0-9]{4})|\/)|(?<hBefore>[12])h(?: (?=[0-9]{4})|\/?))(?<year>[0-9]{4}|[0-9]{2})(?![0-9A-Za-z]|[,.:/%][0-9]|%)/giu;

/**
 * Finds halves, quarters and first months of a year that is written with them: ครึ่งแรกของปี 2566, ไตรมาส 1/2568,
 * 9 เดือนแรกของปี 2567, ปี 2566 ไตรมาสที่ 2, Q1 2025, 2025年上半期. Without a written year there is none.
 */
export function findYearParts(
  text: string,
  century: (twoDigits: number) => number | null,
): NumericDate[] {
  const found: NumericDate[] = [];
  let before: (Span & { readonly months: Months })[] = [];
  for (const match of text.matchAll(part)) {
    const groups = match.groups ?? {};
    const months = monthsOf(groups);
    if (months === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const named = endOfBracket(text, end, months);
    const date =
      groups.months !== undefined && groups.end === undefined
        ? yearOfMonths(text, start, named, century)
        : (withYearAfter(text, named, century) ??
          withYearAfter(text, end, century, groups.qBefore !== undefined) ??
          withYearBefore(text, start, end));
    const last = before.at(-1);
    if (last !== undefined && !listed.test(text.slice(last.end, start))) before = [];
    if (date === null) {
      if (groups.months === undefined) before.push({ start, end, months });
      continue;
    }
    const { end: yearEnd, ...year } = date;
    // "ไตรมาสที่ 1 และไตรมาสที่ 2 ของปี 2568": the year that ends a list is that of all of it.
    for (const one of before) found.push({ ...none, ...year, ...one });
    before = [];
    found.push({ ...none, start, ...date, months });
  }
  for (const match of text.matchAll(letterHalf)) {
    const { h, hBefore, year = '' } = match.groups ?? {};
    const twoDigits = year.length === 2;
    const read = twoDigits ? twoDigitYear(century(Number(year))) : yearOfDigits(Number(year));
    if (read === null) continue;
    found.push({
      ...none,
      start: match.index,
      end: match.index + match[0].length,
      year: read,
      twoDigits,
      months: monthsOfHalf(Number(h ?? hBefore)),
    });
  }
  return found;
}

/** What parts a list of parts that have one year. */
const listed = new RegExp(`^${gap}(?:และ|กับ|หรือ|,)${gap}$`, 'u');
const bracket = /[ \u00a0]?[((](?<first>[^()()\n–-]{2,14})(?:-|–)(?<last>[^()()\n–-]{2,14})[))]/uy;

/** Where a bracket ends that says the same of the months: "5 เดือนแรก (ม.ค.-พ.ค.)"; `end` for any other. */
function endOfBracket(text: string, end: number, months: Months): number {
  const match = matchAt(bracket, text, end);
  if (match === null) return end;
  const { first = '', last = '' } = match.groups ?? {};
  const same = monthOf(first) === months[0] && monthOf(last) === months[1];
  return same ? end + match[0].length : end;
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
