import { clauseCut } from '../words/clause-cut';

/** Verbs that begin a clause, and are what a title is about after การ, ความ or ผู้: "การจัดทำ", "ความเป็นกลาง". */
const nominalised =
  /^(?:จัด|เพิ่ม|ใช้|เป็น|เสนอ|พิจารณา|ติดตาม|กำกับดูแล|รายงาน|ประกาศ|เดินทาง|ดำเนิน|เปิด|ส่ง|นำ|ตั้ง|มีส่วน|เข้าร่วม|เข้าถึง|ดึง|ผลักดัน|เร่ง|เตรียม|ร่วม|ออก|รับ|ให้|เชื่อ|ตรวจ|มอบ|ลงนาม|หารือ|มาใช้|สามารถ|เผยแพร่|ต้องการ|พร้อม)/u;

/** Where a clause seems to begin and the title goes on: what stands before, and what begins there. */
const onward: readonly (readonly [RegExp, RegExp])[] = [
  // What is done is a thing, whatever is done: "การเยือน"; other words end with the same letters: "โครงการ", "บริการ".
  [
    /(?<!โครง|บริ|กิจ|วิชา|มาตร|ราช|ดำเนิน|ปฏิบัติ|จัด|ประกอบ|สวัสดิ|กรรม|หลัก|ราย|อา|ต้อง|พิ|นิทรรศ|โภชนา|บูรณา|อำนวย)การ$/u,
    /^(?!ที่|ซึ่ง|จะ|ได้|ครั้งนี้|ดังกล่าว|ณ|ของ|ต่อไป)/u,
  ],
  [/(?:(?<!พิ)การ|ความ)$/u, nominalised],
  [/(?:การ|ความ)[ก-๙]{2,14}และ$/u, /^(?:ใช้|เพิ่ม|ติดตาม|กำกับดูแล|เข้าถึง|จัดการ|นำเข้า|รับมอบ)/u],
  [/ความร่วมมือ$/u, /^ใน(?!วันที่|วันนี้|ครั้ง|การประชุม|โอกาส|ช่วง|ปี)/u],
  // What a paper is on goes on with where, of what and for whom it is, and not with when it was signed.
  [
    /(?:(?:ว่าด้วย|เรื่อง|ร่วมมือ) ?|ด้าน|เข้าใจ|ข้อตกลงการ|[))] ?การ)[ก-๙]{4,100}$/u,
    /^(?:ใน(?!วัน|ครั้ง|ช่วง|ปี|โอกาส|ระหว่าง|ระยะ|เดือน|นาม|ฐานะ|ห้วง|เร็ว|อนาคต|หลาย|ที่ประชุม|ส่วน|ขณะ|พิธี|งาน|เวที|กรอบ|การ(?:ประชุม|เยือน|หารือ|ลงนาม|แถลง|เดินทาง|สัมมนา|พบ|เจรจา|กล่าว|นี้))|จาก(?!กระทรวง|กรม|คณะ|หน่วย|ภาค|รัฐบาล|การ(?:ประชุม|หารือ)|นี้|นั้น|ที่)|ที่(?=ผลิต|ถูกต้อง|อยู่(?!ระหว่าง)|เกี่ยวข้อง|พ้น|ต้องการ|ใช้|เป็น(?!ประโยชน์|ส่วน|ผล|หนึ่ง)|ได้รับ(?:การ(?:รับรอง|คุ้มครอง|ขึ้นทะเบียน|ส่งเสริม)|ผลกระทบ)|มี(?!ผล|การ|สาระ|วัตถุ|เนื้อหา|ความสำคัญ|อยู่|ขึ้น))|กับการ(?!ประชุม)|ให้(?=แก่|กับ)|เกี่ยวกับ(?!สถานการณ์))/u,
  ],
  [/โครงการ$/u, /^ภายใต้/u],
  [/(?:เกื้อ|สนับส|อุด)$/u, /^หนุน/u],
  [/อุดหนุน$/u, /^ซึ่งสินค้า/u],
  [/เชื่อมโยง$/u, /^ระหว่างกัน/u],
  [/ยอมรับ$/u, /^ร่วม/u],
  [/ยอมรับร่วม(?:กัน)?$/u, /^(?:ในผล|เกี่ยวกับ)/u],
  [/เป็นไป$/u, /^ได้/u],
  [/จำ$/u, /^เป็น/u],
  [/บทบาท$/u, /^ในการ/u],
  [/อันเนื่อง$/u, /^มาจาก/u],
  [/มลพิษ$/u, /^จาก(?:เรือ|หมอกควัน)/u],
  [/ผลิตภัณฑ์$/u, /^จาก/u],
  [/ยิ่ง$/u, /^(?:ได้|ใช้)/u],
  [/มีงาน$/u, /^ทำ/u],
  [/บรร$/u, /^ทุก/u],
  [/ข้อ$/u, /^เสนอ/u],
  [/เข้า$/u, /^(?:ถึง|มา)/u],
  [/มา$/u, /^ใช้/u],
  [/มาใช้$/u, /^ใน/u],
  [/(?:รับมือ|เชื่อมโยง|เกี่ยวข้อง|เกี่ยว)$/u, /^กับ/u],
  [/(?:เสี่ยง|ผลกระทบ|ก๊าซเรือนกระจก|การปล่อย)$/u, /^จาก/u],
  [/ที่$/u, /^(?:เป็น|มี|ใช้|กำกับดูแล|อยู่|ได้รับ)/u],
  [/ระดับรัฐมนตรี$/u, /^เกี่ยวกับ/u],
  [/แปรสภาพ$/u, /^เป็น/u],
  [/กระ$/u, /^ทำ/u],
  [/ทรง$/u, /^เป็น/u],
  [/ฟื้นฟู[ก-๙]{0,20}$/u, /^ภายหลัง/u],
  [/(?:ความรู้|ถูกต้อง|วิจัย)$/u, /^เกี่ยวกับ/u],
  [/ระหว่างรัฐบาล[ก-๙]{2,40}$/u, /^และรัฐบาล/u],
  [/ระหว่างภาค(?:รัฐ|เอกชน)$/u, /^และ(?:ภาค|รัฐ|เอกชน)/u],
  [/ร่วมมือ$/u, /^ระหว่าง(?:รัฐบาล|ภาค(?:รัฐ|เอกชน|ธุรกิจ))/u],
  [/อนาคต$/u, /^ร่วมกัน/u],
  [/การนำ$/u, /^(?:เสนอ|เข้า)/u],
  [/เกื้อหนุน$/u, /^ระหว่าง/u],
  [/เกื้อหนุนระหว่าง[ก-๙]+$/u, /^(?:ให้|มีความสุข)/u],
  [
    /[ก-๙]$/u,
    /^(?:เชื่อม|อาทิตย์|ซึ่งกันและกัน|เป็นสุข|ระหว่างประเทศ(?!ไทย|ญี่ปุ่น|จีน|ลาว|สมาชิก|ต่าง|คู่|ภาคี|เพื่อน|อาเซียน|กัมพูชา|เมียนมา|มาเล|เวียด|อินเดีย|เกาหลี| )|ใน(?:อนุ)?ภูมิภาค|ใน(?:นิคม)?อุตสาหกรรม|ในศตวรรษ|ในสาธารณรัฐ|ในเอเชีย|ในสถานประกอบการ|เป็น(?:หุ้นส่วน|มิตร|ธรรม|เลิศ)|ใน(?:ทุก)?รูปแบบ|ในน่านน้ำ|กับการเปลี่ยนแปลง|ทุกรูปแบบ|เนื่องมาจาก|จากพระราชดำริ|ที่ราชพัสดุ|ที่กำกับดูแล|ที่(?:เป็น(?:ธรรม|มิตร|เลิศ)|สะอาด|ยั่งยืน|ครอบคลุม|เสรี|เข้มแข็ง|ยืดหยุ่น|ปลอดภัย|ทันสมัย|มีคุณภาพ|มีประสิทธิภาพ|มีมูลค่า|เลวร้าย|ผิด(?:กฎหมาย)?))/u,
  ],
];

