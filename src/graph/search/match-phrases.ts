import { tightText } from '../../text/letters/tight-key';
import type { Steps } from '../steps';
import { places, textOf } from './haystack';
import { type Tier, tierRank, tiers } from './hits';
import type { Needle, PhraseList } from './phrase-list';
import { isSpaced, singular, tellingWords, wordsOf } from './query-words';

/**
 * How well a phrase matches, as one number: 0 not at all, else the less the better. It is made of the tier and of
 * whether the query matched as it was typed, or only without its titles.
 */
export type Score = number;

const scoreOf = (tier: Tier, asTyped: boolean): Score => 1 + 2 * tierRank(tier) + Number(!asTyped);

export const tierOfScore = (score: Score): Tier => tiers[(score - 1) >> 1] ?? 'fuzzy';

export const isAsTyped = (score: Score): boolean => score % 2 === 1;

/** `whole`: the needle says all that the phrase says. */
type Offer = (phrase: number, tier: Tier, whole: boolean) => void;

/** Where so many phrases match as they are written, those that only sound alike are left out. */
const enough = 100;

/**
 * The score of each phrase by its number: the whole phrase, its beginning, inside it, another romanisation of a word or
 * a beginning, or its parts: all words of the needle in any order, or its beginning and its end. Titles are left out of
 * account for phrases that are `titled` alone; phrases that are `onlyWhole` match as a whole or not at all. Linear in
 * the length of all phrases.
 */
export function* matchPhrases(
  list: PhraseList,
  needle: Needle,
  titled: (phrase: number) => boolean = () => false,
  onlyWhole: (phrase: number) => boolean = () => false,
): Steps<Uint8Array> {
  const scores = new Uint8Array(list.count);
  let matched = 0;
  let typed = false;
  const offer =
    (asTyped: boolean): Offer =>
    (phrase, tier, whole) => {
      if ((!asTyped && !titled(phrase)) || (!whole && onlyWhole(phrase))) return;
      typed ||= asTyped;
      const before = scores[phrase];
      const score = scoreOf(tier, asTyped);
      if (!before) matched += 1;
      if (!before || score < before) scores[phrase] = score;
    };
  const bare = isScrap(needle.bare) ? needle.key : needle.bare;
  for (const key of new Set([needle.key, needle.full, bare])) {
    const asTyped = key !== needle.bare || key === needle.key;
    yield* standing(list, key, offer(asTyped));
    yield* allWords(list, tellingWords(key), offer(asTyped));
  }
  if (matched < enough) {
    yield* soundingAlike(list, needle.loose, offer(true));
    if (needle.looseBare !== needle.loose)
      yield* soundingAlike(list, needle.looseBare, offer(false));
  }
  if (!typed) yield* contracted(list, tightText(needle.full), offer(true));
  return scores;
}

/** A letter or two that stand inside many names: what is left of an abbreviation without the title before it. */
const isScrap = (key: string): boolean => /^[\p{Script=Thai}.]{1,3}$/u.test(key);

/** The key as it stands in phrases, and without regard to spaces and punctuation. */
function* standing(list: PhraseList, key: string, offer: Offer): Steps<void> {
  const tight = tightText(key);
  for (const [hay, sought] of [
    [list.keys, key],
    [list.tight, tight],
  ] as const) {
    const anywhere = !isSpaced(sought) || sought.length >= enoughInsideWord;
    yield* places(hay, sought, 'first', ({ number, at, length }) => {
      const whole = at === 0 && length === sought.length;
      if (at === 0) offer(number, whole ? 'exact' : 'prefix', whole);
      else if (anywhere || beginsWord(textOf(list.keys, number), key))
        offer(number, 'inside', false);
    });
  }
}

/** Longer Latin needles say enough inside a word too: conductor in semiconductor. */
const enoughInsideWord = 3;
const wordy = /[\p{Script=Latin}\p{N}]/u;

/** True where a Latin needle begins a word of the text. */
export function beginsWord(text: string, needle: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!wordy.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

/** Whether a word stands among words: from its beginning where spaces part words, anywhere where they do not. */
const hasWord = (words: readonly string[], key: string, word: string): boolean =>
  isSpaced(word) ? words.some((one) => one.startsWith(singular(word))) : key.includes(word);

/** Phrases in which every word stands, in any order; plural or singular is the same. */
function* allWords(list: PhraseList, words: readonly string[], offer: Offer): Steps<void> {
  const [only = ''] = words;
  // One word alone is looked for as it stands, but for its plural.
  if (words.length < 2 && singular(only) === only && !(isSpaced(only) && only.endsWith('y')))
    return;
  // A single Thai letter stands in most names.
  if (words.some((word) => /^[ก-ฮ]$/u.test(word))) return;
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
    if (whole) offer(number, words.every((word) => its.includes(word)) ? 'exact' : 'inside', true);
    else if (words.length < 2) {
      if (itsStems.includes(longest)) offer(number, 'inside', false);
    } else if (words.every((word) => hasWord([...its, ...itsStems], key, word))) {
      offer(number, 'parts', false);
    }
  });
}

/** Another romanisation of a beginning says little where the beginning is short. */
const shortestSoundBeginning = 5;

function* soundingAlike(list: PhraseList, loose: string, offer: Offer): Steps<void> {
  if (loose.length < 3) return;
  yield* places(list.loose, loose, 'first', ({ number }) => {
    const forms = textOf(list.loose, number).split(' ');
    const long = loose.length >= shortestSoundBeginning;
    if (forms.some((form) => form === loose || (long && form.startsWith(loose)))) {
      offer(number, 'sounds', false);
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
        offer(number, 'parts', false);
        return;
      }
    }
  });
}
