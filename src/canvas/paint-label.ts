import type { Point } from './geometry';
import type { PlannedLabel } from './label-plan';
import type { CardLine } from './node-card';
import type { NodeLook } from './node-look';
import type { Palette } from './palette';
import { paintPlate, type WordsAt } from './plate';

/** What stands beside a name is left out where it would be smaller than this, in screen pixels. */
const legible = 6;

type Label = Pick<PlannedLabel, 'card' | 'scale'>;

/**
 * The lines of a label that can be read, each where it stands on the screen, of a node whose centre is at a point. Text
 * below an outline keeps to the outline, which stays as large as `zoom` makes it.
 */
function linesAt(
  { card, scale }: Label,
  at: Point,
  zoom: number,
): readonly (WordsAt & { readonly line: CardLine })[] {
  const shift = card.inside ? 0 : (card.height / 2) * (zoom - scale);
  return card.lines.flatMap((line) => {
    const size = line.size * scale;
    if (size < legible) return [];
    return { line, size, width: line.width * scale, x: at.x, y: at.y + line.y * scale + shift };
  });
}

/** Paints the paper below a label that stands on lines, so that they pass behind it. */
export function paintLabelPlate(
  ctx: CanvasRenderingContext2D,
  label: Label,
  at: Point,
  zoom: number,
  paper: string,
): void {
  if (label.card.inside) return;
  for (const words of linesAt(label, at, zoom)) paintPlate(ctx, words, paper);
}

/** Paints the label of a node whose centre is at a point of the screen. */
export function paintLabel(
  ctx: CanvasRenderingContext2D,
  label: Label,
  look: NodeLook,
  at: Point,
  zoom: number,
  palette: Palette,
): void {
  const [plain, soft] = label.card.inside
    ? [look.text, look.softText]
    : [palette.ink, palette.inkSoft];
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { line, x, y } of linesAt(label, at, zoom)) {
    // Written in its own size and scaled: at each new size of a font the browser shapes every text anew.
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(label.scale, label.scale);
    ctx.font = `${line.weight} ${line.size}px ${palette.font}`;
    ctx.fillStyle = line.tone === 'soft' ? soft : plain;
    ctx.fillText(line.text, 0, 0);
    ctx.restore();
  }
}
