import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, prefixDistance } from '../../../src/text/letters/edit-distance';
import { property } from '../../fixtures/property';

/** The distance as its definition says it, slowly: what can be done to the last letters, and the rest. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowly(x, b) + 1,
    slowly(a, y) + 1,
    slowly(x, y) + same,
    ...(swapped ? [slowly(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
const most = fc.integer({ min: 0, max: 5 });

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['agreed', 'agreed', 0],
    ['agred', 'agreed', 1],
    ['agreedd', 'agreed', 1],
    ['agraed', 'agreed', 1],
    ['argeed', 'agreed', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['ที่', 'ที', 1],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  test('is of two long words beyond any count, and of words as long as are read exact', () => {
    const long = 'a'.repeat(200);
    expect(editDistance(long, `${long.slice(1)}b`, 3)).toBe(1);
    expect(editDistance(`${long}a`, long, 3)).toBe(4);
    expect(editDistance(long, `${long}a`, 3)).toBe(4);
  });

  property([word, word, most])('is what its definition says, up to the most', (a, b, limit) => {
    expect(editDistance(a, b, limit)).toBe(Math.min(slowly(a, b), limit + 1));
  });
});

describe('the distance to a beginning', () => {
  test.each([
    ['agr', 'agreement', 0],
    ['arg', 'agreement', 1],
    ['agree', 'agr', 2],
    ['', 'agreement', 0],
    ['xyz', 'agreement', 3],
  ])('of %s to one of %s is %d', (a, b, distance) => {
    expect(prefixDistance(a, b, 3)).toBe(distance);
  });

  property([word, word, most])('is the least of all beginnings, up to the most', (a, b, limit) => {
    const beginnings = Array.from({ length: b.length + 1 }, (_, end) => b.slice(0, end));
    const least = Math.min(...beginnings.map((beginning) => slowly(a, beginning)));
    expect(prefixDistance(a, b, limit)).toBe(Math.min(least, limit + 1));
  });
});
