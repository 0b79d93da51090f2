import { trimSpan } from '../letters/paragraphs';
import type { Span } from './named-thing';

/** A line of a text and where it stands. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text, without their breaks; a U+000D at the end of one is a blank. */
export function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { text: words, start, end: start + words.length };
    start = line.end + 1;
    return line;
  });
}

export const isBlank = (text: string): boolean => tidy(text) === '';

/** The text without blanks and invisible characters at its ends. */
export function tidy(text: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

/** A line without the blanks at its ends. */
export function tidySpan(line: Line): Line {
  const { start, end } = trimSpan(line.text, { start: 0, end: line.text.length });
  return { text: line.text.slice(start, end), start: line.start + start, end: line.start + end };
}

/** The words of a line as they are compared: without blanks. */
export const sameWords = (text: string): string => tidy(text).replace(/[\s\u200b]/gu, '');
