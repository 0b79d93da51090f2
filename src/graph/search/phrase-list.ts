import { writtenOut } from '../../text/institutions/thai-abbreviations';
import { looseKey } from '../../text/letters/loose-key';
import { spelledLetters } from '../../text/letters/spelled-letters';
import { spellingOf } from '../../text/letters/spelling-key';
import { tightText } from '../../text/letters/tight-key';
import { withoutTitles } from '../../text/people/name-titles';
import type { Steps } from '../steps';
import { type Haystack, HaystackBuilder } from './haystack';

/** Numbered phrases (names, titles) in the forms in which they are looked for. */
export interface PhraseList {
  readonly count: number;
  readonly keys: Haystack;
  /** Without spaces and punctuation. */
  readonly tight: Haystack;
  /** What different romanisations have in common. */
  readonly loose: Haystack;
}

/** What is looked for, in the forms in which phrases are kept. Empty strings match nothing. */
export interface Needle {
  readonly key: string;
  /**
   * With its Thai abbreviations written out, and without what is said before a post out of courtesy; or the
   * abbreviation of which it calls the letters by their names.
   */
  readonly full: string;
  /** Without titles of persons, which are parts of no name. */
  readonly bare: string;
  readonly loose: string;
  /** The same without titles. */
  readonly looseBare: string;
}

export const oneLine = (text: string) => text.replaceAll('\n', ' ');

const courtesy = /^(?:ท่าน|ฯพณฯ|h\. ?e\.) ?(?=.)/u;

export function needleOf(query: string): Needle {
  const key = oneLine(spellingOf(query));
  const bare = withoutTitles(key);
  const full = spelledLetters(key) ?? writtenOut(key.replace(courtesy, ''));
  return { key, full, bare, loose: looseKey(key), looseBare: looseKey(bare) };
}

/** The loose keys of a phrase: of the whole, of the whole in the other order of two words, and of each word. */
function looseForms(key: string): string {
  const words = key.split(/[ ・]+/u).map(looseKey);
  const [first = '', second = ''] = words;
  const swapped = words.length === 2 ? [second + first] : [];
  return [...new Set([looseKey(key), ...swapped, ...words])].filter(Boolean).join(' ');
}

/** How many phrases are made between two pauses. */
const portion = 50;

/** Makes phrases searchable; their numbers are their places in the list. */
export function* phraseList(phrases: readonly string[]): Steps<PhraseList> {
  const [keys, tight, loose] = [
    new HaystackBuilder(),
    new HaystackBuilder(),
    new HaystackBuilder(),
  ];
  for (const [number, phrase] of phrases.entries()) {
    if (number % portion === portion - 1) yield;
    const key = oneLine(spellingOf(phrase));
    keys.add(key);
    tight.add(tightText(key));
    loose.add(looseForms(key));
  }
  return {
    count: phrases.length,
    keys: keys.finish(),
    tight: tight.finish(),
    loose: loose.finish(),
  };
}
