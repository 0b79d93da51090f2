import type { EntityId } from '../model/ids';
import { type Box, moved, overlap, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** Nodes keep this far from each other, in model pixels. */
const gap = 8;
const rounds = 60;
/** Beyond this many nodes, cells of equal size must do: every pair is compared in every round. */
const most = 400;

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
  const boxOf = (node: (typeof nodes)[number]): Box | null =>
    node.card ? moved(node.card.extent, node.at) : null;
  for (let round = 0; round < rounds; round += 1) {
    let clear = true;
    for (const [number, one] of nodes.entries()) {
      for (const other of nodes.slice(number + 1)) {
        const a = boxOf(one);
        const b = boxOf(other);
        if (!a || !b || !overlap(a, b, gap)) continue;
        clear = false;
        const dx = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) + gap;
        const dy = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) + gap;
        if (dx < dy) {
          const away = one.at.x <= other.at.x ? -1 : 1;
          one.at.x += (away * dx) / 2;
          other.at.x -= (away * dx) / 2;
        } else {
          const away = one.at.y <= other.at.y ? -1 : 1;
          one.at.y += (away * dy) / 2;
          other.at.y -= (away * dy) / 2;
        }
      }
    }
    if (clear) break;
  }
  return new Map(nodes.map(({ id, at }) => [id, at]));
}
