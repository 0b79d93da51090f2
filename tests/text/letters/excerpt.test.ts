import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsLetter } from '../../../src/text/letters/cluster';
import { excerpt } from '../../../src/text/letters/excerpt';

/** The excerpt around the words in brackets, which stand in it again. */
function around(text: string, units: number): string {
  const [before = '', words = '', after = ''] = text.split(/[[\]]/);
  const plain = before + words + after;
  const span = { start: before.length, end: before.length + words.length };
  const found = excerpt(plain, { start: 0, end: plain.length }, span, units);
  const { start, end } = found.match;
  return `${found.text.slice(0, start)}[${found.text.slice(start, end)}]${found.text.slice(end)}`;
}

describe('an excerpt', () => {
  test.each([
    ['the whole where it is short', 'a [b] c', 10, 'a [b] c'],
    [
      'words, cut at a space that is near',
      'one two three [four] five six',
      7,
      '…three [four] five…',
    ],
    ['no leading vowel without its consonant', 'ประจำประเทศไทย [นาย]โคบายาชิ', 1, '…[นาย]…'],
    ['no consonant without its marks', 'กก[ขข]น้ำที่ฝั่งน้ำที่ฝั่ง', 4, 'กก[ขข]น้ำ…'],
    ['no Thai word in two where no space is near', '[ศูนย์กลาง]ของภูมิภาคเอเชีย', 6, '[ศูนย์กลาง]ของ…'],
    ['and none before the words', 'ผลักดันให้ไทยเป็นฐานการผลิต[ยานยนต์]', 13, '…ฐานการผลิต[ยานยนต์]'],
    ['no word before it in two', 'extraordinary [one] and two', 6, '…[one] and…'],
    ['as much as was asked for', 'aa bb [c] dd ee', 3, '…bb [c] dd…'],
    [
      'part of a word without an end nearby',
      `${'x'.repeat(60)}[one]`,
      30,
      `…${'x'.repeat(30)}[one]`,
    ],
    ['a vowel with its consonant', `[one]${'๑า'.repeat(40)}`, 31, `[one]${'๑า'.repeat(15)}…`],
  ])('is %s', (_, text, units, wanted) => {
    expect(around(text, units)).toBe(wanted);
  });

  test('tears no letter, and holds the words where it says', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'กนเโะำ่้ a ', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), fc.nat(20), (text, a, b, units) => {
        const [start = 0, end = 0] = [a, b]
          .map((at) => at % (text.length + 1))
          .sort((x, y) => x - y);
        const found = excerpt(text, { start: 0, end: text.length }, { start, end }, units);
        expect(found.text.slice(found.match.start, found.match.end)).toBe(text.slice(start, end));
        const bare = found.text.replace(/^…|…$/g, '');
        expect(text).toContain(bare);
        if (found.text.startsWith('…') && found.match.start > 1) {
          expect(cutsLetter(text, text.indexOf(bare))).toBe(false);
        }
      }),
    );
  });
});
