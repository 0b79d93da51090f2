/** A point in model pixels, or in screen pixels where said so. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** True where two boxes share more than an edge; `gap` widens the first on all sides. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.x1 - gap < b.x2 && b.x1 < a.x2 + gap && a.y1 - gap < b.y2 && b.y1 < a.y2 + gap;
}

export const sameBox = (a: Box, b: Box): boolean =>
  a.x1 === b.x1 && a.y1 === b.y1 && a.x2 === b.x2 && a.y2 === b.y2;

/** The smallest box around all boxes; null where there is none. */
export function around(boxes: Iterable<Box>): Box | null {
  let all: Box | null = null;
  for (const box of boxes) {
    all = all
      ? {
          x1: Math.min(all.x1, box.x1),
          y1: Math.min(all.y1, box.y1),
          x2: Math.max(all.x2, box.x2),
          y2: Math.max(all.y2, box.y2),
        }
      : box;
  }
  return all;
}

/** The smallest box around two, of which either may be none. */
export const joined = (a: Box | null, b: Box | null): Box | null =>
  a && b ? around([a, b]) : (a ?? b);

export const moved = (box: Box, { x, y }: Point): Box => ({
  x1: box.x1 + x,
  y1: box.y1 + y,
  x2: box.x2 + x,
  y2: box.y2 + y,
});

/** Brings a coordinate from outside into the range in which Cytoscape's arithmetic holds; what is no number is 0. */
export function clampCoordinate(value: number): number {
  return Number.isFinite(value)
    ? Math.min(1e6, Math.max(-1e6, value))
    : value > 0
      ? 1e6
      : value < 0
        ? -1e6
        : 0;
}
