import { expect, test } from 'vitest';
import { continuesLetter, cutsLetter } from '../../../src/text/letters/cluster';

const firsts = (text: string, is: (text: string, at: number) => boolean): number[] =>
  [...Array(text.length + 1).keys()].filter((at) => is(text, at));

test.each([
  ['a letter and its mark', 'e\u0300\u0301x', [1, 2]],
  ['Thai vowels and tones above and below', 'กิ่กุ์ข', [1, 2, 4, 5]],
  ['ำ, written after its letter', 'กำ', [1]],
  ['marks of other scripts', 'ກິ', [1]],
  ['a letter of two units', 'a𐀀b', [2]],
  ['the first and the last of such letters', '\ud800\udfff\udbff\udc00', [1, 3]],
  ['a mark of two units', 'a\u{1D165}', [1, 2]],
])('no cut goes through %s', (_, text, inside) => expect(firsts(text, cutsLetter)).toEqual(inside));

test.each([
  ['Thai letters, vowels in front, ฯ, ๆ and digits', 'กขเกฯๆ๑๛'],
  [
    'half of a letter of two units, alone or the wrong way about',
    'a\udc00\udc00\ud800a\ud800\ue000\ud800\ud7ff\ue000\udc00\ud7ff\udc00',
  ],
])('a cut may go between %s', (_, text) => expect(firsts(text, cutsLetter)).toEqual([]));

test('both ends of a text are whole cuts, also where it begins with a mark', () => {
  expect(cutsLetter('\u0e31ก', 0)).toBe(false);
  expect(cutsLetter('ก\u0e31', 2)).toBe(false);
  expect(continuesLetter('\u0e31ก', 0)).toBe(true);
});
