import { clauseCut } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import { endOf } from './end-of';
import { goesOn, wholeWords } from './title-end';

/** Clause words with which the title of a project goes on where they stand in one run with it. */
const within =
  /^(?:เพื่อ(?!ให้|นำ|จะ|เป็นการ|ขอ|หารือ|รับฟัง|ช่วย|ทำ|ศึกษาดูงาน)|ใน(?!วันที่|วันนี้|ช่วง|ปี|ครั้ง|การประชุม|โอกาส|ระยะ|ระหว่าง|ครั้งนี้|นาม|ฐานะ|ส่วน|สถานที่|เดือน|ขณะ|หลาย|ประเทศ(?!ไทย|ลุ่ม)|ด้าน|รูปแบบ|พิธี|งาน)|ด้วย(?!การ(?!ออกแบบ|แพทย์)|วิธี|เช่น|กัน|ดี|ว่า)|กับ|ใช้|เพิ่ม|จาก(?!หน่วยงาน|กระทรวง|กรม|ภาค|รัฐบาล)|สู่|ทุก(?!ราย|คน|ระดับ|แห่ง|ท่าน|โครงการ|จังหวัด|พื้นที่|ฝ่าย|ภาค)|ถึง|เข้า|เป็น(?=มิตร|ธรรม|เลิศ|เชื้อเพลิง|เงินทุน|ศูนย์)|มา(?=ใช้)|ให้(?:แก่|กับ)(?=เกษตรกร|ชาว|ผู้ประกอบการ)|ให้(?=เป็น(?:มิตร|ธรรม)|เข้มแข็ง|ทัน)|และ(?=ผู้(?!แทน|บริหาร|ช่วย|เกี่ยว)|ชาว)|ที่(?=คำนึงถึง|ทำการ|ยั่งยืน|ปลอดภัย|สะอาด|เป็น(?:มิตร|ธรรม)|ได้(?:รับผลกระทบ|มาตรฐาน)|มีคุณภาพ|มีมูลค่า|มีประสิทธิภาพ|ดี(?!ขึ้น|ยิ่ง|ที่สุด)|มีราย)|ร่วมกับ(?=โรงไฟฟ้า|เขื่อน)|ระหว่าง|มี(?=รายได้|งานทำ)|โดยชุมชน|ต่อการเปลี่ยนแปลง|จัดตั้ง|ติดตาม|เตรียม|ณ)/u;
/** The country in which a project is, that tells it from others of its kind. */
const abroad = new RegExp(`(?:ใน|และ)(?:ประเทศ)?${countryPattern}`, 'uy');

