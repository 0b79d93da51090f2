import type { Language } from '../model/language';

/** The width of a text in model pixels, in the font that the caller has in mind. */
export type Measure = (text: string) => number;

export interface Wrapped {
  readonly lines: readonly string[];
  /** True where the whole text did not fit and ends in an ellipsis. */
  readonly shortened: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: Language, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language}:${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}

/** What may not begin a line (closing marks, small kana, repetition marks), or may not end one (opening marks). */
const notFirst = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ーぁぃぅぇぉっゃゅょァィゥェォッャュョๆฯ々]/u;
const notLast = /[\p{Ps}\p{Pi}]$/u;

/** Words between spaces and hyphens need no dictionary, whose loading the first picture would wait for. */
const spaced = /^[\p{Script=Latin}\d\s.,'’&()–/-]*$/u;

/** Where words begin, the first included where it is of a script that sets no spaces. */
const wordStarts = (text: string, language: Language): readonly number[] =>
  spaced.test(text)
    ? Array.from(text.matchAll(/\s+|[-–/]/gu), (gap) => gap.index + gap[0].length)
    : Array.from(segmenter(language, 'word').segment(text), ({ index }) => index);

/**
 * The offsets at which a label may break, ascending, with those after a space first in rank: Thai and Japanese have no
 * spaces between words, so breaks come from the language's own words.
 */
function breaks(text: string, language: Language): readonly { at: number; afterSpace: boolean }[] {
  const places: { at: number; afterSpace: boolean }[] = [];
  for (const index of wordStarts(text, language)) {
    if (index === 0 || index === text.length) continue;
    const before = text.slice(0, index);
    const after = text.slice(index);
    const afterSpace = /\s$/.test(before);
    const afterHyphen = /[-–/・]$/.test(before);
    // Latin words break at spaces and hyphens alone, even inside Thai or Japanese.
    const insideLatin =
      /[\p{Script=Latin}\d.,'’&]$/u.test(before) && /^[\p{Script=Latin}\d.,'’&]/u.test(after);
    if (/^\s/.test(after) || (insideLatin && !afterSpace && !afterHyphen)) continue;
    // A number stays with its sign: 2568年.
    if (/\d$/.test(before) && /^[年月日]/.test(after)) continue;
    if (notFirst.test(after) || notLast.test(before.trimEnd())) continue;
    places.push({ at: index, afterSpace });
  }
  return places;
}

const letters = (text: string, language: Language): readonly string[] =>
  spaced.test(text)
    ? Array.from(text)
    : Array.from(segmenter(language, 'grapheme').segment(text), ({ segment }) => segment);

function shorten(text: string, width: number, measure: Measure, language: Language): string {
  const ellipsis = '…';
  let kept = '';
  for (const letter of letters(text, language)) {
    if (measure(kept + letter + ellipsis) > width) break;
    kept += letter;
  }
  return kept.trimEnd() + ellipsis;
}

/** A break at a space reads better than an even one: so many model pixels of unevenness it is worth. */
const spaceWorth = 28;

/**
 * Sets a label in one or two lines, as even as they can be, or in `most` = 1 line; what does not fit is shortened at a
 * whole character (grapheme).
 */
export function wrapLabel(
  text: string,
  width: number,
  measure: Measure,
  language: Language,
  most: 1 | 2 = 2,
): Wrapped {
  const whole = text.trim();
  if (measure(whole) <= width) return { lines: [whole], shortened: false };
  if (most === 1) return { lines: [shorten(whole, width, measure, language)], shortened: true };
  const places = breaks(whole, language);
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  let fitting: string | null = null;
  for (const { at, afterSpace } of places) {
    const lines = [whole.slice(0, at).trim(), whole.slice(at).trim()] as const;
    const [first, second] = [measure(lines[0]), measure(lines[1])];
    if (first <= width) fitting = lines[0];
    if (first > width || second > width) continue;
    const cost = Math.max(first, second) + (afterSpace ? 0 : spaceWorth);
    if (!best || cost < best.cost) best = { lines, cost };
  }
  if (best) return { lines: best.lines, shortened: false };
  if (fitting === null) {
    return { lines: [shorten(whole, width, measure, language)], shortened: true };
  }
  const rest = whole.slice(fitting.length).trim();
  return { lines: [fitting, shorten(rest, width, measure, language)], shortened: true };
}
