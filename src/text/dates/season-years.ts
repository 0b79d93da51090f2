import { digit, digitsToNumber, gap } from '../letters/thai-pattern';
import { yearOfDigits } from './calendar';
import type { NumericDate } from './date-numbers';

const season =
  'ปี(?:การผลิต|การเพาะปลูก|เพาะปลูก)|ฤดู(?:กาล(?:ผลิต|เพาะปลูก)?|การผลิต|การเพาะปลูก|เพาะปลูก|หีบ)';
const twoYears = new RegExp(
  `(?:(?<season>${season})|(?<!นา)ปี)${gap}(?<year>${digit}{4})/(?<next>${digit}{4}|${digit}{2})(?![0-9๐-๙A-Za-z]|[,.:/-][0-9๐-๙])`,
  'gu',
);

/**
 * Finds two years that follow each other and are written as one. A season reaches over both (ฤดูกาล 2567/68, ปีการผลิต
 * 2567/68); of a bare ปี 2567/68 nothing says where it begins, and it stays open.
 */
export function findSeasonYears(text: string): NumericDate[] {
  const found: NumericDate[] = [];
  for (const match of text.matchAll(twoYears)) {
    const { season: named, year = '', next = '' } = match.groups ?? {};
    const first = digitsToNumber(year);
    const read = yearOfDigits(first);
    const follows = (first + 1) % 10 ** next.length === digitsToNumber(next) % 10 ** next.length;
    if (read === null || !follows) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      year: read,
      lastYear: read.year + 1,
      ...(named === undefined ? { open: true } : {}),
      month: null,
      day: null,
      weekday: null,
      twoDigits: false,
    });
  }
  return found;
}
