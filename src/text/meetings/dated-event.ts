import type { Span } from '../words/named-thing';
import { isNoun } from './event-nouns';
import { isShort } from './meeting-day';
import type { MeetingEvent } from './meeting-event';
import { isPresent, isSpokesman } from './presence';
import type { ReadText } from './read-text';

/** Verbs and nouns of what people attend together, which alone tell of too much. */
const anyEvent =
  /(?<!เข้า|มี|ความ|แบบมี|มีส่วน)(?:เข้า)?ร่วม(?!มือ|กับ|กัน|ทุน|ด้วย|สมัย|ใจ|ค้า|ของ)|(?<!ห้อง|หอ)ประชุม|หารือ|ใน(?:งาน)?พิธี|ในงาน|(?<=หัวหน้าคณะ[ก-๙]{0,16}[ \u00a0]?)ในการประชุม|กิจกรรม|สัมมนา|เสวนา|พบปะ(?!กัน)|นำคณะ|เข้าชม|(?:ส่ง|รับ)?มอบ(?:รางวัล|เงิน|ใบ|ประกาศ|โล่|เกียรติบัตร|สิ่งของ|ทุน)|ลงนามถวายพระพร|(?<!กล่าว|การ|ยินดี)ต้อนรับ/gu;

/** "วันนี้ (8 ธ.ค.) … ในการประชุมสภา นาย ก ตอบกระทู้": where whoever is named next did something. */
const inSitting = /(?:(?<= )|^)ใน(?:การประชุม|การสัมมนา|การแถลงข่าว|งาน(?=แถลง|เลี้ยง|สัมมนา|เปิด)|พิธี)/u;
const sittingWithin = 80;
/** Whoever did something is named soon after its day; who led them, somewhat later. */
const whoWithin = 260;
const leaderWithin = 420;

/** "กรมดอกไม้ เสนอผลงาน… นำโดยนาย ก … ณ หอดอกจาน": who led those who did it, and where. */
const ledBy = /นำโดย ?$/u;
const placeNext = /^[^\n]{0,400}?(?<= )ณ [ก-๙]/u;

/** What a sentence tells that begins with its day and who did it: "วันนี้ (8 ธ.ค.) นาย ก ประชุมชี้แจง…". */
export function datedEvent(
  { text, calls, dates, people }: ReadText,
  paragraph: Span,
  talk: readonly Span[],
): MeetingEvent | null {
  for (const start of [paragraph.start, ...talk.map((one) => one.end)]) {
    const stop = talk.find((one) => one.start >= start)?.start ?? paragraph.end;
    const who = calls.find((call) => {
      const person = people[call.person];
      return (
        call.start >= start &&
        call.end <= stop &&
        person !== undefined &&
        !isSpokesman(person) &&
        isPresent(text, call, person)
      );
    });
    if (who === undefined || who.start > start + leaderWithin) continue;
    const before = text.slice(start, who.start);
    const sitting = inSitting.exec(before);
    const near = 40 + (sitting !== null && sitting.index < sittingWithin ? sittingWithin : 0);
    const dated =
      dates.some(
        (date) =>
          date.start >= start &&
          date.end <= stop &&
          date.start < start + near &&
          (date.precision === 'day' || date.precision === 'range') &&
          isShort(date),
      ) || /^[^\n]{0,12}วันนี้/u.test(text.slice(start, stop));
    if (!dated) continue;
    if (/เผย|กล่าว|แถลง|ระบุ/u.test(before)) continue;
    const led = ledBy.exec(before);
    if (led !== null && placeNext.test(text.slice(who.end, stop))) {
      const verb = { start: start + led.index, end: who.start };
      return { kind: 'attend', verb, start, end: stop, subject: who.person };
    }
    if (who.start > start + whoWithin) continue;
    if (sitting !== null) {
      const at = start + sitting.index;
      const verb = { start: at, end: at + sitting[0].length };
      return { kind: 'attend', verb, start, end: stop, subject: who.person };
    }
    for (const match of text.slice(who.end, Math.min(stop, who.end + 400)).matchAll(anyEvent)) {
      const verb = { start: who.end + match.index, end: who.end + match.index + match[0].length };
      const kind = /^(?:หารือ|ประชุม)$/u.test(match[0]) ? 'consult' : 'attend';
      if (isNoun(text, verb.start, kind)) continue;
      return { kind, verb, start, end: stop, subject: who.person };
    }
  }
  return null;
}
