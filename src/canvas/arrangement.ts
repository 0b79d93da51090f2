import type { CorpusIndex } from '../graph/corpus-index';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import type { LayoutName } from '../view/view';
import { around, type Box, clampCoordinate, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** The room that the arrangement around a selection gives to a label, in model pixels. */
const ringCell = 136;
const ringStep = 118;

/** How far every node is from the nearest of `from`, by lines; what no line reaches is left out. */
function depths(scene: Scene, from: Iterable<EntityId>): Map<EntityId, number> {
  const next = new Map<EntityId, EntityId[]>();
  const tie = (a: EntityId, b: EntityId) => next.set(a, [...(next.get(a) ?? []), b]);
  for (const { ref } of scene.edges) {
    tie(ref.source, ref.target);
    tie(ref.target, ref.source);
  }
  const reached = new Map<EntityId, number>();
  let ring = [...from];
  for (let depth = 0; ring.length > 0; depth += 1) {
    for (const id of ring) reached.set(id, depth);
    ring = [...new Set(ring.flatMap((id) => next.get(id) ?? []))].filter((id) => !reached.has(id));
  }
  return reached;
}

/** Where things stand by meeting; what the corpus gives no place stands in a row below. */
function byMeeting(index: CorpusIndex, scene: Scene): Map<EntityId, Point> {
  const places = new Map<EntityId, Point>();
  const without: EntityId[] = [];
  let bottom = 0;
  for (const { id } of scene.nodes) {
    const position = index.positions.get(id);
    if (!position) without.push(id);
    else {
      const at = { x: clampCoordinate(position.x), y: clampCoordinate(position.y) };
      places.set(id, at);
      bottom = Math.max(bottom, at.y);
    }
  }
  const across = Math.ceil(Math.sqrt(without.length * 2));
  for (const [number, id] of without.entries()) {
    const x = ((number % across) - (across - 1) / 2) * ringCell;
    places.set(id, { x, y: bottom + 90 + Math.floor(number / across) * 60 });
  }
  return places;
}

/**
 * Rings about the selection, or about the most connected node where nothing is selected: the nearer by lines, the
 * nearer in the picture. On its ring each node keeps the direction that it has by meeting, so that people stay
 * oriented.
 */
function concentric(
  index: CorpusIndex,
  scene: Scene,
  selected: readonly EntityId[],
): Map<EntityId, Point> {
  const home = byMeeting(index, scene);
  const ids = scene.nodes.map(({ id }) => id);
  const degree = new Map<EntityId, number>();
  for (const { ref } of scene.edges) {
    for (const end of [ref.source, ref.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const hub = ids.reduce<EntityId | null>(
    (best, id) => (best !== null && (degree.get(best) ?? 0) >= (degree.get(id) ?? 0) ? best : id),
    null,
  );
  const middle = selected.filter((id) => home.has(id));
  const core = middle.length > 0 ? middle : hub === null ? [] : [hub];
  const depth = depths(scene, core);
  const last = Math.max(0, ...depth.values()) + 1;
  const centre = core.reduce(
    (sum, id) => {
      const at = home.get(id) ?? { x: 0, y: 0 };
      return { x: sum.x + at.x / core.length, y: sum.y + at.y / core.length };
    },
    { x: 0, y: 0 },
  );
  const rings: EntityId[][] = [];
  for (const id of ids) {
    const ring = depth.get(id) ?? last;
    const members = rings[ring] ?? [];
    rings[ring] = members;
    members.push(id);
  }
  const places = new Map<EntityId, Point>();
  let radius = 0;
  for (const [number, ring] of rings.entries()) {
    if (!ring || ring.length === 0) continue;
    // An ellipse: labels are wider than high, and so are screens.
    const needed = (ring.length * ringCell) / (2 * Math.PI) / 0.82;
    radius = number === 0 && ring.length === 1 ? 0 : Math.max(radius + ringStep, needed);
    const angle = (id: EntityId) => {
      const at = home.get(id) ?? { x: 0, y: 0 };
      return Math.atan2(at.y - centre.y, at.x - centre.x);
    };
    const ordered = ring.toSorted((a, b) => angle(a) - angle(b));
    const first = ordered[0] === undefined ? 0 : angle(ordered[0]);
    for (const [place, id] of ordered.entries()) {
      const turn = first + (2 * Math.PI * place) / ordered.length;
      places.set(id, { x: radius * 1.12 * Math.cos(turn), y: radius * 0.72 * Math.sin(turn) });
    }
  }
  return places;
}

/** Where every node of a scene belongs in a layout, its centre in model pixels. */
export function arrangementOf(
  index: CorpusIndex,
  scene: Scene,
  layout: LayoutName,
  selected: readonly EntityId[],
): ReadonlyMap<EntityId, Point> {
  return layout === 'concentric' ? concentric(index, scene, selected) : byMeeting(index, scene);
}

/** The box around everything that is shown, labels included; null where nothing is. */
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
