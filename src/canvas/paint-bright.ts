import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';
import type { ElementRef } from '../view/element-ref';
import { regular } from './font-weights';
import type { Box, Point } from './geometry';
import { drawnCard, grownCard, grownLabel, type PlannedLabel } from './label-plan';
import { pointAt } from './line-geometry';
import { type LabelWish, labelPlaces, placeLineLabels, sharesOf } from './line-labels';
import { dashesOf, lineWidth, styleOfLine } from './line-look';
import type { Lit } from './lit';
import type { NodeCard } from './node-card';
import { lookOf, sideIn } from './node-look';
import { paintLabel, paintLabelPlate } from './paint-label';
import { paintLine } from './paint-line';
import { paintNode, paintRing } from './paint-node';
import { paperAt } from './paint-zones';
import { coursesNow, type Picture, screenOf, standingOf } from './picture';

/** The size of labels on lines, in screen pixels at most zooms; where a picture is enlarged, they grow with it. */
const lineLabel = { size: 10.5, weight: regular, padX: 4, height: 17, most: 2.1 } as const;

const labelScale = (zoom: number) => Math.min(lineLabel.most, Math.max(1, zoom));

const labelFont = (zoom: number, family: string) =>
  `${lineLabel.weight} ${lineLabel.size * labelScale(zoom)}px ${family}`;

/** Beyond this many nodes, labels of lines keep clear only of what stands out. */
const mostAvoided = 400;

export interface Bright {
  readonly lit: Lit | null;
  readonly selection: readonly ElementRef[];
  readonly hover: ElementRef | null;
}

/** Paints lines that stand out; returns the labels that they want. */
function paintLines(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  edges: readonly Edge[],
  plan: ReadonlyMap<EntityId, PlannedLabel>,
): LabelWish[] {
  const { cy, cards, palette, lineText } = picture;
  const { zoom, toScreen } = screenOf(cy);
  // Under a node that has grown an arrow would not be seen.
  const cardOf = (id: EntityId) => {
    const card = cards.get(id);
    return card && grownCard(card, plan.get(id), zoom);
  };
  const courseOf = edges.length > 0 ? coursesNow(picture, cardOf) : () => null;
  const wishes: LabelWish[] = [];
  const shares = sharesOf(edges.length, zoom);
  const widths = new Map<string, number>();
  ctx.font = labelFont(zoom, palette.font);
  for (const edge of edges) {
    const line = courseOf(edge.key);
    if (!line) continue;
    const style = styleOfLine(edge);
    paintLine(ctx, line, {
      color: palette.inkSoft,
      width: Math.max(1, lineWidth(edge.passages, style) * Math.min(1.4, zoom)),
      dashes: dashesOf(style),
      zoom,
      toScreen,
    });
    const text = lineText(edge);
    const width = widths.get(text) ?? ctx.measureText(text).width + 2 * lineLabel.padX;
    widths.set(text, width);
    wishes.push({
      text,
      width,
      height: lineLabel.height * labelScale(zoom),
      places: labelPlaces.map((share) => toScreen(pointAt(line, share))),
      course: shares.map((share) => toScreen(pointAt(line, share))),
      length: Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) * zoom,
    });
  }
  return wishes;
}

/** The room that a card takes around a point, in pixels of the screen. */
function roomOf({ extent: { x1, y1, x2, y2 } }: NodeCard, at: Point, zoom: number): Box {
  return {
    x1: at.x + x1 * zoom,
    y1: at.y + y1 * zoom,
    x2: at.x + x2 * zoom,
    y2: at.y + y2 * zoom,
  };
}

/** The room of nodes that have receded, where they are few enough to be asked for with every picture. */
function recededRoom(picture: Picture, bright: ReadonlySet<EntityId>): Box[] {
  if (picture.scene.nodes.length > mostAvoided) return [];
  const { zoom, toScreen } = screenOf(picture.cy);
  return picture.scene.nodes.flatMap(({ id }) => {
    const standing = bright.has(id) ? null : standingOf(picture, id);
    return standing ? [roomOf(standing.card, toScreen(standing.at), zoom)] : [];
  });
}

/** Paints nodes that stand out, with rings around what is selected or pointed at; returns the room that they take. */
function paintNodes(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  ids: ReadonlySet<EntityId>,
  { selection, hover }: Bright,
  plan: ReadonlyMap<EntityId, PlannedLabel>,
): Box[] {
  const { palette } = picture;
  const { zoom, toScreen } = screenOf(picture.cy);
  const look = (id: EntityId, { type }: NodeCard) =>
    lookOf(type, palette, sideIn(picture.sides, id));
  const rings = new Map<EntityId, readonly [color: string, width: number]>();
  if (hover?.kind === 'entity') rings.set(hover.id, [palette.inkSoft, 1.5]);
  for (const ref of selection) if (ref.kind === 'entity') rings.set(ref.id, [palette.ink, 2.5]);
  const drawn = [...ids].flatMap((id) => {
    const standing = standingOf(picture, id);
    if (!standing) return [];
    const label = plan.get(id) ?? grownLabel(id, standing.card, zoom);
    const { card, scale } = drawnCard(standing.card, label, zoom);
    const paper = paperAt(picture.zones, palette, standing.at.y);
    return [{ id, label, card, scale, paper, at: toScreen(standing.at) }];
  });
  for (const { label, at, paper } of drawn) paintLabelPlate(ctx, label, at, zoom, paper);
  for (const { id, card, at, scale } of drawn) {
    const ring = rings.get(id);
    paintNode(ctx, card, look(id, card), at, scale);
    if (ring) paintRing(ctx, card, at, scale, ...ring);
  }
  return drawn.map(({ id, label, card, at, scale }) => {
    paintLabel(ctx, label, look(id, card), at, zoom, palette);
    return roomOf(card, at, scale);
  });
}

/** Paints what stands out: lit lines with arrows and labels, lit nodes, and what is selected. */
export function paintBright(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  bright: Bright,
  plan: ReadonlyMap<EntityId, PlannedLabel>,
): void {
  const { palette } = picture;
  const { lit, selection } = bright;
  const wishes = paintLines(ctx, picture, lit?.edges ?? [], plan);
  const ids = new Set(lit?.nodes);
  for (const ref of selection) if (ref.kind === 'entity') ids.add(ref.id);
  const taken = paintNodes(ctx, picture, ids, bright, plan);
  const zoom = picture.cy.zoom();
  ctx.font = labelFont(zoom, palette.font);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { text, box } of placeLineLabels(wishes, taken, recededRoom(picture, ids))) {
    ctx.fillStyle = palette.paper;
    ctx.beginPath();
    ctx.roundRect(box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1, 3);
    ctx.fill();
    ctx.fillStyle = palette.inkSoft;
    const drop = lineLabel.size * labelScale(zoom) * 0.355;
    ctx.fillText(text, (box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2 + drop);
  }
}
