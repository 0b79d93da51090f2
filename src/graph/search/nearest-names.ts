import { tightText } from '../../text/letters/tight-key';
import type { CorpusIndex } from '../corpus-index';
import type { Steps } from '../steps';
import { countOf, lettersOf, longestName, nameWords, portionOfWords } from './name-words';
import { wordsOf } from './query-words';

/** Neighbouring letters of a word, with its ends. */
function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = -1; at < word.length; at += 1) pairs.add(word.slice(Math.max(at, 0), at + 2));
  return pairs;
}

/** Less is too little to be called alike: of the pairs of both words, the share that they have in common (Dice). */
const leastAlike = 0.4;

/** The numbers of names that are spelt most alike, the most alike first: an offer where nothing was found. */
export function* nearestNames(index: CorpusIndex, bare: string): Steps<number[]> {
  if (bare.length > longestName) return [];
  const words = yield* nameWords(index);
  const likeness = new Map<number, number>();
  for (const sought of new Set([...wordsOf(bare), tightText(bare)])) {
    const pairs = pairsOf(sought);
    if (pairs.size < 3) continue;
    const letters = lettersOf(sought);
    const least = leastAlike * countOf(letters);
    for (const [at, other] of words.entries()) {
      if (at % portionOfWords === portionOfWords - 1) yield;
      const { word, letters: others, names } = other;
      // A short word has its few letters in common with many.
      if (2 * word.length < sought.length || countOf(letters & others) < least) continue;
      other.pairs ??= pairsOf(word);
      const its = other.pairs;
      let shared = 0;
      for (const pair of its) if (pairs.has(pair)) shared += 1;
      const alike = (2 * shared) / (pairs.size + its.size);
      if (alike < leastAlike) continue;
      for (const name of names) likeness.set(name, Math.max(alike, likeness.get(name) ?? 0));
    }
  }
  return [...likeness].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
