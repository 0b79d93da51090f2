import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItSays } from '../../src/view/as-it-says';
import { property } from '../fixtures/property';

describe('a part of a link', () => {
  test.each([
    ['%3Cimg%20src=x%3E', '<img src=x>'],
    ['%00%E2%80%AE%e0%b8%81%F0%9F%8C%B8', '\0\u202Eก🌸'],
    ['plain, 100%', 'plain, 100%'],
    ['%E0%B8%81%E0%B8', 'ก%E0%B8'],
    ['%C0%80%ED%A0%80%FF%41', '%C0%80%ED%A0%80%FFA'],
  ])('%s is read as it says', (part, says) => {
    expect(asItSays(part)).toBe(says);
  });

  property([fc.string({ unit: 'grapheme' })])('that was written by a link is read back', (text) => {
    expect(asItSays(encodeURIComponent(text))).toBe(text);
  });
});
