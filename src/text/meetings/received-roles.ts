import { titlePattern } from '../people/title-words';
import {
  type Call,
  cameTogether,
  companyAtMost,
  type MeetingRoles,
  type Sides,
  unique,
  without,
} from './meeting-sides';

const listed = /(?:ประกอบด้วย|ได้แก่) ?$/u;

/**
 * Who came with the one named first, up to where those are brought in who received them: "นาย ก และนาย ข", "นาย ก พร้อมด้วย
 * นาย ข", "นาย ก นำคณะ ประกอบด้วย นาย ข นาย ค".
 */
function cameWith(
  { text, verb }: Sides,
  before: readonly Call[],
  lead: number,
  end: number,
): number[] {
  const first = before.find((call) => call.person === lead);
  const others = text.slice(first?.end ?? verb.start, verb.start).search(/(?:โดย|ซึ่ง|และ)มี/u);
  const until = Math.min(end, others < 0 ? end : (first?.end ?? 0) + others);
  const all = before.filter((call) => call.start < until && call.person !== lead);
  const of = all.some((call) => listed.test(text.slice(Math.max(0, call.start - 12), call.start)));
  if (of || (end < verb.start && unique(all).length <= companyAtMost)) return unique(all);
  const together = cameTogether(text, verb, before, lead);
  return unique(
    before.filter(
      ({ start, person }) =>
        together.includes(person) && /และ ?$/u.test(text.slice(Math.max(0, start - 4), start)),
    ),
  );
}

/** Those who are received, without their names: no words that only say how, where or why. */
const unnamedObject = new RegExp(
  `^[\\s\u200b]{0,3}(?:แก่ ?)?(?!ณ |เพื่อ|โดย|พร้อม|และ(?!(?:ร่วม)?หารือ)|ใน|ที่|อย่าง|เมื่อ|ซึ่ง|ด้วย|จาก|ร่วม|ทั้ง|เป็น|${titlePattern})[ก-๙A-Z]`,
  'u',
);

/** Those who stand in one list: "นาย ก พร้อมด้วยนาย ข", "นาย ก … และนาย ข". */
const inOneList = /พร้อมด้วย|และ ?$/u;

/** "โดยมี นาย ก … ให้การต้อนรับ": those who are named last received those who came. */
export function received(
  sides: Sides,
  before: readonly Call[],
  after: readonly Call[],
  lead: number | null,
): MeetingRoles {
  const start = before[0]?.start ?? sides.verb.start;
  const last = before.at(-1);
  // "โดยมีผู้บริหารของบริษัทให้การต้อนรับ": no one is named who received them.
  if (
    last !== undefined &&
    /(?:โดย|ซึ่ง|และ)มี(?!นาย|นาง)[^\n]{0,120}$/u.test(sides.text.slice(last.end, sides.verb.start))
  )
    return { host: null, guests: [], participants: unique([...before, ...after]) };
  // "… ร่วมให้การต้อนรับ": besides the host whom an earlier paragraph names.
  const also = /ร่วม(?:ให้การ)?ต้อนรับ$/u.test(
    sides.text.slice(Math.max(0, sides.verb.start - 4), sides.verb.end),
  );
  if (
    also &&
    sides.visitors.length > 0 &&
    before.every((call) => !sides.visitors.includes(call.person))
  )
    return {
      host: null,
      guests: sides.visitors,
      participants: without(unique([...before, ...after]), ...sides.visitors),
    };
  const mark = [
    ...sides.text
      .slice(Math.max(0, start - 12), sides.verb.start)
      .matchAll(
        /โดยมี|ซึ่งมี(?= ?(?:นาย|นาง|Mr|Ms|ดร|คุณ|พล))|โดย(?= ?(?:นาย|นาง|Mr|Ms|ดร|คุณ))|และมี|(?<![ก-๙])มี(?= ?(?:นาย|นาง|Mr|Ms|ดร|คุณ|พล))/gu,
      ),
  ].at(-1);
  // "นาย ก พร้อมด้วยนาย ข ให้การต้อนรับผู้บริหารบริษัท…": the first receives those who have no name.
  if (
    mark === undefined &&
    sides.visitors.length === 0 &&
    (before.length < 2 || inOneList.test(sides.text.slice(before[0]?.end ?? 0, last?.start))) &&
    unnamedObject.test(sides.text.slice(sides.verb.end, sides.verb.end + 24))
  )
    return { host: lead, guests: [], participants: without(unique([...before, ...after]), lead) };
  const from = mark === undefined ? Number.POSITIVE_INFINITY : Math.max(0, start - 12) + mark.index;
  const hosts = unique(before.filter((call) => call.start >= from));
  const host = hosts[0] ?? (before.length > 1 ? (before.at(-1)?.person ?? null) : lead);
  const came =
    lead !== null && lead !== host && !hosts.includes(lead)
      ? [lead, ...without(cameWith(sides, before, lead, from), lead, host, ...hosts)]
      : without(sides.visitors, host);
  return {
    host,
    guests: came,
    participants: without([...unique(before), ...unique(after)], host, ...came),
  };
}
