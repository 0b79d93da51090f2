import { expect, test } from 'vitest';
import { shown } from '../../src/compile/shown';

test.each([
  ['as it is', 'โยงใย', '"โยงใย"'],
  ['on one line', 'a\nb\tc', '"a\\nb\\u{9}c"'],
  [
    'with what is not seen',
    'a\u200Bb\u2028\uFEFF\uD800',
    '"a\\u{200b}b\\u{2028}\\u{feff}\\u{d800}"',
  ],
  ['with what is not seen and takes two units', 'a\u{E0041}b', '"a\\u{e0041}b"'],
  ['whole where it just fits', 'a'.repeat(60), `"${'a'.repeat(60)}"`],
  ['cut where it does not', 'a'.repeat(61), `"${'a'.repeat(60)}…"`],
  ['cut between letters of two units', '😀'.repeat(61), `"${'😀'.repeat(60)}…"`],
  ['whole where letters of two units just fit', '😀'.repeat(60), `"${'😀'.repeat(60)}"`],
  ['cut soon where it is long', 'a'.repeat(9000), `"${'a'.repeat(60)}…"`],
])('a value is shown %s', (_how, value, expected) => {
  expect(shown(value)).toBe(expected);
});

test('a value is shown as far as is asked for', () => {
  expect(shown('abcdef', 3)).toBe('"abc…"');
  expect(shown('abc', 3)).toBe('"abc"');
});
