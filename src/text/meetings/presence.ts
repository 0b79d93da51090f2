import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import type { Call, MeetingRoles } from './meeting-sides';

/** Words before a name that bring someone in who was not there. */
const absentBefore =
  /(?:ภายใต้การ(?:นำ|บริหาร|กำกับดูแล)(?:ของ)?|ภายใต้การ[^\n]{0,30}ของ|(?<!สำนักงาน|สำนัก|กอง|กรม|กรรมการ|ฝ่าย|ด้าน|และ)นโยบาย(?:ของ|รัฐบาลของ)?|(?:นโยบาย|แนวทาง|ดำริ)(?: ?[“"][^\n”"]{0,90}[”"] ?|[^\n]{0,24})[ขช]อง|(?<=รัฐบาล)(?:โดย|ภายใต้)?การนำ(?:ของ)?|บัญชา(?:ของ)?|ข้อสั่งการ(?:ของ)?|มอบหมายจาก|รับมอบหมาย(?:โดย)?|ยุทธศาสตร์[^\n]{0,24}ของ|สอดคล้องกับที่|ตามที่|เสนอชื่อ|แต่งตั้ง(?:จาก|โดย)|การประสานจาก|สั่งการให้|(?<!ราชการ|รักษาการ|หน้าที่|ทำการ|(?<!เป็น)ผู้)แทน|(?:ข้อความ|สาร|(?<!รับ|รับมอบ)หนังสือ|จดหมาย|คำเชิญ|ความปรารถนาดี)(?:จาก|ไปยัง|ถึง)|คำเชิญ(?:ของ|จาก)|(?<!(?:เข้าพบ|คารวะ)(?: ?เพื่อ| ?และ(?:ร่วม)?)?)แสดงความยินดี(?:กับ|แก่|ต่อ)|แสดงความยินดี(?:เนื่อง)?ในโอกาสที่|กรณี(?:ที่)?|(?:พูด|กล่าว|เอ่ย)ถึง|(?<!ราชการ|อาคาร|หอประชุม|ห้องประชุม|ศูนย์)เฉลิมพระเกียรติ[^\n]{0,60}|ผู้ก่อตั้ง ?(?:คือ|ได้แก่)|ก่อตั้ง(?:ขึ้น)?โดย|การจากไปของ|ผลการหารือของ|มูลนิธิ[ก-๙]{0,16} ?(?=\()|อสัญกรรมของ|ถึงแก่[ก-๙]{0,16}ของ)\s?(?:ท่าน)?(?:รอง|อดีต)?(?:นายกรัฐมนตรี[ก-๙]{0,16}|["“‘]?(?:รัฐมนตรี|ปลัด|อธิบดี|ผู้ว่า|เลขาธิการ|ประธาน)[ก-๙]{0,40})?(?:และ[ก-๙]{0,40})?[\s(]{0,2}["“‘]?$/u;
/** Words after a name and its post that say the same. */
const absentAfter =
  /^\s?(?:\([^()\n]{1,40}\) ?)?(?:ได้|ยัง|ที่|ซึ่ง|ก็|\) ?){0,3} ?(?:ให้ความสำคัญ|มีนโยบาย|มอบนโยบาย|มอบหมาย|มอบให้(?= ?(?:นาย|นาง|ดร|พล|รอง|ที่ปรึกษา|เลขา|ผู้ช่วย))|สั่งการ|กำชับ|ห่วงใย|มีบัญชา|มีความห่วงใย|ให้ความห่วงใย|กำกับดูแล(?!ด้าน)|ขับเคลื่อนนโยบาย|ตระหนักถึง|(?:ส่ง|มอบ)(?:ที่ปรึกษา|เลขา|ผู้แทน|ตัวแทน|รองปลัด|อธิบดี)|ฝาก(?:ให้|ถึง)|ออกประกาศ|มอบคำขวัญ|ที่มีเป้าหมาย|มีเป้าหมาย)/u;

/** A quotation that begins with a name, as far as its title. */
const quotation = /[“"]\s?(?:นาย|นางสาว|นาง|น\.ส\.|ดร\.|ฯพณฯ)?\s?$/u;

/** What tells of who was there. */
interface Told extends MeetingRoles {
  readonly planned: boolean;
  readonly onlyMentioned?: true;
  /** Those who only tell of it. */
  readonly reporters: readonly number[];
}

const spokesman = /โฆษก(?:ประจำสำนักนายก|รัฐบาล)/u;

/** True for someone whose office is to speak for the government: they report, whoever met. */
export const isSpokesman = (person: FoundPerson): boolean => spokesman.test(person.post ?? '');

/** The people who were at one of the meetings: those it names, and others of the text who are not brought in from afar. */
export function attendance(
  text: string,
  people: readonly FoundPerson[],
  meetings: readonly Told[],
): ReadonlySet<number> {
  const present = new Set(
    meetings.flatMap((one) => [
      ...(one.host === null ? [] : [one.host]),
      ...one.guests,
      ...one.participants,
    ]),
  );
  // An event that names no one says of no one else of the text that they were there.
  const held = meetings.some(
    (one) =>
      !one.planned &&
      one.onlyMentioned !== true &&
      (one.host !== null || one.guests.length + one.participants.length > 0),
  );
  if (!held) return present;
  const reporters = new Set(meetings.flatMap((meeting) => meeting.reporters));
  for (const [at, person] of people.entries()) {
    if (reporters.has(at) || isSpokesman(person)) continue;
    const calls = person.mentions.filter(
      (call, before) => !isAside(text, person.mentions[before - 1], call),
    );
    if (calls.some((call) => isPresent(text, call, person))) present.add(at);
  }
  return present;
}

/** The same name in other letters, in the bracket beside it. */
export const isAside = (text: string, name: Span | undefined, bracket: Span): boolean =>
  name !== undefined && /^\s{0,3}[((][^()()\n]{0,8}$/u.test(text.slice(name.end, bracket.start));

/** The same in a bracket after the post: "นายกอ ดาวเรือง เอกอัครราชทูตลาว (Mr. Ko Daoruang, Ambassador)". */
export function isLatinAside(text: string, name: Span | undefined, bracket: Span): boolean {
  if (name === undefined || bracket.start - name.end > 240) return false;
  if (!/^[A-Z]/u.test(text.slice(bracket.start, bracket.start + 1))) return false;
  if (!/[ก-๙]/u.test(text.slice(name.start, name.end))) return false;
  const between = text.slice(name.end, bracket.start);
  return (
    /[((](?:[^()()\n]{0,8}|[A-Za-z. ]{0,30})$/u.test(between) &&
    !/\n|(?<!เกี่ยว)กับ|พบ|หารือ|ต้อนรับ|(?:และ|ด้วย|โดยมี) ?(?=นาย|นาง|ดร|Mr|Ms)/u.test(between)
  );
}

/** In which capacity someone acts: "ในฐานะหัวหน้าศูนย์…". */
const capacity =
  /^\s?ในฐานะ(?:(?!นาย|นาง|ดร\.)[^\n]){3,150}? (?=(?:ได้)?(?:มอบ|ส่ง|ให้ความ|สั่ง|กำชับ))/u;

const royal = /สมเด็จพระ|เจ้าฟ้า|พระบรมราช/u;
/** Members of the royal house come to an event where it says that they did, and are honoured at others. */
function isHonoured(text: string, call: Span): boolean {
  const line = text.slice(Math.max(0, call.start - 260), call.start);
  const before = line.slice(line.lastIndexOf('\n') + 1);
  return (
    royal.test((/[ก-๙]{0,40}$/u.exec(before)?.[0] ?? '') + text.slice(call.start, call.end)) &&
    /(?:แด่|ถวาย|เฉลิมพระ|พระชนมพรรษา|พระราชสมภพ)/u.test(before) &&
    !/เสด็จ|ทรง/u.test(text.slice(call.end, call.end + 100))
  );
}

/** True where a naming puts someone at the event, and does not bring them in from afar. */
export function isPresent(text: string, call: Span, person: FoundPerson): boolean {
  const above = text.slice(Math.max(0, call.start - 90), call.start);
  // A headline above ends before the name: its words bring no one in.
  const before = above.slice(above.lastIndexOf('\n') + 1);
  if (absentBefore.test(before)) return false;
  if (isHonoured(text, call)) return false;
  // Whom a quotation begins with is spoken of; a headline sets a name between the marks alone.
  if (quotation.test(before) && !/^\s?[”"]/u.test(text.slice(call.end, call.end + 2))) return false;
  const after =
    person.postSpan !== null &&
    person.postSpan.start >= call.end &&
    person.postSpan.start - call.end < 30
      ? person.postSpan.end
      : call.end;
  const told = text.slice(after, after + 280).replace(capacity, ' ');
  return !absentAfter.test(told.slice(0, 120));
}

/** The same of a call. */
export function takesPart(text: string, call: Call, people: readonly FoundPerson[]): boolean {
  const person = people[call.person];
  return person !== undefined && isPresent(text, call, person);
}

/** Who is named with what they tell: "นาย ก เลขาธิการ… เปิดเผยว่า". */
export function isReporter(text: string, call: Call, people: readonly FoundPerson[]): boolean {
  const post = people[call.person]?.postSpan ?? null;
  const after =
    post !== null && post.start >= call.end && post.start - call.end < 30 ? post.end : call.end;
  return /^[^\n]{0,40}?(?:เปิดเผย|เผย|กล่าว|ระบุ|แถลง)(?!ภายหลัง)/u.test(text.slice(after, after + 60));
}
