import { digit, digitsToNumber, gap } from '../letters/thai-pattern';
import { countedUnit } from '../words/counted-unit';
import { contradictsEra, yearOfDigits } from './calendar';
import type { NumericDate } from './date-numbers';

const yearWords = new RegExp(
  `(?=[ปพค])(?:(?<fiscal>ปีงบประมาณ)${gap}|(?<lead>(?<!${digit}${gap}(?=ปี${gap}[พค]))ปี(?:นี้(?= ?[2๒]))?)${gap}(?:(?<=ในปี)\\n)?)?(?<era>พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พุทธศักราช|คริสต์ศักราช)?${gap}(?<year>${digit}{4})(?!${digit}|[,.:/]${digit})` +
    `(?:${gap}(?:-|–|—|−|ถึง)${gap}(?:ปี${gap})?(?:พ\\. ?ศ\\.?|ค\\. ?ศ\\.?)?${gap}(?<last>${digit}{4})(?!${digit}|[,.:/]${digit}))?`,
  'gu',
);
const shortYear = new RegExp(
  `(?<!${digit} ?)ปี(?<fiscal>งบประมาณ)?${gap}(?<year>${digit}{2})(?!${digit}|[,.:/%-]|${gap}[-–]${gap}${digit}| ?(?:คน|ราย|บาท|ล้าน|วัน|เดือน|ปี|ครั้ง|ขึ้นไป))`,
  'gu',
);
/** More years of a list, which the first one introduces: "ปี 2565, 2566 และ 2567". */
const listedYear = new RegExp(
  `${gap}(?:และ|,|กับ)${gap}(${digit}{4})(?!${digit}|[,.:/]${digit}|${countedUnit})`,
  'guy',
);
/** A plan's years in a bracket, which only the Buddhist era makes sure: "(2566 – 2570)". */
const bracketedYears = /(?<=[((] ?)(2[4-6][0-9]{2}) ?[-–] ?(2[4-6][0-9]{2})(?= ?[))])/gu;
/** The year that a bracket tells of the words for it: "ปีนี้ (2570)". */
const yearInBracket = new RegExp(
  `(?<=ปี(?:นี้|หน้า|ที่แล้ว|ก่อน)[ ]?[((](?:ปี[ ]?)?)${digit}{4}(?=[))])`,
  'gu',
);
const englishYear =
  /(?<![\p{L}])(?:in|by|since|from|until|during|through|year|of|before|after) ((?:19|20)[0-9]{2})(?: ?[-–] ?((?:19|20)[0-9]{2}))?(?![0-9]|[,.][0-9]| ?[\p{Ll}%]*(?:million|baht|people))/gu;

const none = { month: null, day: null, weekday: null, twoDigits: false } as const;

/**
 * Finds years that are introduced as such: ปี 2568, พ.ศ. 2568 - 2570, ค.ศ. 2030, ปีงบประมาณ 2567, ปี 68, "by 2030".
 * `written` are the spans of other dates, whose years are not found again.
 */
export function findYears(
  text: string,
  century: (twoDigits: number) => number | null,
  english: boolean,
): NumericDate[] {
  const found: NumericDate[] = [];
  for (const match of text.matchAll(yearWords)) {
    const { fiscal, era, year: digits = '', last } = match.groups ?? {};
    const year = yearOfDigits(digitsToNumber(digits));
    if (year === null) continue;
    const lastYear = last === undefined ? null : yearOfDigits(digitsToNumber(last));
    const end = match.index + match[0].length;
    const kind = fiscal === undefined ? none : { ...none, fiscal: true };
    found.push({
      ...kind,
      start: match.index,
      end,
      year,
      ...(lastYear === null ? {} : { lastYear: lastYear.year }),
      ...(contradictsEra(era, year.calendar) ? { contradiction: true } : {}),
    });
    listedYear.lastIndex = end;
    for (const { 0: words, 1: number = '', index } of text.matchAll(listedYear)) {
      const listed = yearOfDigits(digitsToNumber(number));
      if (listed?.calendar !== year.calendar) break;
      const listedEnd = index + words.length;
      found.push({ ...kind, start: listedEnd - 4, end: listedEnd, year: listed });
    }
  }
  for (const match of text.matchAll(shortYear)) {
    const { fiscal, year: digits = '' } = match.groups ?? {};
    const year = century(digitsToNumber(digits));
    if (year === null) continue;
    found.push({
      ...none,
      ...(fiscal === undefined ? {} : { fiscal: true }),
      start: match.index,
      end: match.index + match[0].length,
      year: { year, calendar: 'buddhist' },
      twoDigits: true,
    });
  }
  for (const match of text.matchAll(bracketedYears)) {
    const [first, last] = [Number(match[1]) - 543, Number(match[2]) - 543];
    if (last <= first) continue;
    const end = match.index + match[0].length;
    const year = { year: first, calendar: 'buddhist' } as const;
    found.push({ ...none, start: match.index, end, year, lastYear: last });
  }
  for (const match of text.matchAll(yearInBracket)) {
    const year = yearOfDigits(digitsToNumber(match[0]));
    if (year !== null)
      found.push({ ...none, start: match.index, end: match.index + match[0].length, year });
  }
  for (const match of english ? text.matchAll(englishYear) : []) {
    const end = match.index + match[0].length;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const last = match[2] === undefined ? {} : { lastYear: Number(match[2]) };
    found.push({
      ...none,
      start,
      end,
      year: { year: Number(match[1]), calendar: 'gregorian' },
      ...last,
    });
  }
  return found;
}
