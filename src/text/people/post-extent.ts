import { knownInstitutions } from '../institutions/known-institutions';
import { blanks, gap, oneOf } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import type { PlaceIndex } from '../words/place-index';
import { ministryTask } from './ministry-task';

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
/** What a minister is for, after a short form of the office and a blank: "รมว. อุตสาหกรรม". */
const ministers = new RegExp(`(?<=รม[วช]\\.)[${blanks}](?=${ministryTask})`, 'uy');
/** "ประธาน the National Chamber": the article belongs to the institution whose post it is; so does a second post, "…และผู้อำนวยการ ABC". */
const latinHolder = new RegExp(
  `${gap}the[${blanks}]|(?<=ของ|แห่ง|และผู้อำนวยการ|และเลขาธิการ|และผู้ว่าการ)[${blanks}]{1,2}(?=[A-Z])`,
  'uy',
);
/** "ไทย - ญี่ปุ่น" inside the name of a group. */
const endsInCountry = new RegExp(`(?:${countryPattern}|เอเชีย)$`, 'u');
const pair = new RegExp(`[${blanks}]?[-–][${blanks}]?(?:${countryPattern}|แปซิฟิก)`, 'uy');
/** What an adviser is for, in Latin letters: "ด้าน Global Health". */
const field = new RegExp(
  `[${blanks}][A-Z][A-Za-z]{1,20}(?:[${blanks}](?:and[${blanks}]|&[${blanks}])?[A-Z][A-Za-z]{1,20}){0,5}`,
  'uy',
);
const number = new RegExp(`(?:${gap}(?:ที่${gap})?)[0-9๐-๙]{1,3}(?=[${blanks},)\\n]|$)`, 'uy');

/** The rank of the next person, glued to the post: "…กระทรวงแรงงาน|พล.ต.ต.สมชาย". */
const gluedRank = /(?<=[ก-๎])(?:พล|พ|ร|น)\.(?:[อทตจร]\.){1,2}(?=[ก-ฮเ-ไ])/u;

/** Where the words of a post end; `cut` where a clause begins there. */
interface PostEnd {
  readonly at: number;
  readonly cut: boolean;
}

/**
 * The end of the Thai words of a post that begins at `start`, from `from` inside it on: over institutions whole, or to
 * the clause that cuts it off.
 */
export function postExtent(text: string, start: number, from: number, places: PlaceIndex): PostEnd {
  ministers.lastIndex = from;
  let cursor = ministers.test(text) ? ministers.lastIndex : from;
  for (;;) {
    listedTasks.lastIndex = cursor;
    if (listedTasks.test(text)) cursor = listedTasks.lastIndex;
    const words = wordsEnd(text, cursor);
    const rank = gluedRank.exec(text.slice(cursor - 1, words));
    const last = rank === null ? words : cursor - 1 + rank.index;
    const [inside] = places.between(cursor, last);
    const stop = inside === undefined ? last : Math.max(cursor, Math.min(inside.start, last));
    let cut = clauseCut(text, cursor, stop);
    // A division for emergencies is called so: "กองควบคุมดอกไม้ในภาวะฉุกเฉิน".
    while (cut < stop && text.startsWith('ในภาวะฉุกเฉิน', cut)) cut = clauseCut(text, cut + 2, stop);
    if (cut < stop) return { at: trimEnd(text, cut), cut: true };
    if (inside !== undefined) {
      cursor = inside.end;
      continue;
    }
    latinHolder.lastIndex = last;
    const lead = latinHolder.exec(text)?.[0].length ?? 0;
    const holder =
      lead === 0
        ? undefined
        : places.between(last, last + lead + 1).find((place) => place.start === last + lead);
    if (holder !== undefined) return { at: holder.end, cut: false };
    pair.lastIndex = last;
    if (endsInCountry.test(text.slice(Math.max(start, last - 16), last)) && pair.test(text)) {
      cursor = pair.lastIndex;
      continue;
    }
    // "ผู้บริหารของ Garden Union": whose it is, where no known institution follows.
    if (/[ก-๙]{3}ของ$/u.test(text.slice(start, last))) return { at: last - 3, cut: true };
    field.lastIndex = last;
    if (
      /(?:ด้าน|สายงาน|ฝ่าย|ผู้ก่อตั้ง|กองทุน|มูลนิธิ|เทศกาล|นิตยสาร|หนังสือพิมพ์)$/u.test(
        text.slice(start, last),
      ) &&
      field.test(text)
    )
      return { at: field.lastIndex, cut: false };
    number.lastIndex = last;
    const figure =
      (/\.$/u.test(text.slice(last - 1, last)) && /[0-9๐-๙]/u.test(text[last] ?? '')) ||
      /(?:กลุ่ม|เขต|ภาค|สาขา|ที่|ช่อง|โควิด|ชำนาญการ|ส่วน|กอง)[ก-๙]{0,40}$/u.test(text.slice(start, last))
        ? number.exec(text)
        : null;
    return { at: last + (figure?.[0].length ?? 0), cut: false };
  }
}

/** `to` without the spaces without width before it, the only ones between the words of a post. */
function trimEnd(text: string, to: number): number {
  let end = to;
  while (text[end - 1] === '\u200b') end -= 1;
  return end;
}

/** Where the run of Thai letters ends that goes on at `from`. */
export function wordsEnd(text: string, from: number): number {
  run.lastIndex = from;
  return from + (run.exec(text)?.[0].length ?? 0);
}
