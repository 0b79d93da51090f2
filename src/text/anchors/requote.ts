import type { TextSpan } from '../../model/release';
import { wholeWords } from '../letters/word-cut';
import { type AnchorSpace, anchorQuote, type TextQuote } from './anchor';

/** How much of what stands around the words is tried, in UTF-16 units. */
const lengths = [8, 16, 32, 64];

/**
 * A quote written anew from where it stands now: its words as the text has them, and as much of the same line before
 * and after them as singles them out, on the sides alone where the quote had context before. Null where that is not enough.
 */
export function requote(
  space: AnchorSpace,
  { start, end }: TextSpan,
  quote: TextQuote,
): TextQuote | null {
  const { text, span } = space;
  const words = text.slice(start, end);
  for (const length of lengths) {
    const around = wholeWords(text, span, {
      start: Math.max(span.start, start - length),
      end: Math.min(span.end, end + length),
    });
    const before = text.slice(around.start, start).split('\n').at(-1);
    const after = text.slice(end, around.end).split('\n')[0];
    const fresh = {
      quote: words,
      ...(quote.prefix === undefined ? {} : { prefix: before ?? '' }),
      ...(quote.suffix === undefined ? {} : { suffix: after ?? '' }),
    };
    const anchor = anchorQuote(space, fresh);
    if (anchor.kind === 'verified' && anchor.start === start) return fresh;
  }
  return null;
}
