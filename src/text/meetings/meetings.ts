import type { IsoDay } from '../../model/time-span';
import type { FoundDate, KnownDate } from '../dates/found-date';
import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import { PlaceIndex } from '../words/place-index';
import { withCompany } from './event-company';
import { openerOf } from './event-subject';
import { withCountries } from './foreign-offices';
import { everyone, type FoundMeeting } from './found-meeting';
import { withDayOfHeadline, withHeadlineDays } from './headline-days';
import { headlineMeeting } from './headline-meeting';
import { howTold } from './how-told';
import { joinMeeting, withoutRetold } from './join-meetings';
import { isDateline, isToldOn } from './meeting-day';
import { meetingParagraphs, withoutBreaks } from './meeting-paragraphs';
import type { Call } from './meeting-sides';
import { findNumbered, joinNumbered } from './numbered-meetings';
import { findOccasions } from './occasions';
import { officeCalls } from './office-calls';
import { withOpeningDay } from './opening-day';
import { paragraphMeeting } from './paragraph-meeting';
import { withPublicEvents } from './public-events';
import { withSigners } from './signers';
import { joinSignings } from './signings';
import { withSpeech } from './speeches';
import { toldAhead } from './told-ahead';
import { findToldVisits } from './told-visits';
import { joinUndated } from './undated-meetings';
import { findVisits, placeOnVisit, type Visit, visitOf } from './visits';

/**
 * Finds the meetings that a release tells of: who received whom, who called on whom, who spoke with whom, who chaired
 * and who attended, with the day and place that the same paragraph gives. What someone only reports carries the day
 * of the meeting only where the report gives it.
 */
export function findMeetings(
  text: string,
  body: Span,
  firstLines: Span | null,
  named: readonly FoundPerson[],
  dates: readonly FoundDate[],
  published: IsoDay | null,
): readonly FoundMeeting[] {
  const people = withCountries(text, named);
  // Someone whose family name is spelt in two ways holds one post under one given name.
  const one = new Map<string, number>();
  const calls = people
    .flatMap((person, at) => {
      const key = `${person.name.split(' ')[0]}|${person.post ?? at}`;
      if (!one.has(key)) one.set(key, at);
      return person.mentions.map((mention): Call => ({ ...mention, person: one.get(key) ?? at }));
    })
    .concat(officeCalls(text, body, people))
    .sort((a, b) => a.start - b.start);
  const callsAt = new PlaceIndex(calls);
  const paragraphs = meetingParagraphs(text, body, people);
  const unbroken = withoutBreaks(text, paragraphs);
  const headline =
    firstLines !== null && isParagraph(firstLines, callsAt, paragraphs) ? null : firstLines;
  const datesAt = new PlaceIndex(dates.filter((date): date is KnownDate => date.from !== null));
  const today =
    datesAt
      .between(body.start, body.start + datelineWithin)
      .find((date) => isDateline(text, date) || isToldOn(text, date, published))?.from ?? published;
  const visits = [...findVisits(text, body, datesAt), ...findOccasions(text, body, datesAt)];
  const found: FoundMeeting[] = [];
  let visitors: readonly number[] = [];
  let topic: number | null = null;
  let lastDay: FoundDate | null = null;
  let journey: Visit | null = null;
  const told = headline?.end ?? body.start;
  for (const { start, end } of paragraphs) {
    if (end <= told) continue;
    // A line that seems to go on with the headline tells what follows it.
    const paragraph = { start: Math.max(start, told), end };
    const here = callsAt.between(paragraph.start, paragraph.end);
    const inside = datesAt.between(paragraph.start, paragraph.end);
    const dayBefore = lastDay;
    lastDay =
      inside.find((date) => date.precision === 'day' && date.start < paragraph.start + 60) ?? null;
    const ahead = toldAhead.test(text.slice(paragraph.start, paragraph.end));
    const goes = visitOf(text, paragraph, visits, ahead ? published : null);
    if (here.length === 0 && visitors.length === 0 && goes === null) continue;
    if (!goesOnWith.test(text.slice(paragraph.start, paragraph.start + 30))) journey = null;
    journey = goes ?? journey;
    const read = paragraphMeeting(
      {
        text: unbroken,
        written: text,
        calls: here,
        people,
        dates: inside,
        visit: journey,
        headline: firstLines === null ? '' : text.slice(firstLines.start, firstLines.end),
        published,
        today,
        topic,
      },
      paragraph,
      visitors,
      found.at(-1) ?? null,
      dayBefore,
    );
    if (read === null) topic = openerOf(text, paragraph, here) ?? topic;
    if (read === null || (journey?.country === 'ไทย' && saysNoMore(found, read.meeting))) continue;
    if (read.inPassing && isOfThoseWhoMet(found, read.meeting)) continue;
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
      howTold(text, paragraph, read, found.at(-1)),
    );
  }
  const events = joinSignings(text, joinNumbered(text, withoutRetold(found)));
  if (events.length === 0 && headline !== null) {
    const read = headlineMeeting({ text, people, published, today }, headline, callsAt, datesAt);
    if (read !== null) events.push(read);
  }
  addApart(events, findToldVisits(text, body, datesAt, people, callsAt, published));
  const ofAllDays =
    headline === null
      ? events
      : withDayOfHeadline(
          text,
          headline,
          datesAt,
          callsAt,
          withHeadlineDays(text, headline, datesAt, events),
        );
  const spoken = withSpeech(text, body, firstLines, datesAt, published, ofAllDays, callsAt);
  const all = withPublicEvents(text, body, datesAt, published, spoken, callsAt).map((event) =>
    withCompany(text, people, callsAt, withSigners(text, body, people, event)),
  );
  addApart(all, findNumbered(text, body, datesAt, published));
  return joinUndated(text, withOpeningDay(text, body, datesAt, published, today, all), published);
}

