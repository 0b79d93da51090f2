import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CoveredSpan } from '../../../src/text/words/covered-span';
import { property } from '../../fixtures/property';

test('a stretch is taken from its start up to its end, which is not', () => {
  const covered = new CoveredSpan({ start: 10, end: 20 });
  covered.add({ start: 12, end: 14 });
  expect([11, 12, 13, 14].map((at) => covered.has(at))).toEqual([false, true, true, false]);
  expect(covered.meets({ start: 10, end: 12 })).toBe(false);
  expect(covered.meets({ start: 10, end: 13 })).toBe(true);
  expect(covered.meets({ start: 14, end: 20 })).toBe(false);
});

test('a span that ends before it begins has no part', () => {
  const covered = new CoveredSpan({ start: 20, end: 10 });
  covered.add({ start: 0, end: 30 });
  expect(covered.meets({ start: 0, end: 30 })).toBe(false);
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

property([span, fc.array(span, { maxLength: 4 })])(
  'what lies within the span and a stretch that was added is taken, nothing else',
  (within, added) => {
    const covered = new CoveredSpan(within);
    for (const one of added) covered.add(one);
    for (let at = 0; at < 50; at++) {
      const inside = [within].concat(added.filter(({ start, end }) => start <= at && at < end));
      const taken = inside.length > 1 && within.start <= at && at < within.end;
      expect(covered.has(at)).toBe(taken);
      expect(covered.meets({ start: at, end: at + 1 })).toBe(taken);
    }
  },
);
