import type { TextSpan } from '../../model/release';
import { paragraphs } from './paragraphs';

/** Shorter paragraphs (headings, items of lists) may well stand twice; in UTF-16 code units. */
const leastLength = 40;

/** A paragraph that stands word for word where an earlier one does; both counted from 1. */
export interface RepeatedParagraph {
  readonly first: number;
  readonly again: number;
}

/** The paragraphs of a body that repeat an earlier one: no quote within them stands in one place. */
export function repeatedParagraphs(text: string, body: TextSpan): readonly RepeatedParagraph[] {
  const seen = new Map<string, number>();
  return paragraphs(text, body).flatMap(({ start, end }, at): RepeatedParagraph[] => {
    const words = text.slice(start, end);
    const first = seen.get(words);
    if (first !== undefined) return [{ first, again: at + 1 }];
    if (words.length >= leastLength) seen.set(words, at + 1);
    return [];
  });
}
