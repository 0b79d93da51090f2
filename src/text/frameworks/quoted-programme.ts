import { blanks } from '../letters/thai-pattern';
import type { NamedProgramme } from './named-programme';
import { longLatinBracket } from './programme-brackets';

const quoted = new RegExp(
  `(?:ความร่วมมือ|วิจัย|สินเชื่อ|ประกวด|รณรงค์)?(?:[${blanks}]?[((]M[Oo][UCA][))])?[${blanks}]{0,2}["“‘'”]([^"“”‘’'\\n]{3,180}|[A-Z][^"“”‘’'ก-๙\\n]{3,140})["”’']`,
  'uy',
);
/** A campaign is told by what it is for: "แคมเปญการท่องสวน “Visit Garden Year”". */
const quotedCampaign = new RegExp(`[ก-๙]{0,24}[${blanks}]{0,2}["“]([^"“”\\n]{3,120})["”]`, 'uy');
/** A paper is called by a longer title. */
const quotedTitle = new RegExp(
  `(?:ความร่วมมือ)?(?:ทางวิชาการ)?\u200b?(?:[${blanks}]?[((]M[Oo][UCA][))])?(?:[${blanks}]?(?:เรื่อง|ในหัวข้อ|โครงการ))?[${blanks}]{0,2}["“]([^"“”\\n]{3,260})["”]`,
  'uy',
);
const office = /^(?:รัฐมนตรี|นายก|นาย|นาง|ปลัด|รมว|รมต|ท่าน|ระยะ|พล\.|ดร\.|ร\.[ตทอ]\.)/u;

/** "“โครงการสวนสวย”": all that the quotation marks enclose, where the kind word begins it. */
export function wholeQuote(text: string, start: number, end: number): NamedProgramme | null {
  if (!/["“‘]/u.test(text[start - 1] ?? '')) return null;
  const rest = /^[^"“”‘’\n]{4,130}(?=["”’])/u.exec(text.slice(end, end + 132))?.[0];
  if (rest === undefined) return null;
  const last = end + rest.length;
  longLatinBracket.lastIndex = last + 1;
  const glossed = text.startsWith('มาตรฐาน', start) && longLatinBracket.test(text);
  if (!glossed && !/โครงการ|แผน/u.test(text.slice(start, end))) return null;
  return { start, end: last, after: last + 1 };
}

/** A name whose quotation mark is not closed, which its bracket ends: "โครงการ “สวนสวย (Fine Garden) ที่". */
const unclosed = new RegExp(
  `[${blanks}]{0,2}“((?:[ก-๙]|[-–](?=[ก-๙])|[${blanks}](?=[ก-๙(])){4,80}[((][A-Z][^()()“”\\n]{2,50}[))])`,
  'uy',
);

/** What `unclosed` matches at `end`, where `pattern` is left behind it; else null. */
function unclosedName(text: string, end: number, pattern: RegExp): RegExpExecArray | null {
  unclosed.lastIndex = end;
  const found = unclosed.exec(text);
  if (found !== null) pattern.lastIndex = unclosed.lastIndex + 1;
  return found;
}

/** The name in quotation marks after a kind word that ends at `end`: "โครงการ “สวนสวย”". */
export function quotedName(text: string, end: number, kind: string): NamedProgramme | null {
  const pattern = /^(?:บันทึก|ข้อตกลง)/u.test(kind)
    ? quotedTitle
    : kind === 'แคมเปญ'
      ? quotedCampaign
      : quoted;
  pattern.lastIndex = end;
  const words = (pattern.exec(text) ?? unclosedName(text, end, pattern))?.[1]?.trim();
  if (words === undefined || office.test(words)) return null;
  if ((kind === 'วิสัยทัศน์' || kind === 'โมเดล') && !/^[A-Z]/u.test(words)) return null;
  const start = text.lastIndexOf(words, pattern.lastIndex - 1 - words.length);
  return { start, end: start + words.length, after: pattern.lastIndex };
}
