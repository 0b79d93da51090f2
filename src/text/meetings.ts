import type { IsoDay } from '../model/time-span';
import { objectOf, personByPost, reporterMet } from './event-subject';
import type { FoundDate } from './found-date';
import type { FoundMeeting } from './found-meeting';
import { joinMeeting } from './join-meetings';
import { talkedAway, turnToVisitor } from './journey-roles';
import { dayOf, isBirthday, isDateline, isDayBefore, todayOf } from './meeting-day';
import { chooseEvent } from './meeting-events';
import { meetingParagraphs } from './meeting-paragraphs';
import { isAbroad } from './meeting-place';
import { assignRoles, type Call } from './meeting-roles';
import type { Span } from './named-thing';
import type { FoundPerson } from './people';
import { PlaceIndex } from './place-index';
import { findPlace } from './place-name';
import { isAside, isPresent, isReporter, isSpokesman } from './presence';
import { withPublicEvents } from './public-events';
import type { ReadText } from './read-text';
import { findVisits, placeOnVisit, type Visit, visitOf } from './visits';

const future =
  /มีกำหนด(?:การ)?|จะ(?:เข้า|ร่วม|พบ|ได้|มี|เดิน|ออก|จัด|เป็น|นำ|หารือ|เยือน|เดินทาง)|เตรียม(?:จัด|เข้า|นำ|พบ|เดิน|ลง)|\bwill\b|\bis scheduled\b/u;
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
  const visits = findVisits(text, body, datesAt);
  const found: FoundMeeting[] = [];
  let visitors: readonly number[] = [];
  let topic: number | null = null;
  let lastDay: FoundDate | null = null;
  let journey: Visit | null = null;
  for (const paragraph of meetingParagraphs(text, body)) {
    if (headline !== null && paragraph.start < headline.end) continue;
    const here = callsAt.between(paragraph.start, paragraph.end);
    const inside = datesAt.between(paragraph.start, paragraph.end);
    const dayBefore = lastDay;
    lastDay =
      inside.find((date) => date.precision === 'day' && date.start < paragraph.start + 60) ?? null;
    if (here.length === 0 && visitors.length === 0) continue;
    if (!goesOnWith.test(text.slice(paragraph.start, paragraph.start + 16))) journey = null;
    journey =
      visitOf(
        text,
        paragraph,
        visits,
        future.test(text.slice(paragraph.start, paragraph.end)) ? published : null,
      ) ?? journey;
    const read = readParagraph(
      { text, calls: here, people, dates: inside, visit: journey, published, topic },
      paragraph,
      visitors,
      found.at(-1) ?? null,
      dayBefore,
    );
    if (read === null) continue;
    topic = read.subject ?? topic;
    if (read.meeting.guests.length > 0) visitors = read.meeting.guests;
    else if (read.meeting.host === null && read.meeting.participants.length > 0)
      visitors = read.meeting.participants.slice(0, 1);
    joinMeeting(
      found,
      {
        ...read.meeting,
        place: placeOnVisit(read.meeting, visits),
        planned: read.meeting.planned || isToCome(read.meeting.from, published),
      },
      sameMeeting.test(text.slice(paragraph.start, paragraph.start + 90)),
    );
  }
  if (found.length === 0 && headline !== null) {
    const read = readHeadline({ text, people, published }, headline, callsAt, datesAt);
    if (read !== null) found.push(read);
  }
  return withPublicEvents(text, body, datesAt, published, found, callsAt);
}

/** What only the headline tells ("ปลัด ก เปิดสัมมนา"), with the day that the text gives first. */
function readHeadline(
  release: Pick<ReadText, 'text' | 'people' | 'published'>,
  headline: Span,
  callsAt: PlaceIndex<Call>,
  datesAt: PlaceIndex<FoundDate>,
): FoundMeeting | null {
  const calls = callsAt.between(headline.start, headline.end);
  if (calls.length === 0) return null;
  const read = readParagraph(
    { ...release, calls, dates: [], visit: null, topic: null },
    headline,
    [],
    null,
    null,
  )?.meeting;
  if (read === undefined || (read.host === null && read.guests.length === 0)) return null;
  const day = datesAt
    .between(headline.end, headline.end + 600)
    .find((one) => one.precision === 'day' && !isDateline(release.text, one));
  return { ...read, from: day?.from ?? null, to: day?.to ?? null };
}

