import { blanks, oneOf } from '../letters/thai-pattern';
import { startsClause } from '../words/clause-cut';
import type { Span } from '../words/named-thing';
import { latinPostNext } from './latin-post';
import {
  afterName,
  latinPostWord,
  notAFamilyName,
  notAFamilyNameWhole,
  royalPlaces,
} from './name-bounds';
import { postHeads, postPrefixes } from './post-words';
import { titlePattern } from './title-words';

/** A name as it stands in the text, without title: given and family part, or one of them alone. */
export interface PersonName extends Span {
  readonly first: string;
  /** Null where only one part is given. */
  readonly rest: string | null;
  readonly script: 'thai' | 'latin';
}

/** Thai letters; a space without width may stand between two of them, where a page may break the line. */
const word =
  /(?:[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]|(?<=[\u0e01-\u0e4e])\u200b(?=[\u0e01-\u0e2e\u0e40-\u0e44])){2,60}(?:[-–‑](?!นาย|นาง|ดร)[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]{1,20}(?![.\u0e01-\u0e4e])){0,3}/uy;
const between = new RegExp(`[${blanks}]{1,4}`, 'uy');
/** Between the two parts of a name, which a table or a page that was laid out may part widely. */
const wide = new RegExp(`[${blanks}]{1,24}`, 'uy');
const post = `(?:${oneOf(postPrefixes)}[${blanks}]{0,3})*${oneOf(postHeads)}`;
const endsName = new RegExp(`${oneOf(afterName)}|(?:ด้วย|ที่|รม[วช]|ผบ[กช])$|(?<![เแโ])ก็`, 'gu');
const noName = new RegExp(`(?:${oneOf(notAFamilyName)}|${post})`, 'uy');
/** A rank without a name is the next one's: "นายสมชาย ร้อยเอก มานะ". */
const rankAlone = /^(?:ร้อย|พัน|พล|จ่าสิบ|สิบ|นาวา)(?:ตำรวจ|อากาศ|เรือ)?(?:เอก|โท|ตรี)$/u;
/** A family name with a place that a post follows at once: "ณ สวนงาม ปลัด…". */
const royalAny = new RegExp(
  `[${blanks}]{1,4}ณ[${blanks}]{1,4}(?!กรุง|ห้อง|โรง|อาคาร|ตึก|ทำเนียบ|เมือง|ประเทศ|นคร|จังหวัด|สถาน|ศูนย์|กระทรวง|วัน|ที่|บริเวณ|สำนัก|ศาลา)[ก-ฮเ-ไ][ก-๎]{2,13}(?=[${blanks}]{1,3}${post})`,
  'uy',
);
const postNext = new RegExp(`[${blanks}]{0,4}(?:,[${blanks}]{0,3})?${post}`, 'uy');
const royal = new RegExp(
  `[${blanks}]{1,4}ณ[${blanks}]{1,4}${oneOf(royalPlaces)}(?![ก-ฮะ-ฺเ-๎])`,
  'uy',
);
/** Initials, as letters or as letters are called, and words such as van and bin, that stand before a family name. */
const initial = new RegExp(
  `[${blanks}]{1,3}(?:(?:[ก-ฮA-Z]\\.|(?:เอ|บี|ซี|ดี|อี|เอฟ|จี|เอช|ไอ|เจ|เค|แอล|เอ็ม|เอ็น|โอ|พี|อาร์|เอส|ที|ยู|วี|ดับเบิลยู|วาย)\\.|แวน|ฟัน|ฟอน|เดอ|เดอร์|เดล|ดอส|บิน(?![${blanks}]*(?:ไป|มา|กลับ|ด่วน|ตรง|ลัด))|บินติ|บินตี|อัล|โอกลู|โอกลี)[${blanks}]{1,3}){1,3}(?=[ก-ฮเ-ไA-Z])`,
  'uy',
);
const latinWord =
  /(?:(?:[A-Z]\.){2,4}|(?=\p{Script=Latin})\p{Lu}[\p{L}\p{M}'’]{0,30}(?:-[\p{L}\p{M}'’]{1,30}){0,3}\.?)/uy;
/** Small words within a Latin name: "Anna van der Meer". */
const latinParticle = new RegExp(
  `(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|binti|bint|ibn|al|el|ter|ten|zu|e|oglu|ogly)[${blanks}]){1,3}(?=\\p{Lu})`,
  'uy',
);

/** True where a post follows after blanks. */
export const isBeforePost = (text: string, at: number): boolean => {
  postNext.lastIndex = at;
  return /^\s/u.test(text.slice(at, at + 1)) && postNext.test(text);
};

/** Reads a name at `at`, directly after its title. Null where no name stands there. */
export function readName(text: string, at: number): PersonName | null {
  return readThaiName(text, at) ?? readLatinName(text, at);
}

