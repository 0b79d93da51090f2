import type { TimelineAxis } from './timeline-axis';
import type { Days } from './timeline-events';

/** One bar: the claims of the days from `from` up to `to` (excluded), all of them and those that pass. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  readonly all: number;
  readonly passing: number;
}

/** No bar is narrower, in pixels. */
const narrowest = 5;

const monthIndex = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The first day of a month, counted in months since the year 0. */
export const monthStart = (index: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12, 1);
  return Math.round(date.getTime() / 86_400_000);
};

const bySteps = (step: number) => ({
  low: (day: number) => Math.floor(day / step) * step,
  next: (day: number) => day + step,
});
// Weeks begin on Monday: day 4 (5 January 1970) was one.
const byWeek = {
  low: (day: number) => Math.floor((day - 4) / 7) * 7 + 4,
  next: (day: number) => day + 7,
};
const byMonths = (step: number) => ({
  low: (day: number) => monthStart(Math.floor(monthIndex(day) / step) * step),
  next: (day: number) => monthStart(monthIndex(day) + step),
});

const grids = [
  { days: 1, ...bySteps(1) },
  { days: 7, ...byWeek },
  { days: 30, ...byMonths(1) },
  { days: 91, ...byMonths(3) },
  { days: 365, ...byMonths(12) },
  { days: 1826, ...byMonths(60) },
  { days: 3652, ...byMonths(120) },
  { days: 36_525, ...byMonths(1200) },
];

/** The borders of the bars: calendar steps wide enough to be seen; by event, the days of events and what lies between. */
function borders(axis: TimelineAxis, eventDays: readonly number[]): readonly number[] {
  if (axis.spacing === 'event') {
    return [...new Set(eventDays.flatMap((day) => [day, day + 1]))].sort((a, b) => a - b);
  }
  const low = Math.floor(axis.dayAt(0));
  const high = Math.ceil(axis.dayAt(axis.width));
  const dayWidth = axis.width / Math.max(1, axis.dayAt(axis.width) - axis.dayAt(0));
  const grid = grids.find(({ days }) => days * dayWidth >= narrowest) ?? grids.at(-1);
  if (!grid) return [];
  const found = [grid.low(low)];
  while ((found.at(-1) ?? high) < high) found.push(grid.next(found.at(-1) ?? high));
  return found;
}

/** The place of the last border at or before a day, by halving. */
function placeOf(sorted: readonly number[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The claims over time, as bars for the part of the axis that is seen. A claim of several days is shared among the bars
 * by the days that it has in each, so that the bars of the whole axis add up to the claims.
 */
export function histogram(
  claimDays: readonly (Days | null)[],
  passes: (claim: number) => boolean,
  axis: TimelineAxis,
  eventDays: readonly number[],
): readonly Bar[] {
  const edges = borders(axis, eventDays);
  const all = new Float64Array(Math.max(0, edges.length - 1));
  const passing = new Float64Array(all.length);
  for (const [claim, days] of claimDays.entries()) {
    if (days === null) continue;
    const length = days.to + 1 - days.from;
    let bar = Math.max(0, placeOf(edges, days.from));
    for (; bar < all.length && (edges[bar] ?? 0) <= days.to; bar += 1) {
      const start = Math.max(days.from, edges[bar] ?? 0);
      const end = Math.min(days.to + 1, edges[bar + 1] ?? 0);
      const share = Math.max(0, end - start) / length;
      all[bar] = (all[bar] ?? 0) + share;
      if (passes(claim)) passing[bar] = (passing[bar] ?? 0) + share;
    }
  }
  const bars: Bar[] = [];
  for (let bar = 0; bar < all.length; bar += 1) {
    const from = edges[bar] ?? 0;
    const to = edges[bar + 1] ?? from;
    const x = axis.x(from);
    const width = axis.x(to) - x;
    if (!all[bar] || x > axis.width || x + width < 0) continue;
    bars.push({ from, to, x, width, all: all[bar] ?? 0, passing: passing[bar] ?? 0 });
  }
  return bars;
}
