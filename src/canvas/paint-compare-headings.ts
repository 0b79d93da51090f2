import type { CompareHeading } from './compare-headings';
import { strong } from './font-weights';
import type { Point } from './geometry';
import type { Palette } from './palette';
import { paintPlate } from './plate';

const size = 13;
/** Smaller than this, in screen pixels, nobody reads them. */
const leastSize = 10;
const leading = 1.3;
/** How far the words stand above their line, in screen pixels. */
const aboveLine = 6;
const lineWidth = 2;

/** Where a heading may be parted: before what it says behind a name, or else after what it says before it. */
const partings = [/(?<=,) (?=near )|(?= · ใกล้)|(?=・近い)/, / |(?=のみ$)/];
/** What joins the parts in one line, and is not set where a line begins. */
const joint = /^[ ·・]+/;

/** A heading in one line, or where that has no room in two: names stay whole. */
function linesOf(ctx: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  if (ctx.measureText(text).width <= width) return [text];
  const at = partings.map((parting) => text.search(parting)).find((place) => place >= 0);
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at).replace(joint, '')];
}

/** Paints what stands above the groups of a comparison, over a line as wide as the group, in the colour of its side. */
export function paintCompareHeadings(
  ctx: CanvasRenderingContext2D,
  headings: readonly CompareHeading[],
  palette: Palette,
  { zoom, toScreen }: { readonly zoom: number; readonly toScreen: (point: Point) => Point },
): void {
  const height = Math.max(leastSize, size * zoom);
  ctx.font = `${strong} ${height}px ${palette.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
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
    // Into the gap beside it, but not into the next heading: letters are rather set closer.
    const width = to.x - from.x + 24 * zoom;
    const lines = texts.flatMap((text) => linesOf(ctx, text, width));
    for (const [above, text] of lines.toReversed().entries()) {
      const y = from.y - aboveLine - above * height * leading;
      const wide = Math.min(width, ctx.measureText(text).width);
      paintPlate(ctx, { x: from.x + wide / 2, y, width: wide, size: height }, palette.paper);
      ctx.fillStyle = color;
      ctx.fillText(text, from.x, y, width);
    }
  }
}
