import type { Core } from 'cytoscape';
import type { Edge } from '../graph/edges';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import type { ElementRef } from '../view/element-ref';
import { edgeElement, nodeElement } from './element-id';
import type { Box, Point, Size } from './geometry';
import { type Placed, type PlannedLabel, planLabels } from './label-plan';
import { geometryOf, pointAt } from './line-geometry';
import { type LabelWish, labelPlaces, placeLineLabels } from './line-labels';
import { dashesOf, lineWidth, styleOfLine } from './line-look';
import type { Lit, SceneLines } from './lit';
import type { NodeCard } from './node-card';
import { lookOf } from './node-look';
import { paintLine } from './paint-line';
import { paintLabel, paintOutline, paintRing } from './paint-node';
import { paintBands, paintHeadings, paperAt, type ZoneTexts } from './paint-zones';
import type { Palette } from './palette';
import { ghostOpacity } from './stylesheet';
import type { Zones } from './zones';

/** What the layers over Cytoscape's picture are painted from. */
export interface Picture {
  readonly cy: Core;
  readonly scene: Scene;
  readonly lines: SceneLines;
  readonly cards: ReadonlyMap<EntityId, NodeCard>;
  readonly palette: Palette;
  readonly zones: Zones;
  readonly zoneTexts: ZoneTexts;
  /** What a line says, for its label. */
  readonly lineText: (edge: Edge) => string;
}

function positionsOf({ cy, scene, cards, lines }: Picture): Placed[] {
  const placed: Placed[] = [];
  for (const { id } of scene.nodes) {
    const card = cards.get(id);
    const node = cy.getElementById(nodeElement(id));
    if (!card || node.empty()) continue;
    placed.push({ id, card, at: node.position(), degree: lines.of.get(id)?.length ?? 0 });
  }
  return placed;
}

const screenOf = (cy: Core) => {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return {
    zoom,
    toScreen: (point: Point): Point => ({ x: point.x * zoom + x, y: point.y * zoom + y }),
  };
};

/** Whether a card at a point of the screen can be seen at all. */
function inView(card: NodeCard, at: Point, zoom: number, { width, height }: Size): boolean {
  const margin = 40;
  const { x1, y1, x2, y2 } = card.extent;
  return (
    at.x + x2 * zoom > -margin &&
    at.y + y2 * zoom > -margin &&
    at.x + x1 * zoom < width + margin &&
    at.y + y1 * zoom < height + margin
  );
}

/** Paints what lies below everything. */
export function paintGround(ctx: CanvasRenderingContext2D, picture: Picture, size: Size): void {
  const { cy, zones, zoneTexts, palette } = picture;
  paintBands(ctx, zones, zoneTexts, palette, size, screenOf(cy).toScreen);
}

/** Paints all labels of the scene; returns what was decided about them. */
export function paintLabels(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  size: Size,
): ReadonlyMap<EntityId, PlannedLabel> {
  const { cy, scene, palette, zones, zoneTexts } = picture;
  const { zoom, toScreen } = screenOf(cy);
  paintHeadings(ctx, zones, zoneTexts, palette, zoom, toScreen);
  const placed = positionsOf(picture);
  const plan = new Map(planLabels(placed, zoom).map((label) => [label.id, label]));
  const ghosts = new Set(scene.nodes.flatMap(({ id, state }) => (state === 'ghost' ? [id] : [])));
  for (const { id, card, at } of placed) {
    const label = plan.get(id);
    const point = toScreen(at);
    if (!label || !inView(card, point, zoom, size)) continue;
    ctx.globalAlpha = ghosts.has(id) ? ghostOpacity * 1.6 : 1;
    const paper = paperAt(zones, palette, at.y);
    paintLabel(ctx, card, lookOf(card.type, palette), label, point, zoom, palette, paper);
  }
  ctx.globalAlpha = 1;
  return plan;
}

/** The size of labels on lines, in screen pixels. */
const lineLabel = { size: 10.5, weight: 500, padX: 4, height: 17 } as const;

export interface Bright {
  readonly lit: Lit | null;
  readonly selection: readonly ElementRef[];
  readonly hover: ElementRef | null;
}

/** Paints what stands out: lit lines with arrows and labels, lit nodes, and rings around what is selected. */
export function paintBright(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  { lit, selection, hover }: Bright,
  plan: ReadonlyMap<EntityId, PlannedLabel>,
): void {
  const { cy, cards, palette, lineText } = picture;
  const { zoom, toScreen } = screenOf(cy);
  const selected = new Set(selection.flatMap((ref) => (ref.kind === 'entity' ? [ref.id] : [])));
  const wishes: LabelWish[] = [];
  ctx.font = `${lineLabel.weight} ${lineLabel.size}px ${palette.font}`;
  for (const edge of lit?.edges ?? []) {
    const element = cy.getElementById(edgeElement(edge.key));
    const line = element.empty() ? null : geometryOf(element);
    if (!line) continue;
    paintLine(ctx, line, {
      color: palette.inkSoft,
      width: Math.max(1, lineWidth(edge.passages) * Math.min(1.4, zoom)),
      dashes: dashesOf(styleOfLine(edge)),
      zoom,
      toScreen,
    });
    const text = lineText(edge);
    wishes.push({
      text,
      width: ctx.measureText(text).width + 2 * lineLabel.padX,
      height: lineLabel.height,
      places: labelPlaces.map((share) => toScreen(pointAt(line, share))),
      length: Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) * zoom,
    });
  }
  const taken: Box[] = [];
  const drawn = [...new Set([...(lit?.nodes ?? []), ...selected])].flatMap((id) => {
    const card = cards.get(id);
    const node = cy.getElementById(nodeElement(id));
    return card && node.nonempty() ? [{ id, card, at: toScreen(node.position()) }] : [];
  });
  for (const { id, card, at } of drawn) {
    const look = lookOf(card.type, palette);
    const { x1, y1, x2, y2 } = card.extent;
    taken.push({
      x1: at.x + x1 * zoom,
      y1: at.y + y1 * zoom,
      x2: at.x + x2 * zoom,
      y2: at.y + y2 * zoom,
    });
    paintOutline(ctx, card, look, at, zoom);
    if (selected.has(id)) paintRing(ctx, card, at, zoom, palette.ink, 2.5);
    else if (hover?.kind === 'entity' && hover.id === id)
      paintRing(ctx, card, at, zoom, palette.inkSoft, 1.5);
  }
  for (const { id, card, at } of drawn) {
    const label = plan.get(id) ?? { floating: true, scale: 10.5 / (card.lines[0]?.size ?? 12) };
    paintLabel(ctx, card, lookOf(card.type, palette), label, at, zoom, palette, palette.paper);
  }
  ctx.font = `${lineLabel.weight} ${lineLabel.size}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { text, box } of placeLineLabels(wishes, taken)) {
    ctx.fillStyle = palette.paper;
    ctx.beginPath();
    ctx.roundRect(box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1, 3);
    ctx.fill();
    ctx.fillStyle = palette.inkSoft;
    ctx.fillText(text, (box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2 + lineLabel.size * 0.355);
  }
}
