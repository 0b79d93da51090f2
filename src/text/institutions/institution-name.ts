import { blanks } from '../letters/thai-pattern';
import { bracketedEnd } from '../words/bracketed-name';
import { startsClause } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import { nameEndings } from './institution-heads';
import { nameCut } from './name-cut';

const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{1,160}/uy;
const joined = new RegExp(
  `(?:(?:(?<=สหรัฐ)ฯ)?[${blanks}]?[-–][${blanks}]?(?:กรุงเทพฯ?|(?:ประเทศ|สาธารณรัฐ)?${countryPattern}))|(?:[${blanks}]?[-–][${blanks}]?(?:เมือง|จังหวัด)[ก-๙]{2,14}(?=[${blanks}\\r\\n(,]|$))|(?:(?<=โควิด)[${blanks}]?[-–][${blanks}]?19)|(?:[${blanks}]?\\((?:ไทย|ประเทศไทย|ไทยแลนด์|ไทย ?[-–] ?ญี่ปุ่น|องค์การมหาชน)\\))|(?<=กรุงเทพ)ฯ|(?:(?<=แห่ง)[${blanks}](?:ประเทศไทย|สปป\\.ลาว))|(?:[${blanks}](?:แห่งประเทศไทย|แห่งชาติ|จ(?:ำ|ํา)กัด(?:[${blanks}]?[((]มหาชน[))])?))|(?:[${blanks}](?:ประเทศญี่ปุ่น|เขต|ภาคที่|จังหวัด)(?=[ก-๙0-9 ]{0,12}[${blanks}]?\\())|(?:(?<=เลขาธิการ|ศูนย์|ปลัดกระทรวง|สำนักงานคณะกรรมการ|คณะกรรมการพัฒนา|มูลนิธิพัฒนา)[${blanks}](?:[A-Z]{3,10}(?![A-Za-z])|(?:[ก-ฮ]{1,3}\\.){1,4}))|(?:(?<=โคโรนา)[${blanks}]?2019(?:[${blanks}]?\\(โควิด[${blanks}]?[-–]?[${blanks}]?19\\))?)|(?:[${blanks}]?[1-9๑-๙][0-9๐-๙]?(?=[${blanks},(\\r\\n]|$)(?![${blanks}](?:จังหวัด|[0-9])))`,
  'uy',
);
const country = new RegExp(countryPattern, 'gu');

/** More words of a transliterated name, which a Latin one in a bracket closes. */
const upToLatin = new RegExp(
  `(?:[${blanks}]{1,2}(?!และ|ประเทศ|นาย|นาง|ประธาน|รัฐมนตรี|ผู้|ธนาคาร|บริษัท|มหาวิทยาลัย|กระทรวง|สำนัก|สถาบัน|สมาคม|องค์กา?ร)[ก-ฮะ-ฺเ-๎]{2,18}){1,6}(?=[${blanks}]?[((][A-Z])`,
  'uy',
);
const latinName = new RegExp(
  `[A-Z][\\w\\u00c0-\\u024f&.'’-]{1,30}(?:[${blanks}](?:[A-Z][\\w&.'’-]{0,30}|and|of|for|&|the|on|in)){0,10}`,
  'uy',
);

/** What ends the Latin name of a company after its comma: "ธนาคาร Example, Ltd.". */
const limited = /^\.?, ?(?:Ltd|LTD|Inc|INC)(?![A-Za-z])\.?/u;

/** Latin letters that a blank parts from their head: any after some heads, else an abbreviation that is a name. */
const blankCapital = new RegExp(`^[${blanks}][A-Z]`, 'u');
const blankLetters = /^ (?!SMEs?|EV|IT|AI|ASEAN|Start|Tech|CEO|MOU)[A-Z]{2}/u;

/** A Thai abbreviation in a bracket, which says again all that the unspaced words before it name. */
const shortAfter = new RegExp(`^[${blanks}]?[((](?:(?:[ก-ฮ]{1,3}\\.){1,4}|[A-Z]{3,8})[))]`, 'u');
/** Words between which a name ends in any case: someone speaks or acts, or another institution begins. */
const spoken =
  /กล่าว|เปิดเผย|ระบุ|ได้|จะ|ว่า|ร่วมกับ|จัด|โดย|กับ(?!ดูแล)|จาก|ซึ่ง|เป็น|ให้|กระทรวง|กรม|สำนัก|สถาบัน|สมาคม|องค์กา?ร|ธนาคาร|บริษัท|มหาวิทยาลัย|คณะกรรมการ|กองทุน|ศูนย์|การ(?:ไฟฟ้า|ประปา|ยาง|ท่า|นิคม)|สภา|หอการค้า|นาย(?!ก)|นาง|เข้ามา|ในโครงการ|มองเห็น/u;

