import type { TextSpan } from '../../model/release';
import { cutsLetter } from './cluster';
import { isThaiFollowingVowel, isThaiLeadingVowel } from './thai';

/** How far a cut gives way, in UTF-16 code units, so that it falls between words. */
const give = 24;

/** A cut that tears no letter, and no Thai vowel from the consonant with which it is read. */
const isWhole = (text: string, at: number): boolean =>
  !cutsLetter(text, at) &&
  !isThaiLeadingVowel(text.charCodeAt(at - 1)) &&
  !isThaiFollowingVowel(text.charCodeAt(at));

let segmenter: Intl.Segmenter | undefined;

/** Where words begin in a stretch; what surrounds it is read too, since words are told by those beside them. */
function wordStarts(text: string, low: number, high: number): number[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const first = Math.max(low - give, 0);
  const segments = segmenter.segment(text.slice(first, high + give));
  const starts = Array.from(segments, ({ index }) => first + index);
  // The first may be the rest of a word.
  return starts.slice(first === 0 ? 0 : 1).filter((at) => at >= low && at <= high);
}

/**
 * The first place from `from` towards `to`, both included, that will do: nearby the beginning of a word, by the words of
 * Thai and Japanese too, which set no spaces; else a cut that is whole, else `to`.
 */
export function cutBetween(text: string, from: number, to: number): number {
  const ahead = from < to;
  const [low, high] = ahead ? [from, Math.min(to, from + give)] : [Math.max(to, from - give), from];
  const words = wordStarts(text, low, high).filter((at) => isWhole(text, at));
  const word = ahead ? words[0] : words.at(-1);
  if (word !== undefined) return word;
  for (let at = from; at !== to; at += ahead ? 1 : -1) if (isWhole(text, at)) return at;
  return to;
}

/** A span widened, within another, so that it tears no word where one begins or ends nearby. */
export const wholeWords = (text: string, within: TextSpan, { start, end }: TextSpan): TextSpan => ({
  start: cutBetween(text, start, Math.max(within.start, start - give)),
  end: cutBetween(text, end, Math.min(within.end, end + give)),
});
