import { blanks, gap } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { readLatinPost } from './latin-post';
import { postExtent, wordsEnd } from './post-extent';
import { fieldsEnd } from './post-fields';
import { hasHolder, holderOf, withHolder } from './post-holder';
import { postOpening } from './post-opening';

/** A post as the text gives it, and the institution in which it is held where one stands inside or beside it. */
export interface PostPhrase extends Span {
  readonly organization: Span | null;
  /** True for "ในฐานะประธาน…": what someone is besides the office that stands before the name. */
  readonly capacity: boolean;
}

const startHere = new RegExp(
  `${gap}(?:,${gap})?(?:(?:ซึ่ง|ได้){0,2}(?:ดำรง)?ตำแหน่ง(?:เป็น)?${gap})?(?<post>${postOpening})(?!อื่น)`,
  'uy',
);
const goesOn = new RegExp(
  `${gap}(?:(?<part>(?!และ(?:${gap})(?:ผู้แทน(?!การค้า|พิเศษ|ถาวร|ไทย|ระดับสูงของ)|เอกอัครราชทูต))(?!(?:และ)?(?:${gap})(?:เลขาธิการ(?:อาเซียน|สหประชาชาติ)|รัฐมนตรี(?:ที่|อื่น)|ผู้บริหาร|เจ้าหน้าที่|ผู้แทน(?:จาก|หน่วย|ภาค|ระดับ(?!สูงของ)| )|สมาชิก|ประธาน(?:การประชุม|ในพิธี|พิธี|เปิด)|อธิบดีกรม(?:ต่าง|ที่)|ผู้เชี่ยวชาญจาก|คณะ|ทูตานุทูต|ผู้ประกอบการ|หัวหน้าส่วน|หัวหน้าหน่วย|หัวหน้าฝ่าย(?:และ|ที่|ต่าง| )|ผู้อำนวยการ(?:กอง|สำนัก|ศูนย์|เขต)(?:และ|ที่|ต่าง|ทุก| )|พนักงาน|กรรมการฯ|ศิลปิน(?![ก-๙])|ผู้เกี่ยวข้อง|ครู ))(?:และ${gap})?${postOpening})|(?<more>(?:และ)?(?:ผู้มีอำนาจเต็ม|ฝ่าย|ด้าน|สาย|เขต|ประจำ|กลุ่มงาน|กลุ่มวิจัย|กลุ่มภารกิจ|(?<=คณบดี${gap})(?:คณะ|สำนักวิชา)|คนที่(?=(?:หนึ่ง|สอง|สาม|สี่|ห้า))|แห่ง(?!แรก)|สำหรับ)(?=[ก-๙0-9 ])|(?:และ${gap})?(?:CEO|CFO|COO)(?![A-Za-z]))|(?<city>ณ${gap}(?:กรุง|นคร|เมือง|(?:สาธารณรัฐ|ราชอาณาจักร|ประเทศ)(?=[ก-๙])|${countryPattern}))|(?<school>(?:สาขาวิชา|ภาควิชา|คณะ(?!กรรม|ผู้|ทำงาน|ที่|รัฐ|ะ)|สำนักวิชา)(?=[ก-๙]{3})))`,
  'uy',
);
/** Offices that no one holds besides another: after a blank alone, in a list of who came, they are someone else's. */
const heldAlone =
  /^(?:(?:รอง)?(?:ประธานาธิบดี|แม่ทัพ)|ปลัด|อธิบดี|เอกอัครราชทูต|ผู้ว่าราชการ|ผู้บัญชาการ|เจ้ากรม|นายอำเภอ|(?!รักษา|ปฏิบัติ|ทำหน้าที่|อดีต)[ก-๎]{3,40}[ ]?จังหวัด$)/u;
/** Who teaches in a division of a school, which is named with those that it is part of: "อาจารย์ประจำสาขาสวน ภาควิชาดอกไม้ คณะพืชศาสตร์". */
const teaches = /^(?:ผู้ช่วย|รอง)?(?:อาจารย์|ศาสตราจารย์|หัวหน้า(?:ภาค|สาขา|กลุ่ม)|คณบดี|นักวิจัย)/u;

