import type { EntityId } from '../model/ids';
import type { Point, Size } from './geometry';
import { type Placed, type PlannedLabel, planLabels } from './label-plan';
import { placeOf } from './line-sheet';
import type { NodeCard } from './node-card';
import { lookOf, type NodeLook } from './node-look';
import { paintLabel, paintNode } from './paint-node';
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
  readonly paper: string;
  readonly ghost: boolean;
}

/** Paints the scene as it stands in a frame: bands, lines, nodes, labels; returns what was decided about the labels. */
export function paintScene(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  frame: Frame,
): ReadonlyMap<EntityId, PlannedLabel> {
  const { scene, cards, lines, palette, sides, sheet, zones, zoneTexts } = picture;
  const { screen, places } = frame;
  const { zoom, toScreen } = screen;
  paintBands(ctx, zones, zoneTexts, palette, frame, screen);
  paintSheet(ctx, sheet, places, palette, screen, frame);
  const drawn: Drawn[] = [];
  for (const [number, { id, state, inferred }] of scene.nodes.entries()) {
    const card = cards.get(id);
    const at = placeOf(places, number);
    if (!card || !at || !inView(card, toScreen(at), zoom, frame)) continue;
    const look = lookOf(card.type, palette, sides?.get(id) ?? null);
    const paper = paperAt(zones, palette, at.y);
    const ghost = state === 'ghost';
    drawn.push({ id, card, at, degree: lines.of.get(id)?.length ?? 0, look, paper, ghost });
    paintNode(ctx, card, look, toScreen(at), zoom, { ghost, inferred, paper });
  }
  paintHeadings(ctx, zones, zoneTexts, palette, frame, screen);
  const plan = new Map(planLabels(drawn, zoom).map((label) => [label.id, label]));
  for (const { id, card, at, look, paper, ghost } of drawn) {
    const label = plan.get(id);
    if (!label) continue;
    ctx.globalAlpha = ghost ? ghostLabel : 1;
    // On the pale outline of a ghost only ink can be read.
    const seen = ghost ? { ...look, text: palette.ink, softText: palette.ink } : look;
    paintLabel(ctx, card, seen, label, toScreen(at), zoom, palette, paper);
  }
  ctx.globalAlpha = 1;
  return plan;
}
