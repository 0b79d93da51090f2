import { blanks } from '../letters/thai-pattern';
import { bracketedEnd } from '../words/bracketed-name';
import { startsClause } from '../words/clause-cut';
import { countryPattern, stateForms } from '../words/country-names';
import { withMoreWords } from './company-names';
import { nameEndings } from './institution-heads';
import { nameCut } from './name-cut';

const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{1,160}/uy;
/** A Latin word inside a name that the nation closes: "องค์การสนับสนุน| SMEs แห่งประเทศญี่ปุ่น". */
const latinInside = `[${blanks}][A-Z0-9][A-Za-z0-9-]{1,11}[${blanks}]?แห่ง(?:ชาติ|${stateForms}?${countryPattern})`;
const joined = new RegExp(
  `(?:(?<=(?:สถาบัน|ธนาคาร|มูลนิธิ|สมาคม|กองทุน)[ก-๙]{0,30})-(?!${countryPattern}|กรุงเทพ)[ก-ฮเ-ไ](?=[ก-๎]{2,14}(?:[${blanks}\\r\\n(,]|$)))|(?:(?<=กรรมการ[ก-๙]{2,60}|กรรมาธิการ[ก-๙]{2,60}|สมาคม[ก-๙]{4,40})[${blanks}]{1,2}ไทย[${blanks}]?[-–][${blanks}]?${countryPattern})|(?:(?:(?<=สหรัฐ)ฯ)?[${blanks}]{0,2}[-–][${blanks}]?(?:กรุงเทพฯ?|ยุโรป|(?:ประเทศ|สาธารณรัฐ)?${countryPattern}))|(?:[${blanks}]?[-–][${blanks}]?(?:เมือง|จังหวัด)[ก-๙]{2,14}(?=[${blanks}\\r\\n(,]|$))|(?:(?<=โควิด)[${blanks}]?[-–][${blanks}]?19)|(?:[${blanks}]?\\((?:ไทย|ประเทศไทย|ไทยแลนด์|ไทย ?[-–] ?ญี่ปุ่น|องค์การมหาชน)\\)(?:[${blanks}]?จ(?:ำ|ํา)กัด(?:[${blanks}]?\\(มหาชน\\))?)?)|(?<=กรุงเทพ)ฯ|(?:(?<=มูลนิธิ[ก-๙]{4,40})[${blanks}][0-9๐-๙]{1,2}[${blanks}]จังหวัด(?=[${blanks}\\r\\n(),]|$))|(?:(?<=วอชิงตัน)[${blanks}]?ดี\\.?ซี\\.?)|(?:(?<=[ก-๙]{3}อัล)[${blanks}]?-?(?=[ก-ฮเ-ไ]))|(?:(?<=ภาคที่|เขตที่|ภาค|เขต)[${blanks}]?[0-9๐-๙]{1,2}(?![0-9๐-๙]))|(?:(?<=แห่ง)[${blanks}](?:ประเทศไทย|สปป\\.[${blanks}]?ลาว))|(?:[${blanks}]{1,8}(?:แห่งประเทศไทย|แห่งชาติ|แห่งสหประชาชาติ|แห่งเอเชีย|จ(?:ำ|ํา)กัด(?:[${blanks}]?[((]มหาชน[))])?))|(?:${latinInside})|(?:(?<=อาเซียน)\\+[36])|(?:[${blanks}](?:ประเทศญี่ปุ่น|เขต|ภาคที่|จังหวัด)(?=[ก-๙0-9 ]{0,12}[${blanks}]?\\())|(?:(?<=เลขาธิการ|ศูนย์|ปลัดกระทรวง|สำนักงานคณะกรรมการ|คณะกรรมการพัฒนา|มูลนิธิพัฒนา)[${blanks}](?:[A-Z]{3,10}(?![A-Za-z])|(?:[ก-ฮ]{1,3}\\.){1,4}))|(?:(?<=โคโรนา)[${blanks}]?2019(?:[${blanks}]?\\(โควิด[${blanks}]?[-–]?[${blanks}]?19\\))?)|(?:[${blanks}]?[1-9๑-๙][0-9๐-๙]?(?=[${blanks},(\\r\\n]|$)(?!,[0-9]|[${blanks}](?:จังหวัด|[0-9])))`,
  'uy',
);
/** With what a list of tasks ends that is all of it the name's. */
const listEnd = new RegExp(`${countryPattern}|แห่งชาติ|แห่งสหประชาชาติ`, 'gu');

