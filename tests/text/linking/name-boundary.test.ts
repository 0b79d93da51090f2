import { expect, test } from 'vitest';
import { isNameBoundary } from '../../../src/text/linking/name-boundary';

/** The text with a bar at every place where a name may begin or end. */
const barred = (text: string): string => {
  let shown = '';
  for (let at = 0; at <= text.length; at++) {
    shown += `${isNameBoundary(text, at) ? '|' : ''}${text[at] ?? ''}`;
  }
  return shown;
};

test.each([
  ['not inside a Latin word or number', '|az| |09| |AZ|-|a9Z|'],
  ['at signs that are next to letters', '|/|a|:|0|@|A|[|Z|`|z|{|'],
  ['not between Latin letters with and without marks', '|éa| |aé| |Œo|'],
  ['not inside Cyrillic, Hangul or a letter of two units', '|мир| |한국| |𝒜𝒷𐐀𐐀| |𝟿𝟿|'],
  ['not inside a wide word, whatever stands before it', '|-|ＡＢ|'],
  ['at both ends of the text, whatever stands there', '|ิ|ก|เ|'],
  ['anywhere between what is written without spaces', '|日|本|の|ガ|ー|ກ|ຂ|ក|ခ|'],
  ['between Latin and what is written without spaces', '|O|日|E| |ก|a|ข|9|'],
  ['not before a mark', '|กิ|ข์| |e\u0301|'],
  ['not before ะ า ำ', '|กะ|กา|กำ|'],
  ['not after เ แ โ ใ ไ', '|เก|แก|โก|ใก|ไก|'],
  ['before and after ฯ and ๆ', '|ก|ฯ|ข|ๆ|'],
])('a name may begin or end %s', (_where, bars) => {
  expect(barred(bars.replaceAll('|', ''))).toBe(bars);
});
