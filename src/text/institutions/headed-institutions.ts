import { otherNamesAfter } from '../words/bracket-names';
import { startsClause } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { brokenNameEnd } from './broken-names';
import { institutionHeads } from './institution-heads';
import { institutionEnd } from './institution-name';
import type { InstitutionType } from './institution-place';
import { partiesEnd } from './joint-committees';
import { tasksEnd } from './ministry-tasks';
import { fundEnd } from './named-funds';
import { isOfEach } from './of-each';
import { seatEnd } from './office-seat';
import { withOwnProvince } from './province-branches';

const committee = /^คณะ(?:อนุ)?กรรม/u;
const findHeads = phraseFinder(institutionHeads.map((head) => [head.head, head] as const));
const apart = new Set(institutionHeads.filter((one) => one.apart === true).map(({ head }) => head));

/** The institutions of a stretch whose names begin with a head, where none is known already (`isTaken`), in order. */
export function* findHeadedInstitutions(
  text: string,
  span: Span,
  isTaken: (at: number) => boolean,
): Generator<Span & { readonly type: InstitutionType }> {
  for (const { start, end, value } of findHeads(
    text,
    span.start,
    span.end,
    (from, to) => !apart.has(text.slice(from, to)) || atBoundary(text, from),
  )) {
    if (isTaken(start) || !mayBegin(text, start)) continue;
    if (
      value.notBefore?.test(text.slice(end, end + 56)) === true &&
      !isGlossed(text, value.head, end)
    )
      continue;
    if (value.head === 'กองทุน' && fundEnd(text, end) !== null) continue;
    if (bare.test(text.slice(end, end + 16)) || told.test(text.slice(end, end + 16))) continue;
    if (
      named.test(value.head) &&
      (startsClause(text, end) || text.startsWith('เพื่อ', end)) &&
      !(value.head === 'สมาคม' && isTradeOfCountry(text, end)) &&
      (withoutPurpose.test(value.head) || !purpose.test(text.slice(end, end + 5)))
    )
      continue;
    if (
      called.test(value.head) &&
      acts.test(text.slice(end, end + 20)) &&
      !endsInCountry.test(text.slice(end, institutionEnd(text, end, false)))
    )
      continue;
    const first = ofShortForm(text, institutionEnd(text, end, value.spaced === true));
    const whole =
      /^(?:กระทรวง|คณะกรรมการ|คณะอนุกรรมการ)$/u.test(value.head) ||
      text.startsWith('คณะกรรมการ', end)
        ? tasksEnd(text, first)
        : first;
    const matter = value.type === 'ministry' ? text.slice(end, whole).indexOf('ว่าด้วย') : -1;
    const words =
      value.head === 'คณะกรรมาธิการ'
        ? beforeOwner(text, end, whole)
        : matter < 3
          ? whole
          : end + matter;
    const seated = withOwnProvince(
      text,
      start,
      brokenNameEnd(text, start, seatEnd(text, start, words)),
    );
    const last = Math.min(committee.test(value.head) ? partiesEnd(text, seated) : seated, span.end);
    const name = text.slice(start, last);
    if (value.type === 'ministry' && upToCountry(name) < name.length) {
      yield { start, end: withMark(text, start + upToCountry(name)), type: value.type };
      continue;
    }
    // Ministries of several states: "รัฐมนตรีว่าการกระทรวงสวนอาเซียน".
    if (value.type === 'ministry' && name.endsWith('อาเซียน')) continue;
    if (value.endsIn?.test(name) === false && !isLedOrGlossed(text, start, last)) continue;
    if (isOneOfMany(text, name, last) || unfinished.test(name)) continue;
    if (anyCommittee.test(name) && !/^ ?[((][A-Zก-ฮ]/u.test(text.slice(last, last + 3))) continue;
    if (isSaidToBe(text, start, last, value.head)) continue;
    // One of two kinds: "สมาคมพ่อค้า/ผู้นำเข้า", "สมาคม/สมาพันธ์รับรอง".
    if (
      /^(?:สมาคม|สมาพันธ์|สหพันธ์)$/u.test(value.head) &&
      (/^\/[ก-ฮเ-ไ]/u.test(text.slice(last, last + 2)) || text[start - 1] === '/')
    )
      continue;
    // A word that leads over to what is said is no name: "สถานเอกอัครราชทูตเพื่อ|ให้…".
    if (/^(?:เพื่อ|และ|โดย|การ|ด้าน)$/u.test(text.slice(end, last))) continue;
    if (last - end >= 3) yield { start, end: withMark(text, last), type: value.type };
  }
}

/** The end of a name with the mark of a country that is written short: "กระทรวงสวนสหรัฐ|ฯ". */
const withMark = (text: string, end: number): number =>
  text.startsWith('สหรัฐฯ', end - 'สหรัฐ'.length) ? end + 1 : end;

const countryInside = new RegExp(
  `(?<=^.{12,80})(?:ของ|แห่ง)?(?!ไทย|อาเซียน)${countryPattern}(?![ะ-ฺ็-๎])`,
  'u',
);

/** The length of the name of a ministry abroad up to its country, with which it ends: "กระทรวงสวนมาเลเซีย|อีกครั้ง". */
function upToCountry(name: string): number {
  const country = countryInside.exec(name);
  return country === null ? name.length : country.index + country[0].length;
}

/** What goes on after a head without a name: "ธนาคารตั้งเป้าหมาย…", "ทั้งสองสถาบันให้การต้อนรับ", "มหาวิทยาลัยทั้งสอง…". */
const bare =
  /^(?:มีความ|มีแนวโน้ม|เป็น|ได้|จะ|ซึ่ง|จำนวน|ให้(?!กู้)|ตั้ง(?:เป้า|อยู่|แต่)|เสนอ|จึง|ก็|มุ่ง|จับมือ|ผนึก|เดินหน้า|ขานรับ|สนใจ|ทำหน้าที่|ยัง|ต้อง|สามารถ|พร้อม|จาก|กับ(?!ดู)|ทั้ง ?(?:ของ|สอง|สาม|สี่|หมด|นี้|หลาย|[0-9๐-๙])|ระหว่าง(?!ประเทศ(?!ไทย))|หนึ่ง(?![ก-๙]{3})|แห่งหนึ่ง|ตลอดจน|รวม(?:ทั้ง|ถึง)|หรือ|ด้วย|มอง(?!โก)|ไม่|เน้น|อย่าง|อาจ|ต่อ(?:ไป|ศัก|สิน)|เมื่อ|นำพา|ขึ้นมา|ปรับตัว|เข้า(?:สู่|เยี่ยม|พบ|ร่วม)|ตระหนัก|ไว้|รองรับ(?=ผู้|การ)|ร่วม(?=ปฏิรูป|พัฒนา|จัด|ลงนาม|ขับเคลื่อน|สนับสนุน|มือ)|มา(?=แบ่ง|ให้|ทำ|สนับสนุน)|ดีใจ|ทั่ว(?:ประเทศ|โลก)|มา(?=ดำเนิน|ร่วม|เป็น|ใช้|ออก|ช่วย)|ไป(?=ช่วย|ร่วม|ใช้)|อยู่(?=ที่|ใน|ใกล้|แล้ว)|ดังกล่าว|ข้างต้น|นอกเหนือ|สม่ำเสมอ|เดียว(?:กัน|กับ)|ครบวงจร|คู่แฝด|พี่(?:โรงเรียน)?น้อง|น้อง(?:กับ|(?![ก-๙]))|สำหรับปี|นำ(?=เงิน)|เกิน ?[0-9๐-๙]|ขยาย(?=ช่อง|สาขา|เวลา|ระยะ)|สู่(?=ตำบล|ชุมชน|ศูนย์|สากล|ความ|การ|ระดับ|ยุค|มือ|สังคม)|สำหรับ(?=ผู้|ทำ|การ|คน|นัก)|ร่วม(?=มีบทบาท)|กันเอง|ยินดี(?=รับ|ให้|ที่)|เอาไว้|ขั้นต่ำ|อันเป็น|เกิดการ|บนฐาน|จัดขึ้น|กวดวิชา|สองภาษา|แรก(?![ก-๙]{3})|วันแรก|ว่าด้วย(?= |เรื่อง|$)|ร่วมถวาย|เร่งหา|ประเทศต่าง|มีหลักสูตร|รับตรง|เฝ้าระวัง|เหลือน้อย|ภาคีเครือข่าย|หวัง(?=ที่|ว่า)|ประหยัด|บนมือถือ|ฉบับใหม่|อาชญากรรม|คู่มิตร|ต้นสังกัด|รอบใหม่|อีกครั้ง|อีกด้วย|กัน(?=ระหว่าง| )|สอง(?:ฝ่าย|ประเทศ|แห่ง)|เดิม(?![ก-๙]{3})|ควร(?!ก))/u;

/** What such a one does, or what is done with it: "สำนักงาน|ขอเชิญ…", "มูลนิธิ|แยกออกไป…", "โรงเรียน|สถาปนาครบ…". */
const told =
  /^(?:แล้ว|ภายใต้|ขอ(?=เชิญ|ให้|แสดง|แจ้ง|ความ|ขอบ|ยืนยัน|รับ)|อัน(?=ประกอบ|เป็น|เกิด|ทรง|มี)|แยก(?=ออก|ย้าย)|สถาปนา|ก่อตั้ง|ย้าย|กลาง(?=อยู่|ใน|ของ|ที่|[^ก-๙]|$)|ถึง|ประกอบด้วย|เห็น(?=ว่า|ชอบ|ด้วย|พ้อง)|ทยอย|เปิด(?=ทำการ|เผย|ให้|รับ|ดำเนิน|สาขา)|ปิด(?=ทำการ|ตัว|กิจการ)|ใหญ่(?=ของ|ใน|ที่))/u;

/** Heads that many of a kind have, of whom much is told without a name. */
const called =
  /^(?:ธนาคาร|กองทุน|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|กองทัพ|หอการค้า|สายการบิน|ตลาดหลักทรัพย์|พรรค|สหกรณ์|วิทยาลัย|กอง|คณะกรรมการ|คณะอนุกรรมการ|คณะกรรมาธิการ|สถาบัน|กระทรวง|สภาอุตสาหกรรม|สภาหอการค้า|สถานทูต|สถานเอกอัครราชทูต|สมาคม)$/u;
/** Heads after which no clause word begins a name, but for the purpose of a body. */
const named =
  /^(?:กระทรวง|กรม|ธนาคาร|กองทุน|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|วิทยาลัย|ราชวิทยาลัย|สมาคม|สหกรณ์|มูลนิธิ|หอการค้า|พรรค|สหภาพแรงงาน)$/u;
const purpose = /^(?:เพื่อ|ที่)/u;
/** Those of them that are named after no purpose. */
const withoutPurpose = /^(?:กระทรวง|กรม|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|วิทยาลัย)$/u;
/** "สมาคมขนส่งดอกไม้ไทย" is named, whatever its first word says elsewhere. */
const endsInCountry = new RegExp(`^(?!.*(?:ของ|ที่สุด)).{6,}(?:${countryPattern}|แห่งชาติ)$`, 'u');

const traders = new RegExp(
  `(?:นำเข้า|ส่งออก)[ก-๎]{3,40}?แห่ง(?:ประเทศ)?${countryPattern}(?![ะ-ฺ็-๎])`,
  'uy',
);

/** Those of a country who bring something in are a certain association: "สมาคม|นำเข้าดอกไม้แห่งสเปน". */
function isTradeOfCountry(text: string, end: number): boolean {
  traders.lastIndex = end;
  return traders.test(text);
}

/** What one of these does or is, directly after the head: "ธนาคารกำหนด…", "โรงพยาบาลเสียหาย…". */
const acts =
  /^(?:ผ่าน(?!ศึก|ฟ้า)|ปี(?:แรก|นี้| ?[0-9๐-๙])|จัดทำขึ้น|มาเปิด|ทั่วไป|มาตรฐาน(?:โลก|สากล|ระดับ)|ตกลง|ร่วมกัน|ทำธุรกิจ|ภายใต้|ประกอบ(?:ไป)?ด้วย|ราย(?:อื่น|ใหญ่|ย่อย|ใหม่)|ดีเด่น|ยอดเยี่ยม|ดีที่สุด|แห่ง(?:ปี|อนาคต|ความ(?:สุข|ยั่งยืน|สำเร็จ|ดี|ภูมิใจ))|กำหนด(?:ให้|ไว้| |$)|ใช้|ดูแล(?:ช่วย|ลูก|ผู้)|แล้ว|นายจ้าง|สำนักงานใหญ่|ทำ(?:ให้|การ)|โดย|มาก|บาง(?:ส่วน|แห่ง)|จน|ควบคุมตัว|และเจ้าหน้าที่|และคาด|ไป|คือ|เชิญ|ส่อ|ขอ(?!นแก่น|ง)|มี(?!นบุรี|ชัย|ด)|ถูก|เถื่อน|ยืนยัน|อนุมัติ|แจ้ง|รับ(?:ผิด|ชำระ|ฝาก|ทราบ|รองให้)|วันที่|ตาม(?:นโยบาย|ที่|มาตรการ)|ปรับ(?:กลยุทธ์|ตัว|ลด|เพิ่ม|แผน|อัตรา)|ลด(?:ลง|ดอก|อัตรา|ค่า)|กระทำ|สำคัญ|เชื่อมั่น|วงการ|พัฒนาตน|คนที่|เตรียมการ|จัดการแข่งขัน|ใหญ่|ตัวแทน|ภายนอก|เล็ก|ตราสาร|มา(?:โดย|จาก|ร่วม)|เร่งพิจารณา|ตามมาตรฐาน|(?:วิจัย)?ชั้นนำ|เคย|ยังเปิด|มุ่ง|ทันตกรรม|ต้อนรับ|ขน(?:นัก|ผู้|ส่ง)|ทำงาน|เข้า(?:มา|ร่วม)|ใส่ใจ|เปิดรับ|ช่วยประชา|ทราบ|ช้า|ภาคเอกชน|ณวัน|มารับ|เฉพาะทาง|กำนัน|สถาบัน(?![ก-๙]{4})|คิด|เกินครึ่ง|โลก(?![ก-๙])|อินเดียเปิด|ให้(?!กู้)|เปิดให้|กล่าว|ระบุ|เห็น(?:ชอบ|ว่า)|มอบ|ร่วม(?:กับ|มือ|จัด|ให้|ลง|เป็น|โครงการ)|ทั่วประเทศ|พัฒนา(?:ขึ้น|ระบบขึ้น)|ดำเนิน|ออก(?:มาตรการ|ให้)|เร่งรัด|เดินหน้า|คาด|ประกาศ|ปล่อย|เพิ่ม(?!ผลผลิต|พูน(?!ทักษะ))|อื่น|หลาย|ใด|ไหน|คู่(?:ค้า|สัญญา)|ของรัฐ|เจ้าของ|ทั้ง|ๆ|นั้น|ครั้ง|เพื่อให้|เพื่อนำ|ไทย(?:เสีย|ได้|ที่|ถูก|ร่วม|มี)|หนึ่ง|ประเทศ(?:ที่|ใด|คู่)|ปัจจุบัน|เสีย|ล่าสุด|แบบ|ตลาดเงิน|แห่งนี้|สังคมกึ่ง|ว่า(?!ด้วย)|ซื้อ|ขาย|จ่าย|โอน|สามารถ|มาครับ|แล้ว|ญี่ปุ่นแห่งแรก|ผู้(?:กู้|ให้|รับ|ซื้อ)|สนับสนุน(?:ให้|เงิน))/u;

/** The office of someone whom the text names no further. */
const unfinished =
  /^สำนัก(?:งาน)?(?:ปลัดกระทรวง|เลขาธิการ(?:ศูนย์)?|แรงงาน|เกษตร)$|^สำนักเลขาธิการของ|^สถาบัน(?:(?:การ)?วิจัย|ความรู้|ต้นแบบ|ทางสังคม|ฝึกอบรม)$|^ธนาคาร(?:เพื่อการพัฒนา)?ระหว่างประเทศ$|^สำนักงาน(?:ขนส่ง|จัดหางาน)$|^สำนักบริหาร$|^วิสาหกิจชุมชนสหกรณ์$|^กองอำนวยการ$/u;
/** What committees do anywhere: one is named by its field, or by letters in a bracket. */
const anyCommittee =
  /^คณะ(?:อนุ)?กรรมการ(?:นโยบาย|บริหาร(?:สัญญา)?|วิชาการ|ประสานงาน|ก(?:ำ|ํา)กับดูแล|ตรวจรับ|(?:อำนวยการ|บริหาร)?(?:สหกรณ์|สมาคม|มัสยิด|หมู่บ้าน|สถานศึกษา(?:ดีเด่น)?))$/u;

/** Heads of which there are many all over a country. */
const manyHave = /^(?:มหาวิทยาลัย|โรงเรียน|โรงพยาบาล|วิทยาลัย|สำนักงาน|สมาคม|สหกรณ์)/u;

/** Heads of which something is said to be one. */
const kind =
  /^(?:กระทรวง|ศูนย์|สถาบัน|ธนาคาร|องค์กา?ร|มหาวิทยาลัย|โรงเรียน|กองทุน|สมาคม|สมาพันธ์|สหพันธ์|หน่วยงาน)$/u;
const ofCountry = new RegExp(`(?:${countryPattern}|แห่งชาติ|ระหว่างประเทศ)$`, 'u');

/** What something is or becomes is a kind, unless it has a country or other letters: "เป็นศูนย์ความรู้ของ…", "เป็นสถาบันต้นแบบ". */
function isSaidToBe(text: string, start: number, end: number, head: string): boolean {
  const name = text.slice(start, end);
  return (
    kind.test(head) &&
    /(?<!ชื่อ|นาม)เป็น ?["“]?$/u.test(text.slice(Math.max(0, start - 10), start)) &&
    (/["“]$/u.test(text.slice(start - 1, start)) ||
      !ofCountry.test(name.replace(/(?:ของ|แห่ง|ภูมิภาค)อาเซียน$/u, ''))) &&
    !/[A-Z]/u.test(name) &&
    otherNamesAfter(text, end).names.length === 0
  );
}

/** A number of such as the one that is named: "โรงเรียนสองภาษา|กว่า 200 แห่ง", "สมาคมการค้า|กว่า 70 สมาคม". */
const severalAfter =
  /^(?:จำนวนมาก|หลายแห่ง|ทั้งหลาย)|^ฯ?[ \u00a0]?(?:(?:กว่า|มากกว่า|จำนวน|ทั้ง|อีก|ประมาณ)[ \u00a0]?)?[0-9๐-๙][0-9๐-๙,]{0,6}[ \u00a0]?(?:กว่า)?[ \u00a0]?(?:แห่ง|โรง|สมาคม|สถาบัน|สหกรณ์)/u;

const ofNation = new RegExp(`(?:${countryPattern}|แห่งชาติ)$`, 'u');

/** Offices of which each province has one, or that a number or หลาย counts: "สำนักงานอุตสาหกรรมจังหวัด 76 แห่ง". */
function isOneOfMany(text: string, name: string, end: number): boolean {
  if (
    /(?:จังหวัด|อ(?:ำ|ํา)เภอ|พื้นที่)(?:ทั้ง)?(?: ?[0-9๐-๙]{1,3})?$/u.test(name) &&
    !name.startsWith('มูลนิธิ')
  )
    return true;
  if (/(?:หลาย|บาง)(?:แห่ง|ราย)$/u.test(name)) return true;
  if (/^ ?ต่าง ?ๆ/u.test(text.slice(end, end + 7)) && !ofNation.test(name)) return true;
  if (/(?:ต่าง|อื่น)$/u.test(name) && /^ ?ๆ/u.test(text.slice(end, end + 2))) return true;
  // Any that have to do with something: "สมาคมดอกไม้|ที่เกี่ยวข้อง".
  if (manyHave.test(name) && text.startsWith('ที่เกี่ยวข้อง', end) && !ofNation.test(name)) return true;
  if (severalAfter.test(text.slice(end, end + 24)) || isOfEach(text, end)) return true;
  if (manyHave.test(name) && /^ทั่ว(?:ประเทศ|โลก)/u.test(text.slice(end, end + 10))) return true;
  return (
    /(?<!ที่ ?[0-9๐-๙]?)[0-9๐-๙]$/u.test(name) &&
    /^ ?(?:แห่ง|วัน|ปี|ราย|คน|ฉบับ|ชุด|ประเทศ|ครั้ง|คณะ|รุ่น|สาขา|กลุ่ม|ด้าน|สถาบัน|สมาคม|บริษัท|แบรนด์)/u.test(
      text.slice(end, end + 8),
    )
  );
}

/** "คณะกรรมการด้านสวนของ FLO": whose it is, where only an abbreviation says it; a bare ของ says nothing. */
function ofShortForm(text: string, end: number): number {
  if (!/ของ$/u.test(text.slice(end - 3, end))) return end;
  const owner = /^ ?[A-Z]{2,8}(?![A-Za-z])/u.exec(text.slice(end, end + 10));
  return owner === null ? end - 3 : end + owner[0].length;
}

const beginsWithCountry = new RegExp(`^${countryPattern}`, 'u');
const ofSomewhere = new RegExp(`แห่ง(?!แรก|ใหม่)|ระหว่างประเทศ(?:ว่าด้วย|เพื่อ)|${countryPattern}`, 'u');

/**
 * A word that mostly means a kind of body names a certain one where the name says of which country it is and a bracket
 * gives it in other letters: "องค์กรด้านดอกไม้แห่งประเทศญี่ปุ่น (JFO)".
 */
function isGlossed(text: string, head: string, from: number): boolean {
  // What a state is called: "สาธารณรัฐแห่งสหภาพเมียนมา".
  if (head === 'สหภาพ' && beginsWithCountry.test(text.slice(from, from + 16))) return false;
  if (
    !(/^(?:องค์กร|สภา|สหภาพ|หน่วยงาน)$/u.test(head) || fieldOfInstitute(text, head, from)) ||
    /^(?:พ|วะ|วการณ์|ปกครอง|ไทย)/u.test(text.slice(from, from + 8))
  )
    return false;
  const end = institutionEnd(text, from, false);
  if (head === 'หน่วยงาน')
    return (
      /^(?:ส่งเสริม|สนับสนุน|พัฒนา|บริหารและ|ความร่วมมือ|วิจัย|อวกาศ|การลงทุน)/u.test(
        text.slice(from, from + 12),
      ) &&
      end - from > 10 &&
      /^ ?[((][A-Z]{3,8}[))]/u.test(text.slice(end, end + 12))
    );
  return (
    (ofSomewhere.test(text.slice(from, end)) ||
      (head === 'องค์กร' && /ระหว่างประเทศ$/u.test(text.slice(from, end)))) &&
    otherNamesAfter(text, end).names.some((other) => /^[A-Z]/u.test(other.text))
  );
}

/** An institute in a field is any, unless a bracket names it: "สถาบันด้านดอกไม้แห่งญี่ปุ่น (JFI)". */
const fieldOfInstitute = (text: string, head: string, from: number): boolean =>
  head === 'สถาบัน' && text.startsWith('ด้าน', from);

/** "ศูนย์ดอกไม้จีน หรือ China Flower Research Center (CFRC)". */
const latinAfter = /^ ?หรือ ?[A-Z][a-z]+(?: [A-Za-z]{2,20}){1,8} [A-Z][a-z]+ ?[((][A-Z]{3,8}[))]/u;

/** A centre that has a head, or another name in a bracket, is a certain one: "หัวหน้าศูนย์…", "ศูนย์… (ITC)". */
function isLedOrGlossed(text: string, start: number, end: number): boolean {
  return (
    /(?:ผู้อำนวยการ(?:ใหญ่)?|หัวหน้า|ผู้จัดการ|ประธาน) ?$/u.test(
      text.slice(Math.max(0, start - 18), start),
    ) ||
    latinAfter.test(text.slice(end, end + 90)) ||
    otherNamesAfter(text, end).names.some(
      (other) =>
        !/^(?:COE|OSS|R&D|X-ray)$|^Research and Development|^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} Cent(?:er|re)$|^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/u.test(
          other.text,
        ),
    )
  );
}

/** A number of such, before them: "มอบนโยบายให้ 7 สมาคมดอกไม้". */
const severalBefore = /(?:ให้|และ|กับ|โดย|ของ|จาก|นโยบาย)[ \u00a0]?(?:[2-9]|1[0-9])[ \u00a0]?$/u;
const counted = /^(?:สมาคม|ธนาคาร|กระทรวง|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|สหกรณ์)/u;

function mayBegin(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (severalBefore.test(before) && counted.test(text.slice(start, start + 12))) return false;
  // Those who came together for a rite.
  if (text.startsWith('มหาสมาคม', start - 'มหา'.length)) return false;
  // The evening that a government gives.
  if (text.startsWith('สโมสรสันนิบาต', start - 'สโมสร'.length)) return false;
  // A place that is called as an office is: "ต.สำนักขาม".
  if (/(?:(?<![ก-๙])[ตอ]\.|ตำบล|อำเภอ|หมู่บ้าน) ?$/u.test(before)) return false;
  // Banking, and rooms to let, are no institutions: "การธนาคาร", "ตลาดสำนักงาน".
  return !/(?:ความ|กรรม|เอกสาร|กฎ|ทุก|แต่ละ|หลาย)$|(?<!โดย|ให้|จัด|ว่า|อำนวย|กรรม)การ(?=ธนาคาร$)|โครงการ(?=กองทุน$|โรงเรียน$|โรงพยาบาล$|มหาวิทยาลัย$)|(?:ตลาด|พื้นที่|ค่าเช่า)(?=สำนักงาน$)|เงิน(?=กองทุน$)|นักลงทุน(?=สถาบัน$)|(?:กิจการ|ธุรกิจ)(?=(?:ธนาคาร|สำนักงาน|กองทุน|โรงเรียน|โรงพยาบาล)$)|เกษตรและ(?=สหกรณ์$)/u.test(
    before +
      (/^(?:ธนาคาร|สำนักงาน|กองทุน|สถาบัน|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|สหกรณ์)/u.exec(
        text.slice(start, start + 10),
      )?.[0] ?? ''),
  );
}

/** At the start of a word: after a blank or a mark, or after a word that introduces an office. */
function atBoundary(text: string, start: number): boolean {
  if (!/[ก-๙]/u.test(text[start - 1] ?? ' ')) return true;
  return /(?:โดย|กับ|และ|ของ|ให้|ที่|จาก|อธิบดี|ผู้บริหาร|ทั้ง|คือ|ผ่าน|ใน|การ|ตาม|ผู้แทน|ว่า|เป็น|ต่อ|มี|ร่วม|พบ|ถึง|สังกัด|ปรึกษา|ด้าน|โฆษก|ปลัด|ผู้อำนวยการ(?:ใหญ่)?|หัวหน้า|ประธาน|ตั้ง|ระหว่าง|หารือ|เยี่ยมชม|ณ|มอบหมาย|นำ|เสนอ|ภายใต้)$/u.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

const owner =
  /ของ(?=หอการค้า|สมาคม|สภา|สมาพันธ์|สหพันธ์|สถาบัน|กระทรวง|กรม|สำนักงาน|ธนาคาร|องค์การ|รัฐสภา|วุฒิสภา)/u;

/** A committee of an institution that has a name too is named apart from it: "คณะกรรมาธิการวิจัยของหอการค้าไทย". */
function beforeOwner(text: string, start: number, end: number): number {
  const at = owner.exec(text.slice(start, end))?.index ?? 0;
  return at < 3 ? end : start + at;
}
