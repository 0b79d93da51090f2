import { clauseCut } from './clause-cut';
import { countryPattern } from './country-names';
import { knownInstitutions } from './known-institutions';
import { readLatinPost } from './latin-post';
import type { Span } from './named-thing';
import type { PlaceIndex } from './place-index';
import { fieldsEnd } from './post-fields';
import { postHeads, postPrefixes } from './post-words';
import { blanks, oneOf } from './thai-pattern';

/** A post as the text gives it, and the institution in which it is held where one stands inside or beside it. */
export interface PostPhrase extends Span {
  readonly organization: Span | null;
  /** True for "ในฐานะประธาน…": what someone is besides the office that stands before the name. */
  readonly capacity: boolean;
}

const gap = `[${blanks}]{0,4}`;
const opening = `(?:${oneOf(postPrefixes)}${gap}){0,4}${oneOf(postHeads)}`;
const startHere = new RegExp(
  `${gap}(?:,${gap})?(?:(?:ซึ่ง|ได้){0,2}ดำรงตำแหน่ง(?:เป็น)?${gap})?(?<post>${opening})`,
  'uy',
);
const ranked = new RegExp(`^(?:${oneOf(postPrefixes)}${gap}){0,4}$`, 'u');
const goesOn = new RegExp(
  `${gap}(?:(?<part>(?!(?:และ)?(?:${gap})(?:เลขาธิการ(?:อาเซียน|สหประชาชาติ)|รัฐมนตรี(?:ที่|อื่น)|ผู้บริหาร|เจ้าหน้าที่|ผู้แทน(?:จาก|หน่วย|ภาค| )|สมาชิก|ผู้เชี่ยวชาญจาก|คณะ|ผู้ประกอบการ|หัวหน้าส่วน|ผู้เกี่ยวข้อง|ครู ))(?:และ${gap})?${opening})|(?<more>(?:และ)?(?:ฝ่าย|ด้าน|สาย|เขต|ประจำ|กลุ่มงาน|แห่ง(?!แรก)|สำหรับ)(?=[ก-๙ ])|(?:และ${gap})?(?:CEO|CFO|COO)(?![A-Za-z]))|(?<city>ณ${gap}(?:กรุง|นคร|เมือง)))`,
  'uy',
);
/** Thai words; a space without width may stand between two of their letters. */
const run =
  /(?:[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4eฯ.]|\u200b(?=[\u0e01-\u0e2e\u0e40-\u0e44])){0,200}/uy;
/** What a ministry is for, where it is a list: "รมว.การอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม". */
const listedTasks = new RegExp(
  oneOf(
    knownInstitutions
      .filter(({ name }) => /^กระทรวง.* /u.test(name))
      .map(({ name }) => name.replace('กระทรวง', '')),
  ),
  'uy',
);
/** Offices that no one holds besides another: after a blank alone, in a list of who came, they are someone else's. */
const heldAlone = /^(?:ปลัด|อธิบดี|เอกอัครราชทูต|ผู้ว่าราชการ|ผู้บัญชาการ)/u;
const inCapacity = new RegExp(`^ในฐานะ(?:ที่เป็น)?${gap}`, 'u');
/** What one of several deputies is in charge of: "รองผู้ว่าการ (บริหาร) การ…แห่งประเทศไทย". */
const charge = new RegExp(`${gap}[((][ก-๙ ]{4,60}[))](?=${gap})`, 'uy');
/** Offices that say without an institution whose they are: what follows after a blank is the next of a list. */
const complete =
  /(?:นายกรัฐมนตรี|นายกเทศมนตรี|รัฐบาล)$|ผู้ว่าราชการ|นายอำเภอ|เอกอัครราชทูต(?!ที่ปรึกษา)[ก-๙]|ทูต.{0,40}ประจำ/u;
