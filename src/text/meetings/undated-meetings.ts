import type { IsoDay } from '../../model/time-span';
import { everyone, type FoundMeeting, isOnSomeDay } from './found-meeting';
import { longBefore } from './meeting-day';

const isDated = (one: FoundMeeting): boolean => one.from !== null;

/** What is held, which a sentence without a day and one with it both name. */
const held = /งาน|มหกรรม|เทศกาล|สัมมนา|ประชุม|พิธี|นิทรรศการ|ลงนาม|แถลงข่าว|หารือ|เยือน/gu;

/**
 * Joins a meeting without a day to the only one of the text with a day, where both can be one: a headline's sentence says
 * who opened a fair, a later one when and where it is. Who presides or receives there does so at that meeting.
 */
export function joinUndated(
  text: string,
  meetings: readonly FoundMeeting[],
  published: IsoDay | null,
): FoundMeeting[] {
  const dated = meetings.filter(isDated);
  const [only] = dated;
  if (only === undefined || dated.length > 1 || only.onlyMentioned === true) return [...meetings];
  let joined = only;
  const left: FoundMeeting[] = [];
  for (const one of meetings) {
    if (one !== only && canBe(text, joined, one, published)) joined = together(joined, one);
    else left.push(one);
  }
  return left.map((one) => (one === only ? joined : one));
}

/** Two that do not contradict each other and share someone; or whoever presides over what the other one says is held. */
function canBe(
  text: string,
  dated: FoundMeeting,
  one: FoundMeeting,
  published: IsoDay | null,
): boolean {
  // What is opened on one of its days is told to go on.
  const underWay = !one.planned && published !== null && (dated.from ?? published) <= published;
  if (one.planned !== dated.planned && !underWay) return false;
  if (longBefore.test(text.slice(one.evidence.start, one.evidence.end))) return false;
  if (dated.host !== null && one.host !== null && dated.host !== one.host) return false;
  if (dated.guests.length > 0 && one.guests.length > 0) return false;
  if (isOnSomeDay(dated, one)) return false;
  const inside =
    dated.evidence.start >= one.evidence.start && dated.evidence.end <= one.evidence.end;
  const people = everyone(dated);
  if (everyone(one).some((person) => people.includes(person))) return true;
  if (one.host === null || one.guests.length > 0 || dated.host !== null) return false;
  if (inside) return true;
  const words = new Set(text.slice(dated.evidence.start, dated.evidence.end).match(held));
  const told = text.slice(one.evidence.start, one.evidence.end).match(held) ?? [];
  return told.some((word) => words.has(word));
}

function together(dated: FoundMeeting, one: FoundMeeting): FoundMeeting {
  const host = dated.host ?? one.host;
  const guests = dated.guests.length > 0 ? dated.guests : one.guests;
  const sides = new Set([host, ...guests]);
  return {
    ...dated,
    planned: dated.planned && one.planned,
    host,
    guests,
    place: dated.place ?? one.place,
    reporters: [...new Set([...dated.reporters, ...one.reporters])],
    participants: [...new Set([...everyone(dated), ...everyone(one)])].filter(
      (person) => !sides.has(person),
    ),
  };
}

/**
 * The meetings that are told as events: one without a day says little beside one with a day and people, and nothing where
 * it names a single person who received no one.
 */
export function listedMeetings(meetings: readonly FoundMeeting[]): readonly FoundMeeting[] {
  const told = meetings.some((one) => isDated(one) && everyone(one).length > 0);
  return meetings.filter(
    (one) => isDated(one) || (!told && (one.host !== null || everyone(one).length > 1)),
  );
}
