import type { FoundDate, KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import { isPresidedOver } from './event-nouns';
import { itself, reporterMet } from './event-subject';
import type { FoundMeeting } from './found-meeting';
import { hostByName } from './hosts-by-name';
import {
  isGuestStill,
  strangerFirst,
  talkedAway,
  talksAtHome,
  turnToVisitor,
  withoutEnvoy,
} from './journey-roles';
import {
  dateLineOf,
  datelinePlace,
  dayOf,
  followsUp,
  isBirthday,
  isDateline,
  isDayBefore,
  isHeldToday,
  isLongAgo,
  isOfOffice,
  isOfOtherDays,
  todayOf,
} from './meeting-day';
import { chooseEvent } from './meeting-events';
import { isAbroad } from './meeting-place';
import { assignRoles } from './meeting-roles';
import type { MeetingKind } from './meeting-sides';
import { objectOf, personByPost } from './person-by-post';
import { placeOfOwnDay, placeOfVerb } from './place-name';
import { isAside, isLatinAside, isPresent, isReporter, isSpokesman } from './presence';
import type { ReadText } from './read-text';
import { toldAhead } from './told-ahead';
import { bodiesAfter, withHeads } from './visiting-bodies';

/** Words that go on with the sentence before: "… และหารือกับนาย ข". */
const goesOnFrom = /^(?:และ|รวมทั้ง|รวมถึง|พร้อม|ตลอดจน|ก่อน)/u;

/** "เมื่อสัปดาห์ที่ผ่านมา ตนได้ไปเยือน…". */
export const longBefore =
  /เมื่อ ?(?:ช่วง)?(?:ต้น|กลาง|ปลาย|[0-9๐-๙]{1,2} )?(?:สัปดาห์|เดือน|ปี)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/u;

/** "กล่าวต้อนรับ… ในโอกาสเดินทางมาเยือนไทยเพื่อเข้าร่วมการประชุม": the conference is held at home. */
const cameHere = /(?:เดินทาง)?มาเยือน(?:ประเทศ)?ไทย|เดินทางมา(?:เข้า)?ร่วม|(?:ไทย|กรุงเทพฯ) ?เป็นเจ้าภาพ/u;

/** "หลังจากนั้น คณะได้เดินทาง": those who came. */
const party =
  /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|โอกาสนี้|นอกจากนี้) ?คณะ(?:ฯ|ผู้แทนไทย|ผู้แทนฯ)? ?(?:ได้|ยัง|จะ|เดินทาง|ไป| ){0,4}$/u;

/** "จากนั้น รัฐมนตรีฯ นำคณะเข้าพบ…": an office cut short, which whoever came holds. */
function stillMeant(words: string, came: number | null, people: ReadText['people']): number | null {
  if (came !== null && party.test(words)) return came;
  const office = /^(?:จากนั้น|ต่อมา|โอกาสนี้|นอกจากนี้)[ ]?(?:ในช่วง[ก-๙]{3,6} )?([ก-๙]{4,24})ฯ/u.exec(
    words,
  )?.[1];
  if (came === null || office === undefined) return null;
  return people[came]?.post?.startsWith(office) === true ? came : null;
}

/** "พร้อมให้การต้อนรับ": who is ready to receive someone. */
const ready = /พร้อม(?:ที่)?(?:จะ)?(?:ได้)?$/u;
/** The day of what is told anew begins its paragraph. */
const introducedWithin = 40;

/** A call takes no days: days to come, told of one that was, are of something else. */
const isCall = (kind: MeetingKind): boolean =>
  kind === 'visit' || kind === 'let in' || kind === 'receive';
/** "เข้าหารือ", "เข้าพบและหารือกับ": a call that was a talk. */
const talksToo = /^(?:[ก-๙]{0,16}หารือ|เข้าพบ(?:และ|เพื่อ)?(?:ร่วม)?หารือ)/u;
/** Far from the words that tell of a call, and not said to be the one that was agreed. */
const isAnotherDay = (text: string, date: KnownDate, verb: Span): boolean =>
  date.precision === 'range' ||
  (date.start > verb.end + 100 && !/มีกำหนด|พรุ่งนี้/u.test(text.slice(date.start - 60, date.start)));