/**
 * Where the name of an institution ends whose head ends at `from`: the unspaced Thai run up to the first clause word,
 * with what belongs to it after a hyphen or in a bracket; or a Latin name. `from` itself where nothing follows.
 */
export function institutionEnd(text: string, from: number, spaced: boolean): number {
  const apart = (spaced ? blankCapital : blankLetters).test(text.slice(from, from + 8));
  const start = apart ? from + 1 : from;
  latinName.lastIndex = start;
  const latin = latinName.exec(text)?.[0];
  if (latin !== undefined) {
    const bare = latin.replace(/[ .,'’]*(?: (?:and|of|for|&|the|on|in))?[ ,.'’]*$/u, '');
    const end = start + bare.length;
    return end + (limited.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  }
  run.lastIndex = from;
  const words = run.exec(text);
  if (words === null) return from;
  // The words directly after the head are its own: ธนาคารเพื่อ…, กรมส่งเสริม….
  const whole = from + words[0].length;
  let end = nameCut(text, from + 3, whole);
  // What follows และ is the second thing that it is for: "คณะกรรมการขับเคลื่อนและติดตาม…".
  for (let tasks = 0; tasks < 3 && end < whole; tasks += 1) {
    if (!/และ(?:การ)?$/u.test(text.slice(from, end)) && !isDone(text, from, end)) break;
    end = nameCut(text, end + 6, whole);
  }
  if (shortAfter.test(text.slice(whole, whole + 12)) && !spoken.test(text.slice(end, whole)))
    end = whole;
  // "สภาว่าด้วยดอกไม้ที่บาน (International Council on Flowers in Bloom)": the bracket repeats all of it.
  else if (
    text.startsWith('ที่', end) &&
    !spoken.test(text.slice(end, whole)) &&
    bracketedEnd(text, from) === whole
  )
    end = whole;
  const known = endingIn(words[0], end - from, text.startsWith('ในการ', end));
  if (known !== null) {
    const each = everyProvince.exec(text.slice(from, from + known));
    return each === null
      ? withGluedCountry(text, from + known)
      : from + each.index + each[0].length;
  }
  end = withTasks(text, end);
  if (end === whole) end = withJoined(text, end);
  // What each province has is no part of a certain name: "หอการค้าจังหวัด|ขับเคลื่อนงาน…".
  const province = everyProvince.exec(text.slice(from, end));
  if (province !== null) end = from + province.index + province[0].length;
  end -= helping.exec(text.slice(from + 3, end))?.[0].length ?? 0;
  // A second office after และ is someone's post, a second institution one of its own: neither is part of the name.
  const second =
    /และ(?=(?:อำเภอ|ตำบล|สภา(?!พ|วะ|วการณ์)|สหพันธ์|สมาพันธ์|หอการค้า|มูลนิธิ|โรงพยาบาล|วิทยาลัย|คณะกรรมการ|คณะอนุกรรมการ|สถาน(?:เอกอัคร|ทูต|กงสุล)|โรงเรียน|เทศบาล|องค์การบริหาร|นิคมอุตสาหกรรม|สายการบิน|การ(?:ไฟฟ้า|ประปา|ท่าเรือ|นิคมอุตสาหกรรม|รถไฟ|ทางพิเศษ|เคหะ|ยางแห่งประเทศ|กีฬาแห่งประเทศ|ท่องเที่ยวแห่งประเทศ))|กรรมาธิการ|ประธาน|รองประธาน|อุปนายก|เลขาธิการ|ที่ปรึกษา|โฆษก|อธิบดี|ผู้อำนวยการ|กรรมการ(?!บริหาร))/u.exec(
      text.slice(from, end),
    );
  const last = second === null ? end : from + second.index;
  const glued = gluedPost.exec(text.slice(from, last));
  return glued === null ? last : from + glued.index;
}

/** A post that a blank should part from the name: "พรรคสมมุติ|รองนายกรัฐมนตรี…". */
const gluedPost = /(?<=.{3})(?:รองนายกรัฐมนตรี|รัฐมนตรี(?:ว่าการ|ช่วย))/u;

const gluedCountry = new RegExp(
  `(?<=แห่งชาติ|ระหว่างประเทศ)(?:ของ|แห่ง)?(?!ไทย|อาเซียน)${countryPattern}(?=[${blanks}\\r\\n(),]|$|ได้|จะ|ซึ่ง|เข้า|ร่วม)(?![${blanks}]?(?:กับ|และไทย|และประเทศ))`,
  'uy',
);

/** The end of a name with the country that follows its ending at once: "คณะกรรมการสวนแห่งชาติ|จีน". */
function withGluedCountry(text: string, end: number): number {
  gluedCountry.lastIndex = end;
  return gluedCountry.test(text) ? gluedCountry.lastIndex : end;
}

const everyProvince =
  /จังหวัด(?=บูรณาการ|อย่าง|ขับเคลื่อน|ใกล้|ต้อง|ช่วย|แจ้ง|สนับสนุน|ประสาน|ส่งเสริม|เพื่อ|ตาม|และ)/u;
/** Words before the verb of a clause, which it leaves behind where it cuts a name: "สมาคม…ไทย|ยังเตรียม…". */
const helping =
  /(?<=[ก-๙])(?:ยัง|(?<!นำ|การ)เข้า|(?<!ว่า|ช่ว)ด้วย|(?<!ผู้|แกน|ชี้|แนะ)นำ|ต้อง|พร้อม|และ|เพื่อ)$/u;

/** What is done stands inside a name: "คณะกรรมการติดตามการ|ดำเนินงาน…". */
function isDone(text: string, from: number, cut: number): boolean {
  return (
    /(?<!กรรม|ปฏิบัติ|วิชา|ราช|ประกอบ|อำนวย|กิจ|บริ)การ$/u.test(text.slice(from, cut)) &&
    /^(?:ดำเนิน(?:งาน|การ)|ใช้|จัดทำ|จัดการ|พิจารณา|ติดตาม|เชื่อม|เพิ่ม(?:ความ|ขีด))/u.test(
      text.slice(cut, cut + 10),
    )
  );
}

/** The end of a name with what belongs to it after a hyphen, a bracket or a blank. */
function withJoined(text: string, end: number): number {
  upToLatin.lastIndex = end;
  if (upToLatin.test(text)) {
    const last = upToLatin.lastIndex;
    if (nameCut(text, end + 1, last) === last) return last;
  }
  joined.lastIndex = end;
  const more = joined.exec(text)?.[0];
  if (more === undefined) return end;
  const after = joined.lastIndex;
  run.lastIndex = after;
  const next = /[0-9๐-๙)]/u.test(more) ? null : run.exec(text);
  return next === null ? after : nameCut(text, after, after + next[0].length);
}

