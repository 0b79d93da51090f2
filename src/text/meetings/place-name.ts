import { blanks, oneOf } from '../letters/thai-pattern';
import { royalPlaces } from '../people/name-bounds';
import { titlePattern } from '../people/title-words';
import { clauseCut, startsClause } from '../words/clause-cut';
import type { Span } from '../words/named-thing';

/** What many places begin with: no word ends in ณ before it. */
const building = 'ห้อง|โรงแรม|ตึก|อาคาร|ทำเนียบ|ศูนย์|กรุง|สถาน|สำนัก|กระทรวง|บริษัท';
const at = new RegExp(
  `(?:(?<![ก-๙])ณ(?=[${blanks}]{1,3})|(?<!คุ|ญา|รา|ลักษ|โบรา|ประมา|ปริมา)ณ(?=[${blanks}]{0,3}(?:${building})))[${blanks}]{0,3}`,
  'gu',
);
const gap = new RegExp(`[${blanks}]{1,4}`, 'uy');
/** What no place begins with, events among them: "ณ เทศกาลดอกไม้ …". */
const noPlace = new RegExp(
  `^(?:พล(?:เอก|โท|ตรี)|นาย(?!ก)|เทศกาล|มหกรรม|ต่างประเทศ|งาน|นิทรรศการ(?!สถาน)|การประชุม|วัน|สิ้น|ระดับ|ขณะ|ปัจจุบัน|เดือน|ราคา|ไตรมาส|จุด(?:เดียว|ใด)|ที่นี้|${oneOf(royalPlaces)}[${blanks}])`,
  'u',
);
/** "นางสาวภาวินี ณ สายบุรี": a surname. */
const surname =
  /(?:นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา))|นาง(?:สาว)?|น\.ส\.|ดร\.)[ ]?[ก-๙]{2,24} ณ[ ]{1,3}$/u;
/** Who or what is done, after "และ": "… และนายกรัฐมนตรีเป็นเจ้าภาพ", "… และวางพวงมาลา". */
const done =
  'นาย|นาง|รัฐมนตรี|คณะ|ประธาน|รอง|ปลัด|ผู้|งาน|ผ่าน|ได้|มี|ร่วม|จะ|ยัง|วาง|เข้า|เยี่ยม|พบ|หารือ|ประชุม|แถลง|เดิน|การ(?:เข้า|เดิน|เยือน|พบ|ประชุม|หารือ|แถลง)|ใน(?:ช่วง|วัน|เวลา)|จากนั้น|[0-9๐-๙]{1,2}[).]';
const title = new RegExp(
  `${titlePattern}|(?:เพื่อ|โดย|เมื่อ|นำ|ว่า|ซึ่ง|พร้อม|ร่วม|ได้|ให้|และ(?=[${blanks}]?(?:${done}))|[/|]|ผ่าน|ระหว่าง|เวลา|คณะ(?![ก-๙]{2,24}ศาสตร์)|(?:สมาคม|บริษัท|หอการค้า|มูลนิธิ|ธนาคาร|กลุ่ม)(?=[^\\n]{0,120}(?:นำโดย|เข้าพบ|เข้าเยี่ยม|เข้าหารือ))|ผู้|เอกอัครราชทูต|อุปทูต|กงสุล|ตัวแทน|อธิบดี|เลขาธิการ|หัวหน้า|รัฐมนตรี|นายก|ประธาน|ปลัด|รอง(?=นายก|ปลัด)|ในวันที่|วันที่|อย่าง|ดาโต|ดาตุก|ผู้สนใจ|(?:ใน)?วันนี้|โอกาส|สำหรับ|สรุป|หลัง|ภาย|ก่อน|ตาม|นับ(?=เป็น|ตั้งแต่)|ความ(?=ร่วมมือ)|การ(?=หารือ|ประชุม|พบ|เยือน|เข้าร่วม|เดินทาง)|ด้วย|มี|เป็น|เข้า|ปรากฏ|(?:ทั้ง)?สองฝ่าย|ทั้งสอง|#|ทั้งนี้|พิธี|กิจกรรม|สมเด็จพระ|พระบาทสมเด็จ|ที่ประชุม)`,
  'uy',
);

/** "ที่ทำเนียบรัฐบาล": a building or a room, which no clause begins with. */
const inBuilding =
  /ที่ ?(?=ทำเนียบ|ห้อง(?!น้ำ)|โรงแรม|ตึก|อาคารรัฐสภา|รัฐสภา|ท่าอากาศยาน|สถานเอกอัครราชทูต|ศูนย์ประชุม|ศูนย์การประชุม|ศูนย์นิทรรศการ|ศูนย์แสดงสินค้า|ศูนย์ไบเทค|ไบเทค|อิมแพ็ค|สำนักงานใหญ่)|(?<=[0-9๐-๙] ?น\. {0,2})(?=ห้อง|ตึก|อาคาร)|(?<= )ที่ ?(?=(?:กระทรวง|สำนักงานปลัด)[^\n ]{3,60}(?: |$))/gu;

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
  const place = placeAfter(text, after, at);
  return [
    place !== null && invitation.test(text.slice(verb.end, place.start)) ? null : place,
    findPlace(text, before),
    placeAfter(text, after, inBuilding),
  ];
}

/** "ได้เชิญให้นาย ก เดินทางไปร่วมพิธีเปิด… ณ …": where someone is asked to come is another place. */
const invitation =
  /(?<!ได้รับ|คำ)เชิญ(?:ชวน)?(?:ให้)?(?! ?เข้าพบ)[^\n]{0,120}?(?:เดินทาง|เข้าร่วม|ไปร่วม|เยือน)/u;