const holderGap = new RegExp(`^[${blanks}]{1,2}(?:,[${blanks}]?)?$|^,[${blanks}]?$`, 'u');
/** "ประธาน the National Chamber": the article belongs to the institution whose post it is. */
const latinHolder = new RegExp(`${gap}the[${blanks}]|(?<=ของ|แห่ง)[${blanks}]{1,2}(?=[A-Z])`, 'uy');
/** "ไทย - ญี่ปุ่น" inside the name of a group. */
const endsInCountry = new RegExp(`${countryPattern}$`, 'u');
const pair = new RegExp(`[${blanks}]?[-–][${blanks}]?${countryPattern}`, 'uy');
/** What an adviser is for, in Latin letters: "ด้าน Global Health". */
const field = new RegExp(
  `[${blanks}][A-Z][A-Za-z]{1,20}(?:[${blanks}][A-Z][A-Za-z]{1,20}){0,3}`,
  'uy',
);
const number = new RegExp(`(?:${gap}(?:ที่${gap})?)[0-9๐-๙]{1,3}(?=[${blanks},)\\n]|$)`, 'uy');
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
  const match = startHere.exec(text);
  const words = match?.groups?.post;
  if (match === null || words === undefined) {
    const latin = readLatinPost(text, at, places, limit);
    return latin === null ? null : { ...latin, capacity: false };
  }
  if (startHere.lastIndex > limit) return null;
  const start = startHere.lastIndex - words.length;
  let end = extend(text, start, startHere.lastIndex, places);
  if (!end.cut) end = { at: fieldsEnd(text, start, end.at), cut: false };
  for (let parts = 0; parts < 6; parts += 1) {
    bracket.lastIndex = end.at;
    const aside = end.cut ? null : bracket.exec(text);
    if (aside?.[1]?.startsWith('ฝ่าย') === true) end = { at: end.at + aside[0].length, cut: false };
    const from = aside === null ? end.at : Math.max(end.at, bracket.lastIndex);
    if (end.cut) break;
    goesOn.lastIndex = from;
    const more = goesOn.exec(text);
    if (more === null) break;
    const diplomat = /ทูต|กงสุล/u.test(text.slice(start, end.at));
    if (more.groups?.city !== undefined && !diplomat) break;
    if (beginsAnother(text, goesOn.lastIndex, more.groups?.part)) break;
    if (heldAlone.test(more.groups?.part ?? '')) break;
    end = extend(text, from, goesOn.lastIndex, places);
  }
  if (!end.cut) end = { at: withHolder(text, start, end.at, places), cut: false };
  const last = end.at <= limit ? end.at : trimJoin(text, start, limit);
  if (last <= start) return null;
  const besides = inCapacity.exec(words)?.[0].length ?? 0;
  return {
    start: start + besides,
    end: last,
    organization: institutionOf(text, start, last, places),
    capacity: besides > 0,
  };
}

/**
 * The end of a post with the institution in which it is held, where that follows after a blank or a comma: "กรรมการ
 * บริษัท …". A division has the department above it after it in turn: "ผู้อำนวยการกอง… สำนักงานปลัดกระทรวง…".
 */
function withHolder(text: string, start: number, end: number, places: PlaceIndex): number {
  charge.lastIndex = end;
  const charged = charge.test(text) ? charge.lastIndex : end;
  if (charged > end) {
    const next = holderAfter(text, charged, places);
    const deputy = /^(?:รอง|ผู้ช่วย)/u.test(text.slice(start, end));
    return next !== null && next.start > charged && deputy ? charged : end;
  }
  let last = end;
  for (let above = 0; above < 3; above += 1) {
    const next = holderAfter(text, last, places);
    if (next === null) break;
    const inside = places.between(start, last).findLast((place) => place.start >= start);
    const belongs =
      inside === undefined
        ? !complete.test(text.slice(start, last))
        : isAbove(text, inside, next) && inside.end === last;
    if (!belongs) break;
    last = next.end;
  }
  return last;
}

/** The institution that follows `at` after nothing but blanks or a comma. */
function holderAfter(text: string, at: number, places: PlaceIndex): Span | null {
  const next = places.between(at, at + 4).find((place) => place.start > at);
  return next !== undefined && holderGap.test(text.slice(at, next.start)) ? next : null;
}

/** True where the first institution is a division and the second one has divisions. */
function isAbove(text: string, division: Span, above: Span): boolean {
  return (
    /^(?:กอง(?!ทุน|ทัพ)|สำนัก(?!งาน|นายก)|กลุ่ม|ศูนย์)/u.test(text.slice(division.start, division.end)) &&
    /^(?:สำนักงาน|กรม|กระทรวง)/u.test(text.slice(above.start, above.end))
  );
}

/** The end of a post that would run into the next person, without the word that leads over to them. */
function trimJoin(text: string, start: number, limit: number): number {
  const words = text
    .slice(start, limit)
    .replace(new RegExp(`(?:[${blanks}]|และ|โดยมี|โดย|กับ|ท่าน){0,6}$`, 'u'), '');
  return start + words.length;
}

const postAfterName = new RegExp(
  `^${gap}(?:นาย|นางสาว|นาง|ดร\\.|พล[.ก-๙]{1,8})[${blanks}]?[ก-๙.]{2,30}(?:[${blanks}]{1,3}[ก-๙]{2,30}){1,2}?[${blanks}]{1,3}${opening}`,
  'u',
);

/** A rank before a titled name is that person's: "และรองประธาน นายข" belongs to นายข. */
function beginsAnother(text: string, from: number, part: string | undefined): boolean {
  if (part === undefined) return false;
  run.lastIndex = from;
  run.exec(text);
  return (
    new RegExp(`^${gap}(?:นาย(?!ก)|นาง|ดร\\.|พล\\.|Mr)`, 'u').test(
      text.slice(run.lastIndex, run.lastIndex + 10),
    ) &&
    /^ ?และ/u.test(part) &&
    // Who has a post after the name needs none before it.
    !postAfterName.test(text.slice(run.lastIndex, run.lastIndex + 120))
  );
}

