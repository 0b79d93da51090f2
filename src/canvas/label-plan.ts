import type { EntityId } from '../model/ids';
import type { Box, Point } from './geometry';
import { overlap } from './geometry';
import type { CardLine, NodeCard } from './node-card';

/** A label that stands in its node, or one that floats at a readable size because the node became too small for it. */
export interface PlannedLabel {
  readonly id: EntityId;
  readonly floating: boolean;
  /** The size of the text beside that of the model, in screen pixels per model pixel. */
  readonly scale: number;
}

/** Text smaller than this on the screen cannot be read and is not drawn, in screen pixels. */
const readable = 7;
/** The size that a floating label gets, in screen pixels. */
const floatingSize = 10.5;

/** The order in which labels claim room when there is too little: landmarks first, then whoever has most lines. */
const rank: Readonly<Record<NodeCard['type'], number>> = {
  meeting: 0,
  framework: 1,
  plan: 2,
  ministry: 2,
  government: 3,
  agency: 3,
  organization: 3,
  country: 3,
  person: 4,
  post: 5,
  topic: 6,
};

export interface Placed {
  readonly id: EntityId;
  readonly card: NodeCard;
  readonly at: Point;
  /** How many lines it has. */
  readonly degree: number;
}

/** The lines that a floating label keeps: the name, without what stands softly beside it. */
export const floatingLines = (card: NodeCard): readonly CardLine[] =>
  card.lines.filter(({ tone }) => tone === 'plain');

/** The size of the name on a card, in model pixels. */
const nameSize = (card: NodeCard): number =>
  Math.max(1, ...floatingLines(card).map(({ size }) => size));

/** How much larger a floating label is than on its card, in screen pixels per model pixel. */
export const floatingScale = (card: NodeCard): number => floatingSize / nameSize(card);

/** The box of a floating label about its node's centre, in model pixels at this zoom. */
function floatingBox(card: NodeCard, at: Point, scale: number, zoom: number): Box {
  const lines = floatingLines(card);
  const width = (Math.max(0, ...lines.map((line) => line.width)) * scale) / zoom;
  const height = (lines.reduce((sum, { size }) => sum + size * 1.36, 0) * scale) / zoom;
  const y = card.inside ? at.y - height / 2 : at.y + card.height / 2;
  return { x1: at.x - width / 2, y1: y, x2: at.x + width / 2, y2: y + height };
}

/**
 * Decides which labels are drawn at a zoom (screen pixels per model pixel), and how large. Labels that can be read
 * stand in or below their nodes. Where they would be too small, as many as have room float over their nodes at a
 * readable size, landmarks and the most connected first; none overlaps another one that is drawn.
 */
export function planLabels(nodes: readonly Placed[], zoom: number): readonly PlannedLabel[] {
  const plan: PlannedLabel[] = [];
  const small: Placed[] = [];
  const taken: Box[] = [];
  for (const node of nodes) {
    if (nameSize(node.card) * zoom < readable) small.push(node);
    else plan.push({ id: node.id, floating: false, scale: zoom });
  }
  if (small.length === 0) return plan;
  small.sort((a, b) => rank[a.card.type] - rank[b.card.type] || b.degree - a.degree);
  for (const { id, card, at } of small) {
    const scale = floatingScale(card);
    const box = floatingBox(card, at, scale, zoom);
    if (taken.some((other) => overlap(box, other, 2 / zoom))) continue;
    taken.push(box);
    plan.push({ id, floating: true, scale });
  }
  return plan;
}
