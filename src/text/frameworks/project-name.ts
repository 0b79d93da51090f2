import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import { listedAfter } from './listed-objects';
import { asideEnd } from './named-lines';
import type { ProgrammeCandidate } from './named-programme';
import { editionEnd } from './plan-edition';
import { goesOn, wholeWords } from './title-end';

const thai = '[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]';
const latinWord = '[A-Z][A-Za-z0-9&’-]{0,24}';
/** Thai words, or words of a name in Latin letters among them, that a dash joins. */
const piece = new RegExp(`${thai}{2,140}|${latinWord}`, 'uy');
const dash = new RegExp(
  `ฯ?[-–](?=[ก-๙A-Z])|[${blanks}][-–][${blanks}](?=${countryPattern}|สหภาพยุโรป|อาเซียน)`,
  'uy',
);
/** What is counted of a project, and is no part of its name. */
const units =
  'โครงการ|แห่ง|ราย|คน|ครัวเรือน|เดือน|วัน|ครั้ง|ประเภท|กลุ่ม|เมกะวัตต์|กิโลเมตร|กม|ไร่|ชนิด|ระยะ|จังหวัด|ล้าน|ปี';
/** A Latin name after a blank, with Thai words after it. */
const latin = new RegExp(
  `[${blanks}](?:${latinWord}(?:[${blanks}]${latinWord}){0,4}(?:[${blanks}][0-9]{1,2}(?:\\.[0-9])?(?![0-9,.])(?![${blanks}]?(?:${units})))?|[0-9]G)(?![A-Za-z])${thai}{0,60}`,
  'uy',
);
/** A number with what it counts, which only a short first word has: "โครงการปลูก 12 สวน". */
const counted = new RegExp(
  `[${blanks}]?[0-9][0-9,.]{0,7}(?![${blanks}]?(?:${units}))(?:[${blanks}]?${thai}{2,40})?`,
  'uy',
);

/** How what is only described or told of begins: a project to invest, of large size, that was applied for. */
const described =
  /^(?:ที่(?!ดิน|พัก|อยู่อาศัย)|ใน(?!อ่าว)|ของ|และ|หรือ|ต่าง|ลงทุน|ผลิต|ขนาด|ใหม่|ใหญ่|นี้|นั้น|เหล่า|ดังกล่าว|ด้าน|เพื่อ|เช่น|ทั้ง|รวม|ยื่น|กว่า|นำร่อง|สำคัญ|หลัก|ให้|ได้|จะ|มี|จาก|โรงงาน|เดิม|อื่น|แรก|ทุก|ร่วมกั|ร่วมทุน|เป็น|ไป|ไว้|แล้ว|เข้า|ภาย|ตาม|โดย|ซึ่ง|ถูก|ส่วน|เป้า|ระดับ|ระยะ|ขอ|เด่น|เดินต่อ|เรื่อง|ประมาณ|ปี|ครั้ง|สู่|ผ่าน|เกิด|จำนวน|พร้อม|ทำให้|ทำ|เติบโต|เพิ่มขึ้น|ลดลง|สามารถ|มา|กัน|ควบคู่|แบบ|ต่อ|ย่อย|เสร็จ|ฝ่าย|จึง|ยัง|กับ|นอกจาก|ภาค|รัฐบาล|คณะ|ก็|ว่า|คือ|ต้อง|อยู่|เสนอ|ประกอบ|ช่วง|ปัจจุบัน|ล่าสุด|สร้างสรรค์|ดี|ไม่|เพราะ|สำหรับ|ด้วย|คาด|กำลัง|ประเภท|ตัวอย่าง|ต้นแบบ|จัดทำรายงาน|ละ|โครง|บริษัท|กระทรวง|กรม|ครอบคลุม|สิ้นสุด|เริ่ม|เปิด|จน|หาก|เมื่อ|เพียง|เฉพาะ|วงเงิน|งบ|มูลค่า|(?:การ)?ดำเนิน|กิจกรรม|อันเนื่อง|ก่อสร้าง(?:ที่|ให้|ของ|ภาค|ใน|ต่าง|ขนาด)|อย่าง|ทันที|ก่อน|หลัง|เกี่ยวกับ|ตั้งแต่|สูงสุด|เบื้องต้น|เชิง|ทางเลือก|สอดคล้อง|ปรับลด|ใช้เฉพาะ|ประสบ|ร่วมลงทุน|ประชุม|สัมมนา|อบรมเชิง|หลวง(?!พ่อ)|พระราชดำริ(?!ฝน)|พระราชทาน)/u;
