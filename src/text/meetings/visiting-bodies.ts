import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import type { MeetingRoles } from './meeting-sides';

/**
 * Of those who were there beside a host who received a body without naming who came for it ("ให้สถาบันดอกไม้เข้าพบ โดยมี …
 * นาย ข ผู้อำนวยการสถาบันดอกไม้"), the guests: who holds an office of one of the bodies that `words` name.
 */
export function withHeads(
  roles: MeetingRoles,
  people: readonly FoundPerson[],
  words: string,
): MeetingRoles {
  const { host, guests, participants } = roles;
  if (host === null || guests.length > 0) return roles;
  const home = people[host]?.organization;
  const came = participants.filter((one) => {
    const body = people[one]?.organization ?? null;
    return body !== null && body.length >= 6 && body !== home && words.includes(body);
  });
  return came.length === 0
    ? roles
    : { host, guests: came, participants: participants.filter((one) => !came.includes(one)) };
}

/** The words after a verb that say who was received, as far as those that bring in others, a purpose or a place. */
export function bodiesAfter(text: string, verb: Span, end: number): string {
  const words = text.slice(verb.end, Math.min(end, verb.end + 240));
  const stop = words.search(
    /(?<![ก-๙])ณ |โดยมี|พร้อมด้วย|ในโอกาส|เพื่อ(?=หารือ|แลก|ส่ง|พัฒนา|เสริม)|เมื่อวัน|\n/u,
  );
  return stop < 0 ? words : words.slice(0, stop);
}
