import { dayNumber, type IsoDay } from '../model/time-span';
import type { FoundDate } from './dates';
import { assignRoles, type Call, type MeetingKind, type MeetingRoles } from './meeting-roles';
import { meetingVerbs } from './meeting-verbs';
import type { Span } from './named-thing';
import { paragraphs } from './paragraphs';
import type { FoundPerson } from './people';
import { PlaceIndex } from './place-index';
import { findPlace } from './place-name';

/** A meeting that the text tells of; people by their number in the list that was given. */
export interface FoundMeeting extends MeetingRoles {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly place: string | null;
  /** True for a meeting that is to come, as the text says. */
  readonly planned: boolean;
  /** Those who only tell of it. */
  readonly reporters: readonly number[];
  readonly evidence: Span;
}

/** Longer paragraphs are read so far: no release tells of a meeting after so many characters without a break. */
const paragraphAtMost = 20_000;

interface Event {
  readonly kind: MeetingKind;
  readonly verb: Span;
  /** The stretch that tells of it, without who reports it. */
  readonly start: number;
  readonly end: number;
  readonly subject: number | null;
  readonly reported: boolean;
}

interface Text {
  readonly text: string;
  readonly calls: readonly Call[];
  readonly people: readonly FoundPerson[];
  readonly dates: readonly FoundDate[];
  readonly published: IsoDay | null;
}

const speech =
  /(?:เปิดเผย|เผย|กล่าว|ระบุ|ชี้แจง|แถลง)(?:อีก|เพิ่มเติม|ต่อ|ต่อไป|ด้วย|ย้ำ){0,3}(?:ว่า|ถึง(?=ผล|การ))/gu;
const future =
  /มีกำหนด(?:การ)?|จะ(?:เข้า|ร่วม|พบ|ได้|มี|เดิน|ออก|จัด|เป็น|นำ|หารือ)|เตรียม(?:จัด|เข้า|นำ|พบ|เดิน|ลง)|\bwill\b|\bis scheduled\b/u;
/** Words before a name that bring someone in who was not there. */
const absentBefore =
  /(?:ภายใต้การ(?:นำ|บริหาร|กำกับดูแล)(?:ของ)?|ภายใต้การ[^\n]{0,30}ของ|นโยบาย(?:ของ|รัฐบาลของ)?|นโยบาย[^\n]{0,24}ของ|บัญชา(?:ของ)?|ข้อสั่งการ(?:ของ)?|มอบหมาย(?:จาก)?|ยุทธศาสตร์[^\n]{0,24}ของ|สอดคล้องกับที่|ตามที่|เสนอชื่อ|การประสานจาก|สั่งการให้|แทน)[ ]?(?:ท่าน)?(?:รอง)?(?:นายกรัฐมนตรี|รัฐมนตรี[ก-๙]{0,40})?(?:และ[ก-๙]{0,40})?[ ]?$/u;
/** Words after a name and its post that say the same. */
const absentAfter =
  /^ ?(?:ได้|ยัง|ที่|ซึ่ง|ก็){0,3} ?(?:ให้ความสำคัญ|มีนโยบาย|มอบนโยบาย|มอบหมาย|สั่งการ|กำชับ|ห่วงใย|มีบัญชา|มีความห่วงใย|ให้ความห่วงใย|กำกับดูแล|ขับเคลื่อนนโยบาย|ที่มีเป้าหมาย|มีเป้าหมาย)/u;

/**
 * Finds the meetings that a release tells of: who received whom, who called on whom, who spoke with whom, who chaired
 * and who attended, with the day and place that the same paragraph gives. What someone only reports carries the day
 * of the meeting only where the report gives it.
 */
export function findMeetings(
  text: string,
  body: Span,
  headline: Span | null,
  people: readonly FoundPerson[],
  dates: readonly FoundDate[],
  published: IsoDay | null,
): readonly FoundMeeting[] {
  const calls = people
    .flatMap((person, at) => person.mentions.map((mention): Call => ({ ...mention, person: at })))
    .sort((a, b) => a.start - b.start);
  const callsAt = new PlaceIndex(calls);
  const datesAt = new PlaceIndex(dates.filter((date) => date.from !== null));
  const found: FoundMeeting[] = [];
  let visitors: readonly number[] = [];
  for (const paragraph of wholeParagraphs(text, body)) {
    if (headline !== null && paragraph.start < headline.end) continue;
    const here = callsAt.between(paragraph.start, paragraph.end);
    if (here.length === 0 && visitors.length === 0) continue;
    const inside = datesAt.between(paragraph.start, paragraph.end);
    const read = readParagraph(
      { text, calls: here, people, dates: inside, published },
      paragraph,
      visitors,
      found.at(-1) ?? null,
    );
    if (read === null) continue;
    if (read.guests.length > 0) visitors = read.guests;
    else if (read.host === null && read.participants.length > 0)
      visitors = read.participants.slice(0, 1);
    join(found, read);
  }
  return found;
}

