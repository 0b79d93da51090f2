import type { FoundDate } from '../dates/found-date';
import type { ReadMeeting, ReadRelease } from '../release/read-result';
import type { Span } from '../words/named-thing';
import { withBrackets, withGloss } from './gloss';
import { heldPost } from './held-post';
import { fromVerbStart, toVerbEnd } from './whole-verb';

const within = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Where a person is named first in a stretch of the text; null where not. */
export function firstCall(read: ReadRelease, evidence: Span, name: string): Span | null {
  const person = read.people.find((one) => one.name === name);
  return person?.mentions.find((one) => within(evidence, one)) ?? null;
}

/** Where each of these people is named first in a stretch of the text, for those who are. */
const firstCalls = (read: ReadRelease, evidence: Span, people: readonly string[]): Span[] =>
  people.flatMap((name) => firstCall(read, evidence, name) ?? []);

/** From the first to the last of those named, on one line of the stretch that tells of them; null for fewer than two. */
export function spanOf(
  text: string,
  read: ReadRelease,
  evidence: Span,
  people: readonly string[],
): Span | null {
  const calls = firstCalls(read, evidence, people);
  if (calls.length < 2) return null;
  const start = Math.min(...calls.map((one) => one.start));
  const end = Math.max(...calls.map((one) => one.end));
  return text.slice(start, end).includes('\n') ? null : withBrackets(text, { start, end });
}

/** The date that gives the days of a meeting, in the stretch that tells of it. */
export function dayWords(read: ReadRelease, { from, to, evidence }: ReadMeeting): FoundDate | null {
  return (
    read.dates.find((one) => within(evidence, one) && one.from === from && one.to === to) ?? null
  );
}

const receiving = /ต้อนรับ|เข้าพบ|เข้าเยี่ยม|เยี่ยมคารวะ|\breceived\b|\bcalled on\b|\bwelcomed\b/u;

/** The words that say that people were received: those of `span`, or as far on the line as it takes; null where none do. */
export function receivingWords(text: string, evidence: Span, span: Span | null): Span | null {
  if (span === null) return null;
  if (receiving.test(text.slice(span.start, span.end))) return withGloss(text, span);
  const after = text.slice(span.end, Math.min(evidence.end, span.end + 160)).split('\n')[0] ?? '';
  const match = receiving.exec(after);
  if (match === null) return null;
  const end = span.end + match.index + match[0].length;
  return toVerbEnd(text, { start: span.start, end }, evidence.end);
}

/** "Took part" to the end of its words, but no ความร่วมมือ; of words that go on and on, the verb alone. */
const joined = /(?<!ความ)(?:เข้า)?ร่วม(?!มือ)/u;
const goingOn = /^[ก-๙]{1,60}(?![ก-๙])/u;
/** Words of those who took part in numbers say it of no one by name. */
const howMany = /จำนวน|ทั้งหมด/u;
const broughtIn = /(?:พร้อมด้วย|พร้อมกับ|ร่วมกับ|โดยมี)\s?(?:คณะ)?$/u;

/** The words that bring in whoever is named from `at` on: "โดยมี", "พร้อมด้วย"; null where none do. */
export function bringingIn(text: string, evidence: Span, at: number): Span | null {
  const found = broughtIn.exec(text.slice(Math.max(evidence.start, at - 30), at));
  if (found === null) return null;
  const start = at - found[0].length;
  return { start, end: start + found[0].trimEnd().length };
}

/** The words that say that people took part: after the last of them on the same line, else before the first. */
export function attendingWords(
  text: string,
  read: ReadRelease,
  evidence: Span,
  people: readonly string[],
): Span | null {
  const calls = firstCalls(read, evidence, people);
  if (calls.length === 0) return null;
  const last = Math.max(...calls.map((one) => one.end));
  const after = text.slice(last, evidence.end).split('\n')[0] ?? '';
  const match = joined.exec(after.slice(0, 300));
  const whole = match && goingOn.exec(after.slice(match.index));
  if (match !== null && !howMany.test(whole?.[0] ?? '')) {
    const start = last + match.index;
    const span = { start, end: start + (whole ?? match)[0].length };
    return fromVerbStart(text, whole ? span : toVerbEnd(text, span, evidence.end), last);
  }
  return bringingIn(text, evidence, Math.min(...calls.map((one) => one.start)));
}