/** "… 2568 เวลา 9.00 น. ณ ห้อง…": directly after a day stands the place of what was on it. */
const besideDay =
  /^(?: ?นี้)?\)?[ ,]{0,2}(?:เวลา[^\nก-ฮ]{0,2}[0-9๐-๙.:–-]{1,14} ?น\.?[ ,]{0,3})?(?=ณ )/u;
export function placeOfOwnDay(text: string, day: Span, limit: number): Span | null {
  const lead = besideDay.exec(text.slice(day.end, day.end + 40));
  return lead === null
    ? null
    : placeAfter(text, { start: day.end + lead[0].length, end: limit }, at);
}

/** A break inside a place: "ห้องประชุม 1 ชั้น 2|อาคารกระทรวง…". */
const nextLine =
  /^ ?\r?\n(?=อาคาร|ชั้น|ตึก|โรงแรม|ศูนย์ราชการ|ถนน|แขวง|เขต|ตำบล|อำเภอ|จังหวัด(?![ก-๙ ]{2,20}:))/u;

function placeAfter(text: string, span: Span, lead: RegExp): Span | null {
  const within = text.slice(span.start, span.end);
  for (const match of within.matchAll(lead)) {
    const start = span.start + match.index + match[0].length;
    if (noPlace.test(text.slice(start, start + 24))) continue;
    if (surname.test(text.slice(Math.max(0, start - 48), start))) continue;
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

/** Rooms called after what is done there ("ห้องหารือทวิภาคี"), and ways ("ทางเชื่อมตึก…"). */
const room = /^(?:ห้อง|ศูนย์|ทาง)(?:แถลงข่าว|แถลง|รับรอง|ประชุม|อบรม|หารือ|พบ|เชื่อม)?/u;
/** "ในศาลาว่าการ…", "ใน ทำเนียบรัฐบาล" after a room, and "หลังใน", "ด้านใน": where it lies. */
const within =
  /^(?:ภาย)?ใน(?=[ \u00a0]?(?:พระบรม|พระองค์|ศาลา|อาคาร|ตึก|ทำเนียบ|ศูนย์|โรงแรม|บริเวณ|นคร|เมือง|กรุง|จังหวัด|สวน|วัด|มหาวิทยาลัย|กระทรวง))/u;
const inner = /(?:หลัง|ด้าน)$/u;
/** "อาคารหน่วยราชการในพระองค์". */
const ofPalace = /^ในพระ(?:องค์|บรม)/u;
/** What stands glued to a place and is none of it: a day, what else is done, someone with title. */
const glued =
  /วันที่|และ(?:งาน|ผ่าน|ได้|ร่วม)|(?:ผศ|รศ|ศ|ดร|นพ)\.|(?<=กรุงเทพมหานคร)(?:ศาสตราจารย์|รองศาสตราจารย์)|(?<=ฯ|ไทย|อเมริกา|ญี่ปุ่น|จีน)(?:นาย|นาง)(?!ก)|พล(?:ตำรวจ|อากาศ|เรือ)?(?:เอก|โท|ตรี|จัตวา)/u;
/** What a clause cut off leaves of the words that led to it, and of a bracket with a clause in it. */
const leftOver = /[ \u00a0]+(?:และ|พร้อม|ทั้ง)(?:การ|[ ]?[0-9๐-๙]{1,2})?$/u;

const bracketAtMost = 62;
const bracketEnd = /^[^\n()]{0,60}\)/u;
const isOpen = (words: string): boolean =>
  words.lastIndexOf('(') > 0 && words.lastIndexOf('(') > words.lastIndexOf(')');

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
      !within.test(text.slice(from, from + 24)) &&
      (startsClause(text, from) || title.test(text))
    )
      break;
    const stop = /[\s\u200b“”"]/u.exec(text.slice(from, limit));
    const wordEnd = from + (stop === null ? limit - from : stop.index);
    const other = text.slice(from, wordEnd).search(glued);
    const limitOf = other < 3 ? wordEnd : from + other;
    const named = within.test(text.slice(from, from + 24))
      ? 4
      : (room.exec(text.slice(from, from + 16))?.[0].length ?? 0);
    let cut = clauseCut(text, from + Math.max(3, named), limitOf);
    if (
      (inner.test(text.slice(from, cut)) && /^ใน(?![ก-๙])/u.test(text.slice(cut, cut + 3))) ||
      ofPalace.test(text.slice(cut, cut + 9))
    )
      cut = clauseCut(text, cut + 4, limitOf);
    end = cut;
    if (isOpen(text.slice(start, cut))) {
      const close = bracketEnd.exec(text.slice(cut, Math.min(cut + bracketAtMost, limit)));
      if (close !== null) end = cut + close[0].length;
    }
  }
  // A clause in a bracket tells no place: "จังหวัดสมมุติ (ใกล้กับสวน…".
  if (isOpen(text.slice(start, end)) && /^ ?[^\s]/u.test(text.slice(end, end + 2)))
    end = start + text.slice(start, end).lastIndexOf('(');
  const words = text
    .slice(start, end)
    .replace(leftOver, '')
    .replace(/(?<!ศาลา|[ก-๙]ที่)ว่า$|(?<=[ก-๙]{6})นั้น$/u, '');
  const ends = words.includes('(') ? /[\s,.;:(]{1,8}(?:ว่า)?$/u : /[\s,.;:()]{1,8}(?:ว่า)?$/u;
  // The stop of an abbreviation belongs to it: "สำนักงาน กพร.".
  const short = /(?<![ก-๙])(?:[ก-ฮ]{2,6}|[ก-๙]{1,2}\.[ก-๙]{1,2})\.$/u.test(words);
  return start + (short ? words : words.replace(ends, '')).length;
}
