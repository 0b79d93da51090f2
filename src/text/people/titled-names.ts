import { blanks, oneOf } from '../letters/thai-pattern';
import { startsClause } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import { CoveredSpan } from '../words/covered-span';
import type { Span } from '../words/named-thing';
import { ministryTask } from './ministry-task';
import { isBeforePost, type PersonName, readName } from './person-name';
import { postOpening } from './post-opening';
import { postHeads, postPrefixes } from './post-words';
import {
  callings,
  endsAbbreviation,
  noTitle,
  placeBeforeTitle,
  titleIfFamily,
  titleInsideWord,
  titlePattern,
} from './title-words';

/** A title with the name that follows it. */
export interface TitledName extends PersonName {
  readonly title: string | null;
  /** Where the title begins. */
  readonly from: number;
}

const titled = new RegExp(titlePattern, 'gu');
const polite = new RegExp(
  `(?:(?<=และ|โดย|ให้|กับ|มี|คือ)|(?<![ก-๙]))คุณ(?!ภาพ|สมบัติ|ค่า|วุฒิ|ูป|ธรรม|หญิง|ประโยชน์|ลักษณะ|แม่|พ่อ|ครู|หมอ|ผู้|ปู่|ตา|ยาย|สู้|ๆ)[${blanks}]?`,
  'gu',
);
const byPost = new RegExp(
  `(?<![ก-๙])(?:รมว|รมช|รมต)\\.[${blanks}]?(?!${ministryTask}[${blanks}])(?=[ก-๙]{2,30}[${blanks}]{1,3}[ก-๙]{2,30}[${blanks}]{1,3}${oneOf(postHeads)})`,
  'gu',
);
const bareLatin = new RegExp(
  `(?<![A-Za-z.][${blanks}]|[A-Za-z]|(?:บริษัท|ธนาคาร|กลุ่ม|ค่าย|แบรนด์|รุ่น|สายการบิน)[${blanks}]?)([A-Z][a-z’'-]{1,20}(?:[${blanks}][A-Z][a-z’'-]{1,20}){1,2})(?=[${blanks}]{1,2}(?!ผู้ผลิต|ผู้ให้)(?:${oneOf(postPrefixes)})?${oneOf(postHeads)})`,
  'gu',
);
/** "ท่านไซโต เท็ตสึโอะ รัฐมนตรี…": the polite word for a guest, where a full name and a post follow. */
const guest = new RegExp(
  `(?<!(?:ทุก|หลาย|สอง|พระคุณ|เชิญ|[0-9๐-๙])[${blanks}]?)ท่าน(?!ผู้|ทูต|ทั้ง|ที่|ก็|ได้|จะ|ยัง|มี|เป็น|และ|กล่าว|ให้|ขอ|ว่า|ใน|ซึ่ง|เจ้า|แขก|ต้อง|คือ|อื่น|นี้|นั้น|อธิ|เลขา|นาย|นาง|ดร|พล|สมาชิก)[${blanks}]?(?=[ก-๙]{2,30}(?:[${blanks}]{1,3}[ก-๙]{2,30}){1,3}[${blanks}]{1,3}(?:${oneOf(postPrefixes)})?${oneOf(postHeads)})`,
  'gu',
);
/** Someone without a title whom a bracket names with one in Latin letters, after a post: "ประธาน ดาวา เพมา (Mr. Dawa Pema)". */
const glossed = new RegExp(
  `(?<=${postOpening}[ก-๙]{0,40}[${blanks}]{1,2}|(?:ต้อนรับ|หารือกับ|พบกับ|คารวะ)[${blanks}]{0,2})(?=[ก-ฮเ-ไ][ก-๎]{0,17}(?:[${blanks}][ก-ฮเ-ไ][ก-๎]{1,17}){1,3}[${blanks}]{0,3}[((](?:H\\.E\\.|Mr|Mrs|Ms|Dr|H(?:er|is) Excellency)[. ])`,
  'gu',
);
/** A title at the end of a line, with the name on the next one. */
const overLine = new RegExp(
  `(?:(?<=กับ|โดย|และ|พบ|ให้|ต้อนรับ)|(?<![ก-๙]))(?:นางสาว|นาย|นาง|ดร\\.|Mr\\.|H\\.E\\. Mr\\.)[${blanks}]{0,3}\\r?\\n[${blanks}]{0,3}(?=[ก-ฮเ-ไA-Z])`,
  'gu',
);
/** Someone without a title whom others meet, or who writes of herself: "หารือกับ ดาวา เพมา นายกรัฐมนตรี…". */
const untitled = new RegExp(
  `(?<=(?:หารือกับ|พบกับ|ต้อนรับ|คารวะ|เข้าพบ|ดิฉัน|กระผม|ร่วมกับ)[${blanks}]?|[0-9๐-๙][${blanks}]?[))][${blanks}]{1,2})(?![ก-๙]{0,20}(?:คณะ|ผู้|นัก|ท่าน|ชาว|กลุ่ม|สื่อ|ภาค|ทีม|ตัวแทน|สมาชิก|ประชา|บริษัท|กระทรวง|กรม|สำนัก|สมาคม|องค์|ธนาคาร|มหา|ประเทศ|เครือ|ทุก|แขก|พี่น้อง|ฝ่าย|หน่วย|สถาน|รัฐ|ราช)|อย่าง|ตลอด|โดย|พร้อม|ร่วม|ใน|ที่|เมื่อ|ณ|ด้วย|และ|เพื่อ|ทั้ง|หลัง|ก่อน|ระหว่าง)(?=[ก-ฮเ-ไ][ก-๎]{1,14}(?:[${blanks}][ก-ฮเ-ไ][ก-๎]{1,18}){1,3}[${blanks}]{1,2}(?:${oneOf(postPrefixes)})?${oneOf(postHeads)})`,
  'gu',
);
const noMaker =
  'นัก|ผู้|ชาว|กรม|กระทรวง|ทีม|กลุ่ม|บริษัท|คณะ|โรงเรียน|มหา|เด็ก|เยาวชน|ศิลปิน|ไทย|รัฐบาล|ตน|เขา|ประเทศ|นาย|นาง|หม่อม|สถาบัน|หน่วย|กอง|สมาคม|ศาสตราจารย์|รอง|ดร|ท่าน';
