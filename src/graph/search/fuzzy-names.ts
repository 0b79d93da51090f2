import { editDistance, prefixDistance } from '../../text/edit-distance';
import { tightText } from '../../text/tight-key';
import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import type { Steps } from '../steps';
import { entityNames, isOnlyWhole } from './entity-names';
import { eachText } from './haystack';
import { singular, wordsOf } from './query-words';

/** A word of names, and the numbers of the names (as in `entityNames`) in which it stands. */
interface NameWord {
  readonly word: string;
  /** Which letters it has, each one bit of 32. */
  readonly letters: number;
  readonly names: number[];
  /** False for an everyday word, of which a part may be another word. */
  readonly begins: boolean;
  /** Its neighbouring letters, made when they are first compared. */
  pairs: ReadonlySet<string> | null;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countOf(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A Thai consonant that is written and not said: ธุ์ in พันธุ์. */
const silenced = /[ก-ฮ][ิุ]?์/gu;
/** Thai letters that are said like others, by the usual one. */
const saidAs: Readonly<Record<string, string>> = {
  ฃ: 'ข',
  ฅ: 'ค',
  ฆ: 'ค',
  ฎ: 'ด',
  ฏ: 'ต',
  ฐ: 'ท',
  ฑ: 'ท',
  ฒ: 'ท',
  ธ: 'ท',
  ณ: 'น',
  ญ: 'ย',
  ฬ: 'ล',
  ศ: 'ส',
  ษ: 'ส',
  ใ: 'ไ',
};
const spoken = (word: string): string =>
  word.replace(silenced, '').replace(/[ฃฅฆฎ-ฒณญธฬศษใ]/gu, (letter) => saidAs[letter] ?? letter) ||
  word;
/** A word as it is written, and as it is said where that differs. */
const heard = (word: string): string[] => [...new Set([word, spoken(word)])];

/** The words of all names; a name of several words is one too, since Thai and Japanese write them with spaces or without. */
const nameWords = stepsPer(function* (index: CorpusIndex): Steps<readonly NameWord[]> {
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

/** How many letters of a word may be wrong: none in short words, where another word is as near. */
const slips = (word: string): number =>
  word.length < 4 ? 0 : word.length < 7 ? 1 : word.length < 12 ? 2 : 3;

/** And how many where a long word is the beginning of a longer one. */
const slipsOfBeginning = (word: string): number => (word.length < 8 ? 0 : word.length < 12 ? 1 : 2);

/** Longer queries are sentences, no names. */
const longest = 80;

/** How many words are compared between two pauses. */
const portion = 4000;

/** The names that have a word like the sought one, each with how many letters are wrong. */
function* alike(words: readonly NameWord[], sought: string): Steps<Map<number, number>> {
  const found = new Map<number, number>();
  const most = slips(sought);
  const mostOfBeginning = slipsOfBeginning(sought);
  const letters = lettersOf(sought);
  for (const [at, { word, letters: its, names, begins }] of words.entries()) {
    if (at % portion === portion - 1) yield;
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

/**
 * The numbers of the names (as in `entityNames`) each of whose sought words is there with a few letters wrong: those
 * with the fewest wrong. `bare` is a spelling key without titles.
 */
export function* fuzzyNames(index: CorpusIndex, bare: string): Steps<number[]> {
  if (bare.length > longest) return [];
  const words = yield* nameWords(index);
  let found: Map<number, number> | null = null;
  for (const sought of wordsOf(bare)) {
    const those = yield* alike(words, sought);
    const said = spoken(sought);
    if (said !== sought)
      for (const [name, wrong] of yield* alike(words, said))
        those.set(name, Math.min(wrong, those.get(name) ?? wrong));
    const before: Map<number, number> = found ?? those;
    found = new Map(
      [...those].flatMap(([name, wrong]) => {
        const earlier = before.get(name);
        return earlier === undefined ? [] : [[name, wrong + (found ? earlier : 0)] as const];
      }),
    );
  }
  const fewest = Math.min(...(found?.values() ?? []));
  return [...(found ?? [])].flatMap(([name, wrong]) => (wrong === fewest ? [name] : []));
}

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
  if (bare.length > longest) return [];
  const words = yield* nameWords(index);
  const likeness = new Map<number, number>();
  for (const sought of new Set([...wordsOf(bare), tightText(bare)])) {
    const pairs = pairsOf(sought);
    if (pairs.size < 3) continue;
    const letters = lettersOf(sought);
    const least = leastAlike * countOf(letters);
    for (const [at, other] of words.entries()) {
      if (at % portion === portion - 1) yield;
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
