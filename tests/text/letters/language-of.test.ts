import { expect, test } from 'vitest';
import { languageOf } from '../../../src/text/letters/language-of';

test.each([
  // One kind of letters alone.
  ['', null],
  ['2568 – ()', null],
  ['Встреча', null],
  ['กขค', 'th'],
  ['ひらがな', 'ja'],
  ['カタカナ', 'ja'],
  ['日本国', 'zh'],
  ['한국어', 'ko'],
  ['abc', 'en'],
  // Thai beside others: names and terms of others make no other language of it.
  ['กขค abc', 'th'],
  ['กขค abcde', 'th'],
  ['กข abcd', 'en'],
  ['กขค 日本国', 'th'],
  ['กข 日本国', 'th'],
  ['กข 日本国語', 'zh'],
  ['กข 日ab', 'th'],
  ['กข 日本abc', 'en'],
  // Hangul beside others.
  ['한국어 日本', 'ko'],
  ['한국 日本', 'zh'],
  ['한국 ab', 'ko'],
  ['한국 abc', 'en'],
  // Kana beside others: few of them make the text Japanese.
  ['日本国語に', 'ja'],
  ['にほ abcd', 'ja'],
  ['に abcd', 'en'],
  ['に日 abcd', 'ja'],
  ['日本国 ab', 'zh'],
  ['日本 ab', 'en'],
  // Latin letters by their small words.
  ['The minister was with the ambassador', 'en'],
  ['Le ministre et les invités du pays', 'fr'],
  ['Der Minister und die Botschafterin', 'de'],
  ['El ministro y la embajadora por una hora', 'es'],
  ['Menteri dan duta besar yang datang dengan surat', 'id'],
  ['Bộ trưởng và đại sứ của nước được mời', 'vi'],
  ['Ministro XYZ', 'en'],
  ['the le', 'en'],
  ['the le les', 'fr'],
  ['the le les der', 'fr'],
])('the language of %j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('the beginning of a long text tells its language', () => {
  const english = 'The minister met the ambassador. '.repeat(700);
  expect(languageOf(english + 'กข '.repeat(50_000))).toBe('en');
  expect(languageOf(english.slice(0, 9_000) + 'กข '.repeat(50_000))).toBe('th');
});
