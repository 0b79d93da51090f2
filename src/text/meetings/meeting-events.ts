import { titlePattern } from '../people/title-words';
import type { Span } from '../words/named-thing';
import { datedEvent } from './dated-event';
import { chairsBefore, isAppointed, isChaired, presided, presides } from './event-chairs';
import { isNoun } from './event-nouns';
import { subjectOf } from './event-subject';
import { isShort } from './meeting-day';
import type { MeetingEvent } from './meeting-event';
import type { Call } from './meeting-sides';
import { meetingVerbs } from './meeting-verbs';
import { isWhyTheyCame } from './object-of-verb';
import { objectOf, personByPost } from './person-by-post';
import { isSpokesman } from './presence';
import type { ReadText } from './read-text';

const speech =
  /(?:เปิดเผย|เผย|กล่าว|ระบุ|ชี้แจง|แถลง)(?:อีก|เพิ่มเติม|ต่อ|ต่อไป|ด้วย|ย้ำ){0,3}(?:(?:ภาย)?หลัง(?:การ|จาก|เสร็จสิ้น){0,2}ประชุม ?(?:คณะรัฐมนตรี|ครม\.)[^\nก-ฮ]{0,4}(?:\(ครม\.\))?[^\n]{0,30}?)?(?: ?(?:ใน|เมื่อ)?วัน(?:นี้|ที่)[^\n]{0,40}?)?(?:ว่า|ถึง(?=ผล|การ))|ให้สัมภาษณ์[^\n]{0,200}?ว่า|กล่าว(?:ขอบคุณ|ชื่นชม)(?= ?(?:นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\s))|นาง|ดร|พล))/gu;

/** "ให้นาย ข … เข้าพบ", "หลังจากที่คณะ… เข้าพบ": whom someone lets in. */
const letsIn = new RegExp(
  `(?:(?:(?<=[ )]|กรุณา|อนุญาต|ได้)ให้ ?(?!การ|ความ|เกียรติ|สัมภาษณ์|ข้อมูล|คำ|นโยบาย)[ก-๙A-Z]|(?<!มอบ|มอบหมาย ?)ให้ ?(?:คณะ|ผู้|${titlePattern}))|หลัง(?:จาก)?(?:ที่)? ?(?:คณะ|ผู้|เอกอัคร|${titlePattern}))[^\\n]{2,800}$`,
  'u',
);
const grantsAudience = /พระราชทานพระ(?:บรม)?ราช(?:ว)?โรกาสให้[^\n]{0,200}$/u;

/** Whom talks are with, where no one has a name: "หารือกับผู้บริหารบริษัท …". */
const unnamed =
  /^ ?(?:คณะ(?:ผู้บริหาร|ผู้แทน|นักลงทุน|นักธุรกิจ)?|(?:ตัวแทน|ผู้แทน)(?!การค้าไทย)|ผู้บริหาร|ผู้(?:ประกอบการ|ให้บริการ|ผลิต|ส่งออก|นำเข้า)|นักลงทุน|นักธุรกิจ|บริษัท|สมาคม|หอการค้า|สภา(?:อุต|หอ|ธุรกิจ)|ธนาคาร|องค์การ|รัฐมนตรี|เอกอัครราชทูต|ประธาน)/u;

