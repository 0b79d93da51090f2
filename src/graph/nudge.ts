import type { Picture } from './settling-picture';

/** How far a node is moved from its row, in model pixels; small enough that rows are still seen as rows. */
const shifts = [-16, -12, -8, -4, 0, 4, 8, 12, 16] as const;
const rounds = 6;
/** Less than this is not worth leaving the row for, in pixels of line. */
const worth = 30;

/**
 * Moves nodes up and down by a few pixels at a time where lines then run clearer of labels; each keeps its label cell,
 * and the picture its height. Changes the picture; deterministic.
 */
export function nudge(picture: Picture, movable: readonly number[]): void {
  const rows = Float64Array.from(picture.y);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  for (let round = 0; round < rounds; round += 1) {
    const moved = movable.filter((one) => {
      const row = rows[one] ?? 0;
      const ys = shifts.map((shift) => row + shift).filter((y) => y >= top && y <= bottom);
      return nudgeOne(picture, one, ys);
    });
    if (moved.length === 0) return;
  }
}

function nudgeOne(picture: Picture, one: number, ys: readonly number[]): boolean {
  const from = picture.at(one);
  let best = from;
  let least = picture.costOf(one) - worth;
  for (const y of ys) {
    const to = { x: from.x, y };
    picture.put(one, to);
    if (!picture.hasRoom(one)) continue;
    const cost = picture.costOf(one);
    if (cost >= least) continue;
    least = cost;
    best = to;
  }
  picture.put(one, best);
  return best !== from;
}
