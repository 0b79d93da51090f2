import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import { endOf } from './end-of';
import type { NamedProgramme } from './named-programme';
import { titleEnd } from './title-end';

const years = `[((](?:พ\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–][${blanks}]?[0-9๐-๙]{4}[))]`;
const span = new RegExp(
  `(?:ความร่วมมือ)?[${blanks}]?ระยะ[${blanks}]?[0-9๐-๙]{1,2}[${blanks}]?ปี(?:[${blanks}]?${years})?[${blanks}]?`,
  'uy',
);
const field = /(?:สำหรับ)?(?:สาขา|ด้าน)[ก-๙]{4,80}/uy;
const pair = new RegExp(`ไทย[${blanks}]?[-–][${blanks}]?${countryPattern}`, 'uy');

/** A plan of some years by the field or the countries that follow them: "แผนพัฒนาระยะ 5 ปี สาขาสวน", "แผนความร่วมมือระยะ 5 ปี ไทย-ลาว". */
export function yearsPlan(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  const from = kind.startsWith('แผน') ? endOf(span, text, end) : null;
  if (from === null) return null;
  const sides = endOf(pair, text, from);
  if (sides !== null) return { start, end: sides, after: sides };
  const reach = endOf(field, text, from);
  if (reach === null) return null;
  const last = titleEnd(text, from + 8, reach);
  if (/^(?:สำหรับ)?สาขาความร่วมมือ$/u.test(text.slice(from, last))) return null;
  return { start, end: last, after: last };
}
