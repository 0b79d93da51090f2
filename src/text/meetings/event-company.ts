import type { FoundPerson } from '../people/people';
import type { PlaceIndex } from '../words/place-index';
import type { FoundMeeting } from './found-meeting';
import type { Call } from './meeting-sides';
import { isPresent, isSpokesman } from './presence';

/** Where those are brought in who came to what is held. */
const bringsIn = /(?:โดย|ซึ่ง)มี ?/u;
const bringsInWithin = 500;
/** Where a sentence goes on with what someone says or with something else. */
const stops = /ว่า |กล่าว(?!รายงาน|ต้อนรับ|เปิด)|เปิดเผย|ทั้งนี้|จากนั้น|\n/u;
const companyAtMost = 900;
const presides = /^[^\n]{0,140}?เป็น(?:ผู้)?ประธาน(?!กรรมการ|สภา|สมาคม|บริษัท)/u;

/**
 * An event that an institution held, with those whom the same sentence names as having come: "กระทรวง ก จัดพิธี… โดยมี นาย ข
 * เป็นประธาน และนาย ค เข้าร่วม". Who presided is the host.
 */
export function withCompany(
  text: string,
  people: readonly FoundPerson[],
  calls: PlaceIndex<Call>,
  meeting: FoundMeeting,
): FoundMeeting {
  const { host, guests, participants, evidence } = meeting;
  if (host !== null || guests.length + participants.length > 0) return meeting;
  const line = text.slice(evidence.start, evidence.start + bringsInWithin).split('\n')[0] ?? '';
  const lead = bringsIn.exec(line);
  if (lead === null || stops.test(line.slice(0, lead.index))) return meeting;
  const start = evidence.start + lead.index + lead[0].length;
  const rest = text.slice(start, start + companyAtMost);
  const stop = rest.search(stops);
  const end = start + (stop < 0 ? rest.length : stop);
  const came = calls.between(start, end).filter((call) => {
    const person = people[call.person];
    return (
      call.start >= start &&
      call.end <= end &&
      person !== undefined &&
      !isSpokesman(person) &&
      isPresent(text, call, person)
    );
  });
  const [first] = came;
  // Someone is brought in by name, or by the office before it.
  if (first === undefined || first.start > start + 120) return meeting;
  const chair = came.find((call, at) =>
    presides.test(text.slice(call.end, Math.min(end, came[at + 1]?.start ?? end))),
  );
  return {
    ...meeting,
    host: chair?.person ?? null,
    participants: [...new Set(came.map(({ person }) => person))].filter(
      (person) => person !== chair?.person,
    ),
  };
}