/** More words of a transliterated name, which a Latin one in a bracket closes. */
const upToLatin = new RegExp(
  `(?:[${blanks}]{1,2}(?!และ|ประเทศ|นาย|นาง|คุณ|มร\\.|ดร\\.|ดาโต|ดาตุ|ตัน |ประธาน|รัฐมนตรี|ผู้|ธนาคาร|บริษัท|มหาวิทยาลัย|กระทรวง|สำนัก|สถาบัน|สมาคม|องค์กา?ร)[ก-ฮะ-ฺเ-๎]{2,18}){1,6}(?=[${blanks}]?[((][A-Z])`,
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
  /กล่าว|เปิดเผย|ระบุ|ได้|จะ|ว่า|ร่วมกับ|จัด|โดย|กับ(?!ดูแล|ต่างประเทศแห่ง)|จาก|ซึ่ง|เป็น(?!มิตร|ธรรม)|ให้|กระทรวง|กรม|สำนัก|สถาบัน|สมาคม|องค์กา?ร|ธนาคาร|บริษัท|มหาวิทยาลัย|คณะกรรมการ|กองทุน|ศูนย์|การ(?:ไฟฟ้า|ประปา|ยาง|ท่า|นิคม)|สภา|หอการค้า|นาย(?!ก)|นาง|เข้ามา|ในโครงการ|มองเห็น|มี(?:รอง|ผู้)/u;

/**
 * Where the name of an institution ends whose head ends at `from`: the unspaced Thai run up to the first clause word,
 * with what belongs to it after a hyphen or in a bracket; or a Latin name. `from` itself where nothing follows.
 */
export function institutionEnd(text: string, from: number, spaced: boolean): number {
  return withPatron(text, endOfName(text, from, spaced));
}

function endOfName(text: string, from: number, spaced: boolean): number {
  const apart = (spaced ? blankCapital : blankLetters).test(text.slice(from, from + 8));
  const start = apart ? from + 1 : from;
  latinName.lastIndex = start;
  const latin = latinName.exec(text)?.[0];
  if (latin !== undefined) {
    const bare = latin.replace(/[ .,'’]*(?: (?:and|of|for|&|the|on|in))?[ ,.'’]*$/u, '');
    const end = start + bare.length;
    if (/^ แห่งชาติ(?![ก-๙])/u.test(text.slice(end, end + 10))) return end + ' แห่งชาติ'.length;
    return end + (limited.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  }
  run.lastIndex = from;
  const words = run.exec(text);
  if (words === null) return from;
  // The words directly after the head are its own: ธนาคารเพื่อ…, กรมส่งเสริม….
  const whole = from + words[0].length;
  const study = /^วิสามัญ(?:เพื่อ)?พิจารณา(?:ศึกษา)?(?=[ก-๙]{4})/u.exec(words[0])?.[0].length ?? 3;
  let end = nameCut(text, from + study, whole);
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
      ? beforeSecond(text, from, withPatron(text, withGluedCountry(text, from + known)))
      : from + each.index + each[0].length;
  }
  end = withTasks(text, end);
  if (end === whole) end = withPurpose(text, withJoined(text, end));
  // What each province has is no part of a certain name: "หอการค้าจังหวัด|ขับเคลื่อนงาน…".
  const province = everyProvince.exec(text.slice(from, end));
  if (province !== null) end = from + province.index + province[0].length;
  end -= helping.exec(text.slice(from + 3, end))?.[0].length ?? 0;
  // A bank is called as companies are: "ธนาคารซากุระ แบงกิ้ง คอร์ปอเรชั่น".
  if (end === whole && text.startsWith('ธนาคาร', from - 'ธนาคาร'.length))
    end = withMoreWords(text, end, end - from);
  return upToNation(
    text,
    from,
    upToState(text, from, beforeSecond(text, from, withAbroad(text, from, end))),
  );
}

const nation = new RegExp(
  `(?:และอุตสาหกรรม)?(?:แห่ง)?${stateForms}?${countryPattern}(?!${countryPattern}|[ะ-ฺ็-๎]|ร์|ประจำ|ใน|และ|แห่ง|ณ|กรุงเทพ|นานาชาติ|อเมริกา)`,
  'uy',
);

/** The end of a chamber's or an embassy's name, which its country ends: "หอการค้าสเปน|พร้อมสนับสนุน…", "สถานทูตสเปน|แล้ว". */
function upToNation(text: string, from: number, end: number): number {
  nation.lastIndex = from;
  return /(?:หอการค้า|สถาน(?:เอกอัครราช)?ทูต)$/u.test(text.slice(Math.max(0, from - 20), from)) &&
    nation.test(text) &&
    nation.lastIndex < end &&
    /[ก-ฮเ-ไ]/u.test(text[nation.lastIndex] ?? '')
    ? nation.lastIndex
    : end;
}

const stateInside = new RegExp(
  `.{3}(?:ของ|แห่ง)${stateForms}(?!ไทย)${countryPattern}(?=[ก-ฮเ-ไ])(?!ร์|ประจำ|และ|เพื่อ|ณ|ด้าน|ใน)`,
  'u',
);

/** The end of a name that runs on behind the state whose it is: "สำนักงานสวนแห่งสาธารณรัฐมัลดีฟส์|ความร่วมมือ…". */
function upToState(text: string, from: number, end: number): number {
  const state = stateInside.exec(text.slice(from, end + 1));
  return state === null ? end : from + state.index + state[0].length;
}

const abroad = new RegExp(
  `ใน(?:ต่างประเทศ|(?:ประเทศ)?(?:${countryPattern}|อเมริกา)(?:และ(?:${countryPattern}))?)(?![ะ-ฺ็-๎])`,
  'uy',
);

/** The end of a name with the country where those of another meet: "หอการค้าไทย|ในเวียดนาม", "สมาคมนักธุรกิจไทย|ในกัมพูชา". */
function withAbroad(text: string, from: number, end: number): number {
  abroad.lastIndex = end;
  return /(?:หอการค้า|สมาคม|สภาธุรกิจ|ชมรม|สำนัก|สำนักงาน|กอง|กรรมการ)$/u.test(
    text.slice(Math.max(0, from - 10), from),
  ) &&
    (ofNation.test(text.slice(from, end)) || isOfficeAbroad(text, from, end)) &&
    abroad.test(text)
    ? abroad.lastIndex
    : end;
}

/** Offices abroad for those who work, invest and trade: "สำนักงานแรงงาน|ในประเทศสเปน". Of those for workers each country has one. */
const isOfficeAbroad = (text: string, from: number, end: number): boolean => {
  const task = text.slice(from, end);
  return (
    /^(?:เศรษฐกิจการลงทุน|ส่งเสริมการค้า)$/u.test(task) ||
    (task === 'แรงงาน' && !text.startsWith('ในต่างประเทศ', end))
  );
};

const ofNation = new RegExp(
  `(?:ไป(?:ฝึก|ทำ)งาน|${countryPattern}|ต่างประเทศ|อเมริกัน|นักวิชาชีพ|นักธุรกิจ)$`,
  'u',
);

/** A second office after และ is someone's post, a second institution one of its own: neither is part of a name. */
const second =
  /(?<!หอการค้าไทย)และ(?=(?:อำเภอ|ตำบล|สภา(?!พ|วะ|วการณ์)|สหพันธ์|สมาพันธ์|หอการค้า|มูลนิธิ|โรงพยาบาล|วิทยาลัย|คณะกรรมการ|คณะอนุกรรมการ|กองทุน[ก-๙]{10}|ราชวิทยาลัย|สถาน(?:เอกอัคร|ทูต|กงสุล)|โรงเรียน|เทศบาล|องค์การบริหาร|นิคมอุตสาหกรรม|สายการบิน|การ(?:ไฟฟ้า|ประปา|ท่าเรือ|นิคมอุตสาหกรรม|รถไฟ|ทางพิเศษ|เคหะ|(?:ยาง|กีฬา|ท่องเที่ยว)แห่งประเทศไทย))|กรรมาธิการ|ประธาน|รองประธาน|อุปนายก|เลขาธิการ|ที่ปรึกษา|โฆษก|อธิบดี|ผู้อำนวยการ|ผู้ว่าการ|ผู้แทน|หัวหน้า|ศูนย์อาเซียน|กรรมการ(?!บริหาร))/u;

const repeatable = /(?:มูลนิธิ|สมาคม|สหกรณ์)$/u;

/** The end of the name that runs from `from` to `end`, before a second office or institution in it. */
function beforeSecond(text: string, from: number, end: number): number {
  const words = text.slice(from, end);
  const head = repeatable.exec(text.slice(Math.max(0, from - 10), from))?.[0];
  // "มูลนิธิเพื่อสวน|มูลนิธิดอกไม้", "สำนักสวน|สำนักงานปลัดกระทรวง…": no blank parts the next one.
  const part = text.startsWith('มหาวิทยาลัย', from - 'มหาวิทยาลัย'.length) ? 'สถาบัน' : undefined;
  const next = [head, part, 'สำนักงานปลัดกระทรวง', 'กองทุนการเงินระหว่างประเทศ'].map((one) =>
    one === undefined ? -1 : words.indexOf(one, 6),
  );
  const last =
    from +
    Math.min(
      second.exec(words)?.index ?? words.length,
      ...next.filter((index) => index > 0 && !/(?:ของ|และ)$/u.test(words.slice(0, index))),
    );
  const glued = gluedPost.exec(text.slice(from, last));
  return glued === null
    ? last
    : from + text.slice(from, from + glued.index).replace(/และ$/u, '').length;
}

const patron = new RegExp(
  `[${blanks}]?ในพระ[ก-๙]{3,20}ปถัมภ์|ในสมเด็จพระ[ก-๙]{4,60}(?:[${blanks}]พระบรมราชินีนาถ)?|มหาราชินี`,
  'uy',
);

/** The end of a name with its royal patronage: "สมาคมสวนแห่งชาติ|ในพระบรมราชูปถัมภ์". */
function withPatron(text: string, end: number): number {
  patron.lastIndex = end;
  return patron.test(text) ? patron.lastIndex : end;
}

/** A post that a blank should part from the name: "พรรคสมมุติ|รองนายกรัฐมนตรี…". */
const gluedPost = /(?<=.{3})(?:รองนายกรัฐมนตรี|รัฐมนตรี(?:ว่าการ|ช่วย))/u;

const gluedCountry = new RegExp(
  `(?<=แห่งชาติ|ระหว่างประเทศ)(?:ของ|แห่ง)?${stateForms}?(?!ไทย|อาเซียน)${countryPattern}(?![${blanks}]?(?:กับ|และไทย|และประเทศ))`,
  'uy',
);
/** What follows such a country, besides clauses: no more letters of a word that only begins as it does. */
const afterCountry = /^(?:[^ก-๙]|$|และ|เพื่อ|เข้า|ร่วม|จะ|ได้)/u;

/** The end of a name with the country that follows its ending at once: "คณะกรรมการสวนแห่งชาติ|จีน". */
function withGluedCountry(text: string, end: number): number {
  gluedCountry.lastIndex = end;
  if (!gluedCountry.test(text)) return end;
  const last = gluedCountry.lastIndex;
  return afterCountry.test(text.slice(last, last + 6)) || startsClause(text, last) ? last : end;
}

const everyProvince =
  /จังหวัด(?=บูรณาการ|อย่าง|ขับเคลื่อน|ใกล้|ต้อง|ช่วย|แจ้ง|สนับสนุน|ประสาน|ส่งเสริม|เพื่อ|ตาม|และ)/u;
/** Words before the verb of a clause, which it leaves behind where it cuts a name: "สมาคม…ไทย|ยังเตรียม…". */
const helping =
  /(?<=[ก-๙])(?:ยัง|(?<!นำ|การ)เข้า|(?<!ว่า|ช่ว)ด้วย|(?<!ผู้|แกน|ชี้|แนะ)นำ|ต้อง|พร้อม|และ|เพื่อ|อาจ|ทั้ง|ควร)$/u;

/** What is done stands inside a name: "คณะกรรมการติดตามการ|ดำเนินงาน…". */
function isDone(text: string, from: number, cut: number): boolean {
  return (
    /(?<!(?<!อุตสาห)กรรม|ปฏิบัติ|วิชา|ราช|ประกอบ|อำนวย|กิจ|บริ|สวัสดิ|มาธิ)การ$/u.test(
      text.slice(from, cut),
    ) &&
    /^(?:ดำเนิน(?:งาน|การ)|ใช้|จัด(?:ทำ|การ|งาน|แสดง|ประชุม|ตั้ง|สร้าง)|พิจารณา|ติดตาม|เชื่อม|เพิ่ม(?:ความ|ขีด))/u.test(
      text.slice(cut, cut + 10),
    )
  );
}

/** What an institution is for, after a blank, up to the bracket with its letters: "… เพื่อพัฒนาสวน (JFGC)". */
const purpose = new RegExp(
  `[${blanks}](?:เพื่อ|ด้าน|ว่าด้วย)[ก-๎]{6,80}(?=[${blanks}]?[((](?:[A-Z]{3,10}[))]|[A-Z]{2,}[A-Za-z-]* [A-Z]))`,
  'uy',
);

/** The end of a name with its purpose, where a bracket closes that. */
function withPurpose(text: string, end: number): number {
  purpose.lastIndex = end;
  if (!purpose.test(text)) return end;
  const last = purpose.lastIndex;
  return nameCut(text, end + 4, last) === last ? last : end;
}

/** The end of a name with what belongs to it after a hyphen, a bracket or a blank. */
function withJoined(text: string, end: number): number {
  upToLatin.lastIndex = end;
  if (!text.startsWith('และ', end - 3) && upToLatin.test(text)) {
    const last = upToLatin.lastIndex;
    if (nameCut(text, end + 1, last) === last) return last;
  }
  joined.lastIndex = end;
  const more = joined.exec(text)?.[0];
  if (more === undefined) return end;
  const after = joined.lastIndex;
  run.lastIndex = after;
  const next = /[0-9๐-๙)]/u.test(more) ? null : run.exec(text);
  if (next === null || saysOf.test(next[0])) return after;
  return nameCut(text, after, after + next[0].length);
}

