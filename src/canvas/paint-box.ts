import { type Picture, screenOf } from './picture';
import { selectionBox } from './scene-renderer';

const fill = 0.07;

/** Paints the box that is being drawn to select what lies in it; false where there is none. */
export function paintBox(ctx: CanvasRenderingContext2D, { cy, palette }: Picture): boolean {
  const box = selectionBox(cy);
  if (!box) return false;
  const { toScreen } = screenOf(cy);
  const from = toScreen({ x: box.x1, y: box.y1 });
  const to = toScreen({ x: box.x2, y: box.y2 });
  const corners = [from.x, from.y, to.x - from.x, to.y - from.y] as const;
  ctx.fillStyle = palette.ink;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.globalAlpha = fill;
  ctx.fillRect(...corners);
  ctx.globalAlpha = 4 * fill;
  ctx.strokeRect(...corners);
  ctx.globalAlpha = 1;
  return true;
}
