import type { Span } from '../words/named-thing';
import type { Call, MeetingRoles } from './meeting-sides';

/** "เยือนประเทศไทยอย่างเป็นทางการ ตามคำเชิญของ": directly before the name of who asked someone to come. */
const invited =
  /เยือน(?:(?!ซึ่ง|โดย|ว่า )[^\n]){0,120}?(?:ตาม|ด้วย)คำ(?:เรียน)?เชิญ(?:ของ|จาก) ?(?:ฯพณฯ ?)?$/u;
const invitedReach = 180;
const bringsIn = /(?:โดย|ซึ่ง|และ)(?:มี)? ?(?:[^\n()]{3,60} ?\()?$/u;
const gives =
  /^[^\n]{0,260}?(?:เป็นเจ้าภาพ(?!การ|ประชุม|จัดการ|จัดประชุม|ร่วม)|(?<=[ ])จัด(?:ขึ้น|เลี้ยง|ให้)(?=[^\n]{0,40}(?:เกียรติ|โอกาส)))/u;

/** "นาย ก ได้เรียนเชิญนาย ข ร่วมงานเลี้ยง": who asked another to come is at home. */
function whoAsked(
  text: string,
  verb: Span,
  calls: readonly Call[],
  { host, guests, participants }: MeetingRoles,
  subject: number,
): MeetingRoles | null {
  const first = calls.find((call) => call.person === subject);
  if (first === undefined) return null;
  const asks = /(?:ได้|จะ)(?:เรียน)?เชิญ ?$/u;
  const asked = calls.find(
    (call) =>
      call.start > first.end &&
      call.end <= verb.start &&
      asks.test(text.slice(Math.max(first.end, call.start - 16), call.start)),
  );
  if (asked === undefined || host !== null || guests.length > 0) return null;
  const sides = [subject, asked.person];
  return {
    host: subject,
    guests: [asked.person],
    participants: participants.filter((one) => !sides.includes(one)),
  };
}

/** More than these who come together are led by the first. */
const guestsAtMost = 3;

/**
 * The host whom a sentence names after what others came to: "ก เยือนไทย ตามคำเชิญของ ข", "ก ร่วมงานเลี้ยง โดยมี ข เป็นเจ้าภาพ".
 * Those who are named before the verb are the guests. Null where it names none.
 */
export function hostByName(
  text: string,
  verb: Span,
  end: number,
  calls: readonly Call[],
  roles: MeetingRoles,
  subject: number | null,
): MeetingRoles | null {
  const after = calls.filter((call) => call.start >= verb.end && call.end <= end);
  const host = after.find(
    (call) =>
      call.person !== subject &&
      (invited.test(text.slice(Math.max(verb.start - 24, call.start - invitedReach), call.start)) ||
        (bringsIn.test(text.slice(Math.max(0, call.start - 72), call.start)) &&
          gives.test(text.slice(call.end, end)))),
  )?.person;
  if (subject === null) return null;
  if (host === undefined) return whoAsked(text, verb, calls, roles, subject);
  const others = [
    ...roles.guests,
    ...roles.participants,
    ...(roles.host === null ? [] : [roles.host]),
  ];
  // "งานเลี้ยงเพื่อเป็นเกียรติแก่นาย ค": for whom it is given.
  const honoured = after.filter((call) =>
    /เกียรติแก่ ?$/u.test(text.slice(call.start - 12, call.start)),
  );
  if (honoured.length > 0) {
    const guests = [...new Set(honoured.map(({ person }) => person))].filter((one) => one !== host);
    return {
      host,
      guests,
      participants: [...new Set(others)].filter((one) => one !== host && !guests.includes(one)),
    };
  }
  const came = new Set([subject]);
  const before = calls.filter((call) => call.start < verb.start && others.includes(call.person));
  if (new Set(before.map(({ person }) => person)).size <= guestsAtMost)
    for (const { person } of before) came.add(person);
  came.delete(host);
  return {
    host,
    guests: [...came],
    participants: [...new Set(others)].filter((one) => one !== host && !came.has(one)),
  };
}
