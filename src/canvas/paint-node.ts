import type { Point } from './geometry';
import { floatingLines, type PlannedLabel } from './label-plan';
import type { NodeCard } from './node-card';
import type { NodeLook } from './node-look';
import { traceOutline } from './paint-outline';
import type { Palette } from './palette';

/** How far the paper reaches around text that stands on lines, in screen pixels. */
const halo = 4;

/** Paints the outline of a node, as Cytoscape does by the stylesheet. */
export function paintOutline(
  ctx: CanvasRenderingContext2D,
  card: NodeCard,
  look: NodeLook,
  at: Point,
  zoom: number,
): void {
  traceOutline(ctx, card.outline, card, at, zoom);
  ctx.fillStyle = look.fill;
  ctx.fill();
  if (look.borderWidth === 0) return;
  ctx.lineWidth = look.borderWidth * zoom;
  ctx.strokeStyle = look.border;
  ctx.stroke();
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

/**
 * Paints the label of a node whose centre is at a point of the screen. Text that stands outside an outline, or floats
 * over one, gets a rim of the paper that it stands on, so that lines pass behind it.
 */
export function paintLabel(
  ctx: CanvasRenderingContext2D,
  card: NodeCard,
  look: NodeLook,
  { floating, scale }: Pick<PlannedLabel, 'floating' | 'scale'>,
  at: Point,
  zoom: number,
  palette: Palette,
  paper: string,
): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  const onPaper = floating || !card.inside;
  const lines = floating ? floatingLines(card) : card.lines;
  let shift = 0;
  if (floating) {
    const middle =
      lines.reduce((sum, { y, size }) => sum + y - size * 0.36, 0) / (lines.length || 1);
    shift = card.inside ? -middle * scale : (card.height / 2) * (zoom - scale);
  }
  for (const line of lines) {
    ctx.font = `${line.weight} ${line.size * scale}px ${palette.font}`;
    const y = at.y + line.y * scale + shift;
    if (onPaper) {
      ctx.strokeStyle = paper;
      ctx.lineWidth = halo;
      ctx.strokeText(line.text, at.x, y);
      ctx.fillStyle = line.tone === 'soft' ? palette.inkSoft : palette.ink;
    } else ctx.fillStyle = line.tone === 'soft' ? look.softText : look.text;
    ctx.fillText(line.text, at.x, y);
  }
}