/** The first kind of event, in the order of what it says about host and guests, that has people on its sides. */
export function chooseEvent(
  source: ReadText,
  paragraph: Span,
  visitors: readonly number[],
): MeetingEvent | null {
  const { text, calls } = source;
  const words = text.slice(paragraph.start, paragraph.end);
  // A verb may begin the next line, or go on there.
  const asWritten = source.written.slice(paragraph.start, paragraph.end);
  const readings = words === asWritten ? [words] : [asWritten, words];
  const talk = [...words.matchAll(speech)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
  }));
  for (const [kind, pattern] of meetingVerbs) {
    for (const match of readings.flatMap((one) => [...one.matchAll(pattern)])) {
      const verb = {
        start: paragraph.start + match.index,
        end: paragraph.start + match.index + match[0].length,
      };
      if (isNoun(text, verb.start, kind)) continue;
      if (kind === 'chair' && isAppointed(text, verb, paragraph.start)) continue;
      const report = talk.findLast((one) => one.end <= verb.start);
      const start = report?.end ?? paragraph.start;
      const stop = talk.find((one) => one.start >= verb.end)?.start ?? paragraph.end;
      const said = / ว่า /u.exec(text.slice(verb.end, stop));
      const end = Math.min(
        said === null ? stop : verb.end + said.index,
        sentenceEnd(text, verb, stop),
      );
      const speaker = lastSpeaker(text, calls, end);
      const region = calls.filter(
        (call) =>
          call.start >= start &&
          call.end <= end &&
          call !== speaker &&
          (/แถลง/u.test(match[0]) || !speaksForOthers(source, call)),
      );
      const ofSentence = subjectOf(source, { kind, verb, start, report: report ?? null }, region);
      const letIn =
        (kind === 'visit' || kind === 'let in') &&
        region.some((call) => call.start < verb.start) &&
        letsIn.test(text.slice(start, verb.start));
      if (kind === 'let in' && !letIn) continue;
      const subject = letIn ? whoLetsIn(source, region, start, verb.start, ofSentence) : ofSentence;
      // An audience that the king grants those who come is told beside what they came for.
      if (letIn && grantsAudience.test(text.slice(start, verb.start))) continue;
      // Who welcomes those who came to open an event is not its host.
      if (kind === 'receive' && presided(text, verb, start, region)) continue;
      // "ก เป็นประธานการประชุม จากกรณีที่สมาคม… ขอเข้าหารือ": what was only asked for.
      if (
        kind === 'visit' &&
        text.startsWith('ขอ', verb.start - 2) &&
        chairsBefore(text, verb, start, region)
      )
        continue;
      if (kind === 'visit' && !letIn && isWhyTheyCame(text, verb, start, region)) continue;
      const met = kind === 'receive' || kind === 'visit' || kind === 'talks' || kind === 'between';
      if (kind === 'talks' && talksAgain(text, verb, region)) continue;
      if ((kind === 'talks' || /จัด/u.test(match[0])) && isChaired(text, verb, end, region))
        continue;
      if (kind === 'talks' && presides(source, verb, region)) continue;
      const others =
        region.some(
          (call) =>
            call.person !== subject &&
            call.start >= verb.end &&
            (kind !== 'talks' || call.start < verb.end + 300),
        ) ||
        (kind === 'receive' && (region.length > 0 || visitors.length > 0)) ||
        (kind === 'talks' &&
          subject !== null &&
          (personByPost(text, objectOf(text, verb, Math.min(end, verb.end + 60)), source.people, [
            subject,
          ]) !== null ||
            (unnamed.test(text.slice(verb.end, verb.end + 24)) &&
              (/^(?:ร่วม|พบ)หารือ$/u.test(match[0]) ||
                source.dates.some(
                  (date) =>
                    (date.precision === 'day' || date.precision === 'range') &&
                    isShort(date) &&
                    date.start >= start &&
                    date.end <= end,
                )))));
      if (!(met ? others || (subject !== null && kind === 'visit') : subject !== null)) continue;
      return {
        kind: letIn ? 'let in' : kind,
        verb,
        start,
        end: speaker?.start ?? end,
        subject,
      };
    }
  }
  return datedEvent(source, paragraph, talk);
}

/** Who lets others in stands before the word that says so, by name or by the office alone: "นายกรัฐมนตรี ให้นาย ข เข้าพบ". */
function whoLetsIn(
  { text, people }: ReadText,
  region: readonly Call[],
  start: number,
  end: number,
  subject: number | null,
): number | null {
  const lets = text.slice(start, end).search(letsIn);
  const first = region[0];
  if (lets <= 0 || first === undefined || first.person !== subject) return subject;
  if (first.start < start + lets) return subject;
  return personByPost(text, { start, end: start + lets }, people, []) ?? subject;
}

/** Whose office it is to speak for the government tells of what others do. */
function speaksForOthers({ people }: ReadText, { person }: Call): boolean {
  const one = people[person];
  return one !== undefined && isSpokesman(one);
}

/** A verb whose object another one parts from it tells of no one: "เพื่อหารือกับภาคเอกชน … ตนได้หารือกับนาย ข". */
function talksAgain(text: string, verb: Span, region: readonly Call[]): boolean {
  const object = region.find((call) => call.start >= verb.end);
  return (
    object !== undefined &&
    /(?:หารือ|พบปะ|พูดคุย|สนทนา)[ก-๙]{0,16}กับ/u.test(text.slice(verb.end, object.start))
  );
}

/** Whoever is named directly before the words are told ("… นาย ก โฆษก… สรุปสาระสำคัญ") only reports. */
function lastSpeaker(text: string, calls: readonly Call[], end: number): Call | null {
  const last = calls.findLast((call) => call.end <= end);
  if (last === undefined) return null;
  // Who speaks in the next line is not whom this one names last.
  const rest = text.slice(last.end, end + 60).split('\n')[0] ?? '';
  // "… ” นาย ก กล่าว": whose words were quoted.
  if (
    /[”"]\s?$/u.test(text.slice(Math.max(0, last.start - 2), last.start)) &&
    /^[^\n]{0,40}?(?:กล่าว|ระบุ|เปิดเผย)/u.test(rest)
  )
    return last;
  const tells = /สรุป|เปิดเผย|แถลง|กล่าว|เผย/u.exec(rest);
  if (tells === null || !/โฆษก/u.test(rest.slice(0, 90))) return null;
  // Who does something else before the words are told was there: "… และโฆษกกระทรวง เข้าร่วม ณ ห้องประชุม โดย…".
  return /ร่วม|เป็นประธาน|พร้อม|(?<![ก-๙])ณ /u.test(rest.slice(0, tells.index)) ? null : last;
}

/** An English sentence ends with its stop, which titles are not; Thai has none. */
function sentenceEnd(text: string, verb: Span, stop: number): number {
  if (!/[a-z]/u.test(text[verb.end - 1] ?? '')) return stop;
  const ends = /(?<!Mr|Mrs|Ms|Dr|H\.E|Prof|Gen)\.\s{1,3}(?=[A-Z])/u.exec(
    text.slice(verb.end, stop),
  );
  return ends === null ? stop : verb.end + ends.index + 1;
}
