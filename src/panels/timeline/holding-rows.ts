import { packRows } from './lane-layout';
import type { TimelineAxis } from './timeline-axis';
import type { Holding } from './timeline-events';

/** One holder in one post on the lane, in pixels. */
export interface HoldingRow {
  readonly holding: Holding;
  /** Where its dots stand. */
  readonly xs: readonly number[];
  readonly row: number;
}

export interface HoldingRows {
  readonly rows: readonly HoldingRow[];
  readonly count: number;
}

/**
 * The holders in the part of the axis that is seen, in rows on which no two touch; the best attested on top, then by
 * time. `labelOf` gives the room in pixels that a label takes after the last dot.
 */
export function holdingRows(
  holdings: readonly Holding[],
  axis: TimelineAxis,
  labelOf: (holding: Holding) => number,
): HoldingRows {
  const seen = holdings
    .map((holding) => {
      const xs = holding.dots.map(({ from, to }) => axis.x((from + to + 1) / 2));
      const [start = 0] = xs;
      return { holding, xs, start: start - 6, last: xs.at(-1) ?? start };
    })
    .filter(({ start, last }) => last >= -6 && start <= axis.width)
    .sort((a, b) => b.xs.length - a.xs.length || a.start - b.start);
  const places = packRows(
    seen.map(({ holding, start, last }) => ({ start, end: last + 8 + labelOf(holding) })),
  );
  return {
    rows: seen.map(({ holding, xs }, at) => ({ holding, xs, row: places[at] ?? 0 })),
    count: places.reduce((high, row) => Math.max(high, row + 1), 0),
  };
}
