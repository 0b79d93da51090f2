import { type Box, overlap, type Point } from './geometry';

/** A heading of some lines that are centred one above the other; all in screen pixels. */
export interface Heading {
  /** Half the width of each line, the lowest first. */
  readonly halves: readonly number[];
  readonly lineHeight: number;
  /** Its middle, and its lower edge. */
  readonly at: Point;
}

/** How far a heading gives way to labels, the nearest first: aside in screen pixels, and upwards in lines. */
const asides = [0, -12, 12, -24, 24, -36, 36] as const;
const rises = [0, 1, 2] as const;

/** The middle of a line that is nowhere cut by the edge of a canvas, where the heading is on it at all. */
export const withinCanvas = (middle: number, half: number, width: number): number =>
  middle > 0 && middle < width ? Math.max(half, Math.min(width - half, middle)) : middle;

/** Where a heading stands on no label, as near as can be to where it belongs; null where nothing near is free. */
export function giveWay(heading: Heading, taken: readonly Box[], width: number): Point | null {
  const { halves, lineHeight, at } = heading;
  const isFree = ({ x, y }: Point) =>
    halves.every((half, above) => {
      const middle = withinCanvas(x, half, width);
      const room = {
        x1: middle - half,
        x2: middle + half,
        y1: y - (above + 1) * lineHeight,
        y2: y - above * lineHeight,
      };
      return !taken.some((label) => overlap(room, label));
    });
  const places = rises.flatMap((up) =>
    asides.map((by) => ({ x: at.x + by, y: at.y - up * lineHeight })),
  );
  return places.find(isFree) ?? null;
}
