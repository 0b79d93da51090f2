import type { TextSpan } from '../../model/release';
import { readLayout } from './release-layout';

/** Every place of words in a text, breaks and blanks in them being as good as each other. */
function standings(text: string, words: string): TextSpan[] {
  const parts = words
    .trim()
    .split(/\s+/u)
    .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
  return [...text.matchAll(new RegExp(parts.join('\\s+'), 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

const withoutSpace = (words: string): string => words.replace(/\s/gu, '');

/** Whether a span is the title, whatever blanks and breaks stand in either. */
export const isHeadline = (text: string, { start, end }: TextSpan, title: string): boolean =>
  withoutSpace(text.slice(start, end)) === withoutSpace(title);

/** How far below the beginning of a body its headline may stand, in UTF-16 code units. */
const head = 400;

/** The last place of a title above a body's text: the site repeats it, and the body begins with the last. */
export function headlineAfterEdit(
  text: string,
  title: string,
  { start }: TextSpan,
): TextSpan | null {
  return standings(text.slice(0, start + title.length + head), title).at(-1) ?? null;
}

/** The body by the layout of the new text, unless the old record did not follow the layout of the old one. */
export function bodyAfterEdit(text: string, known: TextSpan | null, old: string | null): TextSpan {
  const found = readLayout(text).body;
  if (known === null || old === null) return found;
  const layout = readLayout(old).body;
  if (layout.start === known.start && layout.end === known.end) return found;
  return {
    start: Math.min(known.start, text.length),
    end: Math.max(0, Math.min(text.length, known.end + text.length - old.length)),
  };
}
