import { labelCell, type Point, roomBetween } from './geometry';
import { finish } from './steps';

/** Gentle rounds before what still overlaps is put elsewhere, and about what share of the work they are. */
const rounds = 40;
const shareOfRounds = 0.7;

/** Points put elsewhere between two pauses. */
const portion = 20;

/** Points by the label cell in which they lie, so that only nearby ones are compared. */
class Cells {
  private readonly members = new Map<string, number[]>();

  constructor(private readonly points: readonly Point[]) {
    for (const number of points.keys()) this.add(number);
  }

  private key({ x, y }: Point, right = 0, down = 0): string {
    return `${Math.floor(x / labelCell.width) + right} ${Math.floor(y / labelCell.height) + down}`;
  }

  add(number: number): void {
    const point = this.points[number];
    if (!point) return;
    const key = this.key(point);
    const known = this.members.get(key);
    if (known) known.push(number);
    else this.members.set(key, [number]);
  }

  near(point: Point): number[] {
    const found: number[] = [];
    for (const right of [-1, 0, 1]) {
      for (const down of [-1, 0, 1])
        found.push(...(this.members.get(this.key(point, right, down)) ?? []));
    }
    return found;
  }
}

function pushApart(points: readonly Point[]): Point[] {
  const cells = new Cells(points);
  return points.map((point, number) => {
    let { x, y } = point;
    for (const other of cells.near(point)) {
      const rival = points[other];
      if (other === number || !rival || roomBetween(point, rival)) continue;
      const overlapX = labelCell.width - Math.abs(point.x - rival.x);
      const overlapY = labelCell.height - Math.abs(point.y - rival.y);
      const away = (mine: number, theirs: number) =>
        mine === theirs ? Math.sign(number - other) : Math.sign(mine - theirs);
      if (overlapX / labelCell.width < overlapY / labelCell.height)
        x += (away(point.x, rival.x) * overlapX) / 2;
      else y += (away(point.y, rival.y) * overlapY) / 2;
    }
    return { x, y };
  });
}

/** Places on square rings around a point, the nearest ring first, a label cell from each other. */
function* ringsAround({ x, y }: Point): Generator<Point> {
  yield { x, y };
  for (let ring = 1; ; ring += 1) {
    for (let right = -ring; right <= ring; right += 1) {
      for (let down = -ring; down <= ring; down += 1) {
        if (Math.max(Math.abs(right), Math.abs(down)) !== ring) continue;
        yield { x: x + right * labelCell.width, y: y + down * labelCell.height };
      }
    }
  }
}

/**
 * Moves points so that each has a label cell of its own, keeping their arrangement as far as it goes: they push each
 * other apart for some rounds; what still overlaps an earlier point goes to the nearest free place around it. Whole
 * numbers; deterministic.
 */
export const separate = (points: readonly Point[]): Point[] => finish(separating(points));

/** The same bit by bit: it pauses with the share that is done, from 0 to 1. */
export function* separating(points: readonly Point[]): Generator<number, Point[], void> {
  let moved: Point[] = [...points];
  for (let round = 0; round < rounds; round += 1) {
    moved = pushApart(moved);
    yield (round / rounds) * shareOfRounds;
  }
  const placed: Point[] = [];
  const cells = new Cells(placed);
  for (const [number, { x, y }] of moved.entries()) {
    if (number % portion === portion - 1)
      yield shareOfRounds + (number / moved.length) * (1 - shareOfRounds);
    for (const place of ringsAround({ x: Math.round(x), y: Math.round(y) })) {
      if (cells.near(place).some((other) => !roomBetween(place, placed[other] ?? place))) continue;
      placed.push(place);
      cells.add(placed.length - 1);
      break;
    }
  }
  return placed;
}
