import type { Span } from './named-thing';

/** A line of a text and where it stands. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text, without their breaks. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const trimmed = end > start && text[end - 1] === '\r' ? end - 1 : end;
    lines.push({ text: text.slice(start, trimmed), start, end: trimmed });
    start = end + 1;
  }
  return lines;
}

const invisible = '[\\s\\u200b\\u200c\\u200d\\u2060\\ufeff]';
const edges = new RegExp(`^${invisible}{1,64}`, 'u');

export const isBlank = (text: string): boolean => tidy(text) === '';

/** The text without blanks and invisible characters at its ends. */
export function tidy(text: string): string {
  const trimmed = text.replace(edges, '').trimEnd();
  return trimmed.endsWith('\u200b') || trimmed.endsWith('\ufeff')
    ? tidy(trimmed.slice(0, -1))
    : trimmed;
}

/** A line without the blanks at its ends. */
export function tidySpan(line: Line): Line {
  const text = tidy(line.text);
  const start = line.start + Math.max(0, line.text.indexOf(text));
  return { text, start, end: start + text.length };
}

/** The words of a line as they are compared: without blanks. */
export const sameWords = (text: string): string => tidy(text).replace(/[\s\u200b]{1,64}/gu, '');
