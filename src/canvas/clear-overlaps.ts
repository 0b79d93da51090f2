import type { EntityId } from '../model/ids';
import { type Box, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** Nodes keep this far from each other, in model pixels. */
const gap = 8;
const rounds = 60;
/** Beyond this many nodes, cells of equal size must do: every pair is compared in every round. */
const most = 400;

interface Moving {
  x: number;
  y: number;
}

/** The boxes of nodes, each by its four edges one after the other: there are too many pairs of them for objects. */
class Edges {
  private readonly values: Float64Array;

  constructor(count: number) {
    this.values = new Float64Array(4 * count);
  }

  set(number: number, { x1, y1, x2, y2 }: Box): void {
    const { values } = this;
    const at = 4 * number;
    values[at] = x1;
    values[at + 1] = y1;
    values[at + 2] = x2;
    values[at + 3] = y2;
  }

  box(number: number): Box {
    const edge = (which: number) => this.values[4 * number + which] ?? 0;
    return { x1: edge(0), y1: edge(1), x2: edge(2), y2: edge(3) };
  }

  /** The first from `other` on that is nearer to one than the gap; all there are where there is none. */
  nextNear(one: number, other: number): number {
    const { values } = this;
    const { x1, y1, x2, y2 } = this.box(one);
    const [left, top, right, bottom] = [x1 - gap, y1 - gap, x2 + gap, y2 + gap];
    for (let at = 4 * other; at < values.length; at += 4) {
      if (left >= (values[at + 2] ?? 0) || (values[at] ?? 0) >= right) continue;
      if (top < (values[at + 3] ?? 0) && (values[at + 1] ?? 0) < bottom) return at / 4;
    }
    return values.length / 4;
  }
}

/**
 * Pushes nodes apart whose outlines or labels overlap, since cards of meetings are larger than the cell that a layout
 * gives every node. Each pair parts along the axis on which it overlaps least, half each, until none overlaps or the
 * rounds are over.
 */
export function clearOverlaps(
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): ReadonlyMap<EntityId, Point> {
  if (places.size > most) return places;
  const nodes = Array.from(places, ([id, { x, y }]) => ({ id, at: { x, y }, card: cards.get(id) }));
  const carded = nodes.flatMap(({ at, card }) => (card ? [{ at, extent: card.extent }] : []));
  const edges = new Edges(carded.length);
  const stand = (number: number) => {
    const node = carded[number];
    if (node) edges.set(number, moved(node.extent, node.at));
  };
  for (const number of carded.keys()) stand(number);
  for (let round = 0; round < rounds; round += 1) {
    let clear = true;
    for (const [number, one] of carded.entries()) {
      for (let beside = edges.nextNear(number, number + 1); ; ) {
        const other = carded[beside];
        if (!other) break;
        clear = false;
        part(one.at, edges.box(number), other.at, edges.box(beside));
        stand(number);
        stand(beside);
        beside = edges.nextNear(number, beside + 1);
      }
    }
    if (clear) break;
  }
  return new Map(nodes.map(({ id, at }) => [id, at]));
}

/** Moves two points apart, half each, as far as their boxes are too near to each other along one axis. */
function part(one: Moving, a: Box, other: Moving, b: Box): void {
  const dx = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) + gap;
  const dy = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) + gap;
  if (dx < dy) {
    const away = one.x <= other.x ? -1 : 1;
    one.x += (away * dx) / 2;
    other.x -= (away * dx) / 2;
  } else {
    const away = one.y <= other.y ? -1 : 1;
    one.y += (away * dy) / 2;
    other.y -= (away * dy) / 2;
  }
}