/** A post after a blank alone, behind one whose body is told, is of the next one in a list, who is not named; unless it is held for another. */
const besidesOther = (words: string): boolean =>
  /^[ \t\u00a0]+(?:รอง|ผู้ช่วย)?(?:ผู้อำนวยการ|ผู้จัดการ|ผู้ว่าการ|ผู้แทน|กรรมการผู้ทรงคุณวุฒิ|อัครราชทูต|กงสุล|อธิบดี|ประธาน|เลขา|หัวหน้า|ที่ปรึกษา)/u.test(
    words,
  );

/** What one of several is in charge of, behind the body: "รองผู้ว่าการ สวน. สายงานดอกไม้". */
const fieldAfter = new RegExp(`[${blanks}](?:สายงาน|ฝ่าย|กลุ่มงาน)(?=[ก-๙]{3})`, 'uy');
/** Nor is whoever leads a state the secretary of another body: "เลขาธิการ… และนายกรัฐมนตรีติมอร์". */
const besides = new RegExp(
  `^(?:ผู้แทน(?!การค้า|พิเศษ|ถาวร|ไทย|ระดับสูงของ)|และ${gap}(?:นายกรัฐมนตรี|ประธานาธิบดี))`,
  'u',
);
/** What parts the posts of one person: a comma, or a stroke. */
const listed = new RegExp(`${gap}[,/](?=${gap}${postOpening})`, 'uy');
const inCapacity = new RegExp(`^ในฐานะ(?:ที่เป็น)?${gap}`, 'u');
const bracket = new RegExp(`${gap}[((]([^()()\\n]{1,60})[))]`, 'uy');

/**
 * Reads the post that begins at `at`, after blanks or a comma: one or several offices up to the first word that says
 * what the holder does. `places` are the institutions of the text in order; one inside the post is part of it whole,
 * blanks and all. Null where no post begins.
 */
export function readPost(
  text: string,
  at: number,
  places: PlaceIndex,
  limit = text.length,
): PostPhrase | null {
  startHere.lastIndex = at;
  const words = startHere.exec(text)?.groups?.post;
  if (words === undefined) {
    const latin = readLatinPost(text, at, places, limit);
    return latin === null ? null : withThai(text, { ...latin, capacity: false }, places, limit);
  }
  if (startHere.lastIndex > limit) return null;
  const start = startHere.lastIndex - words.length;
  let end =
    sentBy(text, startHere.lastIndex, places) ??
    postExtent(text, start, startHere.lastIndex, places);
  if (!end.cut) end = { at: fieldsEnd(text, start, end.at), cut: false };
  for (let parts = 0; parts < 6; parts += 1) {
    bracket.lastIndex = end.at;
    const aside = end.cut ? null : bracket.exec(text);
    if (/^(?:ฝ่าย|ด้าน|สายงาน)/u.test(aside?.[1] ?? '') && aside !== null)
      end = { at: end.at + aside[0].length, cut: false };
    if (end.cut) break;
    const from = Math.max(end.at, bracket.lastIndex);
    goesOn.lastIndex = from;
    listed.lastIndex = from;
    // "กรรมการผู้จัดการ, ประธาน และ CEO บริษัท …": before whose posts they are.
    if (
      listed.test(text) &&
      (text.slice(from, listed.lastIndex).includes('/') || !hasHolder(text, start, end.at, places))
    )
      goesOn.lastIndex = listed.lastIndex;
    const more = goesOn.exec(text);
    if (more === null) break;
    const diplomat = /ทูต|กงสุล/u.test(text.slice(start, end.at));
    if (more.groups?.city !== undefined && !diplomat) break;
    if (more.groups?.school !== undefined && !teaches.test(text.slice(start, end.at))) break;
    const part = more.groups?.part ?? '';
    if (
      besidesOther(text.slice(from, goesOn.lastIndex + 16)) &&
      hasHolder(text, start, end.at, places)
    )
      break;
    if (beginsAnother(text, goesOn.lastIndex, part) || heldAlone.test(part)) break;
    // Whoever represents a body beside someone who has an office in another is not named.
    if (besides.test(part) && hasHolder(text, start, end.at, places)) break;
    end = postExtent(text, from, goesOn.lastIndex, places);
  }
  let reach = withHolder(text, start, end.at, places);
  fieldAfter.lastIndex = reach;
  if (reach > end.at && fieldAfter.test(text))
    reach = postExtent(text, start, fieldAfter.lastIndex, places).at;
  const more = reach > end.at ? actingAfter(text, reach, places, limit) : null;
  if (more !== null) reach = more.end;
  const last = trimJoin(text, start, Math.min(reach, limit));
  const capacity = inCapacity.exec(words)?.[0].length ?? 0;
  return {
    start: start + capacity,
    end: last,
    organization: holderOf(text, start, last, places),
    capacity: capacity > 0,
  };
}

