import type { Point } from './geometry';
import type { LineGeometry } from './line-geometry';
import type { Dashes } from './line-look';

export interface LinePaint {
  readonly color: string;
  /** In screen pixels. */
  readonly width: number;
  readonly dashes: Dashes;
  /** Screen pixels per model pixel. */
  readonly zoom: number;
  readonly toScreen: (point: Point) => Point;
}

/** The length of an arrow head, in screen pixels. */
const head = 6.5;

/** Paints a line that stands out, with an arrow head where it ends. */
export function paintLine(
  ctx: CanvasRenderingContext2D,
  line: LineGeometry,
  { color, width, dashes, zoom, toScreen }: LinePaint,
): void {
  const from = toScreen(line.from);
  const via = line.via && toScreen(line.via);
  const to = toScreen(line.to);
  const before = via ?? from;
  const angle = Math.atan2(to.y - before.y, to.x - before.x);
  const length = head + width;
  const neck = {
    x: to.x - Math.cos(angle) * length * 0.8,
    y: to.y - Math.sin(angle) * length * 0.8,
  };

  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.lineCap = dashes ? 'round' : 'butt';
  ctx.setLineDash(dashes ? dashes.map((part) => part * zoom) : []);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  if (via) ctx.quadraticCurveTo(via.x, via.y, neck.x, neck.y);
  else ctx.lineTo(neck.x, neck.y);
  ctx.stroke();
  ctx.setLineDash([]);

  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.moveTo(to.x, to.y);
  for (const side of [-1, 1]) {
    const turn = angle + side * 0.42;
    ctx.lineTo(to.x - Math.cos(turn) * length, to.y - Math.sin(turn) * length);
  }
  ctx.closePath();
  ctx.fill();
}