function readWord(text: string, at: number): { end: number; cut: boolean } | null {
  word.lastIndex = at;
  const match = word.exec(text);
  if (match === null) return null;
  endsName.lastIndex = 2;
  const found = endsName.exec(match[0])?.index ?? null;
  const parted = atSpaceWithoutWidth(text, at, at + (found ?? match[0].length));
  if (parted !== null) return { end: parted, cut: true };
  if (found === null) return { end: at + match[0].length, cut: false };
  // What joins the next word to the name is no part of it: "นายสมชายและ|เอกอัครราชทูต".
  return { end: at + match[0].slice(0, found).replace(/(?:และ|\u200b)$/u, '').length, cut: true };
}

/** The first space without width between `from` and `to` after which no name goes on, as a clause or a post begins; or null. */
function atSpaceWithoutWidth(text: string, from: number, to: number): number | null {
  for (const { index } of text.slice(from, to - 1).matchAll(/\u200b/gu)) {
    const at = from + index;
    noName.lastIndex = at + 1;
    if (noName.test(text) || startsClause(text, at + 1)) return at;
  }
  return null;
}

function readThaiName(text: string, at: number): PersonName | null {
  const first = readWord(text, at);
  // A mark or a following vowel begins no word.
  if (first === null || first.end - at > 40 || !/[ก-ฮเ-ไ]/u.test(text.charAt(at))) return null;
  noName.lastIndex = at;
  if (noName.test(text) && noName.lastIndex >= Math.min(first.end, at + 6)) return null;
  if (text.startsWith('และ', at) || text.startsWith('ซึ่ง', at)) return null;
  const given = text.slice(at, first.end);
  const alone: PersonName = { start: at, end: first.end, first: given, rest: null, script: 'thai' };
  for (const place of [royal, royalAny]) {
    place.lastIndex = first.end;
    if (!place.test(text)) continue;
    const end = place.lastIndex;
    return {
      start: at,
      end,
      first: given,
      rest: text.slice(first.end, end).trimStart(),
      script: 'thai',
    };
  }
  initial.lastIndex = first.end;
  const middle = initial.exec(text);
  wide.lastIndex = first.end;
  if (!wide.test(text)) return brokenName(text, alone) ?? alone;
  const from = middle === null ? wide.lastIndex : initial.lastIndex;
  let last = familyWord(text, from);
  if (last === null)
    return /^[ก-ฮ]\.[ก-ฮเ-ไ]/u.test(text.slice(from, from + 3))
      ? (withFamily(text, alone, from + 2) ?? alone)
      : alone;
  royal.lastIndex = last.end;
  if (royal.test(text)) last = { end: royal.lastIndex, cut: true };
  initial.lastIndex = last.end;
  const after = initial.test(text) ? familyWord(text, initial.lastIndex) : null;
  if (after !== null) last = after;
  const end = last.cut
    ? last.end
    : (upToBracket(text, last.end) ?? furtherWords(text, last.end) ?? last.end);
  return {
    start: at,
    end,
    first: given,
    rest: text.slice(from, end),
    script: 'thai',
  };
}

const lineBreak = new RegExp(`[${blanks}]{0,4}\\r?\\n[${blanks}]{0,4}`, 'uy');
const bracketOrPost = new RegExp(`${postNext.source}|[${blanks}]{0,3}[((]`, 'uy');

/** A name over two lines, where a bracket or a post follows the family name; null where the next line has none. */
function brokenName(text: string, alone: PersonName): PersonName | null {
  lineBreak.lastIndex = alone.end;
  if (!lineBreak.test(text)) return null;
  return withFamily(text, alone, lineBreak.lastIndex);
}

/** The whole name with the family name that begins at `from`, where a bracket or a post follows it. */
function withFamily(text: string, alone: PersonName, from: number): PersonName | null {
  const last = familyWord(text, from);
  if (last === null || last.cut) return null;
  bracketOrPost.lastIndex = last.end;
  if (!bracketOrPost.test(text)) return null;
  return { ...alone, end: last.end, rest: text.slice(from, last.end) };
}

function familyWord(text: string, from: number): { end: number; cut: boolean } | null {
  noName.lastIndex = from;
  if (noName.test(text) || /^นาย(?!ก)[ก-ฮเ-ไ][ก-๎]{2}/u.test(text.slice(from, from + 6)))
    return null;
  const found = readWord(text, from);
  if (found === null || found.end - from > 32) return null;
  const words = text.slice(from, found.end);
  return notAFamilyNameWhole.has(words) || rankAlone.test(words) ? null : found;
}

const titleHere = new RegExp(titlePattern, 'uy');
/** What stands after a name and is none: family, and kinds of people and places. */
const noFurther =
  /(?:รองนายก|ภริยา|ภรรยา|สามี|บุตร|ครอบครัว|มารดา|บิดา|นัก|เกษตร|ชาว|ผู้|พระ|แพทย์|พยาบาล|เจ้า|หมอ|กลุ่ม|ฝ่าย|ด้าน|ศูนย์|กอง|กรม|เมือง|อำเภอ|ตำบล|บ้าน|ทีม|สมาชิก|นาย|นาง|คุณ|ท่าน|อายุ|รุ่น|ชั้น|ตำแหน่ง|สังกัด|นิติ|เศรษฐกร|พนักงาน)/uy;

