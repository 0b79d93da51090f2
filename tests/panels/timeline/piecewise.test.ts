import { describe, expect, it } from 'vitest';
import { piecewise } from '../../../src/panels/timeline/piecewise';

describe('a line through points', () => {
  const from = [0, 10, 20];
  const to = [0, 100, 110];
  it.each([
    [0, 0],
    [5, 50],
    [10, 100],
    [15, 105],
    [20, 110],
    [-1, -10],
    [30, 120],
  ])('at %s is %s', (at, value) => {
    expect(piecewise(from, to, at)).toBeCloseTo(value);
    expect(piecewise(to, from, value)).toBeCloseTo(at);
  });

  it('does not divide by nothing where two points stand on each other', () => {
    expect(piecewise([3, 3], [1, 2], 3)).toBe(1);
  });
});
