import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank, sameWords, splitLines, tidy, tidySpan } from '../../../src/text/words/text-lines';

describe('lines', () => {
  test.each([
    ['one line', 'กอ', ['กอ']],
    ['a text without words is one empty line', '', ['']],
    ['a break at the start', '\nกอ', ['', 'กอ']],
    ['a break at the end begins one more line', 'กอ\n', ['กอ', '']],
    ['an empty line between two', 'กอ\n\nขอ', ['กอ', '', 'ขอ']],
    ['breaks of two characters leave a blank', 'กอ\r\nขอ\r\n\r\nคอ', ['กอ\r', 'ขอ\r', '\r', 'คอ']],
    ['a carriage return inside a line stays', 'ก\rอ\nขอ', ['ก\rอ', 'ขอ']],
  ])('%s', (_, text, lines) => expect(splitLines(text).map((line) => line.text)).toEqual(lines));

  test('each stands where it says, and only breaks lie between them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ก', ' ', '\n', '\r\n', '\r', 'x')), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        let between = '';
        for (const line of splitLines(text)) {
          expect(text.slice(line.start, line.end)).toBe(line.text);
          between += text.slice(at, line.start);
          at = line.end;
        }
        between += text.slice(at);
        expect(between).toMatch(/^\n*$/);
      }),
    );
  });
});

const edge = fc
  .array(fc.constantFrom(' ', '\t', '\u00a0', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'), {
    maxLength: 90,
  })
  .map((pieces) => pieces.join(''));

test('blanks and characters that nobody sees are gone from both ends, however many, and stay within', () => {
  fc.assert(
    fc.property(edge, edge, edge, (before, within, after) => {
      const words = `กอ${within}ขอ`;
      expect(tidy(before + words + after)).toBe(words);
      expect(tidySpan({ text: before + words + after, start: 7, end: 400 })).toEqual({
        text: words,
        start: 7 + before.length,
        end: 7 + before.length + words.length,
      });
      expect(isBlank(before + after)).toBe(true);
      expect(isBlank(before + words)).toBe(false);
    }),
  );
});

test('a hundred thousand spaces without width end a line as one does', () => {
  expect(tidy(`กอ${'\u200b'.repeat(100_000)}`)).toBe('กอ');
});

test('lines are compared without their blanks', () => {
  expect(sameWords(' ปลัด\u200b \u00a0กระทรวง\t ก\u200b')).toBe('ปลัดกระทรวงก');
});
