import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';

const task =
  '(?:การ|ความ|กิจการ|พลังงาน|กีฬา|วิทยาศาสตร์|เทคโนโลยี|นวัตกรรม|วิจัย|ดิจิทัล|สวัสดิการ|วัฒนธรรม|ศิลปะ|เยาวชน|แรงงาน|ประมง|ป่าไม้|ปศุสัตว์|ทรัพยากร|สิ่งแวดล้อม|น้ำ|อาหาร|ชนบท|อุตสาหกรรม|พาณิชย์|เศรษฐกิจ|โครงสร้าง|คมนาคม|สื่อสาร|สารสนเทศ|ท่องเที่ยว)';
const tasks = new RegExp(
  `(?:[${blanks}]${task}[ก-๙]{0,30}){0,4}[${blanks}]{0,2}และ${task}[ก-๙]{0,60}`,
  'uy',
);

/** A country whose letters go on with another word says nothing of where the list ends. */
const countryInside = new RegExp(`${countryPattern}[ก-ฮะ-ฺเ-๎]`, 'u');

/**
 * Where the name of a ministry ends that goes on with a list of what it is for: "กระทรวงดอกไม้ การปลูก และการค้าแห่ง…".
 * `end` itself where no such list follows a blank.
 */
export function tasksEnd(text: string, end: number): number {
  if (!/[ \u00a0]/u.test(text[end] ?? '')) return end;
  tasks.lastIndex = end;
  if (!tasks.test(text)) return end;
  const cut = clauseCut(text, end + 1, tasks.lastIndex);
  const list = text.slice(end, cut);
  return list.includes('และ') && !countryInside.test(list) ? end + list.trimEnd().length : end;
}

/** Institutions and offices that begin as tasks do, and what each province has: they follow a ministry in their own right. */
const noTask =
  '(?!การ(?:นิคม|ไฟฟ้า|ประปา|ท่าเรือ|รถไฟ|ทางพิเศษ|เคหะ|ยาง|กีฬาแห่ง|ท่องเที่ยวแห่ง|บินไทย|ไปรษณีย์|ยาสูบ)|ความร่วมมือ(?!ระหว่าง)|[ก-๙]{4,20}(?:จังหวัด|ไทย|อำเภอ))';
const second = new RegExp(
  `และ(?:ฝึกอาชีพ|ฝึกอบรม(?![ก-๙]{0,12}(?:ให้|แก่))|ทักษะ[ก-๙]{3}|${noTask}${task}(?:[ก-๙]{2}|(?=[${blanks}](?:ประเทศ)?(?!ไทย)${countryPattern})))`,
  'uy',
);

/** True where a ministry whose known name ends at `end` has a second task, as ministries abroad do: "กระทรวงพลังงาน|และการผลิต", "กระทรวงพลังงาน|และอุตสาหกรรม บรูไน". */
export function hasSecondTask(text: string, end: number): boolean {
  second.lastIndex = end;
  return second.test(text);
}
