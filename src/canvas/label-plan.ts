import type { EntityId } from '../model/ids';
import type { Box, Point } from './geometry';
import { around, moved, overlap } from './geometry';
import { briefOf, type NodeCard, noSmaller } from './node-card';
import { outlineOf } from './outline';

/** How a label is drawn: as it stands on its card, or grown to a readable size where the card became too small. */
export interface PlannedLabel {
  readonly id: EntityId;
  readonly grown: boolean;
  /** The card that is drawn; of one that has grown, the name alone is left. */
  readonly card: NodeCard;
  /** The size of the card beside that of the model, in screen pixels per model pixel. */
  readonly scale: number;
}

/** Text smaller than this on the screen cannot be read and is not drawn, in screen pixels. */
const readable = 7;
/** The size that the name on a grown card gets, in screen pixels; and what it may get where other lines left it room. */
const grownSize = 9.75;
const mostGrown = 11.5;
/** Where no more than so many are too small, they get the largest size that leaves the fewest without a name. */
const tighterSizes = [9, 8.25, 7.5];
const fewSmall = 120;
/** What is read with ease, also from a distance: the largest of these at which all find room. */
const easySizes = [12, 11.5, 11, 10.5];

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

/** The size of the name on a card, in model pixels. */
const nameSize = ({ lines }: NodeCard): number =>
  Math.max(1, ...lines.flatMap(({ tone, size }) => (tone === 'plain' ? [size] : [])));

/** The label of a node that became too small, where it is drawn. */
export function grownLabel(
  id: EntityId,
  card: NodeCard,
  zoom: number,
  size = grownSize,
): PlannedLabel {
  const brief = briefOf(card);
  const leftRoom = card.inside && brief.lines.length < card.lines.length;
  const asWide = leftRoom ? (zoom * card.width) / brief.width : 0;
  const name = nameSize(card);
  const scale = Math.min(Math.max(asWide, size / name), Math.max(mostGrown, size) / name);
  // Lines end where the node ends, which the card must not fall short of.
  const node = { width: (zoom * card.width) / scale, height: (zoom * card.height) / scale };
  return { id, grown: true, card: leftRoom ? noSmaller(brief, node) : brief, scale };
}

/** Whether a card is too small at a zoom: its name cannot be read, or is all of it that can, and is smaller than a grown one. */
function isSmall(card: NodeCard, zoom: number): boolean {
  const name = nameSize(card) * zoom;
  if (name < readable) return true;
  return name < grownSize && card.lines.some(({ size }) => size * zoom < readable);
}

/** Whether a card loses nothing where its name grows: no other line stands on it. */
const isNameAlone = ({ lines }: NodeCard): boolean => lines.every(({ tone }) => tone === 'plain');

/** Whether names are to be read with ease, or may be as small as they are in the picture of the build. */
export type Ease = 'easy' | 'spare';

/** So few that all of them can be asked for with every picture, in sight or not: else names would change as it is moved. */
export const areFew = ({ length }: readonly unknown[]): boolean => length <= fewSmall;

/** A card as large as its grown label shows it, in model pixels: where lines that stand out end. */
export function grownCard(card: NodeCard, label: PlannedLabel | undefined, zoom: number): NodeCard {
  if (!label?.grown || !card.inside) return card;
  const larger = label.scale / zoom;
  const size = { width: label.card.width * larger, height: label.card.height * larger };
  return { ...card, ...size, outline: outlineOf(card.type, size) };
}

/** What of a node's look is drawn, and at which scale: text in an outline grows together with it. */
export const drawnCard = (
  card: NodeCard,
  label: PlannedLabel | undefined,
  zoom: number,
): Pick<PlannedLabel, 'card' | 'scale'> =>
  label?.grown && card.inside ? label : { card, scale: zoom };

/** The room that a grown label takes where its node's centre is, in model pixels at this zoom. */
export function grownBox({ card, scale }: PlannedLabel, at: Point, zoom: number): Box {
  const { x1, x2, y1, y2 } = card.inside ? card.extent : card.textBox;
  const across = (x: number) => at.x + (x * scale) / zoom;
  // Text below a circle begins where the circle ends, which does not grow.
  const down = (y: number) =>
    card.inside
      ? at.y + (y * scale) / zoom
      : at.y + card.height / 2 + ((y - card.height / 2) * scale) / zoom;
  return { x1: across(x1), y1: down(y1), x2: across(x2), y2: down(y2) };
}

