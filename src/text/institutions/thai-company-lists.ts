import { matchAt } from '../letters/match-at';
import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';

const example = '(?:เช่น|อาทิ|ได้แก่)';
/** The word before a list of companies; the lookbehind stands after it, to be tried only there. */
const opening = new RegExp(
  `${example}(?<=(?:บริษัท|ผู้ผลิต|ค่ายรถ|เอกชน|นักลงทุน)[ก-๙${blanks}]{0,24}${example})[${blanks}:]{0,2}(?=[ก-ฮเ-ไ])`,
  'gu',
);
/** The word before any list. */
const anyOpening = new RegExp(
  `(?:${example}|คือ)(?:[${blanks}:]{1,2}|[${blanks}:]?\\r?\\n)(?=[ก-ฮเ-ไ])`,
  'gu',
);
const letters = '(?:(?!และ)[ก-ฮะ-ฺเ-๎])';
const item = new RegExp(`(?:กลุ่ม)?[ก-ฮเ-ไ]${letters}{2,15}(?=[${blanks},\\n]|และ|$)`, 'uy');
const words = `(?:กลุ่ม)?[ก-ฮเ-ไ]${letters}{2,17}(?:[-${blanks}](?!เป็นต้น|และ)[ก-ฮเ-ไ]${letters}{1,17}){0,4}`;
/** A name of several words, which a comma, และ or เป็นต้น ends; or the end of its line. */
const phrase = new RegExp(`${words}(?=[${blanks}]?,|[${blanks}]{0,2}และ|[${blanks}]?เป็นต้น)`, 'uy');
const lastOfLine = new RegExp(`${words}(?=[${blanks}]?(?:[\\r\\n]|$))`, 'uy');
const separator = new RegExp(
  `[${blanks}]{0,2}(?:[${blanks},]|และ)[${blanks}]{0,2}(?:และ[${blanks}]?)?`,
  'uy',
);
const comma = new RegExp(`[${blanks}]?,[${blanks}]{0,2}(?:\\r?\\n)?(?:และ[${blanks}]?)?`, 'uy');
/** The last word of companies by what they make, as it is written of no ware. */
const makes =
  /[ \u00a0](?:เทค|เทคโนโลยี่?ส?์?|สตูดิโอ|โพรดักชั่?นส?์?|โปรดักส์|อีเ?ล็?เ?ค?็?ก?ทรอ?นิ[กค]ส์|เซมิคอนดั[กค]เตอร์|เซอร์วิสเ?ซ?ส|อินดัสเทรี[ยเ][ก-๎]{0,3}|มอเตอร์ส?|ไบโอเคม|เคมิคอลส?์?|คลาวด์|ฟู้ดส?์?|เอนเนอร์จี้?|โซลูชั่?นส?์?|กรุ๊ป|โฮลดิ้งส?์?)$/u;
const and = new RegExp(`[${blanks}]{0,2}และ[${blanks}]?`, 'uy');
const close = new RegExp(`[${blanks}]?เป็นต้น`, 'uy');
/** What a list goes on with that is no name: things, people, and institutions with a head of their own. */
const noName =
  /^(?:บริษัท|ผู้|เจ้า|นัก|ราย|กลุ่ม(?:ที่|ผู้|นัก|บริษัท|ธุรกิจ|อุตสาหกรรม|ลูกค้า)|ศูนย์|สถาบัน|สถาน|อื่น|อีก|ใน|ที่|การ|ความ|มี|รถ|ยานยนต์|ธุรกิจ|อุตสาหกรรม|สินค้า|ผลิต|ประเทศ|ภาค|หน่วย|โรง|ชิ้นส่วน|คณะ|องค์|สมาคม|มหาวิทยาลัย|ธนาคาร|กระทรวง|กรม|สำนัก|นาย|นาง|จังหวัด|นิคม|เครื่อง|ระบบ)/u;

/**
 * Companies in lists of bare Thai names, one word each: "บริษัทที่สำคัญ เช่น กลุ่มซากุระ ดอกจาน และดอกแก้ว", or several words
 * each where commas part them. Only a list that is closed by และ, เป็นต้น or the end of its line, and has one in it that
 * `isKnown` or two that say what they make, says that all its words are names. `after` are the ends of companies with บริษัท, which such a list may go on from.
 */
export function findThaiCompanyLists(
  text: string,
  span: Span,
  after: readonly number[],
  isKnown: (name: string) => boolean,
): Span[] {
  const body = text.slice(span.start, span.end);
  const ends = (pattern: RegExp): number[] =>
    [...body.matchAll(pattern)].map((match) => span.start + match.index + match[0].length);
  const known = (items: readonly Span[]): boolean => {
    const names = items.map(({ start, end }) => bareName(text.slice(start, end)));
    return (
      names.some((name) => isKnown(name) || isKnown(name.split(/[ \u00a0]/u)[0] ?? '')) ||
      names.filter((name) => makes.test(name)).length > 1
    );
  };
  const goingOn = after.flatMap((end) => {
    const join = matchAt(comma, text, end)?.[0];
    return join === undefined ? [] : [end + join.length];
  });
  return [
    ...ends(opening).map((from) => listFrom(text, from, span.end)),
    ...[...ends(anyOpening), ...goingOn].map((from) => commaListFrom(text, from, span.end)),
  ].flatMap((items) => (known(items) ? items : []));
}

/** The name of a group of companies without the word for it. */
export const bareName = (name: string): string => name.replace(/^กลุ่ม/u, '');

/** The name that stands at `at` as `pattern` says; null where what stands there is none. */
function nameAt(text: string, pattern: RegExp, at: number, limit: number): Span | null {
  const name = matchAt(pattern, text, at)?.[0];
  if (name === undefined || at + name.length > limit || noName.test(name)) return null;
  return clauseCut(text, at, at + name.length) < at + name.length
    ? null
    : { start: at, end: at + name.length };
}

/** The members of the list that begins at `from`; none where it is not closed. */
function listFrom(text: string, from: number, limit: number): readonly Span[] {
  const items: Span[] = [];
  let closed = false;
  for (let at = from; items.length < 20; ) {
    const name = nameAt(text, item, at, limit);
    if (name === null) break;
    items.push(name);
    if (matchAt(close, text, name.end) !== null) return items;
    const join = matchAt(separator, text, name.end)?.[0];
    if (join === undefined || closed) break;
    closed = join.includes('และ');
    at = name.end + join.length;
  }
  return closed ? items : [];
}

/** The members of the list with commas that begins at `from`; none where it has none or is not closed. */
function commaListFrom(text: string, from: number, limit: number): readonly Span[] {
  const items: Span[] = [];
  for (let at = from; items.length < 20; ) {
    const name = nameAt(text, phrase, at, limit);
    if (name === null) {
      const last = items.length > 1 ? nameAt(text, lastOfLine, at, limit) : null;
      return last === null ? [] : [...items, last];
    }
    items.push(name);
    if (matchAt(close, text, name.end) !== null) return items.length > 1 ? items : [];
    const join = matchAt(comma, text, name.end)?.[0];
    at = name.end + (join?.length ?? 0);
    if (join?.includes('และ') || join === undefined) {
      if (items.length < 2) return [];
      at += join === undefined ? (matchAt(and, text, at)?.[0].length ?? 0) : 0;
      const last = nameAt(text, phrase, at, limit) ?? nameAt(text, item, at, limit);
      return last === null ? items : [...items, last];
    }
  }
  return [];
}
