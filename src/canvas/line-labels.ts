import { type Box, overlap, type Point } from './geometry';

/** A line that wants a label: its text's width, and the points where the label may stand, the best one first. */
export interface LabelWish {
  readonly text: string;
  /** In screen pixels, with padding. */
  readonly width: number;
  readonly height: number;
  /** Points of the screen. */
  readonly places: readonly Point[];
  /** Points along the whole line, on the screen; none where lines are many or small. */
  readonly course: readonly Point[];
  /** The length of the line, in screen pixels: longer ones have more room for a label. */
  readonly length: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

/** The shares of the way at which a label of a line may stand. */
export const labelPlaces = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8,
] as const;

/** How far a label may stand aside from its point, in shares of its size: the line still runs through it. */
const shifts = [
  [0, 0],
  [-0.25, 0],
  [0.25, 0],
  [0, -0.3],
  [0, 0.3],
  [-0.25, -0.3],
  [0.25, -0.3],
  [-0.25, 0.3],
  [0.25, 0.3],
] as const;

/** A line shorter than its label has it beside it, where lines are few. */
const beside = [
  [0, -0.9],
  [0, 0.9],
  [-0.6, -0.9],
  [0.6, -0.9],
  [-0.6, 0.9],
  [0.6, 0.9],
] as const;

/** Labels on lines keep this far from one another, in screen pixels. */
const gap = 3;

/** More labels than these on one screen are noise. */
const most = 40;

/** Of so few lines each is looked at on its own: its label keeps clear of the others. */
const fewLines = 16;
/** Below this zoom words beside their lines are as large as those, and seem to hang in the air. */
const largeZoom = 0.8;
const courseShares = Array.from({ length: 25 }, (_, step) => step / 24);

/** The shares of the way at which the course of each of so many lines is to be known. */
export const sharesOf = (lines: number, zoom: number): readonly number[] =>
  lines <= fewLines && zoom >= largeZoom ? courseShares : [];

/**
 * Places labels on lines so that none overlaps another one, what is taken already (nodes that stand out and their
 * labels), or what has receded; long lines first, and where lines are few off the other lines, as far as can be. A
 * label without room is left out: its line tells it when pointed at alone, and then always.
 */
export function placeLineLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  receded: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes = [...taken];
  const longest = wishes.toSorted((a, b) => b.length - a.length).slice(0, most);
  for (const { text, width, height, places, course, length } of longest) {
    const at = ({ x, y }: Point, [across, down]: readonly [number, number]): Box => ({
      x1: x + (across - 0.5) * width,
      y1: y + (down - 0.5) * height,
      x2: x + (across + 0.5) * width,
      y2: y + (down + 0.5) * height,
    });
    const alone = wishes.length === 1;
    const isFew = course.length > 0;
    // A label longer than its line would hide it.
    const asides =
      length > width + 14 ? shifts : alone ? [...shifts, ...beside] : isFew ? beside : [];
    const tries = asides.flatMap((aside) => places.map((point) => at(point, aside)));
    const clear = tries.filter((one) => !boxes.some((other) => overlap(one, other, gap)));
    const free = clear.filter((one) => !receded.some((other) => overlap(one, other)));
    const others = isFew ? wishes.filter((wish) => wish.course !== course) : [];
    const box = leastCrossed(free, others) ?? (alone ? (clear[0] ?? tries[0]) : undefined);
    if (!box) continue;
    boxes.push(box);
    placed.push({ text, box });
  }
  return placed;
}

const isIn = ({ x1, y1, x2, y2 }: Box, { x, y }: Point): boolean =>
  x > x1 && x < x2 && y > y1 && y < y2;

/** The first of the boxes through which the fewest lines run. */
function leastCrossed(boxes: readonly Box[], lines: readonly LabelWish[]): Box | undefined {
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const crossed = lines.filter(({ course }) => course.some((point) => isIn(box, point))).length;
    if (crossed < least) [best, least] = [box, crossed];
    if (crossed === 0) break;
  }
  return best;
}
