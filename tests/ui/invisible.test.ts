import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { visibleRuns, visibleText } from '../../src/ui/invisible';
import { property } from '../fixtures/property';

const shown = (text: string) =>
  visibleRuns(text)
    .map((run) => (run.kind === 'text' ? run.text : `<${run.code}>`))
    .join('');

test('one text has the marks in brackets, and is otherwise left alone', () => {
  expect(visibleText('\u202E abc')).toBe('[U+202E] abc');
  expect(visibleText(`e${'\u0301'.repeat(5)}`)).toBe(`e${'\u0301'.repeat(4)}[U+0301]`);
  expect(visibleText('ที่ปรึกษา')).toBe('ที่ปรึกษา');
});

describe('what would not show', () => {
  it.each([
    ['a\u202Eb', 'a<U+202E>b'],
    ['\u0000', '<U+0000>'],
    ['\uFEFFนำ', '<U+FEFF>นำ'],
    ['ก\u200Bข', 'ก<U+200B>ข'],
    ['x\u{E0041}', 'x<U+E0041>'],
    ['\uD800', '<U+D800>'],
    ['\u00AD', '<U+00AD>'],
    ['a\u200Db', 'a<U+200D>b'],
    [`e${'\u0301'.repeat(5)}x`, `e${'\u0301'.repeat(4)}<U+0301>x`],
    [`e${'\u0301'.repeat(800)}`, `e${'\u0301'.repeat(4)}<U+0301 +795>`],
    ['\u0E48'.repeat(90), `${'\u0E48'.repeat(4)}<U+0E48 +85>`],
    [`a${'\u0301'.repeat(6)}\u202Eb`, `a${'\u0301'.repeat(4)}<U+0301 +1><U+202E>b`],
  ])('%j shows as %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'น้ำที่ฝั่ง',
    'ที่ปรึกษา ปั๊ม',
    'ệ',
    'ệ',
    'བསྒྲུབས',
    '葛\u{E0100}',
    '大鷹正人',
    'a\tb\nc',
    '👩‍🔬',
    '“quoted”',
    '',
  ])('%j is left alone', (text) => {
    expect(shown(text)).toBe(text);
  });

  const sly = fc.constantFrom(
    '\u202E',
    '\u2066',
    '\u0000',
    '\u200B',
    '\uFEFF',
    '\uDC00',
    '\u{E0001}',
  );
  property([fc.array(fc.oneof(fc.string({ unit: 'binary' }), sly))])(
    'no text comes out with a character that hides or turns others',
    (parts) => {
      for (const run of visibleRuns(parts.join(''))) {
        if (run.kind === 'text')
          expect(run.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|\0/);
        else expect(run.code).toMatch(/^U\+[0-9A-F]{4,6}(?: \+\d+)?$/);
      }
    },
  );
});