/** Words of which a name may consist in part, and none as a whole. */
const common = [
  '(?:การ|ความ|งาน|ทาง|ด้าน|และ|ระบบ|ระหว่างกัน|ร่วมกัน)',
  'ความร่วมมือ|ลงทุน|ก่อสร้าง|พัฒนา|วิจัย|ศึกษา|อบรม|ฝึกอบรม|สัมมนา|พื้นฐาน|จัดสรร|ชลประทาน',
  'รถไฟ(?:ฟ้า|ทางคู่|ความเร็วสูง|ขนส่งมวลชน)?|ทางด่วน|ถนน|ขนส่ง|มวลชน|คมนาคม|นิคม|ที่อยู่อาศัย',
  'พลังงาน(?:ทดแทน|สะอาด|หมุนเวียน|แสงอาทิตย์|ชีวมวล)?|เศรษฐกิจ|สังคม|อุตสาหกรรม|เกษตร|ภาครัฐ|รัฐ|เอกชน',
  'ดิจิทัล|สาธารณะ|ประเทศ|ท้องถิ่น|ชุมชน|พิเศษ|พระราชดำริ(?:ฯ)?|อันเนื่องมาจากพระราชดำริ|หลวง',
  'ยานยนต์|ไฟฟ้า|ทุนการศึกษา|ประกันราคา|ประกันรายได้|เหมือง|เทคโนโลยี|นวัตกรรม|วิชาการ|เมือง|อัจฉริยะ|สร้าง',
  'ช่วยเหลือ|สนับสนุน|ส่งเสริม|แก้ไข|ปัญหา|ปรับปรุง|บริหาร|จัดการ|ประชาชน|เกษตรกร|น้ำ|โรงไฟฟ้า|บ้าน|สินเชื่อ|ยกระดับ|อาคาร|ค้ำประกัน|ฝึกงาน|บูรณาการ',
].join('|');
const commonOnly = new RegExp(`^(?:${common}){1,6}$`, 'u');
/** What says before it that it is one of many, or whose office it is. */
const notOne =
  /(?:[0-9๐-๙] ?|กว่า ?|หลาย|ทุก|แต่ละ|เชิง|มี|เป็น|กรณีที่|หาก|เพื่อให้|จำนวน|ผู้อำนวยการ|หัวหน้า|ผู้พัฒนา|เจ้าของ|ข้อเสนอ|ข้อมูล|มูลค่า|วางแผน|แผนงาน)$/u;

/** Clause words with which the title of a project goes on where they stand in one run with it. */
const within =
  /^(?:เพื่อ(?!ให้|นำ|จะ|เป็นการ|ขอ|หารือ|รับฟัง|ช่วย|ทำ|ศึกษาดูงาน)|ใน(?!วันที่|วันนี้|ช่วง|ปี|ครั้ง|การประชุม|โอกาส|ระยะ|ระหว่าง|ครั้งนี้|นาม|ฐานะ|ส่วน|เดือน|ขณะ|หลาย|ประเทศ(?!ไทย|ลุ่ม)|ด้าน|รูปแบบ|พิธี|งาน)|ด้วย(?!การ|วิธี|เช่น|กัน|ดี|ว่า)|กับ|ใช้|เพิ่ม|จาก(?!หน่วยงาน|กระทรวง|กรม|ภาค|รัฐบาล)|สู่|ทุก|ถึง|เข้า|เป็น(?=มิตร|ธรรม|เลิศ|เชื้อเพลิง|เงินทุน|ศูนย์)|มา(?=ใช้)|ให้(?=เป็น(?:มิตร|ธรรม)|เข้มแข็ง|ทัน)|และ(?=ผู้(?!แทน|บริหาร|ช่วย|เกี่ยว)|ชาว)|ที่(?=ทำการ|ยั่งยืน|ปลอดภัย|สะอาด|เป็น(?:มิตร|ธรรม)|ได้(?:รับผลกระทบ|มาตรฐาน)|มีคุณภาพ|มีมูลค่า|มีประสิทธิภาพ|ดี(?![ก-๙])|มีราย)|ระหว่าง|มี(?=รายได้|งานทำ)|จัดตั้ง|ติดตาม|เตรียม|ณ)/u;
