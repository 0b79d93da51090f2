import { expect, test } from 'vitest';
import { thaiMarkRank } from '../../../src/text/letters/thai-marks';

test('a vowel below goes before one above, that before the tone, that before the silencer, and any letter after', () => {
  const ranks = ['ฺุู', 'ัิีึื็ํ', '่้๊๋', '์๎'].map((marks) =>
    Array.from(marks, (mark) => thaiMarkRank(mark.charCodeAt(0))),
  );
  expect(ranks).toEqual([
    [0, 0, 0],
    [1, 1, 1, 1, 1, 1, 1],
    [2, 2, 2, 2],
    [3, 3],
  ]);
  for (const letter of 'กะาำเa ๏') expect(thaiMarkRank(letter.charCodeAt(0))).toBe(4);
});
