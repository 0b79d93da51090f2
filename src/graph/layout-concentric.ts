import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import { adjacency, distancesFrom } from './adjacency';
import { labelCell, type Point } from './geometry';
import type { Scene } from './scene';

/** In label cells: points this far apart never share a cell, whatever the direction. */
const apart = Math.SQRT2 * 1.02;

/** How many points have room on a ring of a radius in label cells. */
function capacity(radius: number): number {
  return Math.max(1, Math.floor(Math.PI / Math.asin(apart / 2 / radius)));
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
export function layoutConcentric(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  around: readonly EntityId[],
): Position[] {
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
    const angles = new Map(
      level.map((id, at) => {
        const placed = [...(neighbours.get(id) ?? [])].flatMap((other) => cells.get(other) ?? []);
        return [id, meanAngle(placed) ?? (2 * Math.PI * at) / level.length - Math.PI];
      }),
    );
    const rest = level.sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0));
    for (let from = 0; from < rest.length; ) {
      if (radius === 0 && rest.length > 1) radius = apart;
      const room = radius === 0 ? 1 : capacity(radius);
      const ring = rest.slice(from, from + room);
      // Each ring begins where its first node would like to be.
      const first = angles.get(ring[0] ?? ('' as EntityId)) ?? 0;
      for (const [at, id] of ring.entries()) {
        const angle = first + (2 * Math.PI * at) / ring.length;
        cells.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
      }
      from += ring.length;
      radius += apart;
    }
  }
  return ids.map((entity) => {
    const cell = cells.get(entity) ?? { x: 0, y: 0 };
    return {
      entity,
      x: Math.round(cell.x * labelCell.width),
      y: Math.round(cell.y * labelCell.height),
    };
  });
}
