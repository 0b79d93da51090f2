import type { EntityId } from '../model/ids';
import type { Point, Size } from './geometry';
import { drawnCard, type Placed, type PlannedLabel, planLabels } from './label-plan';
import { placeOf } from './line-sheet';
import type { NodeCard } from './node-card';
import { lookOf, type NodeLook, sideIn } from './node-look';
import { paintCompareHeadings } from './paint-compare-headings';
import { paintLabel, paintLabelPlate } from './paint-label';
import { type Firmness, paintNode } from './paint-node';
import { paintSheet } from './paint-sheet';
import { paintBands, paintHeadings, paperAt } from './paint-zones';
import type { Frame, Picture } from './picture';

/** Labels of ghosts can still be read where one looks for them. */
const ghostLabel = 0.42;

/** Whether a card at a point of the screen can be seen at all. */
function inView({ extent }: NodeCard, at: Point, zoom: number, { width, height }: Size): boolean {
  const margin = 40;
  return (
    at.x + extent.x2 * zoom > -margin &&
    at.y + extent.y2 * zoom > -margin &&
    at.x + extent.x1 * zoom < width + margin &&
    at.y + extent.y1 * zoom < height + margin
  );
}

/** A node that is in sight, and how it was painted. */
interface Drawn extends Placed {
  readonly look: NodeLook;
  readonly firmness: Firmness;
}

/** Those that are so, and the others. */
function parted<T>(items: readonly T[], isSo: (item: T) => boolean): readonly [T[], T[]] {
  const [those, others]: [T[], T[]] = [[], []];
  for (const item of items) (isSo(item) ? those : others).push(item);
  return [those, others];
}

/** Paints the scene as it stands in a frame: bands, lines, nodes, labels; returns what was decided about the labels. */
export function paintScene(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  frame: Frame,
): ReadonlyMap<EntityId, PlannedLabel> {
  const { scene, cards, lines, palette, sides, sheet, zones, zoneTexts, headings } = picture;
  const { screen, places } = frame;
  const { zoom, toScreen } = screen;
  paintBands(ctx, zones, zoneTexts, palette, frame, screen);
  paintSheet(ctx, sheet, places, palette, screen, frame);
  const drawn: Drawn[] = [];
  for (const [number, { id, state, inferred }] of scene.nodes.entries()) {
    const card = cards.get(id);
    const at = placeOf(places, number);
    if (!card || !at || !inView(card, toScreen(at), zoom, frame)) continue;
    const look = lookOf(card.type, palette, sideIn(sides, id));
    const paper = paperAt(zones, palette, at.y);
    const ghost = state === 'ghost';
    const degree = lines.of.get(id)?.length ?? 0;
    drawn.push({ id, card, at, degree, look, firmness: { ghost, inferred, paper } });
  }
  const plan = new Map(planLabels(drawn, zoom).map((label) => [label.id, label]));
  const paint = ({ id, card, at, look, firmness }: Drawn) => {
    const { card: own, scale } = drawnCard(card, plan.get(id), zoom);
    paintNode(ctx, own, look, toScreen(at), scale, firmness);
  };
  for (const { id, at, firmness } of drawn) {
    const label = plan.get(id);
    ctx.globalAlpha = firmness.ghost ? ghostLabel : 1;
    if (label) paintLabelPlate(ctx, label, toScreen(at), zoom, firmness.paper);
  }
  ctx.globalAlpha = 1;
  const [grown, others] = parted(drawn, ({ id }) => plan.get(id)?.grown === true);
  others.forEach(paint);
  paintHeadings(ctx, zones, zoneTexts, palette, frame, screen);
  paintCompareHeadings(ctx, headings, palette, screen);
  grown.forEach(paint);
  for (const { id, at, look, firmness } of drawn) {
    const label = plan.get(id);
    if (!label) continue;
    const { ghost } = firmness;
    ctx.globalAlpha = ghost ? ghostLabel : 1;
    // On the pale outline of a ghost only ink can be read.
    const seen = ghost ? { ...look, text: palette.ink, softText: palette.ink } : look;
    paintLabel(ctx, label, seen, toScreen(at), zoom, palette);
  }
  ctx.globalAlpha = 1;
  return plan;
}