/**
 * The end of a name of more than two words: they belong to it only where a post or a bracket follows at once, or where
 * the bracket closes in which the name stands. Null where nothing says that they do.
 */
function furtherWords(text: string, end: number): number | null {
  let at = end;
  for (let words = 0; words < 4; words += 1) {
    particle.lastIndex = at;
    if (particle.test(text)) at = particle.lastIndex;
    postNext.lastIndex = at;
    between.lastIndex = at;
    if (postNext.test(text) || !between.test(text)) return null;
    const from = between.lastIndex;
    const found = familyWord(text, from);
    noFurther.lastIndex = from;
    titleHere.lastIndex = from;
    if (titleHere.test(text)) return null;
    if (found === null || found.end - from > 20 || startsClause(text, from)) return null;
    if (noFurther.test(text)) return null;
    royal.lastIndex = found.end;
    if (royal.test(text)) return royal.lastIndex;
    if (found.cut) return null;
    at = found.end;
    postNext.lastIndex = at;
    if (postNext.test(text)) return at;
    const next = text.slice(at, at + 4);
    // Of several words more, a Latin name in the bracket would say which of them are the name's.
    if (/^[ \u00a0]{0,2}[((]/u.test(next))
      return words === 0 || !/^[ \u00a0]{0,2}[((][A-Z]/u.test(next) ? at : null;
    if (/^[))]/u.test(next)) return at;
  }
  return null;
}

const latinBracket = new RegExp(
  `[${blanks}]{0,12}\\n?[((][${blanks}]{0,2}(?:${titlePattern})?(?=[A-Z])`,
  'uy',
);

const particle = new RegExp(
  `[${blanks}]{1,4}(?:บิน|บินติ|บินตี|อัล|แวน|ฟอน|เดอ|เดล|ดอส|โอกลู|โอกลี)(?=[${blanks}]{1,4}[ก-ฮเ-ไ])`,
  'uy',
);

/** The end of a foreign name of many words, where a bracket gives it in Latin letters; null where none does. */
function upToBracket(text: string, from: number): number | null {
  let end = from;
  for (let words = 0; words < 7; words += 1) {
    latinBracket.lastIndex = end;
    if (latinBracket.test(text)) {
      const latin = readLatinName(text, latinBracket.lastIndex)?.rest?.split(/\s+/u).length ?? 0;
      return words > 0 && latin > 1 ? end : null;
    }
    particle.lastIndex = end;
    if (particle.test(text)) end = particle.lastIndex;
    between.lastIndex = end;
    postNext.lastIndex = end;
    if (postNext.test(text) || !between.test(text)) return null;
    const found = familyWord(text, between.lastIndex);
    if (found === null || found.cut || startsClause(text, between.lastIndex)) return null;
    end = found.end;
  }
  return null;
}

const smallLetters = new RegExp(`[${blanks}]{1,2}([a-z]{2,12}(?:[${blanks}][a-z]{2,12})?)`, 'uy');

/** The rest of a Chinese name in small letters, where a post follows it: "Mr. Li wei ming ประธาน…". */
function lowerWords(text: string, at: number): Span | null {
  smallLetters.lastIndex = at;
  const words = smallLetters.exec(text)?.[1];
  if (words === undefined) return null;
  const end = smallLetters.lastIndex;
  postNext.lastIndex = end;
  return postNext.test(text) ? { start: end - words.length, end } : null;
}

function readLatinName(text: string, at: number): PersonName | null {
  const words: Span[] = [];
  for (let from = at; words.length < 8; ) {
    latinParticle.lastIndex = from;
    latinWord.lastIndex = latinParticle.test(text) ? latinParticle.lastIndex : from;
    const start = latinWord.lastIndex;
    const match = latinWord.exec(text);
    if (match === null || latinPostWord.test(match[0])) break;
    // "Ann Mori ROSE Regional Director": letters before a post are whose it is.
    if (
      words.length > 1 &&
      /^[A-Z]{2,8}$/u.test(match[0]) &&
      latinPostNext(text, latinWord.lastIndex)
    )
      break;
    const dotted = /[^.]{3}\.$/u.test(match[0]);
    const end = start + match[0].length - (dotted ? 1 : 0);
    words.push({ start: from, end });
    between.lastIndex = end;
    if (dotted || !between.test(text)) break;
    from = between.lastIndex;
  }
  // Only a bracket or a comma shows that so many words are one name.
  const end = words.at(-1)?.end ?? at;
  postNext.lastIndex = end;
  if (words.length > 5 && !/[,))]/u.test(text[end] ?? '') && !postNext.test(text)) words.length = 5;
  const [first, second] = words;
  if (first === undefined) return null;
  const lower = second === undefined ? lowerWords(text, first.end) : null;
  const last = lower?.end ?? words.at(-1)?.end ?? first.end;
  const rest = second ?? lower;
  return {
    start: first.start,
    end: last,
    first: text.slice(first.start, first.end),
    rest: rest === null ? null : text.slice(rest.start, last),
    script: 'latin',
  };
}
