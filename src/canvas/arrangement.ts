import { layoutConcentric } from '../graph/layout-concentric';
import type { LayoutJob } from '../graph/layout-job';
import type { Scene } from '../graph/scene';
import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import type { LayoutName } from '../view/view';
import { around, type Box, clampCoordinate, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** What has no place by meeting stands in rows this far apart, in model pixels. */
const row = { width: 136, height: 60 } as const;

/** The known places of the nodes of a scene, and rows below them for nodes without one. */
export function withRowsBelow(
  scene: Scene,
  known: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  const places = new Map<EntityId, Point>();
  const without: EntityId[] = [];
  let bottom = 0;
  for (const { id } of scene.nodes) {
    const position = known.get(id);
    if (!position) without.push(id);
    else {
      const at = { x: clampCoordinate(position.x), y: clampCoordinate(position.y) };
      places.set(id, at);
      bottom = Math.max(bottom, at.y);
    }
  }
  const across = Math.ceil(Math.sqrt(without.length * 2));
  for (const [number, id] of without.entries()) {
    const x = ((number % across) - (across - 1) / 2) * row.width;
    places.set(id, { x, y: bottom + 1.5 * row.height + Math.floor(number / across) * row.height });
  }
  return places;
}

/** The node with the most lines; null in an empty scene. */
function mostConnected(scene: Scene): EntityId | null {
  const degree = new Map<EntityId, number>();
  for (const { ref } of scene.edges) {
    for (const end of [ref.source, ref.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const of = (id: EntityId) => degree.get(id) ?? 0;
  return scene.nodes.reduce<EntityId | null>(
    (best, { id }) => (best !== null && of(best) >= of(id) ? best : id),
    null,
  );
}

export const byEntity = (positions: readonly Position[]): ReadonlyMap<EntityId, Point> =>
  new Map(positions.map(({ entity, x, y }) => [entity, { x, y }]));

/** What rings are drawn about: the selection, or the most connected node where nothing of it is on the screen. */
function middleOf(scene: Scene, selected: readonly EntityId[]): readonly EntityId[] {
  const shown = selected.filter((id) => scene.nodes.some((node) => node.id === id));
  if (shown.length > 0) return shown;
  const hub = mostConnected(scene);
  return hub === null ? [] : [hub];
}

/** Rings of more nodes take longer than a frame. */
const ringsAtOnce = 150;

/**
 * Where every node of a scene belongs in a layout: the middle of its outline and label, in model pixels; what `meeting`
 * gives no place stands in rows below the rest. A layout that takes longer is a job to be done beside the page. Forces
 * begin where things stand by meeting, so that people stay oriented.
 */
export function arrangementOf(
  meeting: ReadonlyMap<EntityId, Point>,
  scene: Scene,
  layout: LayoutName,
  selected: readonly EntityId[],
): ReadonlyMap<EntityId, Point> | LayoutJob {
  if (layout === 'meeting') return withRowsBelow(scene, meeting);
  const slim = {
    nodes: scene.nodes.map(({ id }) => ({ id })),
    edges: scene.edges.map(({ ref, passages }) => ({ ref, passages })),
  };
  if (layout === 'force') return { layout, scene: slim, start: withRowsBelow(scene, meeting) };
  const around = middleOf(scene, selected);
  if (scene.nodes.length > ringsAtOnce) return { layout, scene: slim, around };
  return byEntity(layoutConcentric(scene, around));
}

/** Where the outlines stand when outline and label together are centred on their places. */
export function outlinesAt(
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): ReadonlyMap<EntityId, Point> {
  return new Map(
    Array.from(places, ([id, { x, y }]) => {
      const extent = cards.get(id)?.extent;
      return [id, { x, y: y - (extent ? (extent.y1 + extent.y2) / 2 : 0) }];
    }),
  );
}

/** The places of what a scene has. */
export function placesIn(
  scene: Scene,
  places: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  if (places.size === scene.nodes.length) return places;
  return new Map(
    scene.nodes.flatMap(({ id }) => {
      const at = places.get(id);
      return at ? [[id, at] as const] : [];
    }),
  );
}

/** The box around everything that has a place, labels included; null where nothing has. */
export function boundsOf(
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): Box | null {
  const boxes: Box[] = [];
  for (const [id, at] of places) {
    const card = cards.get(id);
    if (card) boxes.push(moved(card.extent, at));
  }
  return around(boxes);
}
