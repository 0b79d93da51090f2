import { everyone, type FoundMeeting, isOnSomeDay } from './found-meeting';
import type { HowTold } from './how-told';

/**
 * A paragraph that tells of the same day and people goes on with the meeting before it; so does one that says so
 * ("การประชุมดังกล่าว") and names no other day or host, or who goes along on the journey. One that says that it is another, without a day, is one of its own; so is one before it on its day.
 */
export function joinMeeting(found: FoundMeeting[], meeting: FoundMeeting, told: HowTold): void {
  const last = found.at(-1);
  if (told === 'before' && last !== undefined) {
    found.push(meeting.from === null ? { ...meeting, from: last.from, to: last.to } : meeting);
    return;
  }
  if (told === 'another' && meeting.from === null) {
    found.push(meeting);
    return;
  }
  if (told === 'presides' && last !== undefined) {
    const sides = new Set([meeting.host, ...last.guests]);
    found[found.length - 1] = {
      ...last,
      host: meeting.host,
      participants: [...new Set([...everyone(last), ...everyone(meeting)])].filter(
        (person) => !sides.has(person),
      ),
    };
    return;
  }
  const recent = Math.max(0, found.length - near);
  const same =
    told === 'goes on' &&
    meeting.from === null &&
    meeting.host === null &&
    meeting.guests.length === 0;
  const at = found.findIndex(
    (one, index) =>
      index >= recent &&
      (one.from === meeting.from || meeting.from === null || one.from === null) &&
      one.planned === meeting.planned &&
      !withAnother(one, meeting) &&
      !isOnSomeDay(one, meeting) &&
      (turned(one, meeting) ||
        ((one.host === null || meeting.host === null || one.host === meeting.host) &&
          !apart(one.guests, meeting.guests))) &&
      ((same && index === found.length - 1) ||
        (told === 'goes along' && onSameDays(one, meeting)) ||
        everyone(meeting).some((person) => everyone(one).includes(person))),
  );
  const one = found[at];
  if (one === undefined) {
    if (!toldBefore(found.slice(recent), meeting)) found.push(meeting);
    return;
  }
  const weight = (each: FoundMeeting): number =>
    (each.host === null ? 0 : 2) + each.guests.length * 2 + each.participants.length;
  // A headline's sentence has no day; the paragraph that has it knows better whether anyone received the others.
  const knows =
    one.from === null &&
    meeting.from !== null &&
    meeting.host === null &&
    everyone(one).every((person) => everyone(meeting).includes(person));
  const richer =
    knows || weight(meeting) > weight(one) + (one.from === null ? 0 : 1) ? meeting : one;
  // Guests whom the one says no one to have received were received by the host of the other.
  const other = richer === one ? meeting : one;
  const sameGuests =
    richer.guests.length > 0 && richer.guests.every((guest) => other.guests.includes(guest));
  // Who presides, as the one says, does so on the day of the other; a journey has no one who does.
  const presided =
    one.from === null && one.guests.length === 0 && meeting.guests.length === 0 ? one.host : null;
  const host = richer.host ?? (sameGuests ? other.host : presided);
  const sides = new Set([host, ...richer.guests]);
  found[at] = {
    ...richer,
    host,
    from: richer.from ?? one.from ?? meeting.from,
    to: richer.to ?? one.to ?? meeting.to,
    place: richer.place ?? one.place ?? meeting.place,
    reporters: [...new Set([...one.reporters, ...meeting.reporters])],
    participants: [...new Set([...everyone(one), ...everyone(meeting)])].filter(
      (person) => !sides.has(person),
    ),
  };
}

/** Talks of one person with two others, one after the other beside a conference. */
function withAnother(one: FoundMeeting, other: FoundMeeting): boolean {
  if (one.talks !== true || other.talks !== true || one.from !== one.to) return false;
  const some = everyone(one);
  const others = everyone(other);
  const shared = some.filter((person) => others.includes(person)).length;
  return shared < 2 && some.length > shared && others.length > shared;
}

const onSameDays = (one: FoundMeeting, other: FoundMeeting): boolean =>
  one.from !== null && one.from === other.from && one.to === other.to;

/** What names no day, not both sides, and only people of a meeting that has a day says no more of it: "ก กล่าวต้อนรับรัฐมนตรี…". */
const toldBefore = (found: readonly FoundMeeting[], meeting: FoundMeeting): boolean =>
  meeting.from === null &&
  (meeting.host === null || meeting.guests.length === 0) &&
  found.some(
    (one) =>
      one.from !== null &&
      one.planned === meeting.planned &&
      everyone(meeting).every((person) => everyone(one).includes(person)),
  );

/** Meetings are told again soon after. */
const near = 50;

/**
 * Without what tells once more of the days of another meeting, and of no one but its people: a plan, and the same told as a
 * fact.
 */
export const withoutRetold = (meetings: readonly FoundMeeting[]): FoundMeeting[] =>
  meetings.filter((one, at) => {
    if (one.host !== null || one.guests.length > 0 || everyone(one).length === 0) return true;
    const before = meetings.slice(Math.max(0, at - near), at);
    const after = meetings.slice(at + 1, at + near);
    const size = everyone(one).length;
    return !(
      before.some((other) => tellsOf(other, one)) ||
      after.some((other) => everyone(other).length > size && tellsOf(other, one))
    );
  });

const tellsOf = (other: FoundMeeting, one: FoundMeeting): boolean =>
  other.planned !== one.planned &&
  other.host === null &&
  other.guests.length === 0 &&
  onSameDays(one, other) &&
  everyone(one).every((person) => everyone(other).includes(person));

/** The same two, told from the side of the other: "ก เข้าพบ ข … ก ได้สนทนากับ ข". */
const turned = (one: FoundMeeting, other: FoundMeeting): boolean =>
  one.host !== null &&
  other.host !== null &&
  one.guests.includes(other.host) &&
  other.guests.includes(one.host);

const apart = (some: readonly number[], others: readonly number[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