/** "… ” นาย ก กล่าว": whose words were quoted. */
const isQuoted = (text: string, { start }: Span): boolean =>
  /[”"]\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/** A day before publication is none of what is to come, unless the text is put out some days late. */
const isPast = ({ start, to }: KnownDate, { published }: ReadText, verb: Span): boolean =>
  published !== null && to < published && !(start > verb.end && isDayBefore(to, published));
const isAfter = ({ from }: KnownDate, { published }: ReadText): boolean =>
  published !== null && from > published;

/**
 * The meeting of which a paragraph tells, and of whom it speaks; null where it tells of none. `visitors` are those who
 * came, as an earlier paragraph says, `before` the meeting told last, `dayBefore` the day with which the paragraph
 * before begins. It is an earlier one where the words say that it was in another week, month or year; told in passing where
 * they name no one, no place and give no day at their beginning.
 */
export function paragraphMeeting(
  source: ReadText,
  paragraph: Span,
  visitors: readonly number[],
  before: FoundMeeting | null,
  dayBefore: FoundDate | null,
): {
  readonly meeting: FoundMeeting;
  readonly subject: number | null;
  readonly earlier: boolean;
  readonly inPassing: boolean;
} | null {
  const { text, calls, people, dates } = source;
  const event = chooseEvent(source, paragraph, visitors);
  if (event === null) return null;
  const { verb, kind, start, end } = event;
  const subject =
    event.subject ??
    (kind === 'visit'
      ? stillMeant(text.slice(paragraph.start, verb.start), visitors[0] ?? null, people)
      : null);
  const present = calls.filter((call, at) => {
    const person = people[call.person];
    const before = calls[at - 1];
    return (
      !(before?.person === call.person && isAside(text, before, call)) &&
      !isLatinAside(text, before, call) &&
      call.start >= start &&
      call.end <= end &&
      person !== undefined &&
      isPresent(text, call, person) &&
      !isSpokesman(person)
    );
  });
  const goesOn = goesOnFrom.test(text.slice(paragraph.start, paragraph.start + 16));
  const planned =
    toldAhead.test(text.slice(Math.max(start, verb.start - 60), verb.end)) ||
    (goesOn && before?.planned === true);
  const date = dayOf(
    dates.filter(
      (one) =>
        !isDateline(text, one) &&
        !isBirthday(text, one) &&
        !isOfOffice(text, one) &&
        !isLongAgo(one.to, source.published) &&
        !(planned && isPast(one, source, verb)) &&
        !(isCall(kind) && !planned && isAfter(one, source) && isAnotherDay(text, one, verb)) &&
        !followsUp(text, one),
    ),
    event,
    planned,
  );
  const places = placeOfVerb(source.written, { start: paragraph.start, end }, verb);
  const place =
    (date === null ? null : placeOfOwnDay(source.written, date, end)) ??
    places.find(
      (one) => one !== null && !(one.start > verb.start && isOfOtherDays(text, one, date, dates)),
    ) ??
    datelinePlace(source.written, paragraph.start, dateLineOf(source, paragraph.start, verb.start));
  const placeWords = place === null ? null : source.written.slice(place.start, place.end);
  const again =
    goesOn ||
    /^(?:จากนั้น|หลังจากนั้น|ต่อจากนั้น|ต่อมา|(?:โดย)?ในโอกาส|(?:โดย)?ในการนี้|ในการหารือ|[0-9]\)|หลัง(?:จาก)?(?:การ|เสร็จ))/u.test(
      text.slice(paragraph.start, paragraph.start + 16),
    );
  // What goes on without a place of its own is where the meeting before it was.
  const where = placeWords ?? (again ? (before?.place ?? null) : null);
  // Who presides over talks is their host, wherever they are.
  const isPresided = kind === 'talks' && isPresidedOver(text, verb.start);
  const abroad =
    !isPresided &&
    isAbroad(
      where,
      text.slice(paragraph.start, end),
      text.slice(paragraph.start, verb.start),
      people[present.find((call) => call.start >= verb.end)?.person ?? -1],
    );
  const clauseOfOne =
    kind === 'visit' && itself.test(text.slice(Math.max(start, verb.start - 24), verb.start));
  const assigned = assignRoles({
    text,
    kind,
    verb,
    present,
    subject,
    visitors,
    met:
      kind === 'visit' ||
      kind === 'talks' ||
      (kind === 'receive' && present.every((call) => call.start < verb.start))
        ? (reporterMet(source, verb, start) ??
          personByPost(text, objectOf(text, verb, end), people, [
            ...(subject === null ? [] : [subject]),
            ...present
              .filter(({ start: at }) => at > verb.start || !clauseOfOne)
              .map((call) => call.person),
          ]))
        : null,
    abroad,
  });
  const told =
    kind === 'between' && abroad
      ? strangerFirst(assigned, people)
      : kind === 'let in'
        ? withHeads(assigned, people, text.slice(start, verb.start))
        : kind === 'receive'
          ? withHeads(assigned, people, bodiesAfter(text, verb, end))
          : assigned;
  const isTalk =
    (kind === 'talks' && !isPresided) ||
    kind === 'consult' ||
    kind === 'between' ||
    (abroad && talksToo.test(text.slice(verb.start, end)));
  const roles =
    goesOn &&
    kind === 'talks' &&
    source.visit === null &&
    before !== null &&
    isGuestStill(told, before, people)
      ? { ...told, host: told.guests[0] ?? null, guests: before.guests }
      : isTalk
        ? talksAtHome(
            told,
            people,
            abroad,
            where,
            text.slice(verb.start, end),
            // What follows talks beside a conference is beside it too.
            (cameHere.test(text.slice(verb.end, verb.end + 900)) ? '' : source.headline) +
              (again && before?.talks === true
                ? text.slice(before.evidence.start, before.evidence.start + 600)
                : '') +
              text.slice(Math.max(start, verb.start - 300), verb.start),
          )
        : told;
  if (roles.host === null && roles.guests.length === 0 && roles.participants.length === 0)
    return null;
  const earlier = longBefore.test(text.slice(Math.max(start, verb.start - 120), verb.start));
  const inPassing =
    (!planned || ready.test(text.slice(verb.start - 12, verb.start))) &&
    !earlier &&
    present.length === 0 &&
    place === null &&
    source.visit === null &&
    (date === null || date.start > paragraph.start + introducedWithin);
  const evidence = { start: paragraph.start, end: Math.max(end, place?.end ?? 0) };
  const visit = date === null ? source.visit : null;
  const sameDay = again ? (before ?? dayBefore) : null;
  const said = earlier
    ? null
    : (todayOf(source, { start: paragraph.start, end: verb.end }) ??
      (!planned && isHeldToday(text, { start: verb.end, end }) ? source.today : null));
  // "วันนี้", said in what goes on, is the day of the meeting before it.
  const today =
    said !== null &&
    said === source.today &&
    before?.planned === false &&
    isDayBefore(before.from, said)
      ? before.from
      : said;
  // What the dateline's own sentence tells was on that day; of what someone reports there, the day is not said.
  const written = dateLineOf(source, paragraph.start, verb.start);
  const dateline = written !== null && written.end > start && !earlier && !planned ? written : null;
  const { from, to } =
    date ?? visit ?? dateline ?? (sameDay?.from == null ? { from: today, to: today } : sameDay);
  // Who was received has not come home for talks with those who have no name.
  const guestStill =
    again && isTalk && roles.guests.length === 0 && before?.guests.includes(roles.host ?? -1);
  const sides =
    guestStill === true
      ? talkedAway(roles)
      : source.visit === null
        ? kind === 'talks' && abroad && from !== to
          ? talkedAway(roles)
          : roles
        : (visit !== null && kind === 'talks' && !(goesOn && before?.host != null)) ||
            kind === 'consult'
          ? talkedAway(roles)
          : kind === 'visit' || kind === 'let in' || (kind === 'talks' && abroad)
            ? roles
            : withoutEnvoy(
                turnToVisitor(roles, people, source.visit.country),
                people,
                source.visit.country,
                present,
              );
  const meeting = {
    from,
    to,
    place: placeWords,
    ...(kind === 'attend' ? (hostByName(text, verb, end, calls, sides, subject) ?? sides) : sides),
    ...(kind === 'talks' && sides.host === null ? { talks: true as const } : {}),
    planned: planned && !(to !== null && to < (source.published ?? '')),
    reporters: calls
      .filter(
        (call) => (call.end <= start || isQuoted(text, call)) && isReporter(text, call, people),
      )
      .map((call) => call.person),
    evidence,
  };
  return { meeting, subject, earlier, inPassing };
}
