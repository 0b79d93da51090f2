import { type Box, overlap, type Point } from './geometry';

/** A line that wants a label: its text's width, and the points where the label may stand, the best one first. */
export interface LabelWish {
  readonly text: string;
  /** In screen pixels, with padding. */
  readonly width: number;
  readonly height: number;
  /** Points of the screen. */
  readonly places: readonly Point[];
}

export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

/** The shares of the way at which a label of a line may stand. */
export const labelPlaces = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;

/**
 * Places labels on lines so that none overlaps another one, or what is taken already (nodes and their labels). A label
 * without room is left out: its line is still told by a click.
 */
export function placeLineLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes = [...taken];
  for (const { text, width, height, places } of wishes) {
    for (const { x, y } of places) {
      const box = { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
      if (boxes.some((other) => overlap(box, other, 1))) continue;
      boxes.push(box);
      placed.push({ text, box });
      break;
    }
  }
  return placed;
}
