import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyInView,
  bringingIn,
  cameraOf,
  fitRange,
  fitting,
  sameCamera,
  seenThrough,
  transformTo,
  viewportOf,
  zoomedAt,
} from '../../src/canvas/camera';
import { wheelFactor } from '../../src/canvas/use-wheel';

const notch = { deltaY: 100, deltaMode: 0, ctrlKey: false };
const size = { width: 1000, height: 600 };
const insets = { top: 20, right: 40, bottom: 20, left: 40 };
const cameras = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
});

/** Where a model point is on the screen. */
const seen = (camera: { x: number; y: number; zoom: number }, x: number, y: number) => {
  const { pan, zoom } = viewportOf(camera, size);
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
};

describe('the camera', () => {
  test('is the model point in the middle of the screen', () => {
    expect(seen({ x: 12, y: -7, zoom: 2 }, 12, -7)).toEqual({ x: 500, y: 300 });
  });

  test('comes back from the viewport it makes', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(sameCamera(cameraOf(viewportOf(camera, size), size), camera)).toBe(true);
      }),
    );
  });

  test('keeps the point under the pointer when it zooms', () => {
    fc.assert(
      fc.property(cameras, fc.double({ min: 0.5, max: 2, noNaN: true }), (camera, factor) => {
        const before = viewportOf(camera, size);
        const after = zoomedAt(before, factor, { x: 130, y: 470 });
        const model = (at: number, pan: number, zoom: number) => (at - pan) / zoom;
        expect(model(130, after.pan.x, after.zoom)).toBeCloseTo(
          model(130, before.pan.x, before.zoom),
          3,
        );
        expect(model(470, after.pan.y, after.zoom)).toBeCloseTo(
          model(470, before.pan.y, before.zoom),
          3,
        );
      }),
    );
  });
});

describe('fitting', () => {
  test('shows the whole box within the insets', () => {
    const camera = fitting({ x1: -900, y1: -200, x2: 100, y2: 300 }, size, insets, fitRange(size));
    const low = seen(camera, -900, -200);
    const high = seen(camera, 100, 300);
    expect(low.x).toBeCloseTo(40);
    expect(high.x).toBeCloseTo(960);
    expect(low.y).toBeGreaterThanOrEqual(20);
    expect(high.y).toBeLessThanOrEqual(580);
  });

  test('keeps labels readable on a narrow screen, and enlarges little on any', () => {
    const phone = { width: 390, height: 600 };
    const wide = { x1: -600, y1: -300, x2: 600, y2: 300 };
    expect(fitting(wide, phone, insets, fitRange(phone))).toMatchObject({ x: 0, y: 0, zoom: 0.62 });
    const dot = { x1: 5, y1: 5, x2: 5, y2: 5 };
    expect(fitting(dot, size, insets, fitRange(size))).toEqual({ x: 5, y: 5, zoom: 1.35 });
  });
});

describe('bringingIn', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  test('stays where the box is in view', () => {
    expect(bringingIn(camera, { x1: -10, y1: -10, x2: 10, y2: 10 }, size, insets)).toBe(camera);
  });
  test('moves no further than it must', () => {
    const next = bringingIn(camera, { x1: 600, y1: 0, x2: 700, y2: 10 }, size, insets);
    expect(next).toEqual({ x: 240, y: 0, zoom: 1 });
  });
  test('centres what is larger than the screen', () => {
    const next = bringingIn(camera, { x1: -3000, y1: 0, x2: 1000, y2: 10 }, size, insets);
    expect(next.x).toBe(-1000);
  });
});

describe('the wheel', () => {
  test('zooms in when turned away, out when turned back, and back to where it was', () => {
    expect(wheelFactor({ ...notch, deltaY: -100 })).toBeGreaterThan(1.1);
    expect(wheelFactor(notch) * wheelFactor({ ...notch, deltaY: -100 })).toBeCloseTo(1);
  });
  test('never leaps, whatever a device sends', () => {
    expect(wheelFactor({ ...notch, deltaY: -1e9 })).toBeLessThan(1.4);
    expect(wheelFactor({ deltaY: 3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(0.917, 2);
  });
});

test('a picture under the transform to another viewport looks as it does there, and that is what is seen of it', () => {
  fc.assert(
    fc.property(cameras, cameras, (one, other) => {
      const [painted, looks] = [viewportOf(one, size), viewportOf(other, size)];
      const [x = 0, y = 0, scale = 0] = (
        transformTo(painted, looks).match(/-?[\d.]+(e[-+]\d+)?/g) ?? []
      ).map(Number);
      const through = seenThrough(painted, { a: scale, e: x, f: y });
      expect(through.zoom).toBeCloseTo(looks.zoom, 6);
      expect(through.pan.x).toBeCloseTo(looks.pan.x, 4);
      expect(through.pan.y).toBeCloseTo(looks.pan.y, 4);
      const middle = {
        x: one.x * painted.zoom + painted.pan.x,
        y: one.y * painted.zoom + painted.pan.y,
      };
      const there = seen(other, one.x, one.y);
      expect(middle.x * scale + x).toBeCloseTo(there.x, 4);
      expect(middle.y * scale + y).toBeCloseTo(there.y, 4);
    }),
  );
});

describe('what is in view', () => {
  const viewport = viewportOf({ x: 0, y: 0, zoom: 0.5 }, size);
  const dot = (x: number, y: number) => ({ x1: x - 10, y1: y - 10, x2: x + 10, y2: y + 10 });

  test('is any of the boxes, if only its edge', () => {
    expect(anyInView([dot(9000, 0), dot(1009, -609)], viewport, size)).toBe(true);
    expect(anyInView([dot(-1009, 0)], viewport, size)).toBe(true);
  });

  test('is nothing where all are outside, or where there is none', () => {
    expect(anyInView([dot(1011, 0), dot(0, 611), dot(-1011, 0)], viewport, size)).toBe(false);
    expect(anyInView([], viewport, size)).toBe(false);
  });
});
