import type { Point } from './geometry';
import { nudge } from './nudge';
import { randomNumbers } from './random';
import { Picture, type SettlingLine, type SettlingNode } from './settling-picture';

/** Trials for each node that can move; more hardly makes the picture better. */
const trialsEach = 200;
const mostTrials = 30_000;

/** A share of the longest line that is still accepted as worse at the beginning; it sinks to nothing. */
const firstThreshold = 90;

/**
 * Moves nodes among their allowed places, two that want each other's place changing seats, so that lines become short,
 * cross little and run clear of labels: threshold accepting (Dueck and Scheuer, 1990) with a seeded stream and no
 * arithmetic that differs between machines. Returns the places in the order of `nodes`; none is taken twice if none was
 * at first; then nudges them a little (`nudge`). Places are compared by identity.
 */
export function settle(nodes: readonly SettlingNode[], lines: readonly SettlingLine[]): Point[] {
  const picture = new Picture(nodes, lines);
  const at = nodes.map((one) => one.at);
  const seats = new Map(at.map((place, one): [Point, number] => [place, one]));
  const mayStand = nodes.map((one) => new Set(one.allowed));
  const movable = nodes.flatMap((one, number) => (one.allowed.length > 1 ? [number] : []));
  const random = randomNumbers(20_250_120);
  const total = Math.min(mostTrials, trialsEach * movable.length);
  for (let trial = 0; trial < total; trial += 1) {
    const one = movable[Math.floor(random() * movable.length)] ?? 0;
    const allowed = nodes[one]?.allowed ?? [];
    const from = at[one];
    const to = allowed[Math.floor(random() * allowed.length)];
    if (!from || !to || to === from) continue;
    const other = seats.get(to);
    if (other !== undefined && !mayStand[other]?.has(from)) continue;
    const cost = () => picture.costOf(one) + (other === undefined ? 0 : picture.costOf(other));
    const before = cost();
    picture.put(one, to);
    if (other !== undefined) picture.put(other, from);
    const left = 1 - trial / total;
    const threshold = left < 0.15 ? 0 : firstThreshold * left * left;
    if (cost() - before > threshold) {
      picture.put(one, from);
      if (other !== undefined) picture.put(other, to);
      continue;
    }
    at[one] = to;
    seats.set(to, one);
    seats.delete(from);
    if (other !== undefined) {
      at[other] = from;
      seats.set(from, other);
    }
  }
  nudge(picture, movable);
  return nodes.map((_, one) => picture.at(one));
}
