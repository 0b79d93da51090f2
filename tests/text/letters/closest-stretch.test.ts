import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestStretch } from '../../../src/text/letters/closest-stretch';
import { property } from '../../fixtures/property';

/** Letters put in, left out or replaced between two short words, by the definition. */
const edits = (a: string, b: string): number =>
  a === '' || b === ''
    ? a.length + b.length
    : Math.min(
        edits(a.slice(1), b) + 1,
        edits(a, b.slice(1)) + 1,
        edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
      );

describe('the closest stretch', () => {
  test.each([
    ['the words themselves', 'ab⟦cde⟧fg', 'cde', 0],
    ['with another letter', 'ab⟦cxe⟧fg', 'cde', 1],
    ['with a letter more', 'xx⟦abcxdef⟧g', 'abcdef', 1],
    ['with a letter less', 'ab⟦ce⟧fg', 'cde', 1],
    ['the first of two as close', '⟦cxe⟧ cye', 'cde', 1],
    ['the closer of two', 'cxe ⟦cde⟧', 'cde', 0],
    ['at the end', 'ab⟦cde⟧', 'cde', 0],
    ['of nothing like it', '⟦⟧xyz', 'ab', 2],
    ['of no text', '⟦⟧', 'ab', 2],
    ['for no words', '⟦⟧ab', '', 0],
  ])('is %s: %s', (_what, sentence, words, distance) => {
    const start = sentence.indexOf('⟦');
    const end = sentence.indexOf('⟧') - 1;
    expect(closestStretch(sentence.replace(/[⟦⟧]/gu, ''), words)).toEqual({ start, end, distance });
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  property([letters, letters])(
    'is as close as any stretch, and no earlier one is',
    (text, words) => {
      const found = closestStretch(text, words);
      expect(edits(text.slice(found.start, found.end), words)).toBe(found.distance);
      for (let end = 0; end <= text.length; end++) {
        for (let start = 0; start <= end; start++) {
          const distance = edits(text.slice(start, end), words);
          expect(distance).toBeGreaterThanOrEqual(found.distance);
          if (distance === found.distance && distance < words.length)
            expect(end).toBeGreaterThanOrEqual(found.end);
        }
      }
    },
  );
});
