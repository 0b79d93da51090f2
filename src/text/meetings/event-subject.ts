import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import type { Call, MeetingKind } from './meeting-sides';
import { personByPost } from './person-by-post';
import { isSpokesman, takesPart } from './presence';
import type { ReadText } from './read-text';
import { broughtIn, broughtInByOffice, chairOf, leaderOf } from './who-presides';

/** A verb of meeting with where its sentence begins, and the words that report it. */
interface Told {
  readonly kind: MeetingKind;
  readonly verb: Span;
  readonly start: number;
  readonly report: Span | null;
}

/**
 * The person of whom a sentence speaks: who is named before the verb, who is meant by the post before it, who tells of
 * what they did themselves, or of whom the sentences before spoke. `region` are the namings inside the stretch, in order. Null where it names no one.
 */
export function subjectOf(
  { text, calls, people, dates, topic }: ReadText,
  { kind, verb, start, report }: Told,
  region: readonly Call[],
): number | null {
  const before = region.filter((call) => call.start < verb.start);
  // "… นาย ข ซึ่งได้เข้าเยี่ยมคารวะ": of whom the clause is.
  if (kind === 'visit' && itself.test(text.slice(Math.max(start, verb.start - 24), verb.start)))
    return before.at(-1)?.person ?? null;
  // "โดยมีรองนายกรัฐมนตรีเป็นประธาน": by the office alone, if it is that of someone here.
  const office = kind === 'chair' ? broughtInByOffice(text, before, start, verb) : null;
  if (office !== null) return personByPost(text, office, people, []);
  return (
    (kind === 'chair' && !together.test(text.slice(verb.start, verb.end + 24))
      ? (text.slice(verb.start, verb.end).includes('แถลงข่าว')
          ? (leaderOf(text, before) ?? before.at(-1))
          : chairOf(
              text,
              before.filter((call) => takesPart(text, call, people)),
              start,
              verb,
            )
        )?.person
      : undefined) ??
    (kind === 'chair'
      ? before.find((call) => call.start >= broughtIn(text, start, verb.start))
      : undefined
    )?.person ??
    leaderAt(text, calls, people, report, dates, before[0]) ??
    before.find((call) => takesPart(text, call, people))?.person ??
    personByPost(
      text,
      { start, end: verb.start },
      people,
      before.map((call) => call.person),
    ) ??
    (report !== null &&
    entrusted.test(text.slice(Math.max(report.end, verb.start - 40), verb.start))
      ? reporterAt(calls, people, report)
      : undefined) ??
    (report !== null && saysNoOther(text, { start: report.end, end: verb.start }, dates)
      ? reporterAt(calls, people, report)
      : undefined) ??
    (report !== null &&
    /ถึง$/u.test(text.slice(report.start, report.end)) &&
    ownDoing.test(text.slice(report.end, report.end + 60))
      ? reporterAt(calls, people, report)
      : undefined) ??
    (topic !== null &&
    (saysNoOther(text, { start, end: verb.start }, dates) ||
      lately.test(text.slice(Math.max(start, verb.start - 30), verb.start)))
      ? topic
      : undefined) ??
    (/ลงนาม$/u.test(text.slice(verb.start, verb.end))
      ? region.find((call) => takesPart(text, call, people))?.person
      : undefined) ??
    null
  );
}

/** "ซึ่งได้", directly before the verb. */
export const itself = /ซึ่ง(?:ได้|จะ)?(?:เดินทางมา)?(?:เพื่อ)?$/u;

/** "เปิดเผยว่า รัฐมนตรี ก มอบหมายให้ต้อนรับ…": whom it was given to is who tells of it. */
const entrusted = /มอบหมาย(?:ให้(?:ตน|ผม|ดิฉัน)?|ตน|ผม|ดิฉัน)(?:เป็นผู้แทน|เป็นตัวแทน)?(?:ใน)?(?:การ)? ?$/u;

/** "เปิดเผยถึงการเดินทางเข้าร่วมการประชุม…": what whoever tells it did. */
const ownDoing =
  /^(?:ผล)?การ(?:เดินทาง|เข้าร่วม|ร่วม(?!มือ|กัน)|หารือ|นำคณะ)(?![^\n ]{0,40}(?:ของ ?(?:นาย|รอง|รัฐ|ปลัด|คณะ|พล|ฯพณฯ)|ระหว่าง(?!วัน)))/u;

/** "เป็นประธานร่วม", "เป็นประธานการประชุมร่วมกัน": of several who chair, the first is meant. */
const together = /ประธาน(?:ใน)?(?:การประชุม|ที่ประชุม|ประชุม)? ?ร่วม(?!กับ|มือ|งาน)/u;

/** "เปิดเผยว่า จากการหารือกับ…" and "เปิดเผยถึงผลการหารือกับ…" tell of the talks of whoever reports them. */
export const tells = /(?:จากการ|ถึง(?:ผล)?การ)$/u;

/** "… ตนได้มีโอกาส", directly before the verb. */
const oneself =
  /(?<![ก-๙])(?:ตน|ผม|ดิฉัน)(?:เอง)?(?: ?(?:และ|พร้อม|พร้อมด้วย)[^\n]{2,110}?)?(?:ได้|ยัง|จะ|ก็|มีโอกาส|มีกำหนดการ|มีกำหนด|นำ[ก-๙]{0,30}| ){0,4}$/u;

