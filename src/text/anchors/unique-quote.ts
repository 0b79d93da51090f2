import type { Span } from '../words/named-thing';

/** Words of a body with as much before and after them as it takes to single them out. */
export interface UniqueQuote {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * The words of `span` as a quote that stands once in the body; null where no context on the same line makes it so, or
 * where the words run over a line break.
 */
export function uniqueQuote(text: string, body: Span, span: Span): UniqueQuote | null {
  const quote = text.slice(span.start, span.end);
  if (quote.trim() === '' || quote.includes('\n')) return null;
  const within = text.slice(body.start, body.end);
  const once = (words: string): boolean => within.indexOf(words) === within.lastIndexOf(words);
  if (once(quote)) return { quote };
  for (const length of [8, 16, 32, 64]) {
    const suffix = lineOnly(text.slice(span.end, Math.min(body.end, span.end + length)), 'start');
    if (once(quote + suffix)) return { quote, suffix };
    const prefix = lineOnly(
      text.slice(Math.max(body.start, span.start - length), span.start),
      'end',
    );
    if (once(prefix + quote)) return { quote, prefix };
    if (once(prefix + quote + suffix)) return { quote, prefix, suffix };
  }
  return null;
}

const lineOnly = (words: string, side: 'start' | 'end'): string =>
  (side === 'start' ? words.split('\n')[0] : words.split('\n').at(-1)) ?? '';