/** A day after that of publication is to come, whatever the words leave out. */
const isToCome = (day: IsoDay | null, published: IsoDay | null): boolean =>
  day !== null && published !== null && day > published;

/** Words that say that the meeting is the one of the paragraph before. */
const sameMeeting = /(?<!ใน)การ(?:ประชุม|หารือ)(?:ดังกล่าว|ในครั้งนี้|ครั้งนี้|ในวันนี้)/u;

const goesOnWith = /^(?:โอกาสนี้|นอกจากนี้|จากนั้น|พร้อม|และ|รวมทั้ง|รวมถึง|ตลอดจน|ก่อน)/u;

function readParagraph(
  source: ReadText,
  paragraph: Span,
  visitors: readonly number[],
  before: FoundMeeting | null,
  dayBefore: FoundDate | null,
): { readonly meeting: FoundMeeting; readonly subject: number | null } | null {
  const { text, calls, people, dates } = source;
  const event = chooseEvent(source, paragraph, visitors);
  if (event === null) return null;
  const { verb, kind, start, end, subject } = event;
  const present = calls.filter((call, at) => {
    const person = people[call.person];
    const before = calls[at - 1];
    return (
      !(before?.person === call.person && isAside(text, before, call)) &&
      call.start >= start &&
      call.end <= end &&
      person !== undefined &&
      isPresent(text, call, person) &&
      !isSpokesman(person)
    );
  });
  const place =
    findPlace(text, { start: verb.start, end }) ??
    findPlace(text, { start: paragraph.start, end: verb.start });
  const placeWords = place === null ? null : text.slice(place.start, place.end);
  const abroad = isAbroad(
    placeWords,
    text.slice(paragraph.start, end),
    text.slice(paragraph.start, verb.start),
    people[present.find((call) => call.start >= verb.end)?.person ?? -1],
  );
  const roles = assignRoles({
    text,
    kind,
    verb,
    present,
    subject,
    visitors,
    met:
      kind === 'visit' || kind === 'talks'
        ? (reporterMet(source, verb, start) ??
          personByPost(text, objectOf(text, verb, end), people, [
            ...(subject === null ? [] : [subject]),
            ...present.map((call) => call.person),
          ]))
        : null,
    abroad,
  });
  if (roles.host === null && roles.guests.length === 0 && roles.participants.length === 0)
    return null;
  const goesOn = goesOnFrom.test(text.slice(paragraph.start, paragraph.start + 16));
  const planned =
    future.test(text.slice(Math.max(start, verb.start - 60), verb.end)) ||
    (goesOn && before?.planned === true);
  const date = dayOf(
    dates.filter(
      (one) =>
        !isDateline(text, one) &&
        !isBirthday(text, one) &&
        !(planned && source.published !== null && one.to !== null && one.to < source.published),
    ),
    event,
    planned,
  );
  const evidence = { start: paragraph.start, end: Math.max(end, place?.end ?? 0) };
  const visit = date === null ? source.visit : null;
  const again =
    goesOn ||
    /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|(?:โดย)?ในโอกาส|(?:โดย)?ในการนี้|ในการหารือ|[0-9]\))/u.test(
      text.slice(paragraph.start, paragraph.start + 16),
    );
  const sameDay = date === null && visit === null && again ? (before ?? dayBefore) : null;
  const said = todayOf(source, { start: paragraph.start, end: verb.end });
  // "วันนี้", said in what goes on, is the day of the meeting before it.
  const today =
    said !== null &&
    said === source.published &&
    before?.planned === false &&
    isDayBefore(before.from, said)
      ? before.from
      : said;
  const meeting = {
    from: date?.from ?? visit?.from ?? (sameDay === null ? today : sameDay.from),
    to: date?.to ?? visit?.to ?? (sameDay === null ? today : sameDay.to),
    place: placeWords,
    ...(source.visit === null
      ? roles
      : visit !== null && kind === 'talks' && !(goesOn && before?.host != null)
        ? talkedAway(roles)
        : turnToVisitor(roles, people, source.visit.country)),
    planned,
    reporters: event.reported
      ? calls
          .filter((call) => call.end <= start && isReporter(text, call, people))
          .map((call) => call.person)
      : [],
    evidence,
  };
  return { meeting, subject };
}

/** Words that go on with the sentence before: "… และหารือกับนาย ข". */
const goesOnFrom = /^(?:และ|รวมทั้ง|รวมถึง|พร้อม|ตลอดจน|ก่อน)/u;
