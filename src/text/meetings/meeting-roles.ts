import { titlePattern } from '../people/title-words';
import type { Span } from '../words/named-thing';

/** A place where a person stands, by the person's number. */
export interface Call extends Span {
  readonly person: number;
}

/** What the verb says of its sides; `let in` is "X ให้ Y เข้าพบ", `consult` talks with those who have no name. */
export type MeetingKind =
  | 'receive'
  | 'visit'
  | 'let in'
  | 'talks'
  | 'between'
  | 'chair'
  | 'consult'
  | 'attend';

export interface MeetingRoles {
  readonly host: number | null;
  readonly guests: readonly number[];
  readonly participants: readonly number[];
}

interface Sides {
  readonly text: string;
  readonly kind: MeetingKind;
  readonly verb: Span;
  /** Those present whom the event names, in order. */
  readonly present: readonly Call[];
  /** The person of whom the sentence speaks. */
  readonly subject: number | null;
  /** Whom the words after the verb name by the post alone. */
  readonly met: number | null;
  /** Who came, as an earlier paragraph says, where this one names only who received them. */
  readonly visitors: readonly number[];
  /** True where the place is abroad, so that the one who is met is at home. */
  readonly abroad: boolean;
}

const companions =
  /(?:โดยมี|พร้อมด้วย|พร้อมทั้ง|พร้อม(?= ?นาย| ?นาง| ?ดร)|ร่วมด้วย|ตลอดจน|และมี|(?<=\s)มี(?= ?(?:นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\s))|นาง|ดร|พล))|โอกาสนี้|ในการนี้|ในฐานะแขก|(?<!หารือ|ประชุม|พูดคุย|สนทนา|ทวิภาคี)ร่วมกับ)/gu;

const unique = (calls: readonly Call[]): number[] => [...new Set(calls.map((call) => call.person))];
const without = (list: readonly number[], ...gone: readonly (number | null)[]): number[] =>
  [...new Set(list)].filter((one) => !gone.includes(one));

/** "โดยได้รับเกียรติจากนาย ข และนาย ค ร่วมกล่าว…": those whom the one who presides asked to come. */
function honoured(text: string, after: readonly Call[], end: number): readonly number[] {
  const words = text.slice(end, after.at(-1)?.end ?? end);
  const at = words.search(/ได้รับเกียรติจาก/u);
  if (at < 0 || /^[^\n]{0,200}?เป็น(?:องค์)?ประธาน/u.test(text.slice(end + at, end + at + 240)))
    return [];
  const others = words.slice(at).search(/(?<= )ร่วม|พร้อมด้วย|(?:โดย|และ)มี|\n/u);
  const until = others < 0 ? words.length : at + others;
  return unique(after.filter(({ start }) => start >= end + at && start < end + until));
}

