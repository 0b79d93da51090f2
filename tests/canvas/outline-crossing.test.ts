import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/canvas/geometry';
import type { NodeCard } from '../../src/canvas/node-card';
import { outlineOf } from '../../src/canvas/outline';
import { leaving, reaching } from '../../src/canvas/outline-crossing';
import { entityTypes } from '../../src/model/entity';
import { property } from '../fixtures/property';

const size = { width: 80, height: 30 };

const cardOf = (type: (typeof entityTypes)[number]): NodeCard => {
  const box = { x1: -40, y1: -15, x2: 40, y2: 15 };
  const outline = outlineOf(type, size);
  return {
    ...size,
    type,
    outline,
    lines: [],
    inside: true,
    extent: box,
    textBox: box,
    shortened: false,
  };
};

const at = { x: 10, y: -20 };
const rounded = ({ x, y }: Point) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

describe('a line', () => {
  test.each([
    ['topic', { x: 200, y: -20 }, [50, -20]],
    ['topic', { x: 10, y: 300 }, [10, -5]],
    ['organization', { x: -200, y: -20 }, [-30, -20]],
    ['person', { x: 10, y: -200 }, [10, -35]],
    // The roof of a ministry rises to its middle; the point of a framework lies at the side.
    ['ministry', { x: 10, y: -200 }, [10, -35]],
    ['framework', { x: 200, y: -20 }, [50, -20]],
    ['government', { x: 200, y: -20 }, [42, -20]],
  ] as const)('reaches a %s from %o at %o', (type, from, to) => {
    expect(rounded(reaching(cardOf(type), at, 0, from))).toEqual(to);
  });

  property([fc.constantFrom(...entityTypes), fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })])(
    'ends on its way, no further out than the box of the node',
    (type, angle) => {
      const from = { x: at.x + 500 * Math.cos(angle), y: at.y + 500 * Math.sin(angle) };
      const end = reaching(cardOf(type), at, 0, from);
      expect(Math.abs(end.x - at.x)).toBeLessThan(40.01);
      expect(Math.abs(end.y - at.y)).toBeLessThan(15.01);
      const cross = (end.x - at.x) * Math.sin(angle) - (end.y - at.y) * Math.cos(angle);
      expect(Math.abs(cross)).toBeLessThan(1e-6);
      expect(Math.hypot(end.x - at.x, end.y - at.y)).toBeGreaterThan(5);
    },
  );

  property([fc.constantFrom(...entityTypes), fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })])(
    'leaves a node where a line from there reaches it',
    (type, angle) => {
      const to = { x: at.x + 500 * Math.cos(angle), y: at.y + 500 * Math.sin(angle) };
      const wayAt = (share: number) => ({
        x: at.x + share * (to.x - at.x),
        y: at.y + share * (to.y - at.y),
      });
      const left = wayAt(leaving(cardOf(type), at, 0, wayAt));
      const reached = reaching(cardOf(type), at, 0, to);
      expect(Math.hypot(left.x - reached.x, left.y - reached.y)).toBeLessThan(0.6);
    },
  );

  test('never leaves a node within which it stays', () => {
    expect(leaving(cardOf('topic'), at, 0, () => at)).toBe(1);
  });

  test('from inside ends in the middle', () => {
    expect(reaching(cardOf('topic'), at, 0, { x: 12, y: -20 })).toEqual(at);
  });
});
