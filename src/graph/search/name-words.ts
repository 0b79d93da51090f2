import { saidThai } from '../../text/letters/said-thai';
import { tightText } from '../../text/letters/tight-key';
import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import type { Steps } from '../steps';
import { entityNames, isOnlyWhole } from './entity-names';
import { eachText } from './haystack';
import { singular, wordsOf } from './query-words';

/** Longer queries are sentences, no names. */
export const longestName = 80;

/** How many words are compared between two pauses. */
export const portionOfWords = 4000;

/** A word of names, and the numbers of the names (as in `entityNames`) in which it stands. */
export interface NameWord {
  readonly word: string;
  /** Which letters it has, each one bit of 32. */
  readonly letters: number;
  readonly names: number[];
  /** False for an everyday word, of which a part may be another word. */
  readonly begins: boolean;
  /** Its neighbouring letters, made when they are first compared. */
  pairs: ReadonlySet<string> | null;
}

/** Which letters a word has, each one bit of 32; letters may share one. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set. */
export function countOf(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A word as it is written, and as it is said where that differs. */
export const heard = (word: string): string[] => [...new Set([word, saidThai(word)])];

/** The words of all names; a name of several words is one too, since Thai and Japanese write them with spaces or without. */
export const nameWords = stepsPer(function* (index: CorpusIndex): Steps<readonly NameWord[]> {
  const { names, phrases } = yield* entityNames(index);
  const words = new Map<string, NameWord>();
  yield* eachText(phrases.keys, (key, number) => {
    const begins = !isOnlyWhole(names[number]);
    const its = begins ? wordsOf(key) : [];
    for (const word of new Set([...its, ...its.map(singular), tightText(key)].flatMap(heard))) {
      if (word === '') continue;
      const known = words.get(`${word} ${begins}`);
      if (known) known.names.push(number);
      else
        words.set(`${word} ${begins}`, {
          word,
          letters: lettersOf(word),
          names: [number],
          begins,
          pairs: null,
        });
    }
  });
  return [...words.values()];
});
