import type { Point, Size } from './geometry';
import type { Outline } from './outline';

/**
 * Traces an outline about a point of the screen as the current path. `scale` is screen pixels per model pixel, `grow`
 * widens it on all sides by screen pixels.
 */
export function traceOutline(
  ctx: CanvasRenderingContext2D,
  outline: Outline,
  { width, height }: Size,
  at: Point,
  scale: number,
  grow = 0,
): void {
  const w = (width / 2) * scale + grow;
  const h = (height / 2) * scale + grow;
  ctx.beginPath();
  if (outline.kind === 'ellipse') ctx.ellipse(at.x, at.y, w, h, 0, 0, 2 * Math.PI);
  else if (outline.kind === 'round') {
    const radius = Math.min(outline.radius * scale + grow, w, h);
    ctx.roundRect(at.x - w, at.y - h, 2 * w, 2 * h, radius);
  } else {
    const gx = w / ((width / 2) * scale);
    const gy = h / ((height / 2) * scale);
    for (const { x, y } of outline.points) ctx.lineTo(at.x + x * scale * gx, at.y + y * scale * gy);
    ctx.closePath();
  }
}
