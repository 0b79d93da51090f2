import type { IsoDay } from '../model/time-span';
import type { FoundDate } from './found-date';
import type { Call, MeetingKind } from './meeting-roles';
import { meetingVerbs } from './meeting-verbs';
import type { Span } from './named-thing';
import type { FoundPerson } from './people';
import { isSpokesman, takesPart } from './presence';
import type { Visit } from './visits';

/** A verb of meeting with the stretch that tells of it. */
export interface MeetingEvent {
  readonly kind: MeetingKind;
  readonly verb: Span;
  /** The stretch that tells of it, without who reports it. */
  readonly start: number;
  readonly end: number;
  readonly subject: number | null;
  readonly reported: boolean;
}

/** One paragraph's part of what was found in a text. */
export interface ReadText {
  readonly text: string;
  readonly calls: readonly Call[];
  readonly people: readonly FoundPerson[];
  readonly dates: readonly FoundDate[];
  /** The journey on which the paragraph lies. */
  readonly visit: Visit | null;
  readonly published: IsoDay | null;
}

const speech =
  /(?:เปิดเผย|เผย|กล่าว|ระบุ|ชี้แจง|แถลง)(?:อีก|เพิ่มเติม|ต่อ|ต่อไป|ด้วย|ย้ำ){0,3}(?:(?:ภาย)?หลัง(?:การ|จาก|เสร็จสิ้น){0,2}ประชุม ?(?:คณะรัฐมนตรี|ครม\.)[^\nก-ฮ]{0,4}(?:\(ครม\.\))?[^\n]{0,30}?)?(?:ว่า|ถึง(?=ผล|การ))/gu;

/** The first kind of event, in the order of what it says about host and guests, that has people on its sides. */
export function chooseEvent(
  source: ReadText,
  paragraph: Span,
  visitors: readonly number[],
): MeetingEvent | null {
  const { text, calls, people } = source;
  const words = text.slice(paragraph.start, paragraph.end);
  const talk = [...words.matchAll(speech)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
  }));
  for (const [kind, pattern] of meetingVerbs) {
    for (const match of words.matchAll(pattern)) {
      const verb = {
        start: paragraph.start + match.index,
        end: paragraph.start + match.index + match[0].length,
      };
      if (isNoun(text, verb.start, kind)) continue;
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
        (call) => call.start >= start && call.end <= end && call !== speaker,
      );
      const subject =
        (kind === 'chair'
          ? region.findLast((call) => call.start < verb.start)?.person
          : undefined) ??
        region.find((call) => call.start < verb.start && takesPart(text, call, people))?.person ??
        byPost(text, { start, end: verb.start }, people) ??
        (report !== undefined && tells.test(text.slice(report.end, verb.start))
          ? reporterAt(calls, people, report)
          : undefined) ??
        (/ลงนาม$/u.test(text.slice(verb.start, verb.end))
          ? region.find((call) => takesPart(text, call, people))?.person
          : undefined) ??
        null;
      const letIn =
        kind === 'visit' &&
        region.some((call) => call.start < verb.start) &&
        /(?:ให้|หลัง(?:จาก)?(?:ที่)? ?)(?:คณะ|นาย|นาง|ผู้|ฯพณฯ|H\.E|Mr|ดร|เอกอัคร)[^\n]{2,500}$/u.test(
          text.slice(start, verb.start),
        );
      const met = kind === 'receive' || kind === 'visit' || kind === 'talks' || kind === 'between';
      const reach = kind === 'talks' || kind === 'between' ? verb.end + 300 : end;
      const others =
        region.some(
          (call) => call.person !== subject && call.start >= verb.end && call.start < reach,
        ) ||
        (kind === 'receive' && (region.length > 0 || visitors.length > 0));
      if (!(met ? others || (subject !== null && kind === 'visit') : subject !== null)) continue;
      return {
        kind: letIn ? 'let in' : kind,
        verb,
        start,
        end: Math.min(speaker?.start ?? end, end),
        subject,
        reported: report !== undefined,
      };
    }
  }
  return null;
}

/** "เปิดเผยว่า จากการหารือกับ…" tells of the talks of whoever reports them. */
const tells = /จากการ$/u;

/** "การหารือ", "ที่เข้าพบ" name the event and tell nothing new of it, unless someone speaks after it. */
function isNoun(text: string, at: number, kind: MeetingKind): boolean {
  if (kind === 'between' || (kind === 'talks' && tells.test(text.slice(Math.max(0, at - 8), at))))
    return false;
  const before = text.slice(Math.max(0, at - 24), at);
  if (
    kind !== 'attend' &&
    kind !== 'chair' &&
    /(?:ภายหลัง|หลัง)(?:จาก)?(?:การ|เป็น|เสร็จสิ้น|ได้)?[ก-๙ ]{0,12}$/u.test(before)
  )
    return false;
  return /(?<!กำหนด)(?:การ|คำ|ผล|ผู้|ความ|ที่(?:จะ|ได้|เคย)?)$/u.test(before);
}

/** Whoever is named directly before the words are told ("… นาย ก โฆษก… สรุปสาระสำคัญ") only reports. */
function lastSpeaker(text: string, calls: readonly Call[], end: number): Call | null {
  const last = calls.findLast((call) => call.end <= end);
  if (last === undefined) return null;
  const rest = text.slice(last.end, end + 60);
  return /โฆษก/u.test(rest.slice(0, 90)) && /(?:สรุป|เปิดเผย|แถลง|กล่าว|เผย)/u.test(rest)
    ? last
    : null;
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

/** Someone whom a stretch names by the post alone. */
function byPost(text: string, span: Span, people: readonly FoundPerson[]): number | null {
  const words = text.slice(span.start, span.end);
  const at = people.findIndex((person) => {
    const [post = ''] = (person.post ?? '').split(/และ(?=รัฐมนตรี)| /u);
    if (post === 'นายกรัฐมนตรี')
      return /(?<!รอง)นายก(?:รัฐมนตรี(?![ก-๙]{0,10}(?:ญี่ปุ่น|เวียดนาม|จีน|อิตาลี))|ฯ)/u.test(words);
    return post.length > 8 && words.includes(post);
  });
  return at < 0 ? null : at;
}

/** An English sentence ends with its stop, which titles are not; Thai has none. */
function sentenceEnd(text: string, verb: Span, stop: number): number {
  if (!/[a-z]/u.test(text[verb.end - 1] ?? '')) return stop;
  const ends = /(?<!Mr|Mrs|Ms|Dr|H\.E|Prof|Gen)\.\s{1,3}(?=[A-Z])/u.exec(
    text.slice(verb.end, stop),
  );
  return ends === null ? stop : verb.end + ends.index + 1;
}
