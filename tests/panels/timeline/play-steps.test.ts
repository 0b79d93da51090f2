import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playSteps, stepAt, stepFrom } from '../../../src/panels/timeline/play-steps';
import { property } from '../../fixtures/property';

const extent = { first: 0, last: 100 };
const steps = playSteps([10, 40, 70], extent);

describe('the steps of a play', () => {
  property([fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 })])(
    'are the whole time, each day once',
    (days) => {
      const walk = playSteps(
        days.sort((a, b) => a - b),
        extent,
      );
      expect(walk[0]?.from).toBe(0);
      expect(walk.at(-1)?.to).toBe(100);
      for (const [at, step] of walk.entries()) {
        expect(step.to).toBeGreaterThanOrEqual(step.from);
        if (at > 0) expect(step.from).toBe((walk[at - 1]?.to ?? 0) + 1);
      }
    },
  );

  test('one for each meeting', () => {
    expect(steps).toEqual([
      { from: 0, to: 39 },
      { from: 40, to: 69 },
      { from: 70, to: 100 },
    ]);
  });

  test('go on from where the window stands', () => {
    const whole = { from: 0, to: 100 };
    const between = { from: 20, to: 50 };
    const go = (range: typeof whole, direction: 1 | -1, loop = false) =>
      stepFrom(steps, range, 'within', direction, loop);
    expect(go(whole, 1)).toBe(steps[0]);
    expect(go(whole, -1)).toBe(steps[2]);
    expect(go(between, 1)).toBe(steps[1]);
    expect(go(between, -1)).toBe(steps[0]);
    expect(go({ from: 70, to: 100 }, 1)).toBe(null);
    expect(go({ from: 70, to: 100 }, 1, true)).toBe(steps[0]);
    expect(go({ from: 0, to: 39 }, -1)).toBe(null);
    expect(go({ from: 0, to: 39 }, -1, true)).toBe(steps[2]);
  });

  test('add up in mode until: the end alone tells where it stands', () => {
    expect(stepAt(steps, { from: 0, to: 69 }, 'until')).toBe(1);
    expect(stepAt(steps, { from: 0, to: 69 }, 'within')).toBe(-1);
    expect(stepFrom(steps, { from: 0, to: 69 }, 'until', 1, false)).toBe(steps[2]);
    expect(stepFrom(steps, { from: 0, to: 20 }, 'until', 1, false)).toBe(steps[0]);
    expect(stepFrom(steps, { from: 0, to: 50 }, 'until', -1, false)).toBe(steps[0]);
  });

  test('without meetings there are none', () => {
    expect(playSteps([], extent)).toEqual([]);
    expect(stepFrom([], { from: 0, to: 100 }, 'within', 1, true)).toBe(null);
  });
});
