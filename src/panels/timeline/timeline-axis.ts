import type { AxisSpacing } from '../../view/view';
import { piecewise } from './piecewise';

/** How days are spread over the axis: each event with room of its own, or every day alike. */
export type Spacing = AxisSpacing;

/** The part of the axis that is seen: `zoom` ≥ 1 times as wide as the panel, moved left by `pan` panel widths. */
export interface Lens {
  readonly zoom: number;
  readonly pan: number;
}

export const wholeAxis: Lens = { zoom: 1, pan: 0 };

/**
 * Where days stand, in CSS pixels from the left edge of the lanes. Day n (days since 1970) takes the stretch from
 * `x(n)` to `x(n + 1)`; its middle is `x(n + 0.5)`.
 */
export interface TimelineAxis {
  readonly spacing: Spacing;
  readonly width: number;
  readonly lens: Lens;
  readonly x: (day: number) => number;
  /** The moment under a pixel, in days, not rounded. */
  readonly dayAt: (x: number) => number;
  /** The widest that a lens may be here: until a day is about 90 pixels wide. */
  readonly mostZoom: number;
}

/** The first and the last day that anything bears; both are whole numbers. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

const widestDay = 90;

/** Room of a stretch without events, against 1 for a day with one: it grows slowly with its length in days. */
const gapRoom = (days: number) => (days === 0 ? 0 : 0.5 + 0.5 * Math.log10(1 + days));

/** The stops of a scale from days to shares of the axis (0 to 1), ascending in both. */
interface Stops {
  readonly days: readonly number[];
  readonly shares: readonly number[];
}

function stopsByEvent({ first, last }: Extent, eventDays: readonly number[]): Stops {
  const edge = 0.4;
  const days = [first - Math.max(2, Math.round((last - first) / 20))];
  const rooms = [0];
  let end = days[0] ?? 0;
  let room = 0;
  const add = (day: number, more: number) => {
    if (day <= end) return;
    room += more;
    end = day;
    days.push(day);
    rooms.push(room);
  };
  for (const day of eventDays) {
    add(day, days.length === 1 ? edge : gapRoom(day - end));
    add(day + 1, 1);
  }
  add(end + Math.max(2, Math.round((last - first) / 20)), edge);
  return { days, shares: rooms.map((value) => value / room) };
}

function stopsToScale({ first, last }: Extent): Stops {
  const edge = Math.max(1, (last + 1 - first) * 0.03);
  return { days: [first - edge, last + 1 + edge], shares: [0, 1] };
}

/** Keeps a lens on the axis: zoom between 1 and `mostZoom`, no empty room at either end. */
export function heldLens({ zoom, pan }: Lens, mostZoom: number): Lens {
  const held = Math.min(Math.max(1, mostZoom), Math.max(1, zoom || 1));
  return { zoom: held, pan: Math.min(held - 1, Math.max(0, pan || 0)) };
}

/**
 * The axis of a panel `width` pixels wide. `eventDays` are the days on which something begins or ends, ascending,
 * each once, within the extent.
 */
export function timelineAxis(
  extent: Extent,
  eventDays: readonly number[],
  spacing: Spacing,
  width: number,
  lens: Lens,
): TimelineAxis {
  const byEvent = spacing === 'event' && eventDays.length > 0;
  const { days, shares } = byEvent ? stopsByEvent(extent, eventDays) : stopsToScale(extent);
  const [start = 0] = days;
  const total = (days.at(-1) ?? start + 1) - start;
  // By event every event day already has room; the same limit as to scale keeps both alike.
  const mostZoom = Math.max(1, (widestDay * (byEvent ? eventDays.length * 2 : total)) / width);
  const { zoom, pan } = heldLens(lens, mostZoom);
  return {
    spacing,
    width,
    lens: { zoom, pan },
    x: (day) => (piecewise(days, shares, day) * zoom - pan) * width,
    dayAt: (x) => piecewise(shares, days, (x / width + pan) / zoom),
    mostZoom,
  };
}

/** The lens after zooming by a factor about a pixel, which keeps the day under it. */
export function zoomed(axis: TimelineAxis, factor: number, x: number): Lens {
  const { zoom, pan } = axis.lens;
  const held = heldLens({ zoom: zoom * factor, pan: 0 }, axis.mostZoom).zoom;
  const at = (x / axis.width + pan) / zoom;
  return heldLens({ zoom: held, pan: at * held - x / axis.width }, axis.mostZoom);
}

/** The lens after moving the content by so many pixels to the right. */
export function panned(axis: TimelineAxis, pixels: number): Lens {
  const { zoom, pan } = axis.lens;
  return heldLens({ zoom, pan: pan - pixels / axis.width }, axis.mostZoom);
}