/** Who received, who came and who else was there, from the order of names and verb. */
export function assignRoles(sides: Sides): MeetingRoles {
  const { text, kind, verb, present, subject } = sides;
  const before = present.filter((call) => call.start < verb.start);
  const after = present.filter((call) => call.start >= verb.end);
  const turn =
    [...text.slice(verb.end, after.at(-1)?.end ?? verb.end).matchAll(companions)]
      .map((match) => verb.end + match.index)
      .at(0) ?? Number.POSITIVE_INFINITY;
  const objects = unique(after.filter((call) => call.start < turn));
  const later = unique(after);
  const lead = subject ?? before[0]?.person ?? null;
  const escort = without(unique(before), lead);
  const everyone = without(unique(present), lead);
  switch (kind) {
    case 'receive':
      // "เจ้าชาย… ยินดีต้อนรับนายกรัฐมนตรีและคณะ": no one by name, and who came by the office.
      if (present.length === 0 && sides.met !== null && sides.met !== lead)
        return { host: lead, guests: [sides.met], participants: [] };
      if (!hasObject(text, verb, after, turn) && !isLed(text, verb, after, turn)) {
        const head = after.find((call) => heads.test(text.slice(call.end, call.end + 140)));
        return head === undefined || lead === null || head.person === lead
          ? received(sides, before, after, lead)
          : {
              host: lead,
              guests: [head.person],
              participants: without([...escort, ...later], lead, head.person),
            };
      }
      return {
        host: lead,
        guests: without(objects, lead),
        participants: without([...escort, ...later], lead, ...objects),
      };
    case 'let in': {
      const named = letIn(text, verb, before, lead);
      const guests =
        named.length === 0 && isLed(text, verb, after, turn) ? without(objects, lead) : named;
      return {
        host: lead,
        guests,
        participants: without([...escort, ...later], lead, ...guests),
      };
    }
    case 'visit': {
      const [first = null] = hasObject(text, verb, after, turn) ? objects : [];
      const host = first ?? sides.met;
      // "การเข้าเยี่ยมคารวะนาย ก ของนาย ข": whose call it was.
      const callers = after.filter((call) =>
        /ของ ?$/u.test(text.slice(call.start - 4, call.start)),
      );
      const came = lead === null ? unique(callers) : cameTogether(text, verb, before, lead);
      const guests = without(came, host);
      return {
        host,
        guests,
        participants: without([...escort, ...later], host, ...guests),
      };
    }
    case 'talks': {
      const [first = sides.met] = objects;
      if (sides.abroad) {
        const guests = without(cameTogether(text, verb, before, lead), first);
        // Where no one is named who received them, all took part.
        if (first === null)
          return {
            host: null,
            guests: [],
            participants: without([...guests, ...escort, ...later]),
          };
        return {
          host: first,
          guests,
          participants: without([...escort, ...later], first, ...guests),
        };
      }
      // Who calls on a post at home is the guest: "นาย ก ได้พบหารือกับรัฐมนตรี…".
      if (objects.length === 0 && first !== null && lead !== null) {
        const guests = without(cameTogether(text, verb, before, lead), first);
        return { host: first, guests, participants: without(later, first, ...guests) };
      }
      return {
        host: lead,
        guests: without(objects, lead),
        participants: without([...escort, ...later], lead, ...objects),
      };
    }
    case 'between': {
      // "… เข้าร่วมการหารือระหว่างนายกรัฐมนตรีกับนาย ข": who came to it is named before.
      const came = joined.test(text.slice(Math.max(0, verb.start - 24), verb.start));
      const [first = null, ...others] =
        objects.length < 2 && lead !== null ? [lead, ...objects] : objects;
      return {
        host: first,
        guests: without(others, first),
        participants: without([...(came ? unique(before) : []), ...later], first, ...others),
      };
    }
    case 'chair': {
      const guests = without(honoured(text, after, verb.end), lead);
      return { host: lead, guests, participants: without(everyone, ...guests) };
    }
    case 'consult':
      return sides.abroad
        ? { host: null, guests: [], participants: [...(lead === null ? [] : [lead]), ...everyone] }
        : { host: lead, guests: [], participants: everyone };
    case 'attend':
      return {
        host: null,
        guests: [],
        participants: lead === null ? everyone : [lead, ...everyone],
      };
  }
}

const joined = /ร่วม(?:ใน)?(?:การ)?(?:พบ|ประชุม)?$/u;

/** "นาย ก พร้อมด้วยนาย ข ให้นาย ค เข้าพบ": those whom the last "ให้" before the verb lets in, else all who follow the host. */
function letIn(text: string, verb: Span, before: readonly Call[], host: number | null): number[] {
  const others = before.filter(({ person }) => person !== host);
  const [first] = others;
  if (first === undefined) return [];
  const lets = [...text.slice(first.end, verb.start).matchAll(/(?<= |\))ให้ ?/gu)]
    .map((match) => first.end + match.index)
    .findLast((at) => others.some(({ start }) => start > at));
  return unique(lets === undefined ? others : others.filter(({ start }) => start > lets));
}