/** The same with the circle above text that stands below one: what is read with ease covers no part of a node. */
function withCircle(
  label: PlannedLabel,
  { width, height, inside }: NodeCard,
  at: Point,
  zoom: number,
) {
  const box = grownBox(label, at, zoom);
  const circle = { x1: -width / 2, y1: -height / 2, x2: width / 2, y2: height / 2 };
  return inside ? box : (around([box, moved(circle, at)]) ?? box);
}

/**
 * Decides which labels are drawn at a zoom (screen pixels per model pixel), and how large. Labels that can be read stand
 * on their cards. Where they would be too small, as many as have room grow to a readable size, landmarks and the most
 * connected first; none overlaps another label. Of a few, all grow a little less where that names more, and with ease
 * a little more where that leaves none without a name; names that could just be read grow along. A name that could be
 * read, and finds no room to grow, stays; one that could not grows as far as it finds room.
 */
export function planLabels(
  nodes: readonly Placed[],
  zoom: number,
  ease: Ease = 'spare',
): readonly PlannedLabel[] {
  // Beside names in two languages, those in one would seem to be greater things.
  const easy =
    ease === 'easy' &&
    areFew(nodes) &&
    nodes.every(({ card }) => card.type === 'meeting' || isNameAlone(card) || isSmall(card, zoom));
  const plan: PlannedLabel[] = [];
  const small: Placed[] = [];
  const taken: Box[] = [];
  for (const node of nodes) {
    const { id, card, at } = node;
    const growsAlong = easy && isNameAlone(card) && nameSize(card) * zoom < grownSize;
    if (growsAlong || isSmall(card, zoom)) small.push(node);
    else {
      plan.push({ id, grown: false, card, scale: zoom });
      if (easy) taken.push(moved(card.extent, at));
    }
  }
  small.sort((a, b) => rank[a.card.type] - rank[b.card.type] || b.degree - a.degree);
  const growing = (size: number) => growTo(size, small, zoom, taken);
  for (const size of easy ? easySizes : []) {
    const { labels, grown } = growing(size);
    if (grown === small.length) return plan.concat(labels);
  }
  const sizes = small.length > fewSmall ? [grownSize] : [grownSize, ...tighterSizes];
  let best: Grown = { labels: [], grown: 0 };
  for (const size of sizes) {
    const { labels, grown } = growing(size);
    const found = { labels: labels.concat(squeezed(small, labels, zoom, taken)), grown };
    const more = found.labels.length - best.labels.length || found.grown - best.grown;
    if (more > 0) best = found;
    if (best.grown === small.length) break;
  }
  return plan.concat(best.labels);
}

/**
 * Labels of those that found no room, each as large as it finds room now: a name that is smaller than those around it
 * says more than none. Of very many nothing is gained by names of single ones.
 */
function squeezed(
  small: readonly Placed[],
  labels: readonly PlannedLabel[],
  zoom: number,
  taken: readonly Box[],
): readonly PlannedLabel[] {
  const planned = new Set(labels.map(({ id }) => id));
  const left = small.filter(({ id }) => !planned.has(id));
  if (left.length === 0 || !areFew(left)) return [];
  const placed = new Map(small.map((node) => [node.id, node]));
  const room = [...taken];
  for (const label of labels) {
    const node = placed.get(label.id);
    if (node) room.push(roomOf(label, node, zoom));
  }
  return left.flatMap((node): PlannedLabel | [] => {
    for (const size of [...tighterSizes, readable]) {
      const label = grownLabel(node.id, node.card, zoom, size);
      const box = grownBox(label, node.at, zoom);
      if (room.some((other) => overlap(box, other))) continue;
      room.push(box);
      return label;
    }
    return [];
  });
}

const roomOf = (label: PlannedLabel, { card, at }: Placed, zoom: number): Box =>
  label.grown ? grownBox(label, at, zoom) : moved(card.extent, at);

interface Grown {
  readonly labels: readonly PlannedLabel[];
  /** How many of them have grown; the others can be read as they are. */
  readonly grown: number;
}

/** The labels of those that find room at a size beside what is taken, in their order, or can be read as they are. */
function growTo(
  size: number,
  small: readonly Placed[],
  zoom: number,
  taken: readonly Box[],
): Grown {
  const room = [...taken];
  const labels = small.flatMap(({ id, card, at }): PlannedLabel | [] => {
    const label = grownLabel(id, card, zoom, size);
    const box = size > grownSize ? withCircle(label, card, at, zoom) : grownBox(label, at, zoom);
    if (!room.some((other) => overlap(box, other, 2 / zoom))) {
      room.push(box);
      return label;
    }
    return nameSize(card) * zoom >= readable ? { id, grown: false, card, scale: zoom } : [];
  });
  return { labels, grown: labels.filter(({ grown }) => grown).length };
}
