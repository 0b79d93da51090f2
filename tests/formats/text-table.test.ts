import { describe, expect, it } from 'vitest';
import { csvTable, markdownTable } from '../../src/formats/text-table';

describe('a table as Markdown', () => {
  it('keeps bars, backslashes and line breaks inside their cells', () => {
    expect(markdownTable({ head: ['a', 'b'], rows: [['x|y', 'p\nq \\']] })).toBe(
      '| a | b |\n| --- | --- |\n| x\\|y | p q \\\\ |\n',
    );
  });
});

describe('a table as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['-', "'-"],
    ['–', '–'],
  ])('%s', (text, cell) => {
    expect(csvTable({ head: ['h'], rows: [[text]] })).toBe(`h\r\n${cell}\r\n`);
  });
});
