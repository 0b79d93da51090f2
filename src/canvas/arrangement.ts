import { layoutConcentric } from '../graph/layout-concentric';
import type { layoutForce } from '../graph/layout-force';
import type { Scene } from '../graph/scene';
import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import type { LayoutName } from '../view/view';
import { around, type Box, clampCoordinate, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** What has no place by meeting stands in rows this far apart, in model pixels. */
const row = { width: 136, height: 60 } as const;

/** The given places of the nodes of a scene, and rows below them for nodes without one. */
function withRowsBelow(
  scene: Scene,
  placeOf: (id: EntityId) => Point | undefined,
): Map<EntityId, Point> {
  const places = new Map<EntityId, Point>();
  const without: EntityId[] = [];
  let bottom = 0;
  for (const { id } of scene.nodes) {
    const position = placeOf(id);
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

const byEntity = (positions: readonly Position[]): ReadonlyMap<EntityId, Point> =>
  new Map(positions.map(({ entity, x, y }) => [entity, { x, y }]));

/**
 * Where every node of a scene belongs in a layout: the middle of its outline and label, in model pixels. Rings are
 * drawn about the selection, or about the most connected node where nothing on the screen is selected; forces begin
 * where things stand by meeting, so that people stay oriented; until `force` is there, they stay there. What `meeting`
 * gives no place stands in rows below the rest.
 */
export function arrangementOf(
  meeting: ReadonlyMap<EntityId, Point>,
  scene: Scene,
  layout: LayoutName,
  selected: readonly EntityId[],
  force: typeof layoutForce | null,
): ReadonlyMap<EntityId, Point> {
  const byMeeting = () => withRowsBelow(scene, (id) => meeting.get(id));
  if (layout === 'meeting' || (layout === 'force' && !force)) return byMeeting();
  if (layout === 'force' && force) return byEntity(force(scene, byMeeting()));
  const shown = selected.filter((id) => scene.nodes.some((node) => node.id === id));
  const hub = mostConnected(scene);
  const middle = shown.length > 0 ? shown : hub === null ? [] : [hub];
  return byEntity(layoutConcentric(scene, middle));
}

/** Where things stand while two are compared; what has to do with neither stands in a row below. */
export function byComparison(
  scene: Scene,
  compared: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  return withRowsBelow(scene, (id) => compared.get(id));
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
