import { lineAndColumn, lineStarts } from '../compile/place';
import type { TextSpan } from '../model/release';
import { type Anchor, type AnchorSpace, anchorQuote, type TextQuote } from '../text/anchors/anchor';
import { placeBySurroundings } from '../text/anchors/by-surroundings';
import { requote } from '../text/anchors/requote';
import type { WrittenQuote } from './record-quotes';

/** What became of a quote, and how it would be written where a person agrees: null where nobody but a person can write it. */
export interface QuoteFate {
  readonly written: WrittenQuote;
  readonly anchor: Anchor;
  readonly fresh: TextQuote | null;
}

/** Finds a quote in a text as it is now, with the help of the text as it was. */
export function fateOf(
  written: WrittenQuote,
  now: AnchorSpace,
  older: AnchorSpace | null,
): QuoteFate {
  const { quote } = written;
  const stood = older === null ? null : standing(anchorQuote(older, quote));
  const found = anchorQuote(now, { ...quote, ...(stood && { start: stood.start }) });
  const anchor = older && stood ? told(found, now, { text: older.text, place: stood }) : found;
  const place = sameWords(anchor);
  return { written, anchor, fresh: place && requote(now, place, quote) };
}

const standing = (anchor: Anchor): TextSpan | null =>
  anchor.kind === 'verified' || anchor.kind === 'moved' ? anchor : null;

/** Where the words stand spelled otherwise, or the same between others. */
const sameWords = (anchor: Anchor): TextSpan | null =>
  anchor.kind === 'normalised' || (anchor.kind === 'suggested' && anchor.likeness === 1)
    ? anchor
    : null;

/** Of several places, the one that the older text tells. */
function told(
  anchor: Anchor,
  { text }: AnchorSpace,
  older: { readonly text: string; readonly place: TextSpan },
): Anchor {
  if (anchor.kind !== 'ambiguous') return anchor;
  const place = placeBySurroundings(text, anchor.places, older);
  return place ? { kind: 'suggested', ...place, likeness: 1 } : anchor;
}

/** What became of a quote in words, with the place as `line:column` of the text. */
export function fateInWords({ anchor, written }: QuoteFate, text: string): string {
  if (anchor.kind === 'orphan') return 'orphan: it stands nowhere any more';
  if (anchor.kind === 'verified' || anchor.kind === 'moved') return anchor.kind;
  const starts = lineStarts(text);
  const placeOf = (offset: number) => {
    const { line, column } = lineAndColumn(starts, offset);
    return `${line}:${column}`;
  };
  if (anchor.kind === 'ambiguous') {
    const places = anchor.places.slice(0, 5).map(({ start }) => placeOf(start));
    const more = anchor.places.length > places.length ? ', …' : '';
    return `ambiguous: it stands at ${places.join(', ')}${more}; add a prefix or a suffix, or take a repeated paragraph out`;
  }
  const at = placeOf(anchor.start);
  const words = text.slice(anchor.start, anchor.end);
  if (anchor.kind === 'normalised') {
    const how = unspaced(words) === unspaced(written.quote.quote) ? 'spaced' : 'spelled';
    return `normalised: ${how} otherwise now, at ${at}: ${shortened(words)}`;
  }
  return anchor.likeness === 1
    ? `suggested: the same words stand between others now, at ${at}`
    : `suggested (${anchor.likeness.toFixed(2)}): the likeliest place is ${at}: ${shortened(words)}`;
}

const unspaced = (words: string): string => words.replace(/\s+/gu, '');

/** Words of a text on one line, long ones without their middle. */
export const shortened = (words: string): string => {
  const line = words.replace(/\r?\n/gu, '⏎').replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > 160 ? `${line.slice(0, 78)} … ${line.slice(-78)}` : line;
};
