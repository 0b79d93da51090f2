import { blanks, oneOf } from '../letters/thai-pattern';
import { royalPlaces } from '../people/name-bounds';
import { titlePattern } from '../people/title-words';
import { clauseCut, startsClause } from '../words/clause-cut';
import type { Span } from '../words/named-thing';

const at = new RegExp(
  `(?:(?:(?<![ก-๙])|(?<=ด้วย|ร่วม))ณ(?=[${blanks}]{1,3})|ณ(?=ห้อง|โรงแรม|ตึก|อาคาร|ทำเนียบ|ศูนย์|กรุง|สถาน|สำนัก|กระทรวง|บริษัท))[${blanks}]{0,3}`,
  'gu',
);
const gap = new RegExp(`[${blanks}]{1,4}`, 'uy');
/** What no place begins with, events among them: "ณ เทศกาลดอกไม้ …". */
const noPlace = new RegExp(
  `^(?:เทศกาล|มหกรรม|ต่างประเทศ|งาน|นิทรรศการ(?!สถาน)|การประชุม|วัน|สิ้น|ระดับ|ขณะ|ปัจจุบัน|เดือน|ราคา|ที่นี้|${oneOf(royalPlaces)}[${blanks}])`,
  'u',
);
const title = new RegExp(
  `${titlePattern}|(?:เพื่อ|โดย|เมื่อ|นำ|ว่า|ซึ่ง|พร้อม|ร่วม|ได้|ให้|และ(?=[${blanks}]?(?:ผ่าน|ได้|มี|ร่วม|การ(?:เข้า|เดิน|เยือน|พบ|ประชุม|หารือ)))|ผ่าน|ระหว่าง|เวลา|คณะ|รัฐมนตรี|นายก|ประธาน|ปลัด|รอง(?=นายก|ปลัด)|ในวันที่|วันที่|อย่าง|ดาโต|ดาตุก|ผู้สนใจ|(?:ใน)?วันนี้|โอกาส|สำหรับ|สรุป|หลัง|ภาย|ก่อน|ตาม|นับ(?=เป็น|ตั้งแต่)|ความ(?=ร่วมมือ)|การ(?=หารือ|ประชุม|พบ|เยือน|เข้าร่วม|เดินทาง)|ด้วย|มี|เป็น|เข้า|ปรากฏ|ทั้งสอง|ทั้งนี้|สมเด็จพระ|พระบาทสมเด็จ|ที่ประชุม)`,
  'uy',
);

/** "ที่ทำเนียบรัฐบาล": a building or a room, which no clause begins with. */
const inBuilding =
  /ที่ ?(?=ทำเนียบ|ห้องประชุม|ห้องรับรอง|โรงแรม|ตึก|อาคารรัฐสภา|รัฐสภา|ท่าอากาศยาน|สถานเอกอัครราชทูต|ศูนย์ประชุม|ศูนย์การประชุม|ศูนย์นิทรรศการ|ศูนย์แสดงสินค้า|ศูนย์ไบเทค|ไบเทค|อิมแพ็ค|สำนักงานใหญ่)|(?<=[0-9๐-๙] ?น\. {0,2})(?=ห้อง|ตึก|อาคาร)|(?<= )ที่ ?(?=(?:กระทรวง|สำนักงานปลัด)[^\n ]{3,60}(?: |$))/gu;

/** The first place that "ณ …" names in a stretch of the text, else the first building that "ที่…" does, or null. */
export function findPlace(text: string, span: Span): Span | null {
  return placeAfter(text, span, at) ?? placeAfter(text, span, inBuilding);
}

/**
 * The place of what a verb tells: "ณ …" after it, else what stands before it, else a building after it, which may be where
 * something else is.
 */
export function placeOfVerb(text: string, sentence: Span, verb: Span): readonly (Span | null)[] {
  const after = { start: verb.start, end: sentence.end };
  const before = { start: sentence.start, end: verb.start };
  return [
    placeAfter(text, after, at),
    findPlace(text, before),
    placeAfter(text, after, inBuilding),
  ];
}

/** A break inside a place: "ห้องประชุม 1 ชั้น 2|อาคารกระทรวง…". */
const nextLine = /^ ?\r?\n(?=อาคาร|ชั้น|ตึก|ถนน|แขวง|เขต|ตำบล|อำเภอ|จังหวัด(?![ก-๙ ]{2,20}:))/u;

function placeAfter(text: string, span: Span, lead: RegExp): Span | null {
  const within = text.slice(span.start, span.end);
  for (const match of within.matchAll(lead)) {
    const start = span.start + match.index + match[0].length;
    if (noPlace.test(text.slice(start, start + 24))) continue;
    if (
      /(?:ทูต|กงสุล(?:ใหญ่)?|ในต่างประเทศ)[^ก-๙]{0,3}$/u.test(
        text.slice(Math.max(0, start - 24), start - match[0].length),
      )
    )
      continue;
    let end = placeEnd(text, start, span.end);
    for (let lines = 0; lines < 3; lines += 1) {
      const rest = nextLine.exec(text.slice(end, Math.min(end + 16, span.end)));
      if (rest === null) break;
      end = placeEnd(text, end + rest[0].length, span.end);
    }
    if (end - start >= 3) return { start, end };
  }
  return null;
}

/** Rooms called after what is done there. */
const room = /^ห้อง(?:แถลงข่าว|แถลง|รับรอง|ประชุม|อบรม)/u;

function placeEnd(text: string, start: number, limit: number): number {
  let end = start;
  for (let words = 0; words < 14 && end < limit; words += 1) {
    let from = start;
    if (words > 0) {
      gap.lastIndex = end;
      if (!gap.test(text)) break;
      from = gap.lastIndex;
    }
    title.lastIndex = from;
    const seat = /^สถาน(?:เอกอัคร|กงสุล)[^\s]{0,40}\s{1,4}$/u.test(text.slice(start, from));
    if (
      words > 0 &&
      !(seat && text.startsWith('ณ ', from)) &&
      (startsClause(text, from) || title.test(text))
    )
      break;
    const stop = /[\s\u200b“”"]/u.exec(text.slice(from, limit));
    const wordEnd = from + (stop === null ? limit - from : stop.index);
    const day = text.slice(from, wordEnd).search(/วันที่|และงาน/u);
    const named = room.exec(text.slice(from, from + 16))?.[0].length ?? 3;
    const cut = clauseCut(text, from + named, day < 3 ? wordEnd : from + day);
    const close = /^[^\n()]{0,24}\)/u.exec(text.slice(cut, Math.min(cut + 26, limit)));
    const sofar = text.slice(start, cut);
    const opened = sofar.lastIndexOf('(');
    end =
      close !== null && opened > 0 && opened > sofar.lastIndexOf(')') ? cut + close[0].length : cut;
  }
  const words = text.slice(start, end);
  const ends = words.includes('(') ? /[\s,.;:(]{1,8}(?:ว่า)?$/u : /[\s,.;:()]{1,8}(?:ว่า)?$/u;
  // The stop of an abbreviation belongs to it: "สำนักงาน กพร.".
  const short = /(?<![ก-๙])[ก-ฮ]{2,6}\.$/u.test(words);
  return start + (short ? words : words.replace(ends, '')).length;
}
