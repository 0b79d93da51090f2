import { type Box, overlap, type Point } from './geometry';

/** A line that wants a label: its text's width, and the points where the label may stand, the best one first. */
export interface LabelWish {
  readonly text: string;
  /** In screen pixels, with padding. */
  readonly width: number;
  readonly height: number;
  /** Points of the screen. */
  readonly places: readonly Point[];
  /** The length of the line, in screen pixels: longer ones have more room for a label. */
  readonly length: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

/** The shares of the way at which a label of a line may stand. */
export const labelPlaces = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;

/** Labels on lines keep this far from one another, in screen pixels. */
const gap = 3;

/** More labels than these on one screen are noise. */
const most = 40;

/**
 * Places labels on lines so that none overlaps another one, or what is taken already (nodes and their labels), long
 * lines first. A label without room is left out: its line tells it when pointed at alone, and then always.
 */
export function placeLineLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes = [...taken];
  const longest = wishes.toSorted((a, b) => b.length - a.length).slice(0, most);
  for (const { text, width, height, places, length } of longest) {
    const at = (point: Point): Box => ({
      x1: point.x - width / 2,
      y1: point.y - height / 2,
      x2: point.x + width / 2,
      y2: point.y + height / 2,
    });
    // A label longer than its line would hide it.
    const tries = wishes.length === 1 || length > width + 14 ? places.map(at) : [];
    const box =
      tries.find((one) => !boxes.some((other) => overlap(one, other, gap))) ??
      (wishes.length === 1 ? tries[0] : undefined);
    if (!box) continue;
    boxes.push(box);
    placed.push({ text, box });
  }
  return placed;
}
