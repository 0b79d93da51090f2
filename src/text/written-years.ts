import { type Calendar, yearOfDigits } from './calendar';
import { countedUnit } from './counted-unit';
import type { NumericDate } from './date-numbers';
import { digit, digitsToNumber, gap } from './thai-pattern';

const yearWords = new RegExp(
  `(?=[ปพค])(?:(?<fiscal>ปีงบประมาณ)${gap}|(?<lead>ปี)${gap})?(?<era>พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พุทธศักราช|คริสต์ศักราช)?${gap}(?<year>${digit}{4})(?!${digit}|[,.:/]${digit})` +
    `(?:${gap}(?:-|–|—|−|ถึง)${gap}(?:ปี${gap})?(?:พ\\. ?ศ\\.?|ค\\. ?ศ\\.?)?${gap}(?<last>${digit}{4})(?!${digit}|[,.:/]${digit}))?`,
  'gu',
);
const shortYear = new RegExp(
  `ปี(?<fiscal>งบประมาณ)?${gap}(?<year>${digit}{2})(?!${digit}|[,.:/%-]|${gap}[-–]${gap}${digit})`,
  'gu',
);
/** More years of a list, which the first one introduces: "ปี 2565, 2566 และ 2567". */
const listedYear = new RegExp(
  `${gap}(?:และ|,|กับ)${gap}(?<year>${digit}{4})(?!${digit}|[,.:/]${digit}|${countedUnit})`,
  'uy',
);
/** A plan's years in a bracket, which only the Buddhist era makes sure: "(2566 – 2570)". */
const bracketedYears = /(?<=[((] ?)(2[4-6][0-9]{2}) ?[-–] ?(2[4-6][0-9]{2})(?= ?[))])/gu;
const englishYear =
  /(?<![\p{L}])(?:in|by|since|from|until|during|through|year|of|before|after) ((?:19|20)[0-9]{2})(?: ?[-–] ?((?:19|20)[0-9]{2}))?(?![0-9]|[,.][0-9]| ?[\p{Ll}%]*(?:million|baht|people))/gu;

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
  const none = { month: null, day: null, weekday: null, twoDigits: false } as const;
  for (const match of text.matchAll(yearWords)) {
    const groups = match.groups ?? {};
    const year = yearOfDigits(digitsToNumber(groups.year ?? ''));
    if (year === null) continue;
    const last = groups.last === undefined ? null : yearOfDigits(digitsToNumber(groups.last));
    const named =
      groups.era === undefined ? null : groups.era.startsWith('พ') ? 'buddhist' : 'gregorian';
    found.push({
      ...none,
      start: match.index,
      end: match.index + match[0].length,
      year,
      ...(last === null ? {} : { lastYear: last.year }),
      ...(groups.fiscal === undefined ? {} : { fiscal: true }),
      ...(named !== null && named !== year.calendar ? { contradiction: match[0] } : {}),
    });
    if (last === null && groups.fiscal === undefined)
      found.push(...listedAfter(text, match.index + match[0].length, year.calendar));
  }
  for (const match of text.matchAll(shortYear)) {
    if (/[0-9๐-๙] ?$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const end = match.index + match[0].length;
    if (/^ ?(?:คน|ราย|บาท|ล้าน|วัน|เดือน|ปี|ครั้ง|ขึ้นไป)/u.test(text.slice(end, end + 8))) continue;
    const year = century(digitsToNumber(match.groups?.year ?? ''));
    if (year === null) continue;
    found.push({
      ...none,
      ...(match.groups?.fiscal === undefined ? {} : { fiscal: true }),
      start: match.index,
      end,
      year: { year, calendar: 'buddhist' },
      twoDigits: true,
    });
  }
  for (const match of text.matchAll(bracketedYears)) {
    const [first, last] = [yearOfDigits(Number(match[1])), yearOfDigits(Number(match[2]))];
    if (first === null || last === null || last.year <= first.year) continue;
    const end = match.index + match[0].length;
    found.push({ ...none, start: match.index, end, year: first, lastYear: last.year });
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

function listedAfter(text: string, from: number, calendar: Calendar): NumericDate[] {
  const found: NumericDate[] = [];
  listedYear.lastIndex = from;
  for (let match = listedYear.exec(text); match !== null; match = listedYear.exec(text)) {
    const year = yearOfDigits(digitsToNumber(match.groups?.year ?? ''));
    if (year?.calendar !== calendar) break;
    const end = match.index + match[0].length;
    found.push({
      start: end - 4,
      end,
      year,
      month: null,
      day: null,
      weekday: null,
      twoDigits: false,
    });
    listedYear.lastIndex = end;
  }
  return found;
}
