import { expect, test } from 'vitest';
import { spellingOf } from '../../../src/text/letters/spelling-key';
import { tightKey, tightText } from '../../../src/text/letters/tight-key';
import { messyText } from '../../fixtures/messy-text';
import { property } from '../../fixtures/property';

test.each([
  ['ก.ข.ค.', 'กขค'],
  ['(ก น อ)', 'กนอ'],
  ['a-b c', 'abc'],
  ['น้ำ ทิพย์', 'น้ำทิพย์'],
  ['20-1', '20.1'],
  ['20 - 1', '20.1'],
  ['201', '201'],
  ['ข้อ 2.1 (3)', 'ข้อ2.1.3'],
  ['2 ก 1', '2ก1'],
  ['.2.', '2'],
  ['ก.2', 'ก2'],
  ['2.ก', '2ก'],
  ['½-a', '½a'],
  ['😀 ก-😀', '😀ก😀'],
  ['ก-ข-1', 'กข1'],
  ['', ''],
  ['- .', ''],
])('what people put in %j as they please is gone: %j', (key, text) => {
  expect(tightKey(key).text).toBe(text);
  expect(tightText(key)).toBe(text);
});

test('a dot that stays between digits stands right before the second', () => {
  expect(tightKey('2 - 1')).toEqual({ text: '2.1', at: [0, 3, 4] });
});

property([messyText()])(
  'the text alone is that of the whole, whose units say where they stood',
  (text) => {
    const key = spellingOf(text);
    const tight = tightKey(key);
    expect(tightText(key)).toBe(tight.text);
    expect(tight.at).toHaveLength(tight.text.length);
    for (const [unit, at] of tight.at.entries()) {
      expect(at).toBeGreaterThan(tight.at[unit - 1] ?? -1);
      if (tight.text[unit] !== '.') expect(key[at]).toBe(tight.text[unit]);
      else expect(tight.at[unit + 1]).toBe(at + 1);
    }
  },
);
