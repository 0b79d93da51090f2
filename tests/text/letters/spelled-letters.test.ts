import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spelledLetters } from '../../../src/text/letters/spelled-letters';

it.each([
  ['อีไอดี', 'eid'],
  ['เอสเอ็มอี', 'sme'],
  ['เจ.ซี.ซี.ไอ', 'jcci'],
  ['บี โอ ไอ', 'boi'],
  ['เอฟทีเอ', 'fta'],
  ['ดับเบิลยูทีโอ', 'wto'],
  ['アイイーエーティー', 'ieat'],
  ['エス・エム・イー', 'sme'],
])('%s spells %s', (text, letters) => {
  expect(spelledLetters(text)).toBe(letters);
});

it.each(['', 'ไอที', 'อีวี', 'อีไอดีไทย', 'เอกนัฏ', 'eid', 'エネルギー'])('%s spells nothing', (text) => {
  expect(spelledLetters(text)).toBeNull();
});

it('reads long and broken runs of letter names in linear time, and never throws', () => {
  expect(spelledLetters('เอ'.repeat(50_000))).toBe('a'.repeat(50_000));
  expect(spelledLetters(`${'เอ'.repeat(50_000)}ก`)).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(spelledLetters(text) ?? 'aaa').toMatch(/^[a-z]{3,}$/);
    }),
  );
});
