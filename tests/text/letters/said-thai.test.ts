import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidThai } from '../../../src/text/letters/said-thai';

describe('the sound of a Thai word', () => {
  test.each([
    ['ภาสกร', 'ภาสกอน'],
    ['เอกนัฏ', 'เอกนัด'],
    ['ณัฐพล', 'นัทพน'],
    ['พงศ์พล', 'พงพล'],
    ['พันธุ์', 'พัน'],
    ['เอเซ็ก', 'เอเซค'],
    ['ใหม่', 'ไหม'],
    ['สุเมธ', 'สุเมท'],
    ['รัฐ', 'รัด'],
  ])('is the same for %s and %s', (one, other) => {
    expect(saidThai(one)).toBe(saidThai(other));
  });

  test.each([
    ['โอตากะ', 'โอกาตะ'],
    ['ธนกร', 'ธนพร'],
    ['ไทย', 'ทาย'],
    ['พล', 'พร'],
  ])('is another for %s and %s', (one, other) => {
    expect(saidThai(one)).not.toBe(saidThai(other));
  });

  test('is never empty, and its own sound', () => {
    const words = fc.string({ unit: fc.constantFrom(...'กขรลสศทธพิุ์่็าเaา'), minLength: 1 });
    fc.assert(
      fc.property(words, (word) => {
        expect(saidThai(word)).not.toBe('');
      }),
    );
  });

  test('is written with the usual letters', () => {
    expect(['ธนพล', 'ภาสกร', 'โอภาส', 'กฤษณ์'].map(saidThai)).toEqual([
      'ทนพน',
      'ภาสกอน',
      'โอภาด',
      'กฤด',
    ]);
  });

  test('leaves other scripts as they are', () => {
    expect(saidThai('otaka')).toBe('otaka');
    expect(saidThai('小林')).toBe('小林');
  });
});
