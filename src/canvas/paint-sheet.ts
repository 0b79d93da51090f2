import type { Size } from './geometry';
import { dashesOf, leastLook, lineOpacity, lineWidth, styleOfLine } from './line-look';
import { courseOf, type EndPlaces, type LineSheet } from './line-sheet';
import { ghostOpacity } from './node-look';
import type { Palette } from './palette';
import type { Screen } from './picture';

/** Dashes and gaps shorter than this, the two together, cannot be told from a paler line, and take many times as long; in a crowd sooner; in screen pixels. */
const leastDash = 3;
const leastDashInCrowd = 6;
/** What leaves less ink than this on a pixel is not seen, and not drawn where it is no more than a ghost; 1 covers it. */
const leastInk = 0.025;
/** Up to so many lines each is stroked by itself, as dark as in a small scene; more of them must not hide what they join. */
const fullyDark = 700;
const leastDark = 0.3;
/** In a crowd a line up to so wide is drawn one pixel wide, and darker by as much: browsers stroke that five times as fast. */
const hair = 1.6;
/** So many of more lines are stroked at once: fewer calls, and few enough for overlaps to be darker. */
const manyAtOnce = 32;

/** How the lines of one kind are stroked at a zoom. */
function strokeOf(sheet: LineSheet, line: number, zoom: number) {
  const edge = sheet.lines[line];
  const style = edge ? styleOfLine(edge) : 'stated';
  const dashes = dashesOf(style);
  const width = lineWidth(edge?.passages ?? 1, style) * zoom;
  const ghost = line < sheet.ghosts ? ghostOpacity : 1;
  const crowd = Math.sqrt(fullyDark / Math.max(fullyDark, sheet.lines.length - sheet.ghosts));
  const least = leastLook(style);
  // Dots stay apart however small the picture, but in a crowd.
  const scale = crowd === 1 ? Math.max(zoom, least.scale) : zoom;
  const fine =
    dashes !== null && (dashes[0] + dashes[1]) * scale < (crowd < 1 ? leastDashInCrowd : leastDash);
  const share = fine ? Math.max(0.2, dashes[0] / (dashes[0] + dashes[1])) : 1;
  const thinned = crowd < 1 && width > 1 && width <= hair ? width : 1;
  const drawn = Math.max(least.width, width / thinned);
  const alpha = lineOpacity(style) * ghost * share * thinned * Math.max(leastDark, crowd);
  return {
    dashes: dashes && !fine ? dashes.map((part) => part * scale) : [],
    width: drawn,
    alpha,
    seen: ghost === 1 || Math.min(1, drawn) * alpha >= leastInk,
  };
}

/** Paints the lines of a sheet, below the nodes, from middle to middle. Linear in its lines. */
export function paintSheet(
  ctx: CanvasRenderingContext2D,
  sheet: LineSheet,
  places: EndPlaces,
  palette: Palette,
  { zoom, pan }: Pick<Screen, 'zoom' | 'pan'>,
  { width, height }: Size,
): void {
  const course = new Float64Array(6);
  const atOnce = sheet.lines.length > fullyDark ? manyAtOnce : 1;
  ctx.strokeStyle = palette.inkFaint;
  let kind = '';
  let seen = true;
  let count = 0;
  const finish = () => {
    if (count > 0) ctx.stroke();
    count = 0;
  };
  for (let line = 0; line < sheet.lines.length; line += 1) {
    const edge = sheet.lines[line];
    const now = `${edge?.basis} ${edge?.inferred} ${Math.min(8, edge?.passages ?? 1)} ${line < sheet.ghosts}`;
    if (now !== kind) {
      finish();
      const stroke = strokeOf(sheet, line, zoom);
      ctx.globalAlpha = stroke.alpha;
      ctx.lineWidth = stroke.width;
      ctx.setLineDash(stroke.dashes);
      ctx.lineCap = stroke.dashes.length > 0 ? 'round' : 'butt';
      seen = stroke.seen;
      kind = now;
    }
    if (!seen) continue;
    courseOf(sheet, places, line, course);
    for (let at = 0; at < 6; at += 2) {
      course[at] = (course[at] ?? 0) * zoom + pan.x;
      course[at + 1] = (course[at + 1] ?? 0) * zoom + pan.y;
    }
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, viaX = 0, viaY = 0] = course;
    if (Number.isNaN(x1 + y1 + x2 + y2)) continue;
    if (Math.max(x1, x2, viaX) < 0 || Math.min(x1, x2, viaX) > width) continue;
    if (Math.max(y1, y2, viaY) < 0 || Math.min(y1, y2, viaY) > height) continue;
    if (count >= atOnce) finish();
    if (count === 0) ctx.beginPath();
    ctx.moveTo(x1, y1);
    if (sheet.bends[line]) ctx.quadraticCurveTo(viaX, viaY, x2, y2);
    else ctx.lineTo(x2, y2);
    count += 1;
  }
  finish();
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
}
