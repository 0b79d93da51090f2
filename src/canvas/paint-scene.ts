import type { EntityId } from '../model/ids';
import type { Box, Point, Size } from './geometry';
import {
  areFew,
  drawnCard,
  grownBox,
  grownCard,
  type Placed,
  type PlannedLabel,
  planLabels,
} from './label-plan';
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

/** A box of the model where it is seen. */
function boxOnScreen({ x1, y1, x2, y2 }: Box, { toScreen }: Frame['screen']): Box {
  const [from, to] = [toScreen({ x: x1, y: y1 }), toScreen({ x: x2, y: y2 })];
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
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
  const { scene, cards, lines, palette, ease, sides, sheet, zones, zoneTexts, headings } = picture;
  const { screen, places } = frame;
  const { zoom, toScreen } = screen;
  paintBands(ctx, zones, zoneTexts, palette, frame, screen);
  paintSheet(ctx, sheet, places, palette, screen, frame);
  const all: Placed[] = [];
  const drawn: Drawn[] = [];
  for (const [number, { id, state, inferred }] of scene.nodes.entries()) {
    const card = cards.get(id);
    const at = placeOf(places, number);
    if (!card || !at) continue;
    const degree = lines.of.get(id)?.length ?? 0;
    all.push({ id, card, at, degree });
    if (!inView(card, toScreen(at), zoom, frame)) continue;
    const look = lookOf(card.type, palette, sideIn(sides, id));
    const paper = paperAt(zones, palette, at.y);
    const ghost = state === 'ghost';
    drawn.push({ id, card, at, degree, look, firmness: { ghost, inferred, paper } });
  }
  const labels = planLabels(areFew(all) ? all : drawn, zoom, ease);
  const plan = new Map(labels.map((label) => [label.id, label]));
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
  const rise = (id: EntityId) => {
    const card = cards.get(id);
    return card ? ((grownCard(card, plan.get(id), zoom).height - card.height) / 2) * zoom : 0;
  };
  const taken = grown.flatMap(({ id, at }): Box[] => {
    const label = plan.get(id);
    return label ? [boxOnScreen(grownBox(label, at, zoom), screen)] : [];
  });
  paintHeadings(ctx, zones, zoneTexts, palette, frame, screen, { rise, taken });
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
