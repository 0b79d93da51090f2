import type { TextSpan } from '../../model/release';
import { cutsLetter } from '../letters/cluster';
import { type SpellingKey, spanOfKey, spellingKey, spellingOf } from '../letters/spelling-key';
import { wholeWords } from '../letters/word-cut';
import { suggestPlace } from './suggest-place';

/** The words to find, what stands right before and after them, and where they stood before (UTF-16 into the text). */
export interface TextQuote {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
}

/**
 * What became of a quote. `verified` and `moved`: the exact words, between the exact prefix and suffix, stand in one
 * place only; moved where that is not the place where they stood. `normalised`: no exact place, and one place that is
 * spelled the same. `suggested`: the likeliest place, for a person to judge, never an anchor; `likeness` from 0 to 1.
 */
export type Anchor =
  | { readonly kind: 'verified'; readonly start: number; readonly end: number }
  | { readonly kind: 'moved'; readonly start: number; readonly end: number; readonly from: number }
  | { readonly kind: 'ambiguous'; readonly places: readonly TextSpan[] }
  | { readonly kind: 'normalised'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'suggested';
      readonly start: number;
      readonly end: number;
      readonly likeness: number;
    }
  | { readonly kind: 'orphan' };

/** A stretch of a text in which quotes are looked for; its spelling key is made once, when first needed. */
export interface AnchorSpace {
  readonly text: string;
  readonly span: TextSpan;
  readonly key: () => SpellingKey;
}

export function anchorSpace(
  text: string,
  span: TextSpan = { start: 0, end: text.length },
): AnchorSpace {
  let key: SpellingKey | null = null;
  return {
    text,
    span,
    key: () => {
      key ??= spellingKey(text, span);
      return key;
    },
  };
}

/** More places than this are not told apart by listing them. */
const placesAtMost = 1000;

/** Whether the text has `part` right before `offset`, within the space. */
const standsBefore = ({ text, span }: AnchorSpace, part: string, offset: number): boolean =>
  offset - part.length >= span.start && text.startsWith(part, offset - part.length);

const standsAfter = ({ text, span }: AnchorSpace, part: string, offset: number): boolean =>
  offset + part.length <= span.end && text.startsWith(part, offset);

/** Every place of the exact words, overlapping ones included, that cuts no letter at either end. */
function exactPlaces(space: AnchorSpace, quote: string): TextSpan[] {
  const { text, span } = space;
  const places: TextSpan[] = [];
  let at = text.indexOf(quote, span.start);
  while (at >= 0 && at + quote.length <= span.end && places.length < placesAtMost) {
    const end = at + quote.length;
    if (!cutsLetter(text, at) && !cutsLetter(text, end)) places.push({ start: at, end });
    at = text.indexOf(quote, at + 1);
  }
  return places;
}

/** Every place that is spelled like the words, with a context that is spelled like theirs. */
function spelledPlaces(space: AnchorSpace, quote: TextQuote): TextSpan[] {
  const words = spellingOf(quote.quote);
  if (words === '') return [];
  const prefix = spellingKey(quote.prefix ?? '').key.trimStart();
  const suffix = spellingKey(quote.suffix ?? '').key.trimEnd();
  const key = space.key();
  const before = prefix.trimEnd();
  const after = suffix.trimStart();
  const places: TextSpan[] = [];
  let at = key.key.indexOf(words);
  while (at >= 0 && places.length < placesAtMost) {
    const stop = at + words.length;
    // A space between the words and their context may be missing on either side.
    const left = key.key.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
    const right = key.key.slice(stop, stop + suffix.length + 1).trimStart();
    const span = left.endsWith(before) && right.startsWith(after) ? spanOfKey(key, at, stop) : null;
    if (span && !cutsLetter(space.text, span.start) && !cutsLetter(space.text, span.end)) {
      places.push(span);
    }
    at = key.key.indexOf(words, at + 1);
  }
  return places;
}

/**
 * Finds a quote again. Exact words count only with their exact prefix and suffix, in one place alone; a place where
 * they stood before never decides between several. So an edit elsewhere in the text cannot make another place pass for
 * the quote's own while that still stands. An empty quote is an orphan.
 */
export function anchorQuote(space: AnchorSpace, quote: TextQuote): Anchor {
  if (quote.quote === '') return { kind: 'orphan' };
  const { prefix = '', suffix = '', start: from } = quote;
  const wordsAlone = exactPlaces(space, quote.quote);
  const exact = wordsAlone.filter(
    ({ start, end }) => standsBefore(space, prefix, start) && standsAfter(space, suffix, end),
  );
  const [place] = exact;
  if (place && exact.length === 1) {
    return from === undefined || from === place.start
      ? { kind: 'verified', ...place }
      : { kind: 'moved', ...place, from };
  }
  if (exact.length > 1) return { kind: 'ambiguous', places: exact };

  const spelled = spelledPlaces(space, quote);
  const [alike] = spelled;
  if (alike && spelled.length === 1) return { kind: 'normalised', ...alike };
  if (spelled.length > 1) return { kind: 'ambiguous', places: spelled };

  // The words stand here, but not between the prefix and suffix that they were told by.
  if (wordsAlone.length > 1) return { kind: 'ambiguous', places: wordsAlone };
  const [only] = wordsAlone;
  if (only) return { kind: 'suggested', ...only, likeness: 1 };
  const likely = suggestPlace(space.key(), quote.quote);
  return likely
    ? {
        kind: 'suggested',
        ...wholeWords(space.text, space.span, likely),
        likeness: likely.likeness,
      }
    : { kind: 'orphan' };
}
