import { editDistance, prefixDistance } from '../../text/letters/edit-distance';
import { tightText } from '../../text/letters/tight-key';
import type { CorpusIndex } from '../corpus-index';
import type { Steps } from '../steps';
import { entityNames } from './entity-names';
import {
  countOf,
  heard,
  lettersOf,
  longestName,
  type NameWord,
  nameWords,
  portionOfWords,
} from './name-words';
import { wordsOf } from './query-words';

/** How many letters of a word may be wrong: none in short words, where another word is as near. */
const slips = (word: string): number =>
  word.length < 4 ? 0 : word.length < 7 ? 1 : word.length < 12 ? 2 : 3;

/** And how many where a long word is the beginning of a longer one. */
const slipsOfBeginning = (word: string): number => (word.length < 8 ? 0 : word.length < 12 ? 1 : 2);

/** The names that have a word like the sought one, each with how many letters are wrong, `most` or fewer. */
function* alike(
  words: readonly NameWord[],
  sought: string,
  most: number,
): Steps<Map<number, number>> {
  const found = new Map<number, number>();
  const mostOfBeginning = slipsOfBeginning(sought);
  const letters = lettersOf(sought);
  for (const [at, { word, letters: its, names, begins }] of words.entries()) {
    if (at % portionOfWords === portionOfWords - 1) yield;
    // A letter that is wrong is missing here and too much there.
    const strange = countOf(letters & ~its);
    if (strange > most) continue;
    let wrong =
      Math.abs(word.length - sought.length) <= most ? editDistance(sought, word, most) : most + 1;
    if (begins && wrong > most && strange <= mostOfBeginning && word.length > sought.length) {
      const beginning = prefixDistance(sought, word, mostOfBeginning);
      if (beginning <= mostOfBeginning) wrong = beginning + 0.5;
    }
    if (wrong > most + 0.5 || (wrong > most && mostOfBeginning === 0)) continue;
    for (const name of names) found.set(name, Math.min(wrong, found.get(name) ?? wrong));
  }
  return found;
}

/** Kanji that are said alike are taken for one another in names of people; elsewhere another sign is another word. */
const kanjiName = /^\p{Script=Han}{3,5}$/u;

/** A letter alone is an abbreviation, and none of those of a longer word. */
const abbreviated = /^(?:\p{Script=Thai}|\p{Script=Latin})$/u;

/** The names each of whose sought words is there, with how many letters are wrong in all. */
function* spelledLike(
  index: CorpusIndex,
  words: readonly NameWord[],
  sought: readonly string[],
): Steps<ReadonlyMap<number, number>> {
  const { owners } = yield* entityNames(index);
  const { entities } = index.corpus;
  const isPerson = (name: number) => entities[owners[name] ?? -1]?.type === 'person';
  let found: ReadonlyMap<number, number> | null = null;
  for (const word of sought) {
    const kanji = kanjiName.test(word);
    // What one word of several has too many wrong, another may have too few.
    const most = kanji ? 1 : slips(word) + Number(sought.length > 1 && word.length > 4);
    const those = new Map<number, number>();
    for (const form of heard(word)) {
      for (const [name, wrong] of yield* alike(words, form, most)) {
        if (kanji && wrong > 0 && !isPerson(name)) continue;
        those.set(name, Math.min(wrong, those.get(name) ?? wrong));
      }
    }
    found = found === null ? those : inBoth(found, those);
  }
  const most = sought.reduce((sum, word) => sum + slips(word) + 0.5, 0);
  return new Map([...(found ?? [])].filter(([, wrong]) => wrong <= Math.max(most, 1)));
}

function inBoth(
  some: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
): Map<number, number> {
  const both = new Map<number, number>();
  for (const [name, wrong] of some) {
    const more = others.get(name);
    if (more !== undefined) both.set(name, wrong + more);
  }
  return both;
}

/**
 * The numbers of the names (as in `entityNames`) each of whose sought words is there with a few letters wrong, or all of
 * them in one word: those with the fewest wrong. `bare` is a spelling key without titles.
 */
export function* fuzzyNames(index: CorpusIndex, bare: string): Steps<number[]> {
  if (bare.length > longestName) return [];
  const words = yield* nameWords(index);
  const apart = wordsOf(bare);
  let found = yield* spelledLike(index, words, apart);
  if (found.size === 0 && apart.length > 1 && !apart.some((word) => abbreviated.test(word)))
    found = yield* spelledLike(index, words, [tightText(bare)]);
  const fewest = Math.min(...found.values());
  return [...found].flatMap(([name, wrong]) => (wrong === fewest ? [name] : []));
}
