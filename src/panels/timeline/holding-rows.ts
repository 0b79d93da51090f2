import type { TimelineAxis } from './timeline-axis';
import type { Holding } from './timeline-events';

/** One holder in one post on the lane: where its dots stand, in pixels, and in which row. */
export interface PlacedHolding {
  readonly holding: Holding;
  readonly xs: readonly number[];
  readonly row: number;
}

export interface Placing {
  readonly rows: number;
  /** The room in pixels that a label takes after the last dot; 0 for none. */
  readonly labelOf: (holding: Holding) => number;
  /** How many dots may stand beside each other where a day has more of them than there are rows. */
  readonly abreast: number;
}

/** How far apart dots stand that share a row. */
const pitch = 9;

/** 0, 1, −1, 2, −2 … : so many places around the day itself. */
const places = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 2 === 1 ? (at + 1) / 2 : -at / 2) + 0);

/**
 * Puts the holders that the axis shows into rows on which nothing touches: those attested at several dates first, then
 * by time. A single attestation may move aside a little where its rows are full. Null where they do not fit.
 */
export function placeHoldings(
  holdings: readonly Holding[],
  axis: Pick<TimelineAxis, 'x' | 'width'>,
  { rows, labelOf, abreast }: Placing,
): readonly PlacedHolding[] | null {
  const seen = holdings
    .map((holding) => {
      const xs = holding.dots.map(({ from, to }) => axis.x((from + to + 1) / 2));
      const [first = 0] = xs;
      return { holding, xs, first, last: xs.at(-1) ?? first };
    })
    .filter(({ first, last }) => last >= -6 && first <= axis.width + 6)
    .sort((a, b) => b.xs.length - a.xs.length || a.first - b.first);
  const taken: { start: number; end: number }[][] = Array.from({ length: rows }, () => []);
  const placed: PlacedHolding[] = [];
  for (const { holding, xs, first, last } of seen) {
    const room = labelOf(holding);
    const asides = xs.length === 1 ? places(abreast) : [0];
    const find = () => {
      for (const aside of asides) {
        const start = first + aside * pitch - pitch / 2;
        const end = last + aside * pitch + pitch / 2 + room;
        const row = taken.findIndex((row) =>
          row.every((one) => one.end <= start || one.start >= end),
        );
        if (row >= 0) return { row, aside, start, end };
      }
      return null;
    };
    const place = find();
    if (place === null) return null;
    taken[place.row]?.push({ start: place.start, end: place.end });
    placed.push({ holding, row: place.row, xs: xs.map((x) => x + place.aside * pitch) });
  }
  return placed;
}

/** How many rows the holders fill. */
export const rowsOf = (placed: readonly PlacedHolding[]): number =>
  placed.reduce((high, { row }) => Math.max(high, row + 1), 0);
