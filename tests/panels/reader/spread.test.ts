import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/panels/reader/spread';
import { property } from '../../fixtures/property';

it('moves only what stands too close', () => {
  expect(spread([0, 5, 100, 110], 26)).toEqual([0, 26, 100, 126]);
  expect(spread([], 26)).toEqual([]);
});

property([fc.array(fc.nat(2000)), fc.integer({ min: 1, max: 40 })])(
  'marks never overlap and never stand above their words',
  (places, gap) => {
    const tops = places.toSorted((a, b) => a - b);
    const placed = spread(tops, gap);
    for (const [at, top] of placed.entries()) {
      expect(top).toBeGreaterThanOrEqual(tops[at] ?? 0);
      if (at > 0) expect(top - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(gap);
    }
  },
);
