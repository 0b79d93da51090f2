import type { CompareHeading } from './compare-headings';
import type { Point } from './geometry';
import type { Palette } from './palette';

const size = 12;
/** Smaller than this, in screen pixels, nobody reads them. */
const leastSize = 10;
const leading = 1.3;
/** How far the words stand above their line, in screen pixels. */
const aboveLine = 6;
const lineWidth = 2;

/** The words in as many lines as the room needs: broken at spaces alone, since names stay whole. */
function linesOf(ctx: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && ctx.measureText(joined).width <= width)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Paints what stands above the groups of a comparison, over a line as wide as the group, in the colour of its side. */
export function paintCompareHeadings(
  ctx: CanvasRenderingContext2D,
  headings: readonly CompareHeading[],
  palette: Palette,
  { zoom, toScreen }: { readonly zoom: number; readonly toScreen: (point: Point) => Point },
): void {
  const height = Math.max(leastSize, size * zoom);
  ctx.font = `600 ${height}px ${palette.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  for (const { texts, side, room } of headings) {
    const from = toScreen({ x: room.x1, y: room.y2 });
    const to = toScreen({ x: room.x2, y: room.y2 });
    const color = (side && palette.side.get(side)) ?? palette.inkSoft;
    ctx.strokeStyle = color;
    ctx.lineWidth = lineWidth;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.stroke();
    // Into the gap beside it, but not into the next heading.
    const width = to.x - from.x + 24 * zoom;
    const lines = texts.flatMap((text) => linesOf(ctx, text, width));
    for (const [above, text] of lines.toReversed().entries()) {
      const y = from.y - aboveLine - above * height * leading;
      ctx.strokeStyle = palette.paper;
      ctx.lineWidth = 4;
      ctx.strokeText(text, from.x, y);
      ctx.fillStyle = color;
      ctx.fillText(text, from.x, y);
    }
  }
}