/** Who made a work, without a title: "ผลงานกำกับของดาวา เพมา จากลาว", "นำแสดงโดย ดาวา เพมา, …". */
const maker = new RegExp(
  `(?<=ผลงาน(?:ภาพยนตร์|กำกับ(?:ภาพยนตร์)?)?ของ(?:ผู้กำกับ(?:หญิง|ชาย)?)?[${blanks}]?|นำแสดงโดย[${blanks}]?|ผู้กำกับ(?:หญิง|ชาย)(?:หน้าใหม่)?[${blanks}])(?!${noMaker})(?=[ก-ฮเ-ไ][ก-๎]{1,14}[${blanks}][ก-ฮเ-ไ][ก-๎]{1,16}(?:จาก|[${blanks}]?(?:,|จาก|ผู้กำกับ|ผลงาน))|[A-Z][a-z]{1,14}[${blanks}][A-Z][a-z]{1,14}(?:[${blanks}]?(?:,|จาก|ผู้กำกับ|ผลงาน)))`,
  'gu',
);
/** A bracket, which a stray line break may part from the name. */
const aside = new RegExp(`[${blanks}]{0,12}\\n?[((][${blanks}]{0,2}`, 'uy');

const postNext = new RegExp(`^[${blanks}]{0,3}(?:${oneOf(postPrefixes)})?${oneOf(postHeads)}`, 'u');

const land = new RegExp(`^(?:แห่ง|${countryPattern}(?![ะ-ฺ็-๎]))`, 'u');
const room = /(?:ห้อง|หอ)ประชุม ?$/u;
const floorAfter = /^[ก-๎. \u00a0]{4,40} ชั้น/u;
/** A number before นาย, which then counts men. */
const counted = /(?<![.0-9๐-๙] ?|(?:ที่|เขต|ภาค|กอง[ก-๙]{0,8}) ?)[0-9๐-๙]{1,3}[ \u00a0]?$/u;

