import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import { adjacency, distancesFrom } from './adjacency';
import { distance, labelCell, type Point } from './geometry';
import { type LayoutScene, type LayoutSteps, restOf } from './layout-steps';
import { separating } from './separate';
import { finish } from './steps';

/**
 * What rings are measured in, in model pixels: about as much wider than high as a screen. Neighbours that stand aslant
 * of each other may lack a little room; they are moved apart at the end, so that the picture stays compact.
 */
const unit = { x: labelCell.width, y: 82 } as const;

/** How far rings, and points on a ring, are apart, in units. */
const apart = 1.02;

/** About what share of the work the rings are, and nodes put on them between two pauses. */
const shareOfRings = 0.3;
const portion = 50;

/** The radius of a ring that `count` points fill. */
function radiusOf(count: number): number {
  return count < 2 ? 0 : apart / 2 / Math.sin(Math.PI / count);
}

/** As many places as have room on a ring of a radius in units. */
function ring(radius: number): Point[] {
  const count = radius === 0 ? 1 : Math.max(1, Math.floor(Math.PI / Math.asin(apart / 2 / radius)));
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** The mean direction of what is placed already among an entity's neighbours; null where none is. */
function meanAngle(points: readonly Point[]): number | null {
  const x = points.reduce((sum, point) => sum + point.x, 0);
  const y = points.reduce((sum, point) => sum + point.y, 0);
  return x === 0 && y === 0 ? null : Math.atan2(y, x);
}

/**
 * Places the nodes of a scene in rings about some of them, by the number of lines between: the ones chosen in the
 * middle, their neighbours around, each near the direction of what it hangs on; what cannot be reached outside. Rings
 * are as much wider than high as a label cell is; no two nodes come nearer than one. Model pixels about (0, 0).
 */
export const layoutConcentric = (scene: LayoutScene, around: readonly EntityId[]): Position[] =>
  finish(concentricSteps(scene, around));

/** The same bit by bit. */
export function* concentricSteps(scene: LayoutScene, around: readonly EntityId[]): LayoutSteps {
  const neighbours = adjacency(scene.edges);
  const ids = scene.nodes.map((node) => node.id);
  const centre = ids.filter((id) => around.includes(id));
  const distances = distancesFrom(neighbours, centre);
  const furthest = Math.max(0, ...distances.values()) + 1;
  const levels = Array.from({ length: furthest + 1 }, (): EntityId[] => []);
  for (const id of ids) levels[distances.get(id) ?? furthest]?.push(id);

  const cells = new Map<EntityId, Point>();
  let radius = 0;
  for (const level of levels) {
    if (level.length === 0) continue;
    yield shareOfRings * (cells.size / ids.length);
    if (radius === 0 && level.length > 1) radius = apart;
    const inner = radius;
    const open: Point[] = [];
    while (open.length < level.length) {
      // A ring that would hold almost all is widened to hold all.
      const wanted = radiusOf(level.length - open.length);
      if (wanted > radius && wanted - radius <= apart / 2) radius = wanted;
      open.push(...ring(radius));
      radius += apart;
    }
    for (const [at, id] of level.entries()) {
      if (at % portion === portion - 1) yield shareOfRings * (cells.size / ids.length);
      const placed = [...(neighbours.get(id) ?? [])].flatMap((other) => cells.get(other) ?? []);
      const angle = meanAngle(placed) ?? (2 * Math.PI * at) / level.length;
      const wish = { x: inner * Math.cos(angle), y: inner * Math.sin(angle) };
      const nearest = open.reduce((a, b) => (distance(b, wish) < distance(a, wish) ? b : a));
      open.splice(open.indexOf(nearest), 1);
      cells.set(id, nearest);
    }
  }
  const points = ids.map((id): Point => {
    const cell = cells.get(id) ?? { x: 0, y: 0 };
    return { x: cell.x * unit.x, y: cell.y * unit.y };
  });
  const separated = yield* restOf(shareOfRings, separating(points));
  const first = centre[0] === undefined ? -1 : ids.indexOf(centre[0]);
  const shift = {
    x: (points[first]?.x ?? 0) - (separated[first]?.x ?? 0),
    y: (points[first]?.y ?? 0) - (separated[first]?.y ?? 0),
  };
  return ids.map((entity, number) => {
    const { x, y } = separated[number] ?? { x: 0, y: 0 };
    return { entity, x: Math.round(x + shift.x), y: Math.round(y + shift.y) };
  });
}
