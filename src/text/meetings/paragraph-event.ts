import type { Span } from '../words/named-thing';
import type { FoundMeeting } from './found-meeting';
import type { MeetingEvent } from './meeting-event';
import { chooseEvent } from './meeting-events';
import type { Call } from './meeting-sides';
import { isAside, isLatinAside, isPresent, isSpokesman } from './presence';
import type { ReadText } from './read-text';
import { toldAhead } from './told-ahead';

/** The event of which a paragraph tells, and who was there. */
export interface ParagraphEvent {
  readonly source: ReadText;
  readonly paragraph: Span;
  readonly event: MeetingEvent;
  /** Those whom its stretch names as having been there, in order. */
  readonly present: readonly Call[];
  /** Who came, as an earlier paragraph says. */
  readonly visitors: readonly number[];
  /** The meeting told last before it. */
  readonly before: FoundMeeting | null;
  readonly planned: boolean;
  /** The paragraph goes on with the sentence before it. */
  readonly goesOn: boolean;
  /** It says that it goes on with the meeting before it, or with its sentence. */
  readonly again: boolean;
}

/** Words that go on with the sentence before: "… และหารือกับนาย ข". */
const goesOnFrom = /^(?:และ|รวมทั้ง|รวมถึง|พร้อม|ตลอดจน|ก่อน)/u;
/** Words that go on with the meeting before. */
const goesOnWith =
  /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|(?:โดย)?ในโอกาส|(?:โดย)?ในการนี้|ในการหารือ|[0-9]\)|หลัง(?:จาก)?(?:การ|เสร็จ))/u;
/** Either stands at the beginning of its paragraph. */
const goesOnWithin = 16;

/** "หลังจากนั้น คณะได้เดินทาง": those who came. */
const party =
  /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|โอกาสนี้|นอกจากนี้) ?คณะ(?:ฯ|ผู้แทนไทย|ผู้แทนฯ)? ?(?:ได้|ยัง|จะ|เดินทาง|ไป| ){0,4}$/u;

/** The event of a paragraph with whom its words mean; null where it tells of none. */
export function readEvent(
  source: ReadText,
  paragraph: Span,
  visitors: readonly number[],
  before: FoundMeeting | null,
): ParagraphEvent | null {
  const { text, people } = source;
  const event = chooseEvent(source, paragraph, visitors);
  if (event === null) return null;
  const { verb, kind, start } = event;
  const begins = text.slice(paragraph.start, paragraph.start + goesOnWithin);
  const goesOn = goesOnFrom.test(begins);
  const subject =
    event.subject ??
    (kind === 'visit'
      ? stillMeant(text.slice(paragraph.start, verb.start), visitors[0] ?? null, people)
      : null);
  return {
    source,
    paragraph,
    event: { ...event, subject },
    present: presentIn(source, event),
    visitors,
    before,
    planned:
      toldAhead.test(text.slice(Math.max(start, verb.start - 60), verb.end)) ||
      (goesOn && before?.planned === true),
    goesOn,
    again: goesOn || goesOnWith.test(begins),
  };
}

/** "จากนั้น รัฐมนตรีฯ นำคณะเข้าพบ…": an office cut short, which whoever came holds. */
function stillMeant(words: string, came: number | null, people: ReadText['people']): number | null {
  if (came !== null && party.test(words)) return came;
  const office = /^(?:จากนั้น|ต่อมา|โอกาสนี้|นอกจากนี้)[ ]?(?:ในช่วง[ก-๙]{3,6} )?([ก-๙]{4,24})ฯ/u.exec(
    words,
  )?.[1];
  if (came === null || office === undefined) return null;
  return people[came]?.post?.startsWith(office) === true ? came : null;
}

/** Who is named in the stretch of an event, without those who are only spoken of or tell of it. */
function presentIn({ text, calls, people }: ReadText, { start, end }: MeetingEvent): Call[] {
  return calls.filter((call, at) => {
    const person = people[call.person];
    const previous = calls[at - 1];
    return (
      !(previous?.person === call.person && isAside(text, previous, call)) &&
      !isLatinAside(text, previous, call) &&
      call.start >= start &&
      call.end <= end &&
      person !== undefined &&
      isPresent(text, call, person) &&
      !isSpokesman(person)
    );
  });
}
