import { endOf } from './end-of';
import type { NamedProgramme } from './named-programme';
import { editionEnd } from './plan-edition';
import { runEnd } from './title-run';
import { titleWithin } from './title-within';

/** Plans that are written down; "แผนงาน" and "แผนพัฒนา" may be any intention, and are of their own by more words. */
const wordsWanted: Readonly<Record<string, number>> = {
  แผนปฏิบัติการ: 10,
  แผนปฏิรูป: 10,
  แผนการปฏิรูป: 10,
  แผนแม่บท: 8,
  แผนหลัก: 14,
  แผนยุทธศาสตร์: 12,
  แผนพัฒนา: 12,
  แผนระดับชาติว่าด้วย: 10,
  นโยบายและแผนระดับชาติว่าด้วย: 10,
  ยุทธศาสตร์: 16,
};
/** What is only described: the plan of a thing that is at hand, of a certain length, that is to be made. */
const described =
  /^(?:ของ|สำคัญ|ที่|นี้|นั้น|ใน|และ|หรือ|เพื่อ|ต่าง|ดังกล่าว|ระยะ|ใหม่|ประจำ|ร่วมกัน|เป็น|ให้|ได้|จะ|มี|โดย|ซึ่ง|ราชการ|งาน|ลงไป|ความร่วมมือ|จังหวัด|(?:การพัฒนา)?กลุ่มจังหวัด|ระบบ(?=ให้|ต่าง)|ธุรกิจ|ตนเอง|ท้องถิ่น|พื้นที่|บุคลากร|องค์กร|คุณภาพ|อย่าง|ต่อ|ฯ|ระดับ(?!ชาติ)|ภายใต้|รองรับ|ตาม|ปี|ล่วงหน้า|ฉบับ|รายละเอียด|สำหรับ|กับ|โครงการใน|สู่|ไป|ระหว่าง|ทุก)/u;
/** Of what kind a plan is, and nothing of what it is for. */
const kindOnly = /^(?:พัฒนา|ด้าน|ส่งเสริม|บริหาร|จัดการ|ดำเนินงาน|ประเทศ|เศรษฐกิจ|ลงทุน|และ|การ){1,5}$/u;
/** Who has a plan, or makes one, has no name for it. */
const intended = /(?:มี|วาง|เป็น|ทุก|แต่ละ|หลาย|เสนอ|คณะกรรมการ|กรรมการ|กอง|สำนัก|นโยบายและ)$/u;

/** The age of industry that a plan is for: "ยุทธศาสตร์การพัฒนาสวนไทย 4.0". */
const version = /[ ]?[1-9]\.0(?![0-9])/uy;

/** How long a strategy lasts: "ยุทธศาสตร์ส่งเสริมดอกไม้ 5 ปี". */
const forYears = /[ \u00a0]?[0-9]{1,2}[ \u00a0]?ปี(?![ก-๙])/uy;

/** The plan from `start` to `end` (its kind, `kind`) by the words after it: "แผนแม่บทสวนสาธารณะริมคลอง"; else null. */
export function planName(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  const wanted = wordsWanted[kind];
  if (wanted === undefined || intended.test(text.slice(Math.max(0, start - 20), start)))
    return null;
  if (kind === 'ยุทธศาสตร์') {
    if (!strategy(text, start, end)) return null;
  } else if (described.test(text.slice(end, end + 16))) return null;
  const last = titleWithin(text, end, runEnd(text, end));
  if (last - end < wanted || kindOnly.test(text.slice(end, last))) return null;
  if (
    /^ ?(?:ดังกล่าว|อื่น|ต่าง|ๆ)/u.test(text.slice(last, last + 9)) ||
    /(?:อื่น|ลงทุนใหม่)$/u.test(text.slice(end, last))
  )
    return null;
  const numbered = endOf(version, text, last) ?? last;
  const lasting = kind === 'ยุทธศาสตร์' ? endOf(forYears, text, numbered) : null;
  const whole = editionEnd(text, numbered) ?? lasting ?? numbered;
  return { start, end: whole, after: whole };
}

/** True for a strategy to do something, and not for that of a province or of the country, nor for what is strategic. */
const strategy = (text: string, start: number, end: number): boolean =>
  /^(?:การ(?!พัฒนา(?:จังหวัด|กลุ่ม|ประเทศ|เป็น|พื้นที่)|บริหาร|จัดเก็บ)|ความร่วมมือ(?:ด้าน|ทาง)|(?:เอเปค|อาเซียน)?ว่าด้วยการ|ระยะยาว(?:ใน)?การ|ส่งเสริม|พัฒนา)/u.test(
    text.slice(end, end + 20),
  ) &&
  !/(?:เชิง|ทาง|หุ้นส่วน|พันธมิตร|พื้นที่|ด้าน|กำหนด|ปรับปรุง|(?:นโยบาย|แผน|มาตรการ|แนวทาง|ทิศทาง)และ|แผนงาน|ภูมิ|บริหาร|จุด)$/u.test(
    text.slice(Math.max(0, start - 10), start),
  );