/** What says of papers how many or how they are, and where the next one begins. */
const counted =
  /หลายฉบับ|จนเสร็จ|โฉมใหม่|ทั้งหมด|คืบหน้า|ภายใน(?:ปี|เดือน|วัน|ระยะ)|ฉบับ(?:นี้|ใหม่|เดิม|แรก|ล่าสุด|ดังกล่าว)|และ(?:แผนปฏิบัติการ|แผนงาน|บันทึก|ปฏิญญา|แถลงการณ์|ถ้อยแถลง|พิธีสาร|อนุสัญญา|โครงการ)/u;

/** Words with which no title ends: what they join or begin is not there. */
const trailing =
  /(?:และการ|และ|ในการ|(?<!ร|อ)อัน|หรือ|เพื่อ|ทั้ง|อย่าง|ของ|โดย|แห่งที่|ระยะที่|ฉบับที่|ประจำปี|(?<!ช่|ป่)ด้วย|ด้านการ|(?<!ห|ช)นี้(?:มา)?)+$/u;

/**
 * The end of a title whose words go on from `from` to `reach`: before the first clause that is no part of it. A clause
 * word is a part of it where it stands for a thing ("การจัดตั้งสวน") or belongs to the words around it ("สวนที่ยั่งยืน").
 */
export function titleEnd(text: string, from: number, reach: number): number {
  let cut = clauseCut(text, from, reach);
  while (cut < reach && goesOn(text, cut)) cut = clauseCut(text, cut + 2, reach);
  const stop = counted.exec(text.slice(from, cut));
  return wholeWords(text, from, stop === null ? cut : from + stop.index);
}

/** Before the words that only join a title to what is not there, after a number that tells which one it is. */
export function wholeWords(text: string, from: number, end: number): number {
  const number = /^ ?[0-9๐-๙]{1,2}(?![0-9๐-๙])/u.exec(text.slice(end, end + 4))?.[0];
  if (
    number !== undefined &&
    /(?:(?:แห่ง|ระยะ|ฉบับ|เฟส|ศตวรรษ|ช่วง|ตอน)ที่|หมายเลข|สูตร|รุ่น)$/u.test(
      text.slice(Math.max(0, end - 10), end),
    )
  )
    return end + number.length;
  // "…สวนปี 2570": the year is no part of the title.
  const year = /(?:ประจำ)?ปี$/u.exec(text.slice(Math.max(from, end - 8), end))?.[0].length ?? 0;
  if (year > 0 && /^ ?(?:[พค]\.ศ\. ?)?[0-9๐-๙]{4}/u.test(text.slice(end, end + 11)))
    return end - year;
  const left = trailing.exec(text.slice(Math.max(from, end - 24), end))?.[0].length ?? 0;
  // "…สวนพ.ศ. 2570", "…สวนพ.ร.บ.ผัก": the letter of the era or of the next act is no letter of the name.
  const era = left === 0 && /[พค]\.[ศร]\.$/u.test(text.slice(end - 1, end + 3)) ? 1 : 0;
  return Math.max(from, end - left - era);
}

/** True where a clause seems to begin at `at` and the title goes on. */
export function goesOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 110), at);
  const here = text.slice(at, at + 24);
  return onward.some(([left, right]) => left.test(before) && right.test(here));
}
