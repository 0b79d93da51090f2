import type { Edge } from '../graph/edges';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import type { Point } from './geometry';
import { bendsOf } from './line-bends';
import { type LineGeometry, pointAt, stretchOf } from './line-geometry';
import type { NodeCard } from './node-card';
import { leaving, reaching } from './outline-crossing';

/** The lines of a scene in a form that is painted fast. Where they run follows from where the nodes stand. */
export interface LineSheet {
  /** All nodes of the scene, in its order; lines speak of them by their numbers. */
  readonly ends: readonly EntityId[];
  /** The number of each node. */
  readonly order: ReadonlyMap<EntityId, number>;
  /** Ghosts first, as they are drawn. */
  readonly lines: readonly Edge[];
  /** How many of the lines are ghosts. */
  readonly ghosts: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** How far each line's control point stands aside; 0 is straight. */
  readonly bends: Float64Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The sheet of a scene. Lines whose ends are not among its nodes are left out. */
export function lineSheetOf(scene: Scene): LineSheet {
  const ends = scene.nodes.map(({ id }) => id);
  const order = new Map(ends.map((id, number) => [id, number]));
  const orderOf = (id: EntityId) => order.get(id) ?? -1;
  const drawn = ({ ref }: Edge) => order.has(ref.source) && order.has(ref.target);
  const ghosts = scene.ghostEdges.filter(drawn);
  const lines = [...ghosts, ...scene.edges.filter(drawn)];
  return {
    ends,
    order,
    lines,
    ghosts: ghosts.length,
    sources: Uint32Array.from(lines, ({ ref }) => orderOf(ref.source)),
    targets: Uint32Array.from(lines, ({ ref }) => orderOf(ref.target)),
    bends: bendsOf(lines, orderOf),
    numbers: new Map(lines.map(({ key }, number) => [key, number])),
  };
}

/** Where the nodes of a sheet stand: x and y of each after the other, in model pixels; NaN for what stands nowhere. */
export type EndPlaces = Float64Array;

/** Where a node stands by its number; null where that is nowhere. */
export function placeOf(places: EndPlaces, number: number): Point | null {
  const x = places[2 * number] ?? Number.NaN;
  const y = places[2 * number + 1] ?? Number.NaN;
  return Number.isNaN(x + y) ? null : { x, y };
}

/** Where a line of a sheet runs, from middle to middle, as x and y of both ends and of the control point; `into` saves making a list for every line. */
export function courseOf(
  sheet: LineSheet,
  places: EndPlaces,
  line: number,
  into: Float64Array,
): void {
  const source = 2 * (sheet.sources[line] ?? 0);
  const target = 2 * (sheet.targets[line] ?? 0);
  const x1 = places[source] ?? Number.NaN;
  const y1 = places[source + 1] ?? Number.NaN;
  const x2 = places[target] ?? Number.NaN;
  const y2 = places[target + 1] ?? Number.NaN;
  const bend = sheet.bends[line] ?? 0;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  into[0] = x1;
  into[1] = y1;
  into[2] = x2;
  into[3] = y2;
  into[4] = (x1 + x2) / 2 - ((y2 - y1) / length) * bend;
  into[5] = (y1 + y2) / 2 + ((x2 - x1) / length) * bend;
}

const border = 1.5;

/** Where a line of a sheet runs from outline to outline; null where its ends are nowhere or lie in one another. */
export function sheetGeometry(
  sheet: LineSheet,
  places: EndPlaces,
  line: number,
  cardOf: (id: EntityId) => NodeCard | undefined,
): LineGeometry | null {
  const course = new Float64Array(6);
  courseOf(sheet, places, line, course);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = course;
  const end = (numbers: Uint32Array) => sheet.ends[numbers[line] ?? 0];
  const [source, target] = [end(sheet.sources), end(sheet.targets)];
  const [from, to] = [source && cardOf(source), target && cardOf(target)];
  if (!from || !to || !course.every(Number.isFinite)) return null;
  const [start, finish] = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  if (sheet.bends[line]) {
    const curve = { from: start, via: { x, y }, to: finish };
    const left = leaving(from, start, border, (share) => pointAt(curve, share));
    const arrived = 1 - leaving(to, finish, border, (share) => pointAt(curve, 1 - share));
    return left < arrived ? stretchOf(curve, left, arrived) : null;
  }
  const geometry = {
    from: reaching(from, start, border, finish),
    via: null,
    to: reaching(to, finish, border, start),
  };
  // From a middle to a middle: the outlines lie in one another, and there is nothing between them.
  const ahead = (geometry.to.x - geometry.from.x) * (x2 - x1);
  return ahead + (geometry.to.y - geometry.from.y) * (y2 - y1) > 0 ? geometry : null;
}

/** The square of the distance of a point from a stretch. */
function fromStretch(
  px: number,
  py: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((px - x1) * dx + (py - y1) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  const [x, y] = [x1 + t * dx - px, y1 + t * dy - py];
  return x * x + y * y;
}

/** The line nearest to a point, at most `reach` away (model pixels), ghosts left out; null where there is none. */
export function lineNear(
  sheet: LineSheet,
  places: EndPlaces,
  { x: px, y: py }: Point,
  reach: number,
): Edge | null {
  let nearest: Edge | null = null;
  let least = reach * reach;
  const course = new Float64Array(6);
  for (let line = sheet.ghosts; line < sheet.lines.length; line += 1) {
    courseOf(sheet, places, line, course);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, cx = 0, cy = 0] = course;
    let distance = Number.POSITIVE_INFINITY;
    if (!sheet.bends[line]) distance = fromStretch(px, py, x1, y1, x2, y2);
    else {
      // Four stretches are near enough to so flat a curve.
      let [x, y] = [x1, y1];
      for (let step = 1; step <= 4; step += 1) {
        const [t, s] = [step / 4, 1 - step / 4];
        const nextX = s * s * x1 + 2 * s * t * cx + t * t * x2;
        const nextY = s * s * y1 + 2 * s * t * cy + t * t * y2;
        distance = Math.min(distance, fromStretch(px, py, x, y, nextX, nextY));
        [x, y] = [nextX, nextY];
      }
    }
    if (distance < least) {
      least = distance;
      nearest = sheet.lines[line] ?? null;
    }
  }
  return nearest;
}
