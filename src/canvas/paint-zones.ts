import { regular } from './font-weights';
import type { Point, Size } from './geometry';
import type { Palette } from './palette';
import { paintPlate } from './plate';
import type { ZoneTexts } from './zone-texts';
import { headingSizes, type Zones } from './zones';

const leastCaption = 12;
const mostCaption = 24;
/** A band ends softly, since what stands at its edge may reach over it; in screen pixels. */
const fadeHeight = 56;
const headingLeading = 1.25;
/** Further out, headings would stand on labels. */
const leastZoom = 0.55;
/** How far a heading stands above the first of what it heads, in model pixels. */
const headingGap = 9;
/** What is kept free between a heading and the edge of the canvas, in screen pixels. */
const headingMargin = 6;

/** The paper under a height of the picture (model pixels). */
export function paperAt({ bands }: Zones, palette: Palette, y: number): string {
  const onBand = bands.some(({ side, edge }) => (side === 'thailand' ? y < edge : y > edge));
  return onBand ? palette.band : palette.paper;
}

/** Paints the bands of the two sides, very quietly, below everything else. */
export function paintBands(
  ctx: CanvasRenderingContext2D,
  { bands }: Zones,
  texts: ZoneTexts,
  palette: Palette,
  { width, height }: Size,
  { zoom, toScreen }: { readonly zoom: number; readonly toScreen: (point: Point) => Point },
): void {
  const captionSize = Math.min(mostCaption, Math.max(leastCaption, leastCaption * zoom));
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const { side, edge } of bands) {
    const { y } = toScreen({ x: 0, y: edge });
    const above = side === 'thailand';
    const fade = fadeHeight / 2;
    const gradient = ctx.createLinearGradient(
      0,
      above ? y - fade : y + fade,
      0,
      above ? y + fade : y - fade,
    );
    gradient.addColorStop(0, palette.band);
    gradient.addColorStop(1, palette.paper);
    ctx.fillStyle = gradient;
    if (above) ctx.fillRect(0, 0, width, Math.max(0, y + fade));
    else ctx.fillRect(0, y - fade, width, Math.max(0, height - y + fade));
    ctx.font = `${regular} ${captionSize}px ${palette.font}`;
    ctx.fillStyle = palette.inkFaint;
    const inside = above ? y - captionSize : height - y - captionSize;
    if (inside > captionSize)
      ctx.fillText(texts[side].join(' · '), 14, above ? 10 + captionSize : height - 12);
  }
}

/** Paints what stands above the groups of topics. */
export function paintHeadings(
  ctx: CanvasRenderingContext2D,
  { headings }: Zones,
  texts: ZoneTexts,
  palette: Palette,
  { width }: Size,
  { zoom, toScreen }: { readonly zoom: number; readonly toScreen: (point: Point) => Point },
): void {
  if (zoom < leastZoom) return;
  const size = Math.max(headingSizes.screen, headingSizes.model * zoom);
  ctx.font = `${regular} ${size}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { zone, at } of headings) {
    const { x: middle, y: lowest } = toScreen({ x: at.x, y: at.y - headingGap });
    const isHere = middle > 0 && middle < width;
    for (const [above, text] of texts[zone].toReversed().entries()) {
      // Wider than the node below it, a heading at the edge of the picture would be cut.
      const { width: wide } = ctx.measureText(text);
      const half = wide / 2 + headingMargin;
      const x = isHere ? Math.max(half, Math.min(width - half, middle)) : middle;
      const y = lowest - above * size * headingLeading;
      paintPlate(ctx, { x, y, width: wide, size }, palette.paper);
      ctx.fillStyle = palette.inkFaint;
      ctx.fillText(text, x, y);
    }
  }
}