/** Before the verb of talks that were not held, or not yet. */
const notHeld = /(?:ไม่|มิ|จะ)(?:ได้)?$/u;

/** Whether words of talks tell of such as were held. */
export const isHeld = (text: string, { start }: Span): boolean =>
  !notHeld.test(text.slice(Math.max(0, start - 8), start));

const talk = /หารือ|\bdiscussed\b/gu;

/** The words from หารือ or "discussed", with what turns it, to a framework that is named on the same line within reach. */
export function discussedAt(text: string, mentions: readonly Span[]): Span | null {
  for (const { start, end } of mentions) {
    const reach = Math.max(0, start - 120);
    const at = [...text.slice(reach, start).matchAll(talk)].at(-1)?.index ?? -1;
    if (at < 0 || text.slice(reach + at, end).includes('\n')) continue;
    const talks = fromVerbStart(text, { start: reach + at, end }, reach);
    if (isHeld(text, talks)) return talks;
  }
  return null;
}

/** Where the place of a meeting stands in the stretch that tells of it, and with ณ or ที่ before it; null where not. */
function placeOf(
  text: string,
  { place, evidence }: ReadMeeting,
): { readonly room: Span; readonly words: Span } | null {
  if (place === null) return null;
  const told = text.slice(evidence.start, evidence.end);
  let bare: Span | null = null;
  for (let at = told.indexOf(place); at >= 0; at = told.indexOf(place, at + 1)) {
    const room = { start: evidence.start + at, end: evidence.start + at + place.length };
    const before = /(?:ณ|(?<!หน้า)ที่)\s{0,3}$/u.exec(
      text.slice(Math.max(0, room.start - 10), room.start),
    );
    if (before !== null)
      return { room, words: { start: room.start - before[0].length, end: room.end } };
    // At the end of a longer word it is none: "รัฐมนตรีว่าการ" with the ministry where they met.
    if (!/[ก-๙]/u.test(text[room.start - 1] ?? '')) bare ??= room;
  }
  return bare && { room: bare, words: bare };
}

/** The words that give the place of a meeting, with ณ or ที่ before them. */
export const placeWords = (text: string, meeting: ReadMeeting): Span | null =>
  placeOf(text, meeting)?.words ?? null;

/** The place of a meeting where it is in an institution of the corpus, with ณ or ที่ before it. */
export function heldAt(
  text: string,
  read: ReadRelease,
  meeting: ReadMeeting,
): { readonly entity: string; readonly span: Span } | null {
  const place = placeOf(text, meeting);
  if (place === null) return null;
  const inside = read.organizations.filter((one) =>
    one.mentions.some((mention) => within(place.room, mention)),
  );
  const [only] = inside;
  if (inside.length !== 1 || only === undefined || only.entity === null) return null;
  return { entity: only.entity, span: place.words };
}

const party = /^[^\S\n]?(?:พร้อม(?:ด้วย)?|และ)คณะฯ?(?![ก-๙])/u;

/** "พร้อมคณะ" right behind the last of these people, or behind their post; null where it does not stand there. */
export function partyWords(
  text: string,
  read: ReadRelease,
  evidence: Span,
  people: readonly string[],
): Span | null {
  const ends = read.people
    .filter(({ name }) => people.includes(name))
    .flatMap((person) => {
      const call = firstCall(read, evidence, person.name);
      if (call === null) return [];
      const held = heldPost(text, { ...call, post: person.post, mentions: [] });
      return [held?.end ?? call.end];
    });
  const end = Math.max(...ends);
  const found = ends.length === 0 ? null : party.exec(text.slice(end, evidence.end));
  if (found === null) return null;
  const whole = { start: end, end: end + found[0].length };
  return { start: whole.end - found[0].trimStart().length, end: whole.end };
}
