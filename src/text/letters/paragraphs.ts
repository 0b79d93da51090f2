import type { TextSpan } from '../../model/release';
import { isSpace, isZeroWidth } from './plain-unit';

const breaks = /\r\n|[\n\r\u2028\u2029]/g;

/** The span without the white space and the invisible characters at its ends; empty, at its old end, if nothing is left. */
export function trimSpan(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  const blank = (at: number): boolean => {
    const unit = text.charCodeAt(at);
    return isSpace(unit) || isZeroWidth(unit);
  };
  while (start < end && blank(start)) start++;
  while (end > start && blank(end - 1)) end--;
  return { start, end };
}

/**
 * The paragraphs of a body: its lines, trimmed, without the empty ones, in order, as offsets into the whole text
 * (UTF-16). Line breaks are \n, \r\n, \r, U+2028 and U+2029.
 */
export function paragraphs(text: string, body: TextSpan): readonly TextSpan[] {
  const found: TextSpan[] = [];
  const end = Math.min(body.end, text.length);
  const add = (from: number, to: number): void => {
    const trimmed = trimSpan(text, { start: from, end: to });
    if (trimmed.end > trimmed.start) found.push(trimmed);
  };
  let start = Math.max(0, body.start);
  for (const match of text.slice(start, end).matchAll(breaks)) {
    const at = Math.max(0, body.start) + match.index;
    add(start, at);
    start = at + match[0].length;
  }
  add(start, end);
  return found;
}

/** The paragraph in which an offset lies, or null where it lies between paragraphs. */
export function paragraphAt(spans: readonly TextSpan[], offset: number): TextSpan | null {
  return spans.find((span) => span.start <= offset && offset < span.end) ?? null;
}
