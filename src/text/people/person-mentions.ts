import { blanks } from '../letters/thai-pattern';
import { CoveredSpan } from '../words/covered-span';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import type { PersonName } from './person-name';

/** Someone of whom mentions are sought: the name in full, and its other spellings. */
export interface Known {
  readonly key: PersonName;
  readonly spellings: readonly string[];
}

const letter = /[ก-ฮะ-ฺเ-๎A-Za-z]/u;
const calls = new RegExp(
  `(?:รมว\\.|รมช\\.|รมต\\.|รัฐมนตรีฯ?|นายกฯ|ปลัดฯ?|โฆษกฯ?|ผู้ว่าฯ|อธิบดี|เลขาฯ|ท่าน|ทูต|ดร\\.)[${blanks}]?["“‘']?$`,
  'u',
);
const opensName = new RegExp(`[${blanks}\\n"“‘”]`, 'u');
const closesName = new RegExp(`[${blanks}\\n”’"ฯ]`, 'u');
const between = new RegExp(`[${blanks}]{1,4}`, 'uy');

/** The words of a name without blanks, by which namings are compared: "TANAKA" is Tanaka. */
export const tightName = (words: string): string =>
  words.replace(/[\s\u200b]{1,64}/gu, '').toLowerCase();

/** The words of a name with a space for each of the blanks that a page sets between them. */
const plainBlanks = (words: string): string => words.replace(/[\s\u200b]{1,64}/gu, ' ');

/**
 * Two namings are of one person where the first names agree and no second name says otherwise, or where one gives the
 * family name alone, as is done with guests from abroad.
 */
export function samePerson(known: PersonName, name: PersonName): boolean {
  const rest = known.rest === null ? null : tightName(known.rest);
  if (tightName(known.first) === tightName(name.first))
    return (
      rest === null ||
      name.rest === null ||
      rest === tightName(name.rest) ||
      plainBlanks(known.rest ?? '').startsWith(`${plainBlanks(name.rest)} `)
    );
  return (
    name.rest === null &&
    (rest === tightName(name.first) || plainBlanks(known.rest ?? '').endsWith(` ${name.first}`))
  );
}

/**
 * Every place where each person stands: with a title (`titled`), by the full name without one, by another spelling,
 * and by the given name alone where it stands apart: in quotation marks, after a short form of the post, between
 * blanks. A given name that several share is the first one's. Linear in the length of the text.
 */
export function findMentions(
  text: string,
  span: Span,
  people: readonly Known[],
  titled: readonly (PersonName & { readonly from: number })[],
): readonly (readonly Span[])[] {
  const found: Span[][] = people.map(() => []);
  const covered = new CoveredSpan(span);
  const add = (person: number, start: number, end: number): void => {
    if (covered.meets({ start, end })) return;
    covered.add({ start, end });
    found[person]?.push({ start, end });
  };
  const byWord = new Map<string, number[]>();
  const remember = (words: string, at: number): void => {
    const word = tightName(words);
    const same = byWord.get(word);
    if (same === undefined) byWord.set(word, [at]);
    else if (same.length < 50) same.push(at);
  };
  for (const [at, { key }] of people.entries()) remember(key.first, at);
  for (const [at, { key }] of people.entries()) {
    if (key.rest === null) continue;
    remember(key.rest, at);
    const last = key.rest.split(/\s+/u).at(-1);
    if (last !== undefined && last !== key.rest) remember(last, at);
  }
  const phrases = new Map<string, number>();
  for (const [at, { key, spellings }] of people.entries()) {
    for (const words of [key.first, ...spellings]) if (!phrases.has(words)) phrases.set(words, at);
  }
  const bySpelling = new Map(
    people.flatMap(({ spellings }, at) => spellings.map((words) => [words, at] as const)),
  );
  for (const name of titled) {
    const owner = byWord.get(tightName(name.first))?.find((at) => {
      const person = people[at];
      return person !== undefined && samePerson(person.key, name);
    });
    const spelled = owner ?? bySpelling.get(text.slice(name.start, name.end));
    if (spelled !== undefined) add(spelled, name.from, name.end);
  }
  const hits = phraseFinder(phrases)(text, span.start, span.end, (start) => !covered.has(start));
  for (const { start, end, value } of hits) {
    const words = text.slice(start, end);
    const person = people[value];
    if (person === undefined) continue;
    const whole = byWord
      .get(tightName(words))
      ?.map((at) => ({ at, end: fullEnd(text, end, people[at]?.key.rest ?? null) }))
      .find((one) => one.end !== null);
    if (whole?.end != null) add(whole.at, start, whole.end);
    else if (
      person.spellings.includes(words)
        ? !letter.test(text.charAt(start - 1))
        : standsAlone(text, start, end, person.key)
    )
      add(value, start, end);
  }
  for (const list of found) list.sort((a, b) => a.start - b.start);
  return found;
}

/** Where the rest of a full name ends that begins after blanks at `end`; null where another word stands there. */
function fullEnd(text: string, end: number, rest: string | null): number | null {
  between.lastIndex = end;
  if (rest === null || !between.test(text)) return null;
  let at = between.lastIndex;
  for (const word of rest.split(/[\s\u200b]{1,8}/u)) {
    between.lastIndex = at;
    if (between.test(text)) at = between.lastIndex;
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

function standsAlone(text: string, start: number, end: number, key: PersonName): boolean {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (letter.test(after)) return false;
  if (calls.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (letter.test(before) || key.first.length < 3) return false;
  if (/["“‘'’”]/u.test(before) && /["”’'“]/u.test(after)) return true;
  // Between blanks a short name may be an everyday word.
  return (
    key.script === 'thai' &&
    key.first.length >= 4 &&
    key.rest !== null &&
    opensName.test(before) &&
    closesName.test(after)
  );
}
