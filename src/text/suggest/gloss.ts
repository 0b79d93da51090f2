import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';

const gloss = new RegExp(
  String.raw`^[^\S\n]?[((][^()()\n]{0,80}[A-Za-z][^()()\n]{0,80}[))](?:[^\S\n]?(?:ประเทศ|แห่งประเทศ|ของประเทศ)${countryPattern})?`,
  'u',
);

/** A span with the bracket behind it that says it in Latin letters, and the country after that: "พรรค (Party) ประเทศ…". */
export function withGloss(text: string, { start, end }: Span): Span {
  return { start, end: end + (gloss.exec(text.slice(end, end + 200))?.[0].length ?? 0) };
}
