import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';

const gloss = new RegExp(
  String.raw`^[^\S\n]?[((](?:[^()()\n]{0,80}[A-Za-z][^()()\n]{0,80}|[ก-ฮ.0-9 ]{0,20}[ก-ฮ]\.[ก-ฮ.0-9 ]{0,20})[))](?:[^\S\n]?(?:ประเทศ|แห่งประเทศ|ของประเทศ)${countryPattern})?`,
  'u',
);

/**
 * A span with the bracket behind it that says it in Latin letters or for short, and the country after that:
 * "พรรค (Party) ประเทศ…", "กรม (ก.)".
 */
export function withGloss(text: string, { start, end }: Span): Span {
  return { start, end: end + (gloss.exec(text.slice(end, end + 200))?.[0].length ?? 0) };
}

/** A span with the bracket right before it that closes within it, and the one right behind it that opens within it. */
export function withBrackets(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const closes = /^[^(]*\)/u.test(words) && text[start - 1] === '(';
  const opens = /\([^)]*$/u.test(words) && text[end] === ')';
  return { start: closes ? start - 1 : start, end: opens ? end + 1 : end };
}