/** The people who were at one of the meetings: those it names, and others of the text who are not brought in from afar. */
export function attendance(
  text: string,
  people: readonly FoundPerson[],
  meetings: readonly FoundMeeting[],
): ReadonlySet<number> {
  const held = meetings.filter((meeting) => !meeting.planned);
  const present = new Set(
    meetings.flatMap((one) => [
      ...(one.host === null ? [] : [one.host]),
      ...one.guests,
      ...one.participants,
    ]),
  );
  if (held.length === 0) return present;
  const reporters = new Set(meetings.flatMap((meeting) => meeting.reporters));
  for (const [at, person] of people.entries()) {
    if (reporters.has(at) || /โฆษก(?:ประจำสำนักนายก|รัฐบาล)/u.test(person.post ?? '')) continue;
    if (person.mentions.some((call) => isPresent(text, call, person))) present.add(at);
  }
  return present;
}

function isPresent(text: string, call: Span, person: FoundPerson): boolean {
  if (absentBefore.test(text.slice(Math.max(0, call.start - 90), call.start))) return false;
  const after =
    person.postSpan !== null &&
    person.postSpan.start >= call.end &&
    person.postSpan.start - call.end < 30
      ? person.postSpan.end
      : call.end;
  return !absentAfter.test(text.slice(after, after + 120));
}

/** Paragraphs, with those that a stray line break cuts off joined to what they go on with. */
function wholeParagraphs(text: string, body: Span): readonly Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs(text, body)) {
    const last = whole.at(-1);
    const goesOn = /^(?:และ|เพื่อ|ของ|ที่(?!ประชุม|มา)|ซึ่ง|ณ )/u.test(text.slice(start, start + 8));
    if (last !== undefined && goesOn) last.end = end;
    else whole.push({ start, end: Math.min(end, start + paragraphAtMost) });
  }
  return whole;
}

function readParagraph(
  source: Text,
  paragraph: Span,
  visitors: readonly number[],
  before: FoundMeeting | null,
): FoundMeeting | null {
  const { text, calls, people, dates } = source;
  const event = chooseEvent(source, paragraph, visitors);
  if (event === null) return null;
  const { verb, kind, start, end, subject } = event;
  const present = calls.filter((call) => {
    const person = people[call.person];
    return (
      call.start >= start &&
      call.end <= end &&
      person !== undefined &&
      isPresent(text, call, person) &&
      !/โฆษก(?:ประจำสำนักนายก|รัฐบาล)/u.test(person.post ?? '')
    );
  });
  const place =
    findPlace(text, { start: verb.start, end }) ??
    findPlace(text, { start: paragraph.start, end: verb.start });
  const placeWords = place === null ? null : text.slice(place.start, place.end);
  const abroad =
    /ประเทศ(?!ไทย)|กรุง(?!เทพ)|(?:นคร|เมือง)(?!ปฐม|ราช|สวรรค์|นายก|พนม|ศรี|ทอง|พัทยา)/u.test(
      placeWords ?? '',
    );
  const roles = assignRoles({ text, kind, verb, present, subject, visitors, abroad });
  if (roles.host === null && roles.guests.length === 0 && roles.participants.length === 0)
    return null;
  const planned = future.test(text.slice(Math.max(start, verb.start - 60), verb.end));
  const date = dayOf(
    dates.filter(
      (one) =>
        !isDateline(text, one) &&
        !(planned && source.published !== null && one.to !== null && one.to < source.published),
    ),
    event,
    planned,
  );
  const again = /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|ในโอกาส|ในการหารือ|[0-9]\))/u.test(
    text.slice(paragraph.start, paragraph.start + 16),
  );
  const sameDay = date === null && again && before !== null;
  return {
    from: date?.from ?? (sameDay ? before.from : null),
    to: date?.to ?? (sameDay ? before.to : null),
    place: placeWords,
    ...roles,
    planned,
    reporters: event.reported
      ? calls
          .filter((call) => call.end <= start && isReporter(text, call, people))
          .map((call) => call.person)
      : [],
    evidence: { start: paragraph.start, end: Math.max(end, place?.end ?? 0) },
  };
}

/** "กรุงเทพฯ 13 มกราคม 2566 – นาย ก …" says when it was written. */
const isDateline = (text: string, date: Span): boolean =>
  /^\s?[-–—]\s?(?:นาย|นาง|ดร|บริษัท|กระทรวง)/u.test(text.slice(date.end, date.end + 12));

/** A plan of years is no time of a meeting. */
const isShort = ({ from, to }: FoundDate): boolean =>
  from !== null && to !== null && dayNumber(to) - dayNumber(from) <= 60;

