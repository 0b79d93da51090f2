import type { OtherName } from './bracket-names';
import { CoveredSpan } from './covered-span';
import { phraseFinder } from './phrase-finder';
import { writtenName } from './written-name';

/** A stretch of the text in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place where an institution or a framework stands; `key` is the same for all places of one thing. */
export interface Occurrence<Type extends string> extends Span {
  readonly key: string;
  readonly type: Type;
  /** False for an abbreviation or another short form. */
  readonly full: boolean;
  readonly others: readonly OtherName[];
}

/** A thing with its first full naming and every place where it stands. */
export interface NamedThing<Type extends string> extends Span {
  readonly text: string;
  readonly name: string;
  readonly type: Type;
  /** Other spellings that the text gives for it. */
  readonly spellings: readonly string[];
  readonly mentions: readonly Span[];
}

/** True where a phrase stands by itself: a Latin one between letters never does, nor a Thai abbreviation inside a word. */
export function standsApart(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start, end);
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/^[A-Za-z]/u.test(phrase) && /[A-Za-z0-9_@./-]/u.test(before)) return false;
  if (/[A-Za-z]$/u.test(phrase) && /[A-Za-z0-9_@]/u.test(after)) return false;
  if (!/^(?:[ก-ฮ]{1,4}\.){1,5}$/u.test(phrase)) return true;
  if (
    (/[.]/u.test(before) &&
      !/(?:ผอ|รมว|รมช|รมต|ผบ|ปล)\.$/u.test(text.slice(Math.max(0, start - 5), start))) ||
    /^จังหวัด/u.test(text.slice(end, end + 8))
  )
    return false;
  if (/^[ก-ฮ]{1,4}\./u.test(text.slice(end, end + 5))) return false;
  if (!/[ก-๙]/u.test(before) || phrase.replaceAll('.', '').length >= 3) return true;
  return /(?:โดย|กับ|และ|ของ|ให้|ที่|จาก|มือ|ปลัด|การ|ดี|ษก|ทาง|นี้|รอง)$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );
}

/** Keeps of places that overlap the one that begins first, the longest of those that begin there; in order. */
export function withoutOverlap<Place extends Span>(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

/**
 * Gathers places by thing, and adds the places of the other names that the text itself gives in brackets. The first
 * full naming leads; a thing known only by a short form is led by its first one.
 */
export function gatherThings<Type extends string>(
  text: string,
  span: Span,
  occurrences: readonly Occurrence<Type>[],
): NamedThing<Type>[] {
  const groups = new Map<string, Occurrence<Type>[]>();
  for (const place of occurrences) push(groups, place.key, place);
  const spellings = new Map<string, string>();
  for (const { key, others } of occurrences) {
    for (const other of others) if (!spellings.has(other.text)) spellings.set(other.text, key);
  }
  joinGroups(text, groups, spellings);
  const taken = new CoveredSpan(span);
  for (const places of groups.values()) for (const place of places) taken.add(place);
  const extra = new Map<string, Span[]>();
  const find = phraseFinder(spellings);
  for (const { start, end, value } of find(
    text,
    span.start,
    span.end,
    (from, to) => standsApart(text, from, to) && !taken.meets({ start: from, end: to }),
  )) {
    push(extra, value, { start, end });
  }
  const things = [...groups].map(([key, places]) => thingOf(text, places, extra.get(key) ?? []));
  return things.sort((a, b) => a.start - b.start);
}

function thingOf<Type extends string>(
  text: string,
  places: readonly Occurrence<Type>[],
  more: readonly Span[],
): NamedThing<Type> {
  const lead = places.find((place) => place.full) ?? places[0];
  if (lead === undefined) throw new RangeError('a thing without a place');
  const words = text.slice(lead.start, lead.end);
  return {
    text: words,
    start: lead.start,
    end: lead.end,
    name: writtenName(words),
    type: lead.type,
    spellings: [...new Set(places.flatMap((place) => place.others.map((other) => other.text)))],
    mentions: [...places, ...more]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A thing that was found under a spelling which another gives in its bracket is that other thing. */
function joinGroups<Type extends string>(
  text: string,
  groups: Map<string, Occurrence<Type>[]>,
  spellings: ReadonlyMap<string, string>,
): void {
  for (const [key, places] of [...groups]) {
    const [first] = places;
    if (first === undefined || places.some((place) => place.full && place.others.length > 0))
      continue;
    const owner = spellings.get(text.slice(first.start, first.end)) ?? spellings.get(key);
    if (owner === undefined || owner === key || !groups.has(owner)) continue;
    for (const place of places) push(groups, owner, { ...place, full: false });
    groups.delete(key);
  }
}