/** Those who came together: who is named before the verb, up to the words that bring in who only went along. */
function cameTogether(
  text: string,
  verb: Span,
  before: readonly Call[],
  lead: number | null,
): number[] {
  const first = before.find((call) => call.person === lead) ?? before[0];
  if (first === undefined) return lead === null ? [] : [lead];
  const turn = text.slice(first.end, verb.start).search(companions);
  const end = turn < 0 ? verb.start : first.end + turn;
  return unique([...before.filter((call) => call.start >= first.start && call.start < end)]);
}

/** One or two with whom someone came are guests beside them; more are who went along. */
const companyAtMost = 2;
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

/** "ต้อนรับคณะชาวสวน โดยมีนาย ข เป็นหัวหน้าคณะ": who leads those that are received. */
const heads = /^[^\n]{0,110}?เป็น(?:ผู้นำ|(?:ผู้)?หัวหน้า)คณะ/u;
const ledBy = /(?:ซึ่ง)?นำ(?:คณะ)?โดย ?(?:หัวหน้าคณะ ?)?$/u;

/** "ต้อนรับคณะ… เพื่อการค้า นำโดยนาย ข": true where the first named after the verb leads those that are received. */
function isLed(text: string, verb: Span, after: readonly Call[], turn: number): boolean {
  const [first] = after;
  if (first === undefined || first.start >= turn || first.start > verb.end + 400) return false;
  const between = text.slice(verb.end, first.start);
  return ledBy.test(between) && !/(?<![ก-๙])ณ |ซึ่ง|ว่า /u.test(between.replace(ledBy, ''));
}

/** "เข้าพบเพื่อแสดงความยินดีกับนาย ก": who is congratulated is who was called on. */
const congratulates = /^ ?(?:เพื่อ|และ)(?:ร่วม)?แสดงความยินดี(?:กับ|แก่|ต่อ)$/u;

/** True where the verb is followed by whom it is about, and not by a place or a purpose. */
function hasObject(text: string, verb: Span, after: readonly Call[], turn: number): boolean {
  const [first] = after;
  if (first === undefined || first.start >= turn) return false;
  const between = text.slice(verb.end, first.start).trimEnd();
  if (congratulates.test(between)) return true;
  if (/\n|(?<![ก-๙])ณ |เพื่อ/u.test(between)) return false;
  // "โดยมี ก ให้การต้อนรับ และได้หารือกับ ข" goes on with those whom ก received.
  if (
    /^ ?และ/u.test(between) &&
    /โดยมี ?[^\n]{0,160}ต้อนรับ$/u.test(text.slice(Math.max(0, verb.start - 180), verb.end))
  )
    return false;
  return between.length < 90 || (between.length < 300 && /คณะ|นำโดย|ผู้บริหาร|ผู้แทน/u.test(between));
}

/** Those who are received, without their names: no words that only say how, where or why. */
const unnamedObject = new RegExp(
  `^[\\s\u200b]{0,3}(?:แก่ ?)?(?!ณ |เพื่อ|โดย|พร้อม|และ(?!(?:ร่วม)?หารือ)|ใน|ที่|อย่าง|เมื่อ|ซึ่ง|ด้วย|จาก|ร่วม|ทั้ง|เป็น|${titlePattern})[ก-๙A-Z]`,
  'u',
);

/** Those who stand in one list: "นาย ก พร้อมด้วยนาย ข", "นาย ก … และนาย ข". */
const inOneList = /พร้อมด้วย|และ ?$/u;

/** "โดยมี นาย ก … ให้การต้อนรับ": those who are named last received those who came. */
function received(
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
        /โดยมี|โดย(?= ?(?:นาย|นาง|Mr|Ms|ดร|คุณ))|และมี|(?<![ก-๙])มี(?= ?(?:นาย|นาง|Mr|Ms|ดร|คุณ|พล))/gu,
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
