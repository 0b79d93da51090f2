import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { CorpusIndex } from './corpus-index';
import { distance, labelCell, type Point, roomBetween } from './geometry';

/** How finely free cells are looked for, in model pixels. */
const step = { x: labelCell.width / 2, y: labelCell.height / 2 } as const;

function bounds(places: readonly Point[]) {
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right] = [Math.min(...xs, 0), Math.max(...xs, 0)];
  return { left, right, top: Math.min(...ys, 0), bottom: Math.max(...ys, 0) };
}

/** Near what an entity would like to stand: a post by its organization, a country in the middle of its side. */
function wish(entity: Entity, places: ReadonlyMap<EntityId, Point>, all: readonly Point[]): Point {
  const { top, bottom } = bounds(all);
  const organization = entity.organization === null ? undefined : places.get(entity.organization);
  return organization ?? { x: 0, y: entity.side === 'japan' ? bottom : top };
}

/**
 * Gives every entity of the corpus that has no place yet the free label cell nearest to where it belongs, in the order
 * of the corpus; within the bounds of the picture while it has room. Returns all places.
 */
export function freeCells(
  index: CorpusIndex,
  places: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  const taken = [...places.values()];
  const { left, right, top, bottom } = bounds(taken);
  const found = new Map(places);
  const left0 = left - labelCell.width;
  const candidates: Point[] = [];
  const missing = index.corpus.entities.filter((entity) => !places.has(entity.id));
  // One ring more than the picture for every few that are missing, so that there is always room.
  const extra = Math.ceil(missing.length / 4) * labelCell.height;
  for (let x = left0; x <= right + labelCell.width; x += step.x) {
    for (let y = top - extra; y <= bottom + extra; y += step.y) candidates.push({ x, y });
  }
  const outside = ({ x, y }: Point) =>
    Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom);
  for (const entity of missing) {
    const wanted = wish(entity, found, taken);
    const cost = (place: Point) => distance(place, wanted) + 4 * outside(place);
    let best: Point | null = null;
    for (const place of candidates) {
      if (best !== null && cost(place) >= cost(best)) continue;
      if (taken.every((other) => roomBetween(place, other))) best = place;
    }
    const place = best ?? {
      x: wanted.x,
      y: bottom + extra + labelCell.height * (taken.length + 1),
    };
    found.set(entity.id, place);
    taken.push(place);
  }
  return found;
}