/** Adds those of which none that was found has the same days. */
function addApart(found: FoundMeeting[], more: readonly FoundMeeting[]): void {
  for (const one of more) {
    if (found.every(({ from, to }) => from !== one.from || to !== one.to)) found.push(one);
  }
}

/** A dateline stands after headline and teaser, at the latest. */
const datelineWithin = 1_500;

/** What is said of a journey to this country, besides a meeting on one of its days, and names no one on its sides. */
const saysNoMore = (found: readonly FoundMeeting[], one: FoundMeeting): boolean =>
  one.host === null &&
  one.guests.length === 0 &&
  one.from !== one.to &&
  found.some(
    ({ from, to }) => from !== null && from >= (one.from ?? '') && (to ?? '') <= (one.to ?? ''),
  );

/** What was said tells in passing what those who met did on some other day: "ขอบคุณ… ที่ได้เข้าเฝ้าฯ เมื่อวันที่ 6". */
const isOfThoseWhoMet = (found: readonly FoundMeeting[], one: FoundMeeting): boolean =>
  found.some(
    (other) =>
      other.from !== null && everyone(one).every((person) => everyone(other).includes(person)),
  );

/** No headline is longer and names someone with title and post: a text without one begins with its first paragraph. */
const headlineAtMost = 240;

/** A first paragraph and no headline: too long, or told on in the next line ("นาย ก เข้าพบนาย ข|เพื่อหารือ…"). */
function isParagraph(
  { start, end }: Span,
  calls: PlaceIndex<Call>,
  paragraphs: readonly Span[],
): boolean {
  const named = calls.between(start, end);
  if (named.length === 0) return false;
  if (end - start > headlineAtMost) return true;
  return paragraphs.some((one) => one.start <= start && one.end > end + 2);
}

/** A day after that of publication is to come, whatever the words leave out. */
const isToCome = (day: IsoDay | null, published: IsoDay | null): boolean =>
  published !== null && (day ?? '') > published;

const goesOnWith =
  /^(?:โอกาสนี้|นอกจากนี้|จากนั้น|พร้อม|และ|รวมทั้ง|รวมถึง|ตลอดจน|ก่อน|การ(?:เดินทาง)?เยือน|(?:สำหรับ|โดย(?:มี)?)?กำหนดการ(?:สำคัญ|ของ|ใน|ระหว่าง))/u;
