import { itself, reporterMet } from './event-subject';
import type { FoundMeeting } from './found-meeting';
import { withIntroduced } from './introduced-guests';
import {
  isGuestStill,
  strangerFirst,
  talkedAway,
  talksAtHome,
  turnToVisitor,
  withoutEnvoy,
} from './journey-roles';
import { isFarAway } from './meeting-place';
import { assignRoles } from './meeting-roles';
import type { MeetingRoles } from './meeting-sides';
import type { ParagraphEvent } from './paragraph-event';
import { type EventPlace, isPresidedTalk } from './paragraph-place';
import { objectOf, personByPost } from './person-by-post';
import { bodiesAfter, withHeads } from './visiting-bodies';

/** "เข้าหารือ", "เข้าพบและหารือกับ": a call that was a talk. */
const talksToo = /^(?:[ก-๙]{0,16}หารือ|เข้าพบ(?:และ|เพื่อ)?(?:ร่วม)?หารือ)/u;
/** "กล่าวต้อนรับ… ในโอกาสเดินทางมาเยือนไทยเพื่อเข้าร่วมการประชุม": the conference is held at home. */
const cameHere = /(?:เดินทาง)?มาเยือน(?:ประเทศ)?ไทย|เดินทางมา(?:เข้า)?ร่วม|(?:ไทย|กรุงเทพฯ) ?เป็นเจ้าภาพ/u;

/** True where those who met talked with each other, and no one presided. */
const isTalk = (told: ParagraphEvent, abroad: boolean): boolean => {
  const { kind, verb, end } = told.event;
  return (
    (kind === 'talks' && !isPresidedTalk(told)) ||
    kind === 'consult' ||
    kind === 'between' ||
    (abroad && talksToo.test(told.source.text.slice(verb.start, end)))
  );
};

/** Who received whom in the event of a paragraph, as its words and its place say. */
export function rolesOfEvent(told: ParagraphEvent, { where, abroad }: EventPlace): MeetingRoles {
  const { source, event, before, goesOn } = told;
  const { people } = source;
  const roles = withBodies(told, where, abroad);
  if (
    goesOn &&
    event.kind === 'talks' &&
    source.visit === null &&
    before !== null &&
    isGuestStill(roles, before, people)
  )
    return { ...roles, host: roles.guests[0] ?? null, guests: before.guests };
  if (!isTalk(told, abroad)) return roles;
  const words = source.text.slice(event.verb.start, event.end);
  return talksAtHome(roles, people, abroad, where, words, wordsAround(told));
}

/** "… จากการหารือระหว่างนาย ก และนาย ข": of talks that are only recalled, without their place, no one says who was at home. */
export const isRecalled = (
  { source: { text }, event: { kind, verb, end } }: ParagraphEvent,
  where: string | null,
): boolean =>
  kind === 'between' &&
  where === null &&
  /จากการ$/u.test(text.slice(Math.max(0, verb.start - 8), verb.start)) &&
  !/เยือน(?:ประเทศ)?ไทย/u.test(text.slice(verb.end, end));

/** The words that may say that talks were held beside a conference. */
function wordsAround({ source, event: { verb, start }, before, again }: ParagraphEvent): string {
  const { text, headline } = source;
  const ofHeadline = cameHere.test(text.slice(verb.end, verb.end + 900)) ? '' : headline;
  // What follows talks beside a conference is beside it too.
  const ofBefore =
    again && before?.talks === true
      ? text.slice(before.evidence.start, before.evidence.start + 600)
      : '';
  return ofHeadline + ofBefore + text.slice(Math.max(start, verb.start - 300), verb.start);
}

