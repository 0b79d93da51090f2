import { expect, test } from 'vitest';
import { writtenName } from '../../../src/text/words/written-name';

test.each([
  ['blanks and line breaks are one space', 'สมชาย \u00a0\u200b  ใจดี\nมานะ', 'สมชาย ใจดี มานะ'],
  ['none are left at the ends', ' \u200bสมชาย ', 'สมชาย'],
  [
    'spaces without width between Thai letters are gone',
    'ปลัด\u200bกระ\u200b\u200bทรวง',
    'ปลัดกระทรวง',
  ],
  ['between others they part words', 'Ken\u200b\u200bTanaka', 'Ken Tanaka'],
])('%s', (_, words, written) => expect(writtenName(words)).toBe(written));
