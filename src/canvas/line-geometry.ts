import type { EdgeSingular } from 'cytoscape';
import type { Point } from './geometry';

/** A drawn line in model pixels: straight, or a quadratic curve by its control point. */
export interface LineGeometry {
  readonly from: Point;
  readonly via: Point | null;
  readonly to: Point;
}

/** Where Cytoscape drew a line; null before it has, or where the ends lie in one another. */
export function geometryOf(edge: EdgeSingular): LineGeometry | null {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  if (![from?.x, from?.y, to?.x, to?.y].every(Number.isFinite)) return null;
  // Cytoscape answers nothing at all for straight lines, whatever its types say.
  const controls: readonly Point[] | undefined = edge.controlPoints();
  return { from, via: controls?.[0] ?? null, to };
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