/** What is general without being one: "General Assembly". */
const noGeneral =
  /Assembly|Operator|Certificate|Administrator|Cent(?:er|re)|Committee|Motors?|Electric|Insurance|Stock|Public|Hospital|System|Agreement/u;

/** The names with a title, after คุณ or a short post, and Latin ones before a post, in order and apart. */
export function findTitledNames(text: string, span: Span): TitledName[] {
  const found: TitledName[] = [];
  const within = text.slice(span.start, span.end);
  const add = (from: number, titleEnd: number, title: string | null, whole: boolean): void => {
    const name = readName(text, titleEnd);
    if (name === null || name.end > span.end || (whole && name.rest === null)) return;
    // No given name is so long: words of a sentence run on behind what looks like a title. A post follows both names, run together.
    if (
      name.rest === null &&
      name.script === 'thai' &&
      name.first.length > (isBeforePost(text, name.end) ? 30 : 18)
    )
      return;
    if (
      title?.trim() === 'General' &&
      (name.rest === null || noGeneral.test(text.slice(titleEnd, name.end)))
    )
      return;
    found.push({ ...name, title: title === null ? null : title.trim(), from });
  };
  for (const match of within.matchAll(titled)) {
    const from = span.start + match.index;
    if (noTitle.test(text.slice(from, from + 24))) continue;
    if (endsAbbreviation(match[0], text.slice(Math.max(0, from - 12), from))) continue;
    if (/^[ก-๙]/u.test(match[0]) && titleInsideWord.test(text.slice(Math.max(0, from - 12), from)))
      continue;
    // Who are counted are not named: "ทหาร 18 นาย นำส่ง…"; "ภาคที่ 5 นายก ข" are two.
    if (/^นาย[ \u00a0]$/u.test(match[0]) && counted.test(text.slice(Math.max(0, from - 8), from)))
      continue;
    if (
      /^นา[ยง]/u.test(match[0]) &&
      placeBeforeTitle.test(text.slice(Math.max(0, from - 20), from))
    )
      continue;
    // "ASEAN General …": no rank stands after another Latin word.
    if (/^General /u.test(match[0]) && /[A-Za-z] $/u.test(text.slice(Math.max(0, from - 2), from)))
      continue;
    // What is played is called after someone: "มาดามดอกไม้", in quotation marks.
    if (/^มาดาม/u.test(match[0]) && /[“"‘']$/u.test(text.slice(Math.max(0, from - 1), from)))
      continue;
    // A king whom only the land names: "สมเด็จพระราชาธิบดีมาเลเซีย".
    if (
      /^สมเด็จพระ/u.test(match[0]) &&
      land.test(text.slice(from + match[0].length, from + match[0].length + 24))
    )
      continue;
    // A place that is called after a princess: "ศูนย์สมมุติเจ้าฟ้า…".
    if (/^เจ้าฟ้า/u.test(match[0]) && /[ก-๙]/u.test(text[from - 1] ?? ' ')) continue;
    if (/^[ก-ฮ]{1,3}\./u.test(text.slice(from + match[0].length, from + match[0].length + 4)))
      continue;
    // "ฯพณฯ นายกรัฐมนตรี…": the last of several titles is none.
    const last = match[0].lastIndexOf('นาย');
    if (last > 0 && noTitle.test(text.slice(from + last, from + last + 24))) continue;
    // "นายกเศรษฐา": who is called after the post.
    const called =
      match[0].trimEnd() === 'นาย' && /^ก[เแโใไ]/u.test(text.slice(from + 3, from + 5));
    // A room that is called after someone: "ห้องประชุม ศ.… ชั้น 5".
    if (
      room.test(text.slice(Math.max(0, from - 14), from)) &&
      floorAfter.test(text.slice(from, from + 60))
    )
      continue;
    // A building that is called after someone: "อาคาร ดร.…".
    if (/(?:อาคาร|ตึก|หอประชุม|พิพิธภัณฑ์) ?$/u.test(text.slice(Math.max(0, from - 12), from))) continue;
    const title = called ? 'นายก' : match[0];
    const words = text.slice(from, from + 16);
    add(
      from,
      from + title.length,
      title,
      titleIfFamily.test(words) || callings.test(text.slice(from, from + title.length)),
    );
  }
  for (const match of within.matchAll(polite)) {
    const from = span.start + match.index;
    add(from, from + match[0].length, match[0], true);
  }
  for (const match of within.matchAll(guest)) {
    const from = span.start + match.index;
    add(from, from + match[0].length, match[0], true);
  }
  for (const match of within.matchAll(maker)) {
    const from = span.start + match.index;
    add(from, from, null, true);
  }
  for (const match of within.matchAll(overLine)) {
    const from = span.start + match.index;
    const name = readName(text, from + match[0].length);
    if (name !== null && postNext.test(text.slice(name.end, name.end + 40)))
      add(from, from + match[0].length, match[0], true);
  }
  for (const match of within.matchAll(byPost)) {
    const end = span.start + match.index + match[0].length;
    add(end, end, null, true);
  }
  for (const match of within.matchAll(bareLatin)) {
    const from = span.start + match.index;
    if (
      !/(?:^Miss |Forum|Conference|Center|Centre|Bank|Company|Asia|Thailand|Japan|Award|Summit|Business|Hub|Park|Model|Economy|Visa|Group|Startup|Smart|Power|Corporation|Holdings|Technologies)/u.test(
        match[0],
      )
    )
      add(from, from, null, true);
  }
  const taken = new CoveredSpan(span);
  for (const { from, end } of found) taken.add({ start: from, end });
  for (const match of within.matchAll(untitled)) {
    const from = span.start + match.index;
    const name = startsClause(text, from) ? null : readName(text, from);
    // Only where the post follows at once are all words before it a name.
    if (
      name !== null &&
      postNext.test(text.slice(name.end, name.end + 40)) &&
      !taken.meets({ start: from, end: Math.min(name.end, span.end) })
    )
      add(from, from, null, true);
  }
  for (const match of within.matchAll(glossed)) {
    const from = span.start + match.index;
    const name = startsClause(text, from) ? null : readName(text, from);
    if (
      name !== null &&
      readAside(text, name.end) !== null &&
      !taken.meets({ start: from, end: Math.min(name.end, span.end) })
    )
      add(from, from, null, true);
  }
  found.sort((a, b) => a.from - b.from || b.end - a.end);
  const apart: TitledName[] = [];
  for (const name of found) if (name.from >= (apart.at(-1)?.end ?? 0)) apart.push(name);
  return apart;
}

/** A name in the bracket directly after another: "(H.E. Mrs. Giorgia Meloni)", "(นายไซโต เท็ตสึโอะ)". */
export function readAside(
  text: string,
  end: number,
): { name: string; start: number; after: number } | null {
  aside.lastIndex = end;
  if (!aside.test(text)) return null;
  const open = aside.lastIndex;
  const close = /[))]/u.exec(text.slice(open, open + 80));
  if (close === null) return null;
  const title = new RegExp(titlePattern, 'uy');
  title.lastIndex = open;
  const start = title.test(text) ? title.lastIndex : open;
  const name = readName(text, start);
  const inside = text.slice(open, open + close.index).trimEnd();
  // A Latin title says that all of the bracket is the name, in small letters too: "(H.E. Mr. ken Tanaka)".
  if (start > open && /^[a-z][A-Za-z .'’-]{3,60}$/u.test(text.slice(start, open + close.index)))
    return {
      name: text.slice(start, open + close.index).trimEnd(),
      start,
      after: open + close.index + 1,
    };
  // "(Mr. Ken Tanaka, Director of …)" gives the post too.
  const whole = name !== null && (name.end >= open + inside.length || text[name.end] === ',');
  if (name === null || !whole) return null;
  // Without a title, a name in Thai letters is one where a post goes on after it.
  const thai =
    name.script === 'thai' &&
    !postNext.test(text.slice(open + close.index + 1, open + close.index + 40));
  if (start === open && (name.rest === null || thai)) return null;
  return {
    name: text.slice(name.start, name.end),
    start: name.start,
    after: open + close.index + 1,
  };
}
