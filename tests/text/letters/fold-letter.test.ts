import { describe, expect, test } from 'vitest';
import { foldLetter } from '../../../src/text/letters/fold-letter';

describe('a letter is compared', () => {
  test.each([
    ['without its marks', 'Ō', 'o'],
    ['without several marks', 'ệ', 'e'],
    ['without a mark of its own', 'e\u0301', 'e'],
    ['in lower case', 'É', 'e'],
    ['without its bar', 'Ø', 'o'],
    ['without its bar', 'Đ', 'd'],
    ['without its bar', 'Ł', 'l'],
    ['with no dot as with one', 'ı', 'i'],
    ['as two', 'ß', 'ss'],
    ['as two', 'Æ', 'ae'],
    ['as two, with a mark', 'ǽ', 'ae'],
    ['as two', 'œ', 'oe'],
    ['as two', 'Þ', 'th'],
    ['as the nearest', 'ð', 'd'],
    ['in its usual width', 'Ａ', 'a'],
    ['as what a ligature is made of', 'ﬁ', 'fi'],
    ['with its voicing, which makes another letter', 'か\u3099', 'が'],
    ['with its voicing, in its usual width', 'ｶﾞ', 'ガ'],
    ['in lower case where it is Greek', 'Ω', 'ω'],
    ['with its mark where it is Cyrillic', 'и\u0306', 'й'],
    ['as it is', '中', '中'],
  ])('%s: %s', (_how, letter, folded) => {
    expect(foldLetter(letter)).toBe(folded);
    // The second time it is remembered.
    expect(foldLetter(letter)).toBe(folded);
  });

  test.each([
    ['double quotes', '“”„‟″〝〞＂', '"'],
    ['single quotes', '‘’‚‛′＇`', "'"],
    ['dashes', '‐‑‒–—―−﹘﹣－', '-'],
  ])('%s are one', (_what, letters, folded) => {
    for (const letter of letters) expect(foldLetter(letter)).toBe(folded);
  });

  test('however many marks are piled on it, and however many letters came before', () => {
    expect(foldLetter(`e${'\u0301'.repeat(20)}`)).toBe('e');
    for (let point = 0x4e00; point < 0x9c00; point++) {
      const letter = String.fromCodePoint(point);
      expect(foldLetter(letter)).toBe(letter.normalize('NFKC'));
    }
    expect(foldLetter('Ō')).toBe('o');
  });
});
