import { tells } from './event-subject';
import type { MeetingKind } from './meeting-sides';

/** "เปิดเผยภายหลังการหารือกับ…" tells of the talks of whoever speaks. */
const toldAfter =
  /(?:เปิดเผย|เผย|กล่าว|แถลง)(?:ว่า)? ?(?:ภาย)?หลัง(?:จาก)?(?:การ|ได้|เสร็จสิ้น|เสร็จ){0,2}(?:เข้า|ร่วม)?$/u;

/** "กล่าวในโอกาสเป็นประธานพิธีเปิด…": what whoever speaks did where they spoke. */
const spokeAt = /(?:กล่าว|เปิดเผย)(?:เนื่อง)?ในโอกาส(?:ที่)?(?:ได้)?$/u;

/** "เปิดเผยในโอกาสเดินทางเข้าร่วมการประชุม…" tells what whoever speaks did, unless it says whose doing it was. */
const isOwnDoing = (text: string, at: number): boolean =>
  /(?:เปิดเผย|กล่าว|แถลง|เผย)(?:ใน|ถึง|ระหว่าง)(?:(?!ว่า)[^\n]){0,150}การ(?:เดินทาง(?:ไป|มา)?)?$/u.test(
    text.slice(Math.max(0, at - 200), at),
  ) && !/^[^\n]{0,80}?ของ(?:นาย|รัฐมนตรี|รอง|พล|คณะรัฐ)/u.test(text.slice(at, at + 110));

/** What someone is asked, hoped or ready to do is not told to have been done: "เชิญเข้าร่วม", "หวังว่าจะได้ต้อนรับ". */
const wished = /(?:(?<!ได้รับ)เชิญ(?:ให้)?|หวัง(?:เป็นอย่างยิ่ง)?ว่า ?จะ(?:ได้)?(?:มีโอกาส)?(?:ได้)?) ?$/u;

/** "กล่าวถึงกรณีนายกรัฐมนตรี … ต้อนรับ": of what others did someone speaks. */
const ofCase = /(?:กล่าว|พูด|เผย|ชี้แจง)ถึงกรณี(?:(?!ว่า )[^\n]){0,160}$/u;
const caseWithin = 190;

/** "เป็นประธานงานเลี้ยงและการ": directly before the talks that someone gives. */
export const isPresidedOver = (text: string, at: number): boolean =>
  /เป็นประธาน(?:(?!ซึ่ง|โดย|ว่า )[^\n]){0,60}การ$/u.test(text.slice(Math.max(0, at - 80), at));

/** "การหารือ", "ที่เข้าพบ" name the event and tell nothing new of it, unless someone speaks after it. */
export function isNoun(text: string, at: number, kind: MeetingKind): boolean {
  if (kind === 'between' || (kind === 'talks' && tells.test(text.slice(Math.max(0, at - 8), at))))
    return false;
  const before = text.slice(Math.max(0, at - 24), at);
  if (kind === 'talks' && (/มีการ(?:เรียก)?$/u.test(before) || isPresidedOver(text, at)))
    return false;
  if (wished.test(before)) return true;
  if (ofCase.test(text.slice(Math.max(0, at - caseWithin), at))) return true;
  if (toldAfter.test(before)) return false;
  if ((kind === 'chair' || kind === 'attend') && spokeAt.test(before)) return false;
  if (kind === 'attend' && isOwnDoing(text, at)) return false;
  if (
    kind !== 'attend' &&
    kind !== 'chair' &&
    /(?:ภายหลัง|หลัง)(?:จาก)?(?:การ|เป็น|เสร็จสิ้น|ได้)?[ก-๙ ]{0,12}$/u.test(before)
  )
    return false;
  return /(?<!กำหนด)(?:(?<!กรรม|ราช|ว่า|อำนวย|จัด|ธิ|บัญชา|โครง|บริ)การ|คำ|ผล|(?:เวลา|โอกาส)ให้(?:คณะ)?|ผู้|ความ|(?<!หน้า|พื้น)ที่(?:จะ|ได้|เคย|มา|ได้มา)?|ในโอกาส(?:เดินทางมา|มา)?)$/u.test(
    before,
  );
}
