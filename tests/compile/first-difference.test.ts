import { expect, test } from 'vitest';
import { firstDifference } from '../../src/compile/first-difference';

test.each([
  [
    'a space',
    'ไดโด เมทัล\u00A0จำกัด',
    'ไดโด เมทัล จำกัด',
    'after "ไดโด เมทัล" the text has U+00A0, the quote U+0020',
  ],
  [
    'the first letter',
    'กข',
    'ขข',
    'at its beginning the text has "ก" (U+0E01), the quote "ข" (U+0E02)',
  ],
  ['a first space', ' ก', 'ก', 'at its beginning the text has U+0020, the quote "ก" (U+0E01)'],
  ['what follows', 'กขค', 'กข', 'after "กข" the text has "ค" (U+0E04), the quote nothing more'],
  ['what is missing', 'กข', 'กขค', 'after "กข" the text has nothing more, the quote "ค" (U+0E04)'],
  ['a dash', 'a–b', 'a-b', 'after "a" the text has "–" (U+2013), the quote "-" (U+002D)'],
  [
    'a sign of two units',
    'a𝒞',
    'a-',
    'after "a" the text has "𝒞" (U+1D49E), the quote "-" (U+002D)',
  ],
  [
    'a letter after many',
    '0123456789abcdefX',
    '0123456789abcdefY',
    'after "456789abcdef" the text has "X" (U+0058), the quote "Y" (U+0059)',
  ],
])('%s is told where it differs first', (_what, text, quote, told) => {
  expect(firstDifference(text, quote)).toBe(told);
});

test('the same words differ nowhere', () => {
  expect(firstDifference('กข', 'กข')).toBeNull();
});
