import type { Point } from './geometry';

/** A drawn line in model pixels: straight, or a quadratic curve by its control point. */
export interface LineGeometry {
  readonly from: Point;
  readonly via: Point | null;
  readonly to: Point;
}

/** The point at a share `t` (0 to 1) of the way. */
export function pointAt({ from, via, to }: LineGeometry, t: number): Point {
  const s = 1 - t;
  if (!via) return { x: from.x * s + to.x * t, y: from.y * s + to.y * t };
  return {
    x: s * s * from.x + 2 * s * t * via.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * via.y + t * t * to.y,
  };
}

/** The stretch of a curve from one share of its way to another (its control point is the blossom of the two). */
export function stretchOf(curve: LineGeometry & { readonly via: Point }, t0: number, t1: number) {
  const { from, via, to } = curve;
  const [a, b, c] = [(1 - t0) * (1 - t1), (1 - t0) * t1 + t0 * (1 - t1), t0 * t1];
  return {
    from: pointAt(curve, t0),
    via: { x: a * from.x + b * via.x + c * to.x, y: a * from.y + b * via.y + c * to.y },
    to: pointAt(curve, t1),
  };
}
