import type { Occurrence } from '../words/named-thing';
import { memorandumObject, memorandumParties } from './memorandum-key';
import { plainKey } from './plain-key';

/** A memorandum may be on so little that it tells it from no other. */
const lettersAtLeast = 8;
/** A project that is called by Latin letters after what kind it is: "โครงการปลูกสวน Green Garden". */
const kindBefore = /^โครงการ[ก-๙]{2,24} ?(?<name>[A-Z][^ก-๙]{3,})$/u;
const or = /^[ \u00a0]{0,2}หรือ[ \u00a0]?$/u;
/** Kinds of papers and plans, of which two with "หรือ" between them are one by two names. */
const kind = /^(?:ความตกลง|ข้อตกลง|แผนยุทธศาสตร์|แผนแม่บท|แผนปฏิบัติการ|อนุสัญญา|พิธีสาร|ปฏิญญา)/u;

/**
 * The places, where what is named in other words is one: a memorandum by who signs it, by what it is on, or by both; a project with
 * what kind it is before its Latin name; a plan that another one follows with "หรือ".
 */
export function withSameTitles<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  const names = places.map((place) => ({ place, name: text.slice(place.start, place.end) }));
  const same = new Map<string, string>();
  const objects = new Map<string, string>();
  for (const { place, name } of names) {
    const object = memorandumObject(name);
    if (object !== null && object.length >= lettersAtLeast && memorandumParties(name) === null)
      objects.set(object, objects.get(object) ?? place.key);
  }
  const signers: { readonly sides: string; readonly key: string }[] = [];
  for (const { place, name } of names) {
    const within = memorandumParties(name);
    const object = memorandumObject(name);
    const sides = within ?? memorandumParties(`MOU${sidesAfter(text, place.end)}`) ?? '';
    const bySides = signers.find((one) => sameSides(one.sides, sides))?.key;
    const one = (object === null ? undefined : objects.get(object)) ?? bySides;
    const key = one ?? place.key;
    const both = object !== null && within !== null && bySides === one;
    if (key !== place.key && !both) same.set(place.key, key);
    if (sides !== '') signers.push({ sides, key });
  }
  const keys = new Set(places.map((place) => place.key));
  for (const [index, { place, name }] of names.entries()) {
    const called = kindBefore.exec(name)?.groups?.name;
    const short = called === undefined ? undefined : plainKey(called);
    if (short !== undefined && short !== place.key && keys.has(short)) same.set(place.key, short);
    const next = names[index + 1];
    if (next === undefined || !or.test(text.slice(place.end, next.place.start))) continue;
    const head = kind.exec(name)?.[0];
    if (head !== undefined && next.name.startsWith(head)) same.set(next.place.key, place.key);
  }
  return places.map((place) => ({ ...place, key: rootOf(same, place.key) }));
}

/** As many letters of who signs it tell a memorandum from others. */
const sidesCompared = 40;

/** True where one of two tellings of who signs a memorandum begins with the other. */
const sameSides = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= lettersAtLeast &&
  (one.startsWith(other.slice(0, sidesCompared)) || other.startsWith(one.slice(0, sidesCompared)));

/** Who signs a memorandum whose title ends at `end`, as the words after it tell. */
const sidesAfter = (text: string, end: number): string =>
  /^ ?(?:[((][^()()\n]{2,60}[))] ?)?(?<sides>ระหว่าง[^\n]{6,160})/u.exec(text.slice(end, end + 240))
    ?.groups?.sides ?? '';

/** The key that a key leads to; a circle ends where it began. */
function rootOf(same: ReadonlyMap<string, string>, key: string): string {
  const seen = new Set([key]);
  let root = key;
  for (let next = same.get(root); next !== undefined && !seen.has(next); next = same.get(root)) {
    seen.add(next);
    root = next;
  }
  return root;
}