/** Where the first ending of a name that begins in `run` before `cut` ends; past the cut where tasks follow it. */
function endingIn(run: string, cut: number, tasks: boolean): number | null {
  const ends = nameEndings
    .map((ending) => ({ at: run.indexOf(ending), length: ending.length }))
    .filter(
      ({ at, length }) =>
        at > 0 &&
        !/^(?:ว่าด้วย|เพื่อ|และ(?:แปซิฟิก|การ(?:ค้า|ลงทุน)))/u.test(
          run.slice(at + length, at + length + 12),
        ),
    )
    .filter(({ at }) => at <= cut || (tasks && at < 60));
  if (ends.length === 0) return null;
  const first = Math.min(...ends.map(({ at, length }) => at + length));
  return first + (nameEndings.find((ending) => run.startsWith(ending, first))?.length ?? 0);
}

/**
 * The end of a name that lists tasks, as offices abroad do: "กระทรวงการท่องเที่ยว ศิลปะและวัฒนธรรมมาเลเซีย". The list
 * has an และ in it and ends in a country; `end` itself where there is none.
 */
function withTasks(text: string, end: number): number {
  const window =
    /^[ \u00a0][^\n,.()“”"0-9A-Za-z]{2,90}/u.exec(text.slice(end, end + 92))?.[0] ?? '';
  for (const match of window.matchAll(country)) {
    const last = end + match.index + match[0].length;
    const list = text.slice(end, last);
    // "สถาน… ณ กรุงปารีส และคนไทย": Thailand says whose only after a word for it.
    if (/(?<!ของ|แห่ง|แห่งประเทศ)ไทย$/u.test(list)) continue;
    if (
      !/และ/u.test(list) ||
      /จำกัด|สหกรณ์[ก-๙]|กระทรวง|กรม|สำนัก|สถาบัน|สมาคม|สภา|ศูนย์|องค์กา?ร|ธนาคาร|บริษัท|มหาวิทยาลัย|เครือข่าย|การยกระดับ|ผู้/u.test(
        list,
      ) ||
      / (?:และ)? ?(?:นาย|นาง|คณะ|รัฐ|ดาโต๊ะ|ดร\.|มร\.|พล|เลขาธิการ|ประธาน)/u.test(list)
    )
      continue;
    if (nameCut(text, end + 1, last) < last) return end;
    if (!/[ก-ฮะ-ฺเ-๎]/u.test(text[last] ?? ' ') || startsClause(text, last)) return last;
  }
  return end;
}