/** What is said of an institution of two countries, directly after its name: "หอการค้าไทย-จีน|พร้อมร่วมมือ…". */
const saysOf = /^(?:พร้อม|กำหนด|มี|ยัง|ต้อง|เข้า|มา|ไป|เป็น|เปิด|จัด|ร่วม|ขอ|นำ|ชี้|ให้)/u;

/** Where the first ending of a name that begins in `run` before `cut` ends; past the cut where tasks follow it. */
function endingIn(run: string, cut: number, tasks: boolean): number | null {
  const ends = nameEndings
    .map((ending) => ({ at: run.indexOf(ending), length: ending.length }))
    .filter(
      ({ at, length }) =>
        at > 0 &&
        !/^(?:ว่าด้วย|เพื่อ|และ(?:แปซิฟิก|การ(?:ค้า|ลงทุน)|อุตสาหกรรม(?![ก-๙]{0,20}แห่ง)))/u.test(
          run.slice(at + length, at + length + 36),
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
  for (const match of window.matchAll(listEnd)) {
    const last = end + match.index + match[0].length;
    const list = text.slice(end, last);
    // "สถาน… ณ กรุงปารีส และคนไทย": Thailand says whose only after a word for it.
    if (/(?<!ของ|แห่ง|แห่งประเทศ)ไทย$/u.test(list)) continue;
    if (
      !/และ/u.test(list) ||
      /จำกัด|สหกรณ์[ก-๙]|กระทรวง|กรม|สำนัก|สถาบัน|สมาคม|สภา|ศูนย์|องค์กา?ร|ธนาคาร|บริษัท|มหาวิทยาลัย|เครือข่าย|การยกระดับ|ผู้|แผน|ยุทธศาสตร์|(?:วัน|เขต|อุทยาน|กีฬา|ทีม|วาระ)[ก-๙]{0,20}แห่งชาติ/u.test(
        list,
      ) ||
      /^[ \u00a0](?:สนับสนุน|หนุน|ผลักดัน|ร่วม|ขยาย|กระชับ|เสริม|สร้าง|ต่อยอด)/u.test(list) ||
      / (?:และ)? ?(?:นาย|นาง|คณะ|รัฐ|ดาโต๊ะ|ดร\.|มร\.|พล|(?:รอง)?(?:เลขาธิการ|ประธาน|อธิบดี|ปลัด))/u.test(
        list,
      )
    )
      continue;
    if (nameCut(text, end + 1, last) < last) return end;
    if (!/[ก-ฮะ-ฺเ-๎]/u.test(text[last] ?? ' ') || startsClause(text, last)) return last;
  }
  return end;
}