/** Where a title ends besides before a clause. */
const ends =
  /ของ(?=กระทรวง|กรม|บริษัท|รัฐ(?!วิสาหกิจ|แบบ)|ธนาคาร|สำนัก|การ(?:รถไฟ|ไฟฟ้า|นิคม|ท่า|ประปา|เคหะ|ทาง)|สถาบัน|มหาวิทยาลัย|ฝ่าย|ประเทศ|ไทย|จีน|ญี่ปุ่น|ตน|ท่าน|นาย|พล|หน่วย|องค์|คณะ|เรา|เขา|สถาน|ศาล|จังหวัด|ภาค|กอง|ศูนย์|มูลนิธิ|สมาคม|สหกรณ์|ทั้ง|ชาติ)|โดย|(?<!ความ|ดี)พร้อม|ทันที|ประสบความ|เรียบร้อย|เข้าสู่|แห่งนี้|อย่าง(?!ยั่งยืน|ครบวงจร|มีส่วนร่วม)|แก่ปี|ขึ้น$|ประจำปี|ปีงบประมาณ|ฉบับ|หลายฉบับ|ทั้งหมด|คืบหน้า|และ(?:โครงการ|แผน|มาตรการ)|วงเงิน|งบประมาณ|(?<!ระห)ว่า(?!การ|ด้วย)|ควบคู่|พระราชบัญญัติ|คดี|เดียว|เท่านั้น|กัน(?=ทุก|มา|อย่าง)|ภายใน|(?<!ว่า|ช่|ป่)ด้วย(?=การ|วิธี)|เฟส(?![ก-๙])|ระยะที่|ตอบโจทย์|กระตุ้น(?=เศรษฐกิจ)|ไม่|ก่อน|หลัง(?=จาก|วัน)|ตั้งแต่|อีก/u;
/** Words that join a title to what is no part of it. */
const joining = /(?:[ \u00a0]|(?<!ภาย)ใน|(?<!กำ)กับ|จาก|สู่|ให้|ที่|เพื่อ|ระหว่าง|ด้วย)+$/u;
const lettersAtLeast = 7;

/**
 * The project from `start` to `end` (its kind word) by the words after it: "โครงการสวนดอกไม้ริมคลอง". A project is of its
 * own wherever more is said of it than of what kind it is; what is told of a project, or of many, is no name. Else null.
 */
export function projectName(text: string, start: number, end: number): ProgrammeCandidate | null {
  const before = text.slice(Math.max(0, start - 12), start);
  if (notOne.test(before)) return null;
  const reach = runEnd(text, end);
  if (reach === end || described.test(text.slice(end, end + 16))) return null;
  const last = titleWithin(text, end, reach);
  const words = text.slice(end, last);
  if (words.length < lettersAtLeast || commonOnly.test(words) || many.test(words)) return null;
  if (told.test(text.slice(last, last + 12))) return null;
  const all = last < reach ? last : (listEnd(text, last) ?? fuelEnd(text, last) ?? last);
  const aside = asideEnd(text, all) ?? all;
  const whole = phaseEnd(text, aside) ?? aside;
  return { start, end: whole, after: whole, sure: true };
}

/** What makes a title the words for many: "โครงการสวนต่าง ๆ". */
const told = /^ ?(?:ต่าง|อื่น|ๆ|[0-9๐-๙]{1,4} ?โครงการ)/u;

