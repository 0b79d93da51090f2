import { type Point, roomBetween } from './geometry';

export interface SettlingNode {
  /** Where it stands at first. */
  readonly at: Point;
  /** Where it may stand; empty for what stays. */
  readonly allowed: readonly Point[];
  /** What it costs to stand somewhere, in pixels of line. */
  readonly cost: (at: Point) => number;
}

export interface SettlingLine {
  readonly a: number;
  readonly b: number;
  /** What a pixel of it costs. */
  readonly pull: number;
  /** Whether it is drawn, so that crossings of it count. */
  readonly drawn: boolean;
  /** Whether b should stand further from the middle line than a. */
  readonly outward: boolean;
}

/** What the faults of a picture cost, in pixels of line. */
const price = { crossing: 22, overLabel: 40, throughNode: 150, inward: 320 } as const;

/** The box of a node and its label, half its size and how far below the place its middle lies; and half a node. */
const label = { width: 54, height: 22, below: 0 } as const;
const node = 10;

/** The picture as flat arrays: this is where almost all the time of a compilation of a small corpus goes. */
export class Picture {
  readonly x: Float64Array;
  readonly y: Float64Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly own: readonly Int32Array[];

  constructor(
    private readonly nodes: readonly SettlingNode[],
    private readonly lines: readonly SettlingLine[],
  ) {
    this.x = Float64Array.from(nodes, ({ at }) => at.x);
    this.y = Float64Array.from(nodes, ({ at }) => at.y);
    const drawn = lines.filter((line) => line.drawn);
    this.from = Int32Array.from(drawn, (line) => line.a);
    this.to = Int32Array.from(drawn, (line) => line.b);
    this.own = nodes.map((_, one) =>
      Int32Array.from(lines.flatMap(({ a, b }, at) => (a === one || b === one ? [at] : []))),
    );
  }

  /** What a line from (ax, ay) to (bx, by) costs for running over the node `over`. */
  private overlay(ax: number, ay: number, bx: number, by: number, over: number): number {
    const x = this.x[over] ?? 0;
    const y = this.y[over] ?? 0;
    if (ax < x - label.width && bx < x - label.width) return 0;
    if (ax > x + label.width && bx > x + label.width) return 0;
    if (!meetsBox(ax, ay, bx, by, x, y + label.below, label.width, label.height)) return 0;
    return price.overLabel + (meetsBox(ax, ay, bx, by, x, y, node, node) ? price.throughNode : 0);
  }

  /** All that depends on where a node stands: its lines, what they cross and run over, and what runs over it. */
  costOf(one: number): number {
    const { x, y, from, to } = this;
    let cost = this.nodes[one]?.cost({ x: x[one] ?? 0, y: y[one] ?? 0 }) ?? 0;
    for (const number of this.own[one] ?? []) {
      const line = this.lines[number];
      if (!line) continue;
      const { a, b } = line;
      const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
      cost += line.pull * Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
      if (line.outward && Math.abs(by) < Math.abs(ay) + 26) cost += price.inward;
      if (!line.drawn) continue;
      for (let other = 0; other < from.length; other += 1) {
        const c = from[other] ?? 0;
        const d = to[other] ?? 0;
        if (a === c || a === d || b === c || b === d) continue;
        if (cross(ax, ay, bx, by, x[c] ?? 0, y[c] ?? 0, x[d] ?? 0, y[d] ?? 0))
          cost += price.crossing;
      }
      for (let over = 0; over < x.length; over += 1) {
        if (over !== a && over !== b) cost += this.overlay(ax, ay, bx, by, over);
      }
    }
    for (let line = 0; line < from.length; line += 1) {
      const a = from[line] ?? 0;
      const b = to[line] ?? 0;
      if (a === one || b === one) continue;
      cost += this.overlay(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, one);
    }
    return cost;
  }

  at(one: number): Point {
    return { x: this.x[one] ?? 0, y: this.y[one] ?? 0 };
  }

  /** Whether a node has its label cell for itself. */
  hasRoom(one: number): boolean {
    const own = this.at(one);
    for (let other = 0; other < this.x.length; other += 1) {
      if (other !== one && !roomBetween(own, this.at(other))) return false;
    }
    return true;
  }

  put(one: number, at: Point): void {
    this.x[one] = at.x;
    this.y[one] = at.y;
  }
}

/** True where segments a–b and c–d cross at a point inside both. */
function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abc = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const abd = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (abc * abd >= 0) return false;
  const cda = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const cdb = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return cda * cdb < 0;
}

/** True where the segment a–b runs through the inside of a box about (x, y), by the slab method. */
function meetsBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  let enter = 0;
  let leave = 1;
  const runX = bx - ax;
  if (runX === 0) {
    if (Math.abs(ax - x) >= halfWidth) return false;
  } else {
    const near = (x - halfWidth - ax) / runX;
    const far = (x + halfWidth - ax) / runX;
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  const runY = by - ay;
  if (runY === 0) return Math.abs(ay - y) < halfHeight && enter < leave;
  const near = (y - halfHeight - ay) / runY;
  const far = (y + halfHeight - ay) / runY;
  return Math.max(enter, Math.min(near, far)) < Math.min(leave, Math.max(near, far));
}
