import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber, type IsoDay } from '../../../src/model/time-span';
import {
  addMonths,
  endsOfRange,
  type Handle,
  type Move,
  moveHandle,
  moveToEnd,
  rangeBetween,
  rangeOf,
  snappedBoundary,
} from '../../../src/panels/timeline/brush-moves';
import { property } from '../../fixtures/property';

const day = (text: string) => dayNumber(text as IsoDay);
const handles: readonly Handle[] = ['from', 'to', 'window'];
const moves: readonly Move[] = ['event', 'day', 'month'];

describe('months', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-09', 1, '2026-01-09'],
    ['1970-01-01', -1, '1969-12-01'],
    ['0099-12-15', 1, '0100-01-15'],
  ])('%s and %s month is %s', (from, months, to) => {
    expect(dayFromNumber(addMonths(day(from), months))).toBe(to);
  });
});

describe('moving the window', () => {
  const session = fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 12 }),
      presses: fc.array(
        fc.oneof(
          fc.record({
            handle: fc.constantFrom(...handles),
            by: fc.constantFrom(...moves),
            direction: fc.constantFrom(1 as const, -1 as const),
          }),
          fc.record({
            handle: fc.constantFrom(...handles),
            end: fc.constantFrom('home' as const, 'end' as const),
          }),
        ),
        { maxLength: 30 },
      ),
    })
    .map(({ days, presses }) => ({ days: days.sort((a, b) => a - b), presses }));

  property([session])('never crosses its ends nor leaves the corpus', ({ days, presses }) => {
    const extent = { first: days[0] ?? 0, last: days.at(-1) ?? 0 };
    const snap = { starts: days, ends: days };
    let range = rangeOf(null, extent);
    for (const press of presses) {
      const next =
        'end' in press
          ? moveToEnd(press.handle, range, press.end, extent)
          : moveHandle(press.handle, range, press.by, press.direction, snap, extent);
      expect(next.from).toBeLessThanOrEqual(next.to);
      expect(next.from).toBeGreaterThanOrEqual(extent.first);
      expect(next.to).toBeLessThanOrEqual(extent.last);
      const keepsLength = press.handle === 'window' && !('by' in press && press.by === 'event');
      if (keepsLength) expect(next.to - next.from).toBe(range.to - range.from);
      expect(rangeOf(endsOfRange(next, extent), extent)).toEqual(next);
      range = next;
    }
  });

  test('by event stays where no event lies before the other end', () => {
    const extent = { first: 0, last: 10 };
    const snap = { starts: [0, 10], ends: [0, 10] };
    const range = { from: 2, to: 5 };
    expect(moveHandle('from', range, 'event', 1, snap, extent)).toEqual(range);
    expect(moveHandle('to', range, 'event', -1, snap, extent)).toEqual(range);
    expect(moveHandle('from', range, 'event', -1, snap, extent)).toEqual({ from: 0, to: 5 });
    expect(moveHandle('to', range, 'event', 1, snap, extent)).toEqual({ from: 2, to: 10 });
  });

  test('a bound on the epoch is a bound', () => {
    const extent = { first: -10, last: 10 };
    expect(rangeOf({ from: '1970-01-01' as IsoDay, to: '1970-01-01' as IsoDay }, extent)).toEqual({
      from: 0,
      to: 0,
    });
    expect(endsOfRange({ from: 0, to: 0 }, extent)).toEqual({
      from: '1970-01-01',
      to: '1970-01-01',
    });
    expect(
      moveHandle('to', { from: 0, to: 0 }, 'day', -1, { starts: [], ends: [] }, extent),
    ).toEqual({
      from: 0,
      to: 0,
    });
  });

  test('ends beyond the corpus are held at it, an end at its end is open', () => {
    const extent = { first: 0, last: 10 };
    expect(rangeOf({ from: '1900-01-01' as IsoDay, to: null }, extent)).toEqual({
      from: 0,
      to: 10,
    });
    expect(endsOfRange({ from: 0, to: 10 }, extent)).toEqual({ from: null, to: null });
  });
});

describe('dragging', () => {
  const axis = { x: (at: number) => at * 10, dayAt: (x: number) => x / 10 };

  test('snaps to the edge of an event within reach, else to midnight', () => {
    expect(snappedBoundary(57, [5, 20], axis, 9)).toBe(5);
    expect(snappedBoundary(63, [5, 20], axis, 9)).toBe(6);
    expect(snappedBoundary(12, [0, 1, 2], axis, 9)).toBe(1);
  });

  test('makes a window of at least a day, in either direction, inside the corpus', () => {
    const extent = { first: 0, last: 10 };
    expect(rangeBetween(3, 5, extent)).toEqual({ from: 3, to: 4 });
    expect(rangeBetween(5, 3, extent)).toEqual({ from: 3, to: 4 });
    expect(rangeBetween(4, 4, extent)).toEqual({ from: 4, to: 4 });
    expect(rangeBetween(-50, 50, extent)).toEqual({ from: 0, to: 10 });
    expect(rangeBetween(40, 50, extent)).toEqual({ from: 10, to: 10 });
  });
});