/** Where a title ends besides before a clause. */
const ends =
  /ของ(?=[ \u00a0]?[A-Z]|กระทรวง|กรม|บริษัท|รัฐ(?!วิสาหกิจ|แบบ)|ธนาคาร|สำนัก|การ(?:รถไฟ|ไฟฟ้า|นิคม|ท่า|ประปา|เคหะ|ทาง)|สถาบัน|มหาวิทยาลัย|ฝ่าย|ประเทศ|ไทย|จีน|ญี่ปุ่น|ตน|ท่าน|นาย|พล|หน่วย|องค์|คณะ|เรา|เขา|สถาน|ศาล|จังหวัด|ภาค(?!อุตสาหกรรม|ประชาชน|เกษตร)|กอง|ศูนย์|มูลนิธิ|สมาคม|สหกรณ์|ทั้ง|ชาติ)|โดย(?!ชุมชน|สาร)|(?<!ความ|ดี)พร้อม|ทันที|ประสบ(?:ความ|ผล)|เรียบร้อย|เข้าสู่|แห่งนี้|เหล่านี้|เหล่านั้น|(?<!ห)นี้$|นั้น$|อย่าง(?!ยั่งยืน|ครบวงจร|มีส่วนร่วม)|แก่(?=ปี|ลูกค้า|ผู้แทน)|บางส่วน|ขึ้น$|ประจำปี|ปีงบประมาณ|ฉบับ|หลายฉบับ|ทั้ง(?!ครอบครัว|ตำบล|หมู่บ้าน|ชุมชน|วงจร)|คืบหน้า|สิ้นสุด|ล็อต|ให้(?=พี่น้อง|ประชาชน)|ใน(?=อนาคต|ปัจจุบัน)|กำลัง(?:การ)?ผลิต(?=มาก|รวม|ติดตั้ง)|และ(?:โครงการ|แผน(?!จีน|ไทย)|มาตรการ)|ไป(?=ปรับ|ดำเนิน|พัฒนา|ขยาย)|วงเงิน|งบประมาณ|อัตราดอกเบี้ย(?!ต่ำ|พิเศษ)|(?<!ระห|ส)ว่า(?!การ|ด้วย|ง)|ควบคู่|พระราชบัญญัติ|คดี(?!อาชญากรรม)|ยึด(?=หลัก|[ ]?[0-9])|เดียว|เท่านั้น|กัน(?=ทุก|มา|อย่าง)|ภายใน|(?<!ว่า|ช่|ป่)ด้วย(?=การ(?!ออกแบบ|แพทย์)|วิธี)|เฟส(?![ก-๙])|ระยะที่|ตอบโจทย์|จำเป็น|ปีการผลิต|ฤดูการผลิต|มาตรการคู่ขนาน|ระหว่าง(?=กระทรวง|กรม|สำนัก|บริษัท|มหาวิทยาลัย|ธนาคาร|สถาบัน|กองทุน|มูลนิธิ)|(?<!นา)ปี$|กระตุ้น(?=เศรษฐกิจ)|ไม่(?!เหมาะสม|มีไม้)|ก่อน|หลัง(?=จาก|วัน)|ตั้งแต่|อีก/u;
/** When it is made, glued to the title: "แผนพัฒนาสวน|ตุลาคมนี้". */
const months = '(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์';
const monthNext = new RegExp(`(?:${months})(?=นี้|[ \u00a0]?2[45][0-9]{2})`, 'u');
/** Words that join a title to what is no part of it. */
const joining =
  /(?:[ \u00a0]|ในพื้นที่|(?<!ภาย)ใน|(?<!กำ)กับ|จาก|สู่|ให้|(?<!พื้น)ที่|เพื่อ|ระหว่าง|ด้วย|ระยะ|เข้า|ยัง)+$/u;

/** The end of the title of a project from `from`, whose words go on to `reach`. */
export function titleWithin(text: string, from: number, reach: number): number {
  let cut = clauseCut(text, from + 3, reach);
  while (
    cut < reach &&
    (goesOn(text, cut) ||
      within.test(text.slice(cut, cut + 24)) ||
      endOf(abroad, text, cut) !== null)
  )
    cut = clauseCut(text, cut + 2, reach);
  const words = text.slice(from + 3, Math.min(text.length, cut + 6));
  const stops = [ends.exec(words.slice(0, cut - from - 3)), monthNext.exec(words)];
  const stop = Math.min(cut, ...stops.map((one) => (one === null ? cut : from + 3 + one.index)));
  const end = wholeWords(text, from, stop);
  if (text[end] === 'ฯ' && /(?:กรุงเทพ|เฉลิมพระเกียรติ)$/u.test(text.slice(from, end))) return end + 1;
  // "…สวนพื้นที่ 5 ไร่": how large it is.
  const area = /พื้นที่$/u.test(text.slice(from, end)) && /^ ?[0-9]/u.test(text.slice(end, end + 2));
  if (area) return end - 'พื้นที่'.length;
  // "…สวนถือเป็นสวนใหญ่": what it is thought to be.
  if (/(?:ถือ|นับ)$/u.test(text.slice(from, end)) && text.startsWith('เป็น', end)) return end - 3;
  // "…สวนมาโดยตลอด": how long it has been looked after.
  if (text.endsWith('มา', end) && /^(?:โดย|อย่าง|ตลอด|ตั้งแต่)/u.test(text.slice(end, end + 8)))
    return end - 'มา'.length;
  return end - (joining.exec(text.slice(from, end))?.[0].length ?? 0);
}