/** From inside a post to the end of its Thai run, over institutions whole, or to the clause that cuts it off. */
function extend(
  text: string,
  start: number,
  from: number,
  places: PlaceIndex,
): { at: number; cut: boolean } {
  let cursor = from;
  for (;;) {
    listedTasks.lastIndex = cursor;
    if (listedTasks.test(text)) cursor = listedTasks.lastIndex;
    run.lastIndex = cursor;
    const runEnd = cursor + (run.exec(text)?.[0].length ?? 0);
    const inside = places.between(cursor, runEnd).find((place) => place.start >= start);
    const stop = inside === undefined ? runEnd : Math.max(cursor, Math.min(inside.start, runEnd));
    const cut = clauseCut(text, cursor, stop);
    if (cut < stop) return { at: trimEnd(text, cursor, cut), cut: true };
    if (inside !== undefined) {
      cursor = inside.end;
      continue;
    }
    latinHolder.lastIndex = runEnd;
    const lead = latinHolder.exec(text)?.[0].length ?? 0;
    const holder =
      lead === 0
        ? undefined
        : places.between(runEnd, runEnd + lead + 1).find((place) => place.start === runEnd + lead);
    if (holder !== undefined) return { at: holder.end, cut: false };
    pair.lastIndex = runEnd;
    if (endsInCountry.test(text.slice(Math.max(start, runEnd - 16), runEnd)) && pair.test(text)) {
      cursor = pair.lastIndex;
      continue;
    }
    field.lastIndex = runEnd;
    if (/ด้าน$/u.test(text.slice(start, runEnd)) && field.test(text))
      return { at: field.lastIndex, cut: false };
    number.lastIndex = runEnd;
    const figure = /(?:กลุ่ม|เขต|ภาค|ที่|ช่อง|ชำนาญการ|ส่วน|กอง)[ก-๙]{0,40}$/u.test(
      text.slice(start, runEnd),
    )
      ? number.exec(text)
      : null;
    return { at: runEnd + (figure?.[0].length ?? 0), cut: false };
  }
}

const trimEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && /[\s\u200b]/u.test(text[end - 1] ?? '')) end -= 1;
  return end;
};

function institutionOf(text: string, start: number, end: number, places: PlaceIndex): Span | null {
  const inside = places
    .between(start, end)
    .find((place) => place.start >= start && place.end <= end + 1);
  if (inside !== undefined) {
    let holder = inside;
    for (const place of places.between(inside.end, end))
      if (place.end <= end && isAbove(text, holder, place)) holder = place;
    return { start: holder.start, end: Math.min(holder.end, end) };
  }
  const next = places
    .between(end, end + 100)
    .find((place) => place.start >= end && !/[((]/u.test(text[place.start - 1] ?? ''));
  if (next === undefined) return null;
  return new RegExp(
    `^${gap}(?:[((][^()()\\n]{2,80}[))]${gap})?[,(]?${gap}(?:จาก|แห่ง|ของ|ประจำ|ผู้แทน|(?:คณะ|ภาควิชา|วิทยาลัย)[ก-๙]{2,30})?${gap}$`,
    'u',
  ).test(text.slice(end, next.start))
    ? next
    : null;
}

const before = new RegExp(
  `(?:^|[${blanks}“”"‘’(,/]|โดยมี|โดย|และ|กับ|ของ|ท่าน|ให้|ต้อนรับ|พบ|หารือ|นำโดย|พร้อมด้วย|ขอบคุณ|มี|ด้าน)(?<post>${opening}[ก-๙.]{0,90})(?:[${blanks}]{0,2}[((])?[${blanks}]{0,3}$`,
  'u',
);

/**
 * The post that stands directly before `at` ("รัฐมนตรีว่าการกระทรวงอุตสาหกรรม นายก ข", or with the name in a
 * bracket), not reaching back over `floor`. Null where what stands there is more than a post.
 */
export function postBefore(
  text: string,
  at: number,
  floor: number,
  places: PlaceIndex,
): PostPhrase | null {
  const line = Math.max(floor, text.lastIndexOf('\n', at - 1) + 1, at - 130);
  const match = before.exec(text.slice(line, at));
  const words = match?.groups?.post;
  if (words === undefined) return null;
  const start = line + (match?.index ?? 0) + (match?.[0].indexOf(words) ?? 0);
  const read = readPost(text, start, places);
  if (read === null || read.end < start + words.trimEnd().length || ranked.test(words)) return null;
  return { ...read, end: start + words.trimEnd().length };
}
