import type { EntityId } from '../model/ids';
import type { Point, Size } from './geometry';
import { type Placed, type PlannedLabel, planLabels } from './label-plan';
import type { NodeCard } from './node-card';
import { lookOf } from './node-look';
import { paintLabel } from './paint-node';
import { paintSheet } from './paint-sheet';
import { paintBands, paintHeadings, paperAt } from './paint-zones';
import { endPlaces, type Picture, screenOf, standingOf } from './picture';

/** Labels of ghosts can still be read where one looks for them. */
const ghostLabel = 0.42;

/** Paints what lies below everything. */
export function paintGround(ctx: CanvasRenderingContext2D, picture: Picture, size: Size): void {
  const { cy, zones, zoneTexts, palette, sheet } = picture;
  const screen = screenOf(cy);
  paintBands(ctx, zones, zoneTexts, palette, size, screen);
  if (sheet) paintSheet(ctx, sheet, endPlaces(picture, sheet), palette, screen, size);
}

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

/** Paints all labels of the scene; returns what was decided about them. */
export function paintLabels(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  size: Size,
): ReadonlyMap<EntityId, PlannedLabel> {
  const { cy, scene, lines, palette, zones, zoneTexts } = picture;
  const { zoom, toScreen } = screenOf(cy);
  paintHeadings(ctx, zones, zoneTexts, palette, size, { zoom, toScreen });
  const placed: Placed[] = [];
  const ghosts = new Set<EntityId>();
  for (const { id, state } of scene.nodes) {
    const standing = standingOf(picture, id);
    if (!standing || !inView(standing.card, toScreen(standing.at), zoom, size)) continue;
    placed.push({ id, ...standing, degree: lines.of.get(id)?.length ?? 0 });
    if (state === 'ghost') ghosts.add(id);
  }
  const plan = new Map(planLabels(placed, zoom).map((label) => [label.id, label]));
  for (const { id, card, at } of placed) {
    const label = plan.get(id);
    if (!label) continue;
    const look = lookOf(card.type, palette, picture.sides?.get(id) ?? null);
    const ghost = ghosts.has(id);
    ctx.globalAlpha = ghost ? ghostLabel : 1;
    // On the pale outline of a ghost only ink can be read.
    const seen = ghost ? { ...look, text: palette.ink, softText: palette.ink } : look;
    const paper = paperAt(zones, palette, at.y);
    paintLabel(ctx, card, seen, label, toScreen(at), zoom, palette, paper);
  }
  ctx.globalAlpha = 1;
  return plan;
}
