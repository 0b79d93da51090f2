import type { Span } from '../words/named-thing';
import { type Call, type MeetingRoles, without } from './meeting-sides';

/** "… และแนะนำผู้แทนคนใหม่ นาย ค": directly before whom a guest brings along to be known. */
const introduces = /แนะนำ(?!ตัว)(?:(?!โดยมี|พร้อมด้วย|ณ )[^\n]){0,70}$/u;
const introducedWithin = 80;

/** A call with whom the guest introduced at it as guests too: "ก ให้ ข เข้าพบ และแนะนำผู้แทนคนใหม่ ค". */
export function withIntroduced(
  roles: MeetingRoles,
  text: string,
  verb: Span,
  present: readonly Call[],
): MeetingRoles {
  const { host, guests, participants } = roles;
  if (host === null || guests.length === 0) return roles;
  const brought = present
    .filter(
      (call) =>
        call.person !== host &&
        introduces.test(text.slice(Math.max(verb.end, call.start - introducedWithin), call.start)),
    )
    .map(({ person }) => person);
  return {
    host,
    guests: without([...guests, ...brought]),
    participants: without(participants, ...brought),
  };
}
