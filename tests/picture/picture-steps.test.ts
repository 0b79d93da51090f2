import { expect, test } from 'vitest';
import { grownScaleAt, smallSteps, stepAt } from '../../src/picture/picture-steps';

test.each([
  [1.2, 'wide'],
  [0.7, 'wide'],
  [0.69, 'narrow'],
  [0.59, 'narrow'],
  [0.58, 'small'],
  [0.55, 'small'],
  [0.54, 'little'],
  [0.46, 'less'],
  [0.36, 'least'],
  [0.01, 'least'],
])('at zoom %d the picture is the %s one', (zoom, step) => {
  expect(stepAt(zoom)).toBe(step);
});

test('each small picture is drawn for a zoom at which it is shown', () => {
  for (const { name, zoom } of smallSteps) expect(stepAt(zoom)).toBe(name);
});

test('names have the scale from the zoom on that it begins at, and further out the first', () => {
  const scales = [
    [0.36, 0.6],
    [0.5, 0.8],
  ] as const;
  expect([0.2, 0.36, 0.49, 0.5, 1].map((zoom) => grownScaleAt(scales, zoom))).toEqual([
    0.6, 0.6, 0.6, 0.8, 0.8,
  ]);
  expect(grownScaleAt([], 0.5)).toBeNull();
});