/** "ว่า ตนได้เป็นผู้แทน…": what is told begins with who tells it. */
const selfFirst =
  /^[\s\u200b]{0,2}(?:(?:ใน)?วันนี้[ ]?|(?:จาก|ตาม|หลังจาก)(?:การ)?ที่)?(?:ตน|ผม|ดิฉัน)(?:เอง)?(?:ได้|จะ|มี|นำ|พร้อม|และคณะ| )|^ ?ได้(?:นำคณะ|เดินทาง)/u;

/** "… ในช่วงเช้าได้" directly before the verb. */
const lately = /(?<= )(?:ใน)?ช่วง(?:เช้า|บ่าย|เย็น|ค่ำ)(?:วันนี้|วันเดียวกัน)?[ ]?(?:ได้|ยังได้)?$/u;

/** Words before the verb that name no one who did it: "ว่า เมื่อวันที่ … ได้". */
const noOther =
  /^(?:โดย|และ|รวมทั้ง|รวมถึง|พร้อมทั้ง|พร้อม|ตลอดจน|ก่อนที่จะ|ก่อน|จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|นอกจากนี้|เมื่อ|ในวัน|ใน|ระหว่าง|วันนี้|วันที่|โอกาสนี้|ในการนี้|ล่าสุด|ที่ผ่านมา|ได้|จะ|ตน|ยัง|มีกำหนด(?:การ)?|มีโอกาส|มีการเรียก|มีการ|มี|(?:ต้น|กลาง|ปลาย)สัปดาห์(?:นี้)?|เดินทาง|ไป|มา|ร่วม|ช่วงเช้า|ช่วงบ่าย|เวลา|น\.|[\s\u200b(),0-9.:–-]){0,24}(?:รับมอบหมาย(?:จาก|ให้)[^\n]{0,160})?$/u;

/** "ระหว่างการเยือนประเทศญี่ปุ่นอย่างเป็นทางการ": where they were, and no other. */
const onVisit =
  /(?:ใน)?(?:การ)?ระหว่าง(?:การ)?(?:เดินทาง)?(?:ไป)?เยือน(?:ประเทศ|กรุง|นคร)?[ก-๙]{2,24}(?:อย่างเป็นทางการ)?/u;

function saysNoOther(text: string, span: Span, dates: ReadText['dates']): boolean {
  if (selfFirst.test(text.slice(span.start, span.end))) return true;
  if (oneself.test(text.slice(Math.max(span.start, span.end - 160), span.end))) return true;
  if (span.end - span.start > 200) return false;
  let words = '';
  let from = span.start;
  for (const date of dates) {
    if (date.start < from || date.end > span.end) continue;
    words += text.slice(from, date.start);
    from = date.end;
  }
  words += text.slice(from, span.end);
  return tells.test(words) || noOther.test(words.replace(onVisit, ''));
}

/** Whoever says what follows, unless it is their office to speak for others. */
function reporterAt(
  calls: readonly Call[],
  people: readonly FoundPerson[],
  report: Span,
): number | undefined {
  const at = calls.findLast((call) => call.end <= report.start)?.person ?? -1;
  const person = people[at];
  return person === undefined || isSpokesman(person) ? undefined : at;
}

/** "เปิดเผยว่า … ได้นำคณะ ประกอบด้วยนาย ข": directly before the first of those whom the one who tells of it led. */
const ledParty = /(?:ได้|จะ|มีกำหนด)?นำ(?:คณะ|ทีม)[ก-๙ ]{0,40}?(?:ประกอบด้วย|ได้แก่) ?$/u;

function leaderAt(
  text: string,
  calls: readonly Call[],
  people: readonly FoundPerson[],
  report: Span | null,
  dates: ReadText['dates'],
  first: Call | undefined,
): number | undefined {
  if (report === null || first === undefined || first.start < report.end) return undefined;
  const lead = ledParty.exec(text.slice(report.end, first.start));
  return lead !== null &&
    saysNoOther(text, { start: report.end, end: report.end + lead.index }, dates)
    ? reporterAt(calls, people, report)
    : undefined;
}

/** Who tells of being called on: "เปิดเผยว่า … เข้าเยี่ยมคารวะตน". */
export function reporterMet(
  { text, calls, people }: ReadText,
  verb: Span,
  start: number,
): number | null {
  if (!/^(?:กับ)?ตน(?:เอง)?(?![ก-๙])/u.test(text.slice(verb.end, verb.end + 12))) return null;
  return reporterAt(calls, people, { start, end: start }) ?? null;
}

/** "โอกาสนี้ นาย ก กล่าว…": of whom a paragraph speaks that begins with them. */
export const openerOf = (text: string, { start }: Span, calls: readonly Call[]): number | null => {
  const [first] = calls;
  return first !== undefined && opens.test(text.slice(start, first.start)) ? first.person : null;
};
const opens = /^(?:โอกาสนี้|ในโอกาสนี้|จากนั้น|ต่อมา|นอกจากนี้|ในการนี้)[ ]?$/u;
