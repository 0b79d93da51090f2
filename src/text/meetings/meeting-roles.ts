import type { Span } from '../words/named-thing';
import {
  type Call,
  cameTogether,
  companions,
  type MeetingRoles,
  type Sides,
  unique,
  without,
} from './meeting-sides';
import { hasObject, heads, isLed } from './object-of-verb';
import { received } from './received-roles';

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

/** "เป็นประธานพิธีรับมอบดอกไม้จากนาย ข": those who came to give it. */
const takesFrom = /รับมอบ(?!หมาย|อำนาจ|นโยบาย)[^\n]{0,200}?จาก ?$/u;
const gaveTo = (
  text: string,
  verb: Span,
  after: readonly Call[],
  turn: number,
): readonly number[] => {
  const [first] = after;
  return first !== undefined && takesFrom.test(text.slice(verb.start, first.start))
    ? unique(after.filter((call) => call.start < turn))
    : [];
};

/**
 * Whose call a sentence ends with: "… ในโอกาสที่นาย ข เข้าเยี่ยมคารวะ", "… ในโอกาสที่สมาคม ค นำนาย ข เข้าพบ"; null where it
 * tells of none so.
 */
function onOccasionOf(text: string, verb: Span, before: readonly Call[]): number | null {
  const last = before.at(-1);
  if (last === undefined || text.slice(last.end, verb.start).includes('\n')) return null;
  const told = text.slice(Math.max(before.at(-2)?.end ?? 0, last.start - 120), last.start);
  return /ในโอกาสที่ ?(?:(?:(?!นำ|เข้า)[^\n]){3,90}นำ(?:คณะ)? ?)?$/u.test(told) ? last.person : null;
}

/** "โดยมีนาย ข กล่าวรายงาน": to whoever presides, of whom the sentence speaks. */
const reportedTo = /^[^\n]{0,360}?(?:โดย|ซึ่ง|และ|[ ])มี[^\n]{4,160}?กล่าวรายงาน/u;
const reportWithin = 600;

/** Directly before whose call it was. */
const ofWhom = /^ ?ของ ?$/u;

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
      if (after.length === 0 && sides.met !== null && sides.met !== lead)
        return { host: lead, guests: [sides.met], participants: without(escort, sides.met) };
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
      // "เปิดเผยภายหลังการเข้าพบของนาย ข": who came stands behind, and who tells of it received them.
      const byThem = after[0];
      if (lead !== null && byThem !== undefined && ofWhom.test(text.slice(verb.end, byThem.start)))
        return {
          host: lead,
          guests: without(objects, lead),
          participants: without([...escort, ...later], lead, ...objects),
        };
      const [first = null] = hasObject(text, verb, after, turn) ? objects : [];
      const caller = onOccasionOf(text, verb, before);
      // "นาย ก แลกเปลี่ยนเอกสารกับนาย ข ในโอกาสที่นาย ข เข้าเยี่ยมคารวะ": he called on the one of whom the sentence speaks.
      if (first === null && caller !== null && lead !== null && lead !== caller)
        return { host: lead, guests: [caller], participants: without(everyone, caller) };
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
      const guests = without(
        [...honoured(text, after, verb.end), ...gaveTo(text, verb, after, turn)],
        lead,
      );
      return { host: lead, guests, participants: without(everyone, ...guests) };
    }
    case 'consult':
      return sides.abroad
        ? { host: null, guests: [], participants: [...(lead === null ? [] : [lead]), ...everyone] }
        : { host: lead, guests: [], participants: everyone };
    case 'attend':
      if (lead !== null && reportedTo.test(text.slice(verb.end, verb.end + reportWithin)))
        return { host: lead, guests: [], participants: everyone };
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
