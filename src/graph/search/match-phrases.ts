import type { Steps } from '../steps';
import { places, textOf } from './haystack';
import { type Tier, tierRank } from './hits';
import { type Needle, type PhraseList, tightOf } from './phrase-list';
import { isSpaced, singular, tellingWords, wordsOf } from './query-words';

export interface PhraseMatch {
  /** The number of the phrase in the list. */
  readonly phrase: number;
  readonly tier: Tier;
  /** True where the query matched as it was typed, false where only without its titles. */
  readonly asTyped: boolean;
}

type Offer = (phrase: number, tier: Tier, asTyped: boolean) => void;

/**
 * The phrases that match, each once with its best tier: the whole phrase, its beginning, inside it, another
 * romanisation of a word or a beginning, or its parts: all words of the needle in any order, or its beginning and its
 * end. Titles are left out of account for phrases that are `titled` alone. Linear in the length of all phrases.
 */
export function* matchPhrases(
  list: PhraseList,
  needle: Needle,
  titled: (phrase: number) => boolean = () => false,
): Steps<PhraseMatch[]> {
  const best = new Map<number, PhraseMatch>();
  const offer: Offer = (phrase, tier, asTyped) => {
    if (!asTyped && !titled(phrase)) return;
    const known = best.get(phrase);
    if (!known || tierRank(tier) < tierRank(known.tier))
      best.set(phrase, { phrase, tier, asTyped });
  };
  for (const key of new Set([needle.key, needle.full, needle.bare])) {
    const asTyped = key !== needle.bare || key === needle.key;
    yield* standing(list, key, (phrase, tier) => offer(phrase, tier, asTyped));
    yield* allWords(list, tellingWords(key), (phrase, tier) => offer(phrase, tier, asTyped));
  }
  yield* soundingAlike(list, needle.loose, offer);
  if (![...best.values()].some(({ asTyped }) => asTyped))
    yield* contracted(list, tightOf(needle.full), offer);
  return [...best.values()];
}

/** The key as it stands in phrases, and without regard to spaces and punctuation. */
function* standing(
  list: PhraseList,
  key: string,
  offer: (phrase: number, tier: Tier) => void,
): Steps<void> {
  const tight = tightOf(key);
  const forms = [
    { hay: list.keys, sought: key },
    ...(tight === '' ? [] : [{ hay: list.tight, sought: tight }]),
  ];
  for (const { hay, sought } of forms) {
    yield* places(hay, sought, 'first', ({ number, at, length }) => {
      if (at === 0) offer(number, length === sought.length ? 'exact' : 'prefix');
      else if (!isSpaced(sought) || beginsWord(textOf(list.keys, number), key)) {
        offer(number, 'inside');
      }
    });
  }
}

/** Longer Latin needles say enough inside a word too: conductor in semiconductor. */
const enoughInsideWord = 3;
const wordy = /[\p{Script=Latin}\p{N}]/u;

/** True where a Latin needle begins a word of the text; a longer one may stand inside a word, unless `always`. */
export function beginsWord(text: string, needle: string, always = false): boolean {
  if (!always && needle.length >= enoughInsideWord) return true;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!wordy.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

/** Whether a word stands among words: from its beginning where spaces part words, anywhere where they do not. */
const hasWord = (words: readonly string[], key: string, word: string): boolean =>
  isSpaced(word) ? words.some((one) => one.startsWith(singular(word))) : key.includes(word);

/** Phrases in which every word stands, in any order; plural or singular is the same. */
function* allWords(
  list: PhraseList,
  words: readonly string[],
  offer: (phrase: number, tier: Tier) => void,
): Steps<void> {
  const [only = ''] = words;
  if (words.length < 2 && (singular(only) === only ? !isSpaced(only) : false)) return;
  const stems = words.map(singular);
  // A stem may end otherwise in the phrase: battery, batteries.
  const [longest = ''] = stems.toSorted((a, b) => b.length - a.length);
  const sought = longest.endsWith('y') && isSpaced(longest) ? longest.slice(0, -1) : longest;
  if (sought.length < 2) return;
  yield* places(list.keys, sought, 'first', ({ number }) => {
    const key = textOf(list.keys, number);
    const its = wordsOf(key);
    const itsStems = its.map(singular);
    const whole = stems.length === its.length && stems.every((stem) => itsStems.includes(stem));
    if (whole) offer(number, words.every((word) => its.includes(word)) ? 'exact' : 'inside');
    else if (words.length < 2) {
      if (itsStems.includes(longest)) offer(number, 'inside');
    } else if (words.every((word) => hasWord([...its, ...itsStems], key, word))) {
      offer(number, 'parts');
    }
  });
}

/** Another romanisation of a beginning says little where the beginning is short. */
const shortestSoundBeginning = 5;

function* soundingAlike(list: PhraseList, loose: string, offer: Offer): Steps<void> {
  if (loose.length < 3) return;
  yield* places(list.loose, loose, 'first', ({ number }) => {
    const forms = textOf(list.loose, number).split(' ');
    const enough = loose.length >= shortestSoundBeginning;
    if (forms.some((form) => form === loose || (enough && form.startsWith(loose)))) {
      offer(number, 'sounds', true);
    }
  });
}

/** Kanji say as much in one sign as other scripts in two or three. */
const dense = /^[\p{Script=Han}]+$/u;

/**
 * Phrases of which the needle leaves out a stretch in the middle, as people shorten long names in scripts without
 * spaces: หอการค้า…ญี่ปุ่น, 再生…エネルギー. The beginning must be the phrase's beginning; the rest must be its end, or be long.
 */
function* contracted(list: PhraseList, tight: string, offer: Offer): Steps<void> {
  if (/[\p{Script=Latin}\p{N}]/u.test(tight)) return;
  const shortest = dense.test(tight.slice(0, 2)) ? 2 : 3;
  if (tight.length < shortest + 4) return;
  yield* places(list.tight, `\n${tight.slice(0, shortest)}`, 'first', ({ number }) => {
    const name = textOf(list.tight, number);
    let same = shortest;
    while (same < tight.length && tight[same] === name[same]) same += 1;
    for (let cut = same; cut >= shortest; cut -= 1) {
      const rest = tight.slice(cut);
      const ends = rest.length >= 4 && name.endsWith(rest);
      if ((ends && name.length > tight.length) || (rest.length >= 8 && name.includes(rest, cut))) {
        offer(number, 'parts', true);
        return;
      }
    }
  });
}
