import type { EntityId } from '../model/ids';
import { regular } from './font-weights';
import type { Box, Point, Size } from './geometry';
import { giveWay, withinCanvas } from './give-way';
import type { Palette } from './palette';
import { paintPlate } from './plate';
import type { ZoneTexts } from './zone-texts';
import { headingSizes, isOnBand, type Zones } from './zones';

const leastCaption = 12;
const mostCaption = 24;
/** A band ends softly, since what stands at its edge may reach over it; in screen pixels. */
const fadeHeight = 56;
const headingLeading = 1.25;
/** What is kept free between a heading and the edge of the canvas, in screen pixels. */
const headingMargin = 6;

/** The paper under a height of the picture (model pixels). */
export const paperAt = (zones: Zones, palette: Palette, y: number): string =>
  isOnBand(zones, y) ? palette.band : palette.paper;

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

/** What has grown since the places of headings were found. */
export interface Grown {
  /** How much higher than its card a node is drawn, in screen pixels. */
  readonly rise: (id: EntityId) => number;
  /** The room that labels take, in screen pixels. */
  readonly taken: readonly Box[];
}

/** Paints what stands above the groups of topics, each where it stands on no label; where there is no such place, not at all. */
export function paintHeadings(
  ctx: CanvasRenderingContext2D,
  zones: Zones,
  texts: ZoneTexts,
  palette: Palette,
  { width }: Size,
  { zoom, toScreen }: { readonly zoom: number; readonly toScreen: (point: Point) => Point },
  { rise, taken }: Grown,
): void {
  if (zoom < headingSizes.leastZoom) return;
  const size = Math.max(headingSizes.screen, headingSizes.model * zoom);
  ctx.font = `${regular} ${size}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { zone, over, at } of zones.headings) {
    const { x, y } = toScreen({ x: at.x, y: at.y - headingSizes.gap });
    // The lowest line first. Wider than the node below it, one at the edge of the picture would be cut.
    const lines = texts[zone].toReversed();
    const halves = lines.map((text) => ctx.measureText(text).width / 2 + headingMargin);
    const wish = { halves, lineHeight: size * headingLeading, at: { x, y: y - rise(over) } };
    const place = giveWay(wish, taken, width);
    if (!place) continue;
    for (const [above, text] of lines.entries()) {
      const half = halves[above] ?? headingMargin;
      const middle = withinCanvas(place.x, half, width);
      const base = place.y - above * wish.lineHeight;
      const words = { x: middle, y: base, width: 2 * (half - headingMargin), size };
      paintPlate(ctx, words, paperAt(zones, palette, at.y));
      ctx.fillStyle = palette.inkFaint;
      ctx.fillText(text, middle, base);
    }
  }
}
