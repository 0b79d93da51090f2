import { blanks } from '../letters/thai-pattern';
import type { Span } from '../words/named-thing';

const letters = '[ก-ฮ]{3,5}\\.';
/** Abbreviations side by side, the last of them after และ or where the list ends. */
const list = new RegExp(
  `(?<![ก-๙.])${letters}(?:(?:[${blanks}]{0,2},[${blanks}]{0,2}|[${blanks}]{1,2}|[${blanks}]{0,2}และ[${blanks}]{0,2})${letters}(?![ก-ฮ]{0,5}\\.)){1,9}`,
  'gu',
);
/** What begins a post or counts, and the bodies of which each place has one. */
const noBody =
  /^(?:รมว|รมช|รมต|ผบก|ผบช|ผบทบ|ผบตร|ผกก|สวป|ผอ[ก-ฮ]|อบต|อบจ|อปท|อปพร|อสม|ปชช|จนท|รพสต|ตรม|ลบม|พขร)\.$/u;

/**
 * Institutions by abbreviations that only the list shows to be such: of "กขค. งจฉ. และ ชซฌ." all are where one of them is
 * known (`isTaken`) to be one.
 */
export function findListedAbbreviations(
  text: string,
  span: Span,
  isTaken: (at: number) => boolean,
): Span[] {
  return [...text.slice(span.start, span.end).matchAll(list)].flatMap((match) => {
    const from = span.start + match.index;
    const members = [...match[0].matchAll(/[ก-ฮ]{3,5}\./gu)].map((one) => ({
      start: from + one.index,
      end: from + one.index + one[0].length,
    }));
    if (!members.some((one) => isTaken(one.start))) return [];
    return members.filter(
      (one) => !isTaken(one.start) && !noBody.test(text.slice(one.start, one.end)),
    );
  });
}
