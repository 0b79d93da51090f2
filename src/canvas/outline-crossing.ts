import type { Point } from './geometry';
import type { NodeCard } from './node-card';

/** Into how many straight stretches a whole circle is parted: off by less than a tenth of a pixel at the size of nodes. */
const stretches = 48;

/** Points on a quarter of an ellipse about `middle`, from the angle `turn` on, in quarters of a circle. */
function quarter(middle: Point, rx: number, ry: number, turn: number): Point[] {
  const steps = stretches / 4;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (turn + step / steps) * (Math.PI / 2);
    return { x: middle.x + rx * Math.cos(angle), y: middle.y + ry * Math.sin(angle) };
  });
}

/** The corners of an outline about the origin, border included; curves as many short stretches. */
function cornersOf({ outline, width, height }: NodeCard, border: number): readonly Point[] {
  const w = (width + border) / 2;
  const h = (height + border) / 2;
  if (outline.kind === 'polygon') {
    const grow = { x: (2 * w) / width, y: (2 * h) / height };
    return outline.points.map(({ x, y }) => ({ x: x * grow.x, y: y * grow.y }));
  }
  const rx = outline.kind === 'ellipse' ? w : Math.min(outline.radius, w, h);
  const ry = outline.kind === 'ellipse' ? h : rx;
  const corners = [
    { x: w - rx, y: h - ry },
    { x: rx - w, y: h - ry },
    { x: rx - w, y: ry - h },
    { x: w - rx, y: ry - h },
  ];
  return corners.flatMap((middle, turn) => quarter(middle, rx, ry, turn));
}

/** Where the stretch from `a` to `b` is crossed on the way from `from` to the origin, as a share of that way; null where not. */
function crossing(from: Point, a: Point, b: Point): number | null {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const across = from.x * along.y - from.y * along.x;
  if (across === 0) return null;
  const share = ((from.x - a.x) * along.y - (from.y - a.y) * along.x) / across;
  const place = ((a.x - from.x) * from.y - (a.y - from.y) * from.x) / across;
  return share >= 0 && share <= 1 && place >= 0 && place <= 1 ? share : null;
}

/**
 * Where a line that comes from a point reaches the outline of a node that stands at `at`; the middle of the node where
 * the point lies inside. Model pixels.
 */
export function reaching(card: NodeCard, at: Point, border: number, from: Point): Point {
  const start = { x: from.x - at.x, y: from.y - at.y };
  const corners = cornersOf(card, border);
  let first: number | null = null;
  for (const [number, corner] of corners.entries()) {
    const next = corners[(number + 1) % corners.length] ?? corner;
    const share = crossing(start, corner, next);
    if (share !== null && (first === null || share < first)) first = share;
  }
  const left = first === null ? 0 : 1 - first;
  return { x: at.x + start.x * left, y: at.y + start.y * left };
}

/** True where a point about the origin lies within corners (even-odd rule). */
function within(corners: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (const [number, a] of corners.entries()) {
    const b = corners[(number + 1) % corners.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/**
 * The share of a way, given by its points at 0 to 1, at which it leaves the outline of a node that stands at `at`, where
 * it begins; to a thousandth. 1 where it never does. Model pixels.
 */
export function leaving(
  card: NodeCard,
  at: Point,
  border: number,
  wayAt: (share: number) => Point,
): number {
  const corners = cornersOf(card, border);
  const isInside = (share: number) => {
    const { x, y } = wayAt(share);
    return within(corners, { x: x - at.x, y: y - at.y });
  };
  if (isInside(1)) return 1;
  let [inside, outside] = [0, 1];
  while (outside - inside > 0.001) {
    const middle = (inside + outside) / 2;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}