/** The day before the verb, else after it; of a report, what it says itself. */
function dayOf(dates: readonly FoundDate[], event: Event, planned: boolean): FoundDate | null {
  const near = dates.filter(
    (date) =>
      isShort(date) &&
      date.start < event.end &&
      (event.reported || planned ? date.start >= event.start : true),
  );
  const last = (precision: string): FoundDate | undefined =>
    near.findLast((one) => one.precision === precision && one.start < event.verb.start);
  const next = (precision: string): FoundDate | undefined =>
    near.find((one) => one.precision === precision && one.start >= event.verb.start);
  return (
    last('day') ??
    (next('day') && !last('range') ? next('day') : undefined) ??
    last('range') ??
    next('range') ??
    null
  );
}

/** The first kind of event, in the order of what it says about host and guests, that has people on its sides. */
function chooseEvent(source: Text, paragraph: Span, visitors: readonly number[]): Event | null {
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
      const end = said === null ? stop : verb.end + said.index;
      const speaker = lastSpeaker(text, calls, end);
      const region = calls.filter(
        (call) => call.start >= start && call.end <= end && call !== speaker,
      );
      const subject =
        (kind === 'chair'
          ? region.findLast((call) => call.start < verb.start)?.person
          : undefined) ??
        region.find((call) => call.start < verb.start && takesPart(text, call, people))?.person ??
        byPost(text, { start, end: verb.start }, people);
      const letIn =
        kind === 'visit' &&
        region.some((call) => call.start < verb.start) &&
        /ให้(?:คณะ|นาย|นาง|ผู้|ฯพณฯ|H\.E|Mr|ดร|เอกอัคร)[^\n]{2,500}$/u.test(
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

/** "การหารือ", "ที่เข้าพบ" name the event and tell nothing new of it, unless someone speaks after it. */
function isNoun(text: string, at: number, kind: MeetingKind): boolean {
  if (kind === 'between') return false;
  const before = text.slice(Math.max(0, at - 24), at);
  if (
    kind !== 'attend' &&
    /(?:ภายหลัง|หลัง)(?:จาก)?(?:การ|เป็น|เสร็จสิ้น|ได้)?[ก-๙ ]{0,12}$/u.test(before)
  )
    return false;
  return /(?<!กำหนด)(?:การ|คำ|ผล|ผู้|ความ|ที่)$/u.test(before);
}

function takesPart(text: string, call: Call, people: readonly FoundPerson[]): boolean {
  const person = people[call.person];
  return person !== undefined && isPresent(text, call, person);
}

/** Who is named with what they tell: "นาย ก เลขาธิการ… เปิดเผยว่า". */
function isReporter(text: string, call: Call, people: readonly FoundPerson[]): boolean {
  const post = people[call.person]?.postSpan ?? null;
  const after =
    post !== null && post.start >= call.end && post.start - call.end < 30 ? post.end : call.end;
  return /^[^\n]{0,40}?(?:เปิดเผย|เผย|กล่าว|ระบุ|แถลง)(?!ภายหลัง)/u.test(text.slice(after, after + 60));
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

const apart = (some: readonly number[], others: readonly number[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));

/** A paragraph that tells of the same day and people goes on with the meeting before it. */
function join(found: FoundMeeting[], meeting: FoundMeeting): void {
  const everyone = (one: FoundMeeting): number[] => [
    ...(one.host === null ? [] : [one.host]),
    ...one.guests,
    ...one.participants,
  ];
  const recent = Math.max(0, found.length - 50);
  const at = found.findIndex(
    (one, index) =>
      index >= recent &&
      (one.from === meeting.from || meeting.from === null || one.from === null) &&
      one.planned === meeting.planned &&
      (one.host === null || meeting.host === null || one.host === meeting.host) &&
      !apart(one.guests, meeting.guests) &&
      everyone(meeting).some((person) => everyone(one).includes(person)),
  );
  const one = found[at];
  if (one === undefined) {
    found.push(meeting);
    return;
  }
  const told = (each: FoundMeeting): number =>
    (each.host === null ? 0 : 2) + each.guests.length * 2 + each.participants.length;
  const richer = told(meeting) > told(one) + (one.from === null ? 0 : 1) ? meeting : one;
  const known = new Set([richer.host, ...richer.guests]);
  found[at] = {
    ...richer,
    from: richer.from ?? one.from ?? meeting.from,
    to: richer.to ?? one.to ?? meeting.to,
    place: richer.place ?? one.place ?? meeting.place,
    reporters: [...new Set([...one.reporters, ...meeting.reporters])],
    participants: [...new Set([...everyone(one), ...everyone(meeting)])].filter(
      (person) => !known.has(person),
    ),
  };
}
