import { looseKey } from '../../text/loose-key';
import { withoutTitles } from '../../text/name-titles';
import { spellingOf } from '../../text/spelling-key';
import { type Tier, tierRank } from './hits';

/** Texts that can be looked for, each the phrase of some item (by its number). */
export interface PhraseList {
  readonly items: readonly number[];
  readonly keys: string;
  readonly keyStarts: Uint32Array;
  readonly loose: string;
  readonly looseStarts: Uint32Array;
}

/** What is looked for, in the forms in which phrases are kept. Empty strings match nothing. */
export interface Needle {
  readonly key: string;
  readonly bare: string;
  readonly loose: string;
}

export interface PhraseMatch {
  /** The number of the phrase in the list. */
  readonly phrase: number;
  readonly tier: Tier;
  /** True where the query matched as it was typed, false where only without its titles. */
  readonly asTyped: boolean;
}

const oneLine = (text: string) => text.replaceAll('\n', ' ');

export function needleOf(query: string): Needle {
  const key = oneLine(spellingOf(query));
  const bare = withoutTitles(key);
  return { key, bare, loose: looseKey(bare) };
}

function joined(texts: readonly string[]): { text: string; starts: Uint32Array } {
  const starts = new Uint32Array(texts.length + 1);
  let length = 0;
  for (const [at, text] of texts.entries()) {
    starts[at] = length;
    length += text.length + 1;
  }
  starts[texts.length] = length;
  return { text: texts.join('\n'), starts };
}

/** The loose keys of a phrase: of the whole, of the whole in the other order of two words, and of each word. */
function looseForms(text: string): string {
  const words = text.split(/[ ・]+/u).map(looseKey);
  const [first = '', second = ''] = words;
  const swapped = words.length === 2 ? [second + first] : [];
  return [...new Set([looseKey(text), ...swapped, ...words])].filter(Boolean).join(' ');
}

/** Makes phrases searchable; `phrases` pairs each text with the number of its item. */
export function phraseList(
  phrases: readonly (readonly [text: string, item: number])[],
): PhraseList {
  const keys = joined(phrases.map(([text]) => oneLine(spellingOf(text))));
  const loose = joined(phrases.map(([text]) => looseForms(spellingOf(text))));
  return {
    items: phrases.map(([, item]) => item),
    keys: keys.text,
    keyStarts: keys.starts,
    loose: loose.text,
    looseStarts: loose.starts,
  };
}

/** Calls `found` for each phrase that has the needle, with where in the phrase it first stands and the phrase's length. */
function eachWith(
  text: string,
  starts: Uint32Array,
  needle: string,
  found: (phrase: number, at: number, length: number) => void,
): void {
  let phrase = 0;
  let at = needle === '' ? -1 : text.indexOf(needle);
  while (at >= 0) {
    while ((starts[phrase + 1] ?? Number.POSITIVE_INFINITY) <= at) phrase += 1;
    const start = starts[phrase] ?? 0;
    const end = (starts[phrase + 1] ?? text.length + 1) - 1;
    found(phrase, at - start, end - start);
    at = text.indexOf(needle, end);
  }
}

const wordy = /[\p{Script=Latin}\p{N}]/u;

/** True where a Latin needle begins inside a word: one or two letters inside words are in too many. */
const insideWord = (text: string, at: number, needle: string) =>
  needle.length < 3 && wordy.test(needle) && wordy.test(text[at - 1] ?? '');

/** Another romanisation of a beginning says little where the beginning is short. */
const shortestSoundBeginning = 5;

/**
 * The phrases that match, each once with its best tier: the whole phrase, its beginning, inside it (or all words of the
 * needle in any order), or another romanisation of a word or a beginning. Linear in the length of all phrases.
 */
export function matchPhrases(list: PhraseList, needle: Needle): PhraseMatch[] {
  const best = new Map<number, PhraseMatch>();
  const offer = (phrase: number, tier: Tier, asTyped: boolean) => {
    const known = best.get(phrase);
    if (!known || tierRank(tier) < tierRank(known.tier))
      best.set(phrase, { phrase, tier, asTyped });
  };
  for (const key of new Set([needle.key, needle.bare, needle.bare.replaceAll(' ', '')])) {
    eachWith(list.keys, list.keyStarts, key, (phrase, at, length) => {
      const asTyped = key === needle.key;
      if (at === 0) offer(phrase, length === key.length ? 'exact' : 'prefix', asTyped);
      else if (!insideWord(list.keys, (list.keyStarts[phrase] ?? 0) + at, key)) {
        offer(phrase, 'inside', asTyped);
      }
    });
  }
  const words = needle.bare.split(' ').filter(Boolean);
  if (words.length > 1) {
    const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
    eachWith(list.keys, list.keyStarts, longest, (phrase) => {
      const start = list.keyStarts[phrase] ?? 0;
      const its = list.keys.slice(start, (list.keyStarts[phrase + 1] ?? 1) - 1).split(' ');
      if (!words.every((word) => its.some((one) => one.startsWith(word)))) return;
      const whole = its.length === words.length && words.every((word) => its.includes(word));
      offer(phrase, whole ? 'exact' : 'inside', true);
    });
  }
  const { loose } = needle;
  if (loose.length >= 3) {
    eachWith(list.loose, list.looseStarts, loose, (phrase) => {
      const start = list.looseStarts[phrase] ?? 0;
      const forms = list.loose.slice(start, (list.looseStarts[phrase + 1] ?? 1) - 1).split(' ');
      const enough = loose.length >= shortestSoundBeginning;
      if (forms.some((form) => form === loose || (enough && form.startsWith(loose)))) {
        offer(phrase, 'sounds', true);
      }
    });
  }
  return [...best.values()];
}
