import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, type IsoDay } from '../../../src/model/time-span';
import {
  heldLens,
  panned,
  type Spacing,
  timelineAxis,
  wholeAxis,
  zoomed,
} from '../../../src/panels/timeline/timeline-axis';
import { property } from '../../fixtures/property';

const day = (text: string) => dayNumber(text as IsoDay);
const shipped = ['2025-01-20', '2025-01-22', '2025-12-09', '2025-12-10'].map(day);
const extentOf = (days: readonly number[]) => ({ first: days[0] ?? 0, last: days.at(-1) ?? 0 });

const anyDays = fc
  .uniqueArray(fc.integer({ min: -200_000, max: 200_000 }), { minLength: 1, maxLength: 40 })
  .map((days) => days.sort((a, b) => a - b));
const spacing = fc.constantFrom<Spacing>('event', 'scale');
const lens = fc.record({
  zoom: fc.double({ min: 1, max: 500, noNaN: true }),
  pan: fc.double({ min: 0, max: 500, noNaN: true }),
});

describe('the axis', () => {
  property([anyDays, spacing, lens, fc.integer({ min: 100, max: 3000 })])(
    'keeps days in order and finds them again under their pixels',
    (days, by, look, width) => {
      const axis = timelineAxis(extentOf(days), days, by, width, look);
      let before = Number.NEGATIVE_INFINITY;
      for (const at of days) {
        const x = axis.x(at);
        expect(x).toBeGreaterThan(before);
        expect(axis.x(at + 1)).toBeGreaterThan(x);
        expect(axis.dayAt(axis.x(at + 0.5))).toBeCloseTo(at + 0.5, 3);
        before = x;
      }
    },
  );

  property([anyDays, spacing])('shows every day of the corpus at first', (days, by) => {
    const axis = timelineAxis(extentOf(days), days, by, 800, wholeAxis);
    expect(axis.x(days[0] ?? 0)).toBeGreaterThanOrEqual(0);
    expect(axis.x((days.at(-1) ?? 0) + 1)).toBeLessThanOrEqual(800);
  });

  test('by event gives each event day the same room, and longer gaps a little more', () => {
    const axis = timelineAxis(extentOf(shipped), shipped, 'event', 1000, wholeAxis);
    const rooms = shipped.map((at) => axis.x(at + 1) - axis.x(at));
    for (const room of rooms) expect(room).toBeCloseTo(rooms[0] ?? 0);
    const [a = 0, b = 0, c = 0, d = 0] = shipped;
    const gap = (from: number, to: number) => axis.x(to) - axis.x(from + 1);
    expect(gap(b, c)).toBeGreaterThan(gap(a, b));
    expect(gap(b, c)).toBeLessThan(4 * gap(a, b));
    expect(gap(c, d)).toBe(0);
  });

  test('to scale gives every day the same room', () => {
    const axis = timelineAxis(extentOf(shipped), shipped, 'scale', 1000, wholeAxis);
    const [a = 0, , c = 0] = shipped;
    expect(axis.x(a + 1) - axis.x(a)).toBeCloseTo(axis.x(c + 1) - axis.x(c));
  });

  test('one day alone has room around it', () => {
    for (const by of ['event', 'scale'] as const) {
      const axis = timelineAxis({ first: 0, last: 0 }, [0], by, 800, wholeAxis);
      expect(axis.x(0)).toBeGreaterThan(50);
      expect(axis.x(1)).toBeLessThan(750);
    }
  });

  property([
    anyDays,
    spacing,
    lens,
    fc.integer({ min: 0, max: 800 }),
    fc.double({ min: 0.1, max: 10, noNaN: true }),
  ])('zooms about a pixel, and never beyond its ends', (days, by, look, x, factor) => {
    const axis = timelineAxis(extentOf(days), days, by, 800, look);
    const next = timelineAxis(extentOf(days), days, by, 800, zoomed(axis, factor, x));
    const { zoom, pan } = next.lens;
    expect(zoom).toBeGreaterThanOrEqual(1);
    expect(zoom).toBeLessThanOrEqual(axis.mostZoom + 1e-9);
    expect(pan).toBeGreaterThanOrEqual(0);
    expect(pan).toBeLessThanOrEqual(zoom - 1);
    // Away from the ends, the moment under the pointer stays there.
    if (pan > 0 && pan < zoom - 1) expect(next.dayAt(x)).toBeCloseTo(axis.dayAt(x), 3);
  });

  test('pans to its ends and no further', () => {
    const axis = timelineAxis({ first: 0, last: 100 }, [0, 100], 'scale', 800, { zoom: 4, pan: 1 });
    expect(panned(axis, 1e9).pan).toBe(0);
    expect(panned(axis, -1e9).pan).toBe(3);
  });

  test.each([
    [
      { zoom: Number.NaN, pan: Number.NaN },
      { zoom: 1, pan: 0 },
    ],
    [
      { zoom: 0, pan: 5 },
      { zoom: 1, pan: 0 },
    ],
    [
      { zoom: 1e308, pan: -1 },
      { zoom: 10, pan: 0 },
    ],
  ])('holds the lens %o', (look, held) => {
    expect(heldLens(look, 10)).toEqual(held);
  });
});