const sender = new RegExp(`(?<=ผู้แทน)จาก[${blanks}]?`, 'uy');

/** "ผู้แทนจากกรมสวน": who stands for a body is sent by it; the end of its name, or null. */
function sentBy(text: string, at: number, places: PlaceIndex): { at: number; cut: boolean } | null {
  sender.lastIndex = at;
  if (!sender.test(text)) return null;
  const from = sender.lastIndex;
  const place = places.between(from, from + 1).find((one) => one.start === from);
  return place === undefined ? null : { at: place.end, cut: false };
}

const andThai = new RegExp(`${gap}และ${gap}(?=${postOpening})`, 'uy');

/** "CFO และรองประธาน บริษัท …": a Latin post with the Thai one that goes on with it. */
function withThai(text: string, latin: PostPhrase, places: PlaceIndex, limit: number): PostPhrase {
  andThai.lastIndex = latin.end;
  if (latin.organization !== null || !andThai.test(text)) return latin;
  const thai = readPost(text, andThai.lastIndex, places, limit);
  return thai === null || thai.organization === null
    ? latin
    : { ...thai, start: latin.start, capacity: false };
}

const acting = new RegExp(`${gap}(?=(?:รักษาการ|รักษาราชการ|ปฏิบัติหน้าที่|ในฐานะ))`, 'uy');

/** Another post that the holder of one in a body has besides: "กรรมการ บริษัท … รักษาการผู้อำนวยการ…". */
function actingAfter(text: string, at: number, places: PlaceIndex, limit: number): Span | null {
  bracket.lastIndex = at;
  const from = bracket.test(text) ? bracket.lastIndex : at;
  acting.lastIndex = from;
  return acting.test(text) ? readPost(text, from, places, limit) : null;
}

const join = new RegExp(
  `(?:[${blanks},/]|[((]$|และ|โดยมี|โดย|กับ|ท่าน|(?<!ว่า)ด้วย|ผู้ล่วงลับ$|และคณะกรรมการ$|(?<=ผู้กำกับ[ก-๎]{2,16})เรื่อง$|(?<=นายกรัฐมนตรี|จังหวัด[ก-๎]{2,20})(?:ว่า|เอง)$){0,6}$`,
  'u',
);

/** The end of a post without the word that leads over to the next person or thing. */
function trimJoin(text: string, start: number, limit: number): number {
  return start + text.slice(start, limit).replace(join, '').length;
}

const postAfterName = new RegExp(
  `^${gap}(?:นาย|นางสาว|นาง|ดร\\.|พล[.ก-๙]{1,8})[${blanks}]?[ก-๙.]{2,30}(?:[${blanks}]{1,3}[ก-๙]{2,30}){1,2}?[${blanks}]{1,3}${postOpening}`,
  'u',
);

const titleHere = new RegExp(`^${gap}(?:นาย(?!ก)|นาง|ดร\\.|พล\\.|Mr)`, 'u');

/** A rank before a titled name is that person's: "และรองประธาน นายข" belongs to นายข. */
function beginsAnother(text: string, from: number, part: string): boolean {
  const next = wordsEnd(text, from);
  return (
    titleHere.test(text.slice(next, next + 10)) &&
    part.startsWith('และ') &&
    // Who has a post after the name needs none before it.
    !postAfterName.test(text.slice(next, next + 120))
  );
}
