import type { Point } from './geometry';
import type { NodeCard } from './node-card';
import { ghostOpacity, type NodeLook } from './node-look';
import { traceOutline } from './paint-outline';

/** How firmly a node stands in its scene. */
export interface Firmness {
  /** Filtered out, and left as a ghost. */
  readonly ghost: boolean;
  /** Nothing says that it was so in the time that is shown; only before and after. */
  readonly inferred: boolean;
  /** The paper that it stands on: it hides the lines below what could be seen through. */
  readonly paper: string;
}

const firm: Firmness = { ghost: false, inferred: false, paper: '' };
/** How much of its fill an inferred node keeps, and its border: dashes in model pixels. */
const inferredLook = { fill: 0.35, dashes: [4, 2], least: 1 } as const;

/** Paints the outline of a node whose centre is at a point of the screen. */
export function paintNode(
  ctx: CanvasRenderingContext2D,
  card: NodeCard,
  look: NodeLook,
  at: Point,
  zoom: number,
  { ghost, inferred, paper }: Firmness = firm,
): void {
  const opacity = ghost ? ghostOpacity : 1;
  traceOutline(ctx, card.outline, card, at, zoom);
  if (ghost || inferred) {
    ctx.fillStyle = paper;
    ctx.fill();
  }
  ctx.globalAlpha = opacity * (inferred ? inferredLook.fill : 1);
  ctx.fillStyle = look.fill;
  ctx.fill();
  ctx.globalAlpha = opacity;
  const width = inferred ? Math.max(inferredLook.least, look.borderWidth) : look.borderWidth;
  if (width > 0) {
    ctx.lineWidth = width * zoom;
    ctx.strokeStyle = look.border;
    ctx.setLineDash(inferred ? inferredLook.dashes.map((part) => part * zoom) : []);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  ctx.globalAlpha = 1;
}

/** Paints the ring around a node that is selected or pointed at; `width` in screen pixels. */
export function paintRing(
  ctx: CanvasRenderingContext2D,
  card: NodeCard,
  at: Point,
  zoom: number,
  color: string,
  width: number,
): void {
  traceOutline(ctx, card.outline, card, at, zoom, 3 + width / 2);
  ctx.lineWidth = width;
  ctx.strokeStyle = color;
  ctx.stroke();
}