/** What is done everywhere, and a title whose number or place is not read. */
const many = /ทั้ง(?:จังหวัด|ประเทศ|หมด|ระบบ|อำเภอ)|นำร่อง|ประเภท|ดังกล่าว|(?:สาย|หมายเลข|เลขที่|แห่งที่)$/u;

function listEnd(text: string, at: number): number | null {
  const end = listedAfter(text, at);
  return end === null || noItem.test(text.slice(at, end)) ? null : end;
}

/** What follows a name after a blank and is no more of what it is about. */
const noItem = /^ (?:การ|ความ|กลุ่ม|เขต|จังหวัด|อำเภอ)|ก่อสร้าง|ปรับปรุง|พัฒนา|กรม|กระทรวง|สำหรับ|บริษัท/u;

const fuel = new RegExp(
  `[${blanks}]?[((][A-Z]{2,8}[))][${blanks}]?เป็น(?=เชื้อเพลิง|วัตถุดิบ)${thai}{4,60}`,
  'uy',
);

/** "โครงการใช้แก๊ส (GAS) เป็นเชื้อเพลิงในสวน": what the thing in whose middle the bracket stands is used as. */
function fuelEnd(text: string, at: number): number | null {
  const reach = endOf(fuel, text, at);
  return reach === null ? null : titleWithin(text, text.indexOf('เป็น', at), reach);
}

const whichOne = new RegExp(`[${blanks}]?แห่งที่[${blanks}]{0,2}[0-9๐-๙]{1,2}(?![0-9๐-๙])`, 'uy');

function phaseEnd(text: string, at: number): number | null {
  return /^ ?(?:ระยะที่|เฟส)/u.test(text.slice(at, at + 10))
    ? editionEnd(text, at)
    : endOf(whichOne, text, at);
}

/** Where the words end that stand in one run from `at`: joined by dashes, and with a Latin name or a number in them. */
export function runEnd(text: string, at: number): number {
  let end = endOf(piece, text, at) ?? at;
  if (end === at) return at;
  for (;;) {
    const joined = endOf(dash, text, end);
    const next = joined === null ? null : endOf(piece, text, joined);
    if (next === null) break;
    end = next;
  }
  if (/เชื่อม|ระหว่าง|ช่วง|ไทย$/u.test(text.slice(at, end))) end = routeEnd(text, end);
  else end = endOf(shortPair, text, end) ?? end;
  if (text.startsWith('หนึ่ง', at)) end = endOf(one, text, end) ?? end;
  if (end - at < 13 || text.endsWith('เชื่อม', end)) end = endOf(counted, text, end) ?? end;
  return endOf(latin, text, end) ?? end;
}

const onward = new RegExp(`[${blanks}][-–][${blanks}]${thai}{2,30}`, 'uy');
const shortPair = new RegExp(
  `[${blanks}][-–][${blanks}]${thai}{2,12}(?=[${blanks}\\n(,”"]|$)`,
  'uy',
);
/** "โครงการหนึ่งบ้าน หนึ่งสวน". */
const one = new RegExp(`(?:[${blanks}]หนึ่ง${thai}{2,30}){1,3}`, 'uy');

/** The end of the places between which something is, where dashes join them from `at` on. */
function routeEnd(text: string, at: number): number {
  let end = at;
  for (let next = endOf(onward, text, end); next !== null; next = endOf(onward, text, end))
    end = next;
  return end;
}

/** The end of the title of a project from `from`, whose words go on to `reach`. */
export function titleWithin(text: string, from: number, reach: number): number {
  let cut = clauseCut(text, from + 3, reach);
  while (cut < reach && (goesOn(text, cut) || within.test(text.slice(cut, cut + 24))))
    cut = clauseCut(text, cut + 2, reach);
  const stop = ends.exec(text.slice(from + 3, cut));
  const end = wholeWords(text, from, stop === null ? cut : from + 3 + stop.index);
  if (text[end] === 'ฯ' && /(?:กรุงเทพ|เฉลิมพระเกียรติ)$/u.test(text.slice(from, end))) return end + 1;
  return end - (joining.exec(text.slice(from, end))?.[0].length ?? 0);
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
