import type { Span } from './named-thing';
import type { TitledName } from './people';
import type { PersonName } from './person-name';
import { blanks } from './thai-pattern';

const letter = /[ก-ฮะ-ฺเ-๎A-Za-z]/u;
const calls = new RegExp(
  `(?:รมว\\.|รมช\\.|รมต\\.|รัฐมนตรีฯ?|นายกฯ|ปลัดฯ?|โฆษกฯ?|ผู้ว่าฯ|อธิบดี|เลขาฯ|ท่าน|ทูต|ดร\\.)[${blanks}]?["“‘']?$`,
  'u',
);

/**
 * Every place where a person stands: with a title, by the full name without one, and by the given name alone where it
 * stands apart (in quotation marks, after a short form of the post, or between blanks).
 */
export function findMentions(
  text: string,
  span: Span,
  person: { readonly spellings: readonly string[] },
  key: TitledName,
  names: readonly TitledName[],
  everyone: readonly TitledName[],
): readonly Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (!found.some((place) => place.start < end && start < place.end)) found.push({ start, end });
  };
  for (const name of names) {
    const same = matches(key, name);
    const owner = everyone.find((one) => matches(one, name));
    if (same && (name.rest !== null || owner === key)) add(name.from, name.end);
  }
  const full =
    key.rest === null
      ? null
      : new RegExp(`${literally(key.first)}[${blanks}]{1,4}${literally(key.rest)}`, 'gu');
  const within = text.slice(span.start, span.end);
  for (const match of full === null ? [] : within.matchAll(full)) {
    add(span.start + match.index, span.start + match.index + match[0].length);
  }
  for (const spelling of person.spellings) {
    for (
      let at = text.indexOf(spelling, span.start);
      at >= 0 && at < span.end;
      at = text.indexOf(spelling, at + 1)
    ) {
      if (!letter.test(text[at - 1] ?? ' ')) add(at, at + spelling.length);
    }
  }
  const shared = everyone.find((one) => one.first === key.first) !== key;
  for (
    let at = text.indexOf(key.first, span.start);
    !shared && at >= 0 && at < span.end;
    at = text.indexOf(key.first, at + 1)
  ) {
    const end = at + key.first.length;
    if (standsAlone(text, at, end, key)) add(at, end);
  }
  return found.sort((a, b) => a.start - b.start);
}

function matches(known: PersonName, name: PersonName): boolean {
  const plain = (words: string | null): string | undefined =>
    words?.replace(/[\s\u200b]{1,64}/gu, '');
  if (known.first === name.first)
    return known.rest === null || name.rest === null || plain(known.rest) === plain(name.rest);
  return name.script === 'latin' && name.rest === null && known.rest === name.first;
}

function standsAlone(text: string, start: number, end: number, key: PersonName): boolean {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (letter.test(after)) return false;
  if (calls.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (letter.test(before) || key.first.length < 3) return false;
  // Two quotation marks call someone by name; between blanks the name may be an everyday word.
  if (/["“‘'’”]/u.test(before) && /["”’'“]/u.test(after)) return true;
  const opens = new RegExp(`[${blanks}\\n"“‘”]`, 'u');
  return (
    key.script === 'thai' &&
    key.first.length >= 4 &&
    opens.test(before) &&
    new RegExp(`[${blanks}\\n”’"ฯ]`, 'u').test(after) &&
    key.rest !== null
  );
}

const literally = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(new RegExp(`[${blanks}]{1,4}`, 'gu'), `[${blanks}]{1,4}`);