/** The roles that the order of the names tells, with those who stand for a body or for their country. */
function withBodies(told: ParagraphEvent, where: string | null, abroad: boolean): MeetingRoles {
  const { source, event, present, visitors } = told;
  const { text, people } = source;
  const { kind, verb, start, end, subject } = event;
  const met = metByPost(told);
  const roles = assignRoles({ text, kind, verb, present, subject, visitors, met, abroad });
  if (kind === 'between' && abroad) return strangerFirst(roles, people);
  if (isRecalled(told, where)) return talkedAway(roles);
  if (kind !== 'let in' && kind !== 'receive' && kind !== 'visit') return roles;
  const bodies =
    kind === 'let in'
      ? text.slice(start, verb.start)
      : kind === 'receive'
        ? bodiesAfter(text, verb, end)
        : null;
  const whole = bodies === null ? roles : withHeads(roles, people, bodies);
  return withIntroduced(whole, text, verb, present);
}

/** Whom the words after the verb mean by the post alone, or as the one who tells of it. */
function metByPost({ source, event, present }: ParagraphEvent): number | null {
  const { text, people } = source;
  const { kind, verb, start, end, subject } = event;
  const takesObject =
    kind === 'visit' ||
    kind === 'talks' ||
    (kind === 'receive' && present.every((call) => call.start < verb.start));
  if (!takesObject) return null;
  const clauseOfOne =
    kind === 'visit' && itself.test(text.slice(Math.max(start, verb.start - 24), verb.start));
  const named = present
    .filter(({ start: at }) => at > verb.start || !clauseOfOne)
    .map((call) => call.person);
  return (
    reporterMet(source, verb, start) ??
    personByPost(text, objectOf(text, verb, end), people, [
      ...(subject === null ? [] : [subject]),
      ...named,
    ])
  );
}

/** Whoever led those who came, though only the words of a report name them. */
const withLeader = (roles: MeetingRoles, lead: number | null): MeetingRoles =>
  lead === null || lead === roles.host ? roles : { ...roles, guests: [lead, ...roles.guests] };

/** On a journey of days several were called on, each at home. */
const metSeveral = ({ event: { verb }, present }: ParagraphEvent): boolean =>
  new Set(present.filter((call) => call.start >= verb.end).map(({ person }) => person)).size > 1;

/** A meeting in another country on days of which one is `day`. */
const isAwayOn = ({ from, to, place, host }: FoundMeeting, day: FoundMeeting['from']): boolean =>
  host === null && day !== null && (from ?? '') <= day && day <= (to ?? '') && isFarAway(place);

/**
 * Who was at home where talks are told on a journey, or after a call: `from` and `to` are the days of the event, `isWritten`
 * where its paragraph writes them.
 */
export function sidesOfEvent(
  told: ParagraphEvent,
  roles: MeetingRoles,
  abroad: boolean,
  { from, to }: Pick<FoundMeeting, 'from' | 'to'>,
  isWritten: boolean,
): MeetingRoles {
  const { source, event, present, before, goesOn, again } = told;
  const { people, visit } = source;
  const { kind } = event;
  // Who was received has not come home for talks with those who have no name.
  if (
    again &&
    isTalk(told, abroad) &&
    roles.guests.length === 0 &&
    before?.guests.includes(roles.host ?? -1) === true
  )
    return talkedAway(roles);
  // Nor has who went abroad for days, on one of these.
  if (
    isTalk(told, abroad) &&
    roles.guests.length === 0 &&
    before !== null &&
    isAwayOn(before, from)
  )
    return talkedAway(roles);
  if (kind === 'visit' && abroad && from !== to && metSeveral(told))
    return talkedAway(withLeader(roles, told.event.subject));
  if (visit === null) return kind === 'talks' && abroad && from !== to ? talkedAway(roles) : roles;
  const untold = !isWritten && kind === 'talks' && !(goesOn && before?.host != null);
  if (untold || kind === 'consult') return talkedAway(roles);
  if (kind === 'visit' && from !== to && metSeveral(told))
    return talkedAway(withLeader(roles, told.event.subject));
  if (kind === 'visit' || kind === 'let in' || (kind === 'talks' && abroad)) return roles;
  return withoutEnvoy(turnToVisitor(roles, people, visit.country), people, visit.country, present);
}
