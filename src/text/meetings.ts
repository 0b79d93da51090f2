import { dayNumber, type IsoDay } from '../model/time-span';
import type { FoundDate } from './found-date';
import type { FoundMeeting } from './found-meeting';
import { joinMeeting } from './join-meetings';
import { chooseEvent, type MeetingEvent, type ReadText } from './meeting-events';
import { meetingParagraphs } from './meeting-paragraphs';
import { assignRoles, type Call, type MeetingRoles } from './meeting-roles';
import type { Span } from './named-thing';
import type { FoundPerson } from './people';
import { PlaceIndex } from './place-index';
import { findPlace } from './place-name';
import { isPresent, isReporter, isSpokesman } from './presence';
import { findVisits, type Visit, visitOf } from './visits';

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
  let journey: Visit | null = null;
  for (const paragraph of meetingParagraphs(text, body)) {
    if (headline !== null && paragraph.start < headline.end) continue;
    const here = callsAt.between(paragraph.start, paragraph.end);
    if (here.length === 0 && visitors.length === 0) continue;
    if (!goesOnWith.test(text.slice(paragraph.start, paragraph.start + 16))) journey = null;
    journey =
      visitOf(
        text,
        paragraph,
        visits,
        future.test(text.slice(paragraph.start, paragraph.end)) ? published : null,
      ) ?? journey;
    const inside = datesAt.between(paragraph.start, paragraph.end);
    const read = readParagraph(
      { text, calls: here, people, dates: inside, visit: journey, published },
      paragraph,
      visitors,
      found.at(-1) ?? null,
    );
    if (read === null) continue;
    if (read.guests.length > 0) visitors = read.guests;
    else if (read.host === null && read.participants.length > 0)
      visitors = read.participants.slice(0, 1);
    joinMeeting(found, read);
  }
  if (found.length === 0 && headline !== null) {
    const read = readHeadline({ text, people, published }, headline, callsAt, datesAt);
    if (read !== null) found.push(read);
  }
  return found;
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
  const read = readParagraph({ ...release, calls, dates: [], visit: null }, headline, [], null);
  if (read === null || (read.host === null && read.guests.length === 0)) return null;
  const day = datesAt
    .between(headline.end, headline.end + 600)
    .find((one) => one.precision === 'day' && !isDateline(release.text, one));
  return { ...read, from: day?.from ?? null, to: day?.to ?? null };
}

const goesOnWith = /^(?:โอกาสนี้|นอกจากนี้|พร้อมทั้ง)/u;

function readParagraph(
  source: ReadText,
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
      !isSpokesman(person)
    );
  });
  const place =
    findPlace(text, { start: verb.start, end }) ??
    findPlace(text, { start: paragraph.start, end: verb.start });
  const placeWords = place === null ? null : text.slice(place.start, place.end);
  const abroad =
    /ประเทศ(?!ไทย)|ของรัฐบาล(?!ไทย)|กรุง(?!เทพ)|(?:นคร|เมือง)(?!ปฐม|ราช|สวรรค์|นายก|พนม|ศรี|ทอง|พัทยา)/u.test(
      placeWords ?? '',
    );
  const met = people[present.find((call) => call.start >= verb.end)?.person ?? -1];
  // Their own country's envoys do not receive those who come from home.
  const envoy = /(?:ทูต|กงสุล)[ก-๙]{0,24} ?ณ/u.test(met?.post ?? '');
  const roles = assignRoles({
    text,
    kind,
    verb,
    present,
    subject,
    visitors,
    abroad: abroad && !envoy,
  });
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
  const evidence = { start: paragraph.start, end: Math.max(end, place?.end ?? 0) };
  const visit = date === null ? source.visit : null;
  const again = /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|ในโอกาส|ในการหารือ|[0-9]\))/u.test(
    text.slice(paragraph.start, paragraph.start + 16),
  );
  const sameDay = date === null && visit === null && again && before !== null;
  const today = toldToday.test(text.slice(paragraph.start, verb.end)) ? source.published : null;
  return {
    from: date?.from ?? visit?.from ?? (sameDay ? before.from : today),
    to: date?.to ?? visit?.to ?? (sameDay ? before.to : today),
    place: placeWords,
    ...(visit === null ? roles : turnToVisitor(roles, people, visit.country)),
    planned,
    reporters: event.reported
      ? calls
          .filter((call) => call.end <= start && isReporter(text, call, people))
          .map((call) => call.person)
      : [],
    evidence,
  };
}

/** "วันนี้" without a date is the day of publication. */
const toldToday = /(?<![ก-๙])(?:ใน)?วันนี้/u;

/** On a journey the one who is met is at home, whoever the sentence speaks of. */
function turnToVisitor(
  roles: MeetingRoles,
  people: readonly FoundPerson[],
  country: string,
): MeetingRoles {
  const { host, guests } = roles;
  const [guest] = guests;
  if (host === null || guest === undefined || guests.length > 1) return roles;
  return people[host]?.post?.includes(country) === true
    ? roles
    : { ...roles, host: guest, guests: [host] };
}

/** "กรุงเทพฯ 13 มกราคม 2566 – นาย ก …" says when it was written. */
const isDateline = (text: string, date: Span): boolean =>
  /^\s?[-–—]\s?(?:นาย|นาง|ดร|บริษัท|กระทรวง)/u.test(text.slice(date.end, date.end + 12));

/** A plan of years is no time of a meeting. */
const isShort = ({ from, to }: FoundDate): boolean =>
  from !== null && to !== null && dayNumber(to) - dayNumber(from) <= 60;

/** The day before the verb, else after it; of a report, what it says itself. */
function dayOf(
  dates: readonly FoundDate[],
  event: MeetingEvent,
  planned: boolean,
): FoundDate | null {
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
  // What is to come has its day after it is told: "เปิดเผยวันที่ 3 ว่า มีกำหนดเยือน … วันที่ 7".
  const later = planned ? (next('day') ?? next('range')) : undefined;
  return (
    later ??
    last('day') ??
    (next('day') && !last('range') ? next('day') : undefined) ??
    last('range') ??
    next('range') ??
    null
  );
}
