import { describe, expect, it } from 'vitest';
import { listedAround } from '../../../src/panels/twin/listed-around';

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

describe('the stretch of a long list that the page holds', () => {
  it('is the whole of a short list', () => {
    expect(listedAround(numbers(600), 599).map(({ id }) => id)).toEqual(numbers(600));
    expect(listedAround([], 0)).toEqual([]);
  });

  it.each([0, 1, 299, 300, 5000, 9700, 9999])(
    'has rank %i of ten thousand, and 600 in all',
    (rank) => {
      const listed = listedAround(numbers(10_000), rank);
      expect(listed).toHaveLength(600);
      expect(listed.map(({ id }) => id)).toContain(rank);
      expect(listed.every((one) => one.id === one.rank)).toBe(true);
    },
  );
});
