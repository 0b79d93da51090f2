import { blanks } from '../letters/thai-pattern';
import { endOf } from './end-of';
import { titleEnd } from './title-end';

const numbered = new RegExp(
  `(?:องค์การแรงงานระหว่างประเทศ|[${blanks}]?ILO)?(?:[${blanks}]?[((]ILO[))])?[${blanks}]?ฉบับที่?[${blanks}]?[0-9๐-๙]{1,3}(?![0-9๐-๙])`,
  'uy',
);
const quoted = new RegExp(`[${blanks}]?[“"]ว่าด้วย[^“”"\\n]{3,160}[”"]`, 'uy');
const subject = new RegExp(`[${blanks}]?ว่าด้วย[ก-๙]{3,120}`, 'uy');

/**
 * The end of the number of a convention whose kind word ends at `at`, with what it is on: "อนุสัญญาฉบับที่ 182", "อนุสัญญา ILO ฉบับที่ 98
 * ว่าด้วยสวน"; else null.
 */
export function treatyNumberEnd(text: string, at: number): number | null {
  const number = endOf(numbered, text, at);
  if (number === null) return null;
  const reach = endOf(subject, text, number);
  return reach === null
    ? (endOf(quoted, text, number) ?? number)
    : titleEnd(text, number + 10, reach);
}
