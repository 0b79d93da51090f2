import type { TextSpan } from '../model/release';
import { cutsLetter } from './cluster';
import { isThaiFollowingVowel, isThaiLeadingVowel } from './thai';

/** How far a cut gives way, in UTF-16 code units, so that it falls on a space. */
const give = 16;

/** A cut that tears no letter, and no Thai vowel from the consonant with which it is read. */
const isWhole = (text: string, at: number): boolean =>
  !cutsLetter(text, at) &&
  !isThaiLeadingVowel(text.charCodeAt(at - 1)) &&
  !isThaiFollowingVowel(text.charCodeAt(at));

let segmenter: Intl.Segmenter | undefined;

/** Where words of a stretch begin, by the words of Thai and Japanese, which set no spaces; the first may be a rest. */
function wordStarts(text: string, start: number, end: number): number[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const segments = segmenter.segment(text.slice(Math.max(start, 0), end));
  return Array.from(segments, ({ index }) => Math.max(start, 0) + index).slice(1);
}

/**
 * The first place from `from` towards `to`, both included, that will do: a space nearby, else the beginning of a word,
 * else a whole cut, else `to`.
 */
function cutBetween(text: string, from: number, to: number): number {
  const step = from < to ? 1 : -1;
  for (let at = from; at !== to && Math.abs(at - from) <= give; at += step) {
    const inner = step > 0 ? text[at - 1] : text[at];
    if (inner !== undefined && /\s/.test(inner) && !cutsLetter(text, at)) return at;
  }
  // What surrounds the place is read too, since words are told by those beside them.
  const [low, high] = step > 0 ? [from, to] : [to, from];
  const words = wordStarts(text, low - give, high + give).filter(
    (at) => at >= low && at <= high && Math.abs(at - from) <= give && isWhole(text, at),
  );
  const word = step > 0 ? words[0] : words.at(-1);
  if (word !== undefined) return word;
  for (let at = from; at !== to; at += step) if (isWhole(text, at)) return at;
  return to;
}

/**
 * A stretch of `within` around `span`, about `around` code units to either side, and where the span lies in it. An
 * ellipsis stands where something was left out; no letter and, where a space is near, no word is torn.
 */
export function excerpt(
  text: string,
  within: TextSpan,
  span: TextSpan,
  around: number,
): { readonly text: string; readonly match: TextSpan } {
  const cutStart = span.start - around > within.start;
  const cutEnd = span.end + around < within.end;
  const start = cutStart ? cutBetween(text, span.start - around, span.start) : within.start;
  const end = cutEnd ? cutBetween(text, span.end + around, span.end) : within.end;
  const lead = text.slice(start, span.start);
  const bare = lead.trimStart();
  const led = cutsLetter(text, span.start - bare.length) ? lead : bare;
  const before = cutStart ? `…${led}` : lead;
  const inside = text.slice(span.start, span.end);
  const tail = text.slice(span.end, end);
  return {
    text: before + inside + (cutEnd ? `${tail.trimEnd()}…` : tail),
    match: { start: before.length, end: before.length + inside.length },
  };
}
