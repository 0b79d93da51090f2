import { dayFromNumber, dayNumber, type IsoDay } from '../../model/time-span';
import type { Extent } from './timeline-axis';

/** What can be moved: one end of the window, or all of it. */
export type Handle = 'from' | 'to' | 'window';

/** A window in whole days since 1970, both ends included; `from` ≤ `to`, within the extent. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The days at which a window snaps: where events begin, and where they end; ascending. */
export interface SnapDays {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type Move = 'event' | 'day' | 'month';

type Ends = { readonly from: IsoDay | null; readonly to: IsoDay | null };

/** The window as days; open ends are the ends of the extent, ends beyond it are held inside. */
export function rangeOf(window: Ends | null, extent: Extent): DayRange {
  const hold = (day: number) => Math.min(extent.last, Math.max(extent.first, day));
  const from = window?.from == null ? extent.first : hold(dayNumber(window.from));
  const to = window?.to == null ? extent.last : hold(dayNumber(window.to));
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** Days as the ends of a window: an end at the end of the extent is open. */
export function endsOfRange({ from, to }: DayRange, extent: Extent): Ends {
  return {
    from: from <= extent.first ? null : dayFromNumber(from),
    to: to >= extent.last ? null : dayFromNumber(to),
  };
}

/** The same day some months later or earlier; the last of the month where it has no such day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const target = new Date(0);
  target.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const month = target.getUTCMonth();
  target.setUTCDate(date.getUTCDate());
  if (target.getUTCMonth() !== month) target.setUTCDate(0);
  return Math.round(target.getTime() / 86_400_000);
}

/** The next of ascending days after (+1) or before (−1) one; undefined at the end. */
function next(days: readonly number[], day: number, direction: 1 | -1): number | undefined {
  return direction === 1 ? days.find((one) => one > day) : days.findLast((one) => one < day);
}

/** One key press on an end of the window. By event it stays where no event lies between it and the other end. */
function movedEnd(day: number, by: Move, direction: 1 | -1, events: readonly number[]): number {
  if (by === 'day') return day + direction;
  if (by === 'month') return addMonths(day, direction);
  return next(events, day, direction) ?? Number.NaN;
}

/** One key press on a handle. Ends never cross, nothing leaves the extent, and a moved window keeps its length by day. */
export function moveHandle(
  handle: Handle,
  range: DayRange,
  by: Move,
  direction: 1 | -1,
  snap: SnapDays,
  extent: Extent,
): DayRange {
  const { from, to } = range;
  const { first, last } = extent;
  if (handle === 'from') {
    const day = movedEnd(from, by, direction, snap.starts);
    if (by === 'event' && !(day <= to)) return direction === 1 ? range : { from: first, to };
    return { from: Math.min(to, Math.max(first, day)), to };
  }
  if (handle === 'to') {
    const day = movedEnd(to, by, direction, snap.ends);
    if (by === 'event' && !(day >= from)) return direction === -1 ? range : { from, to: last };
    return { from, to: Math.max(from, Math.min(last, day)) };
  }
  if (by === 'event') {
    const start = next(snap.starts, from, direction);
    const end = next(snap.ends, to, direction);
    return start === undefined || end === undefined || start > end
      ? range
      : { from: start, to: end };
  }
  return shifted(range, movedEnd(from, by, direction, []) - from, extent);
}

/** The window moved by so many days, as far as the extent lets it, with its length. */
export function shifted({ from, to }: DayRange, days: number, { first, last }: Extent): DayRange {
  const by = Math.min(last - to, Math.max(first - from, days));
  return { from: from + by, to: to + by };
}

/** A handle at its least (Home) or greatest (End) value. */
export function moveToEnd(
  handle: Handle,
  { from, to }: DayRange,
  end: 'home' | 'end',
  { first, last }: Extent,
): DayRange {
  if (handle === 'from') return { from: end === 'home' ? first : to, to };
  if (handle === 'to') return { from, to: end === 'home' ? from : last };
  const by = end === 'home' ? first - from : last - to;
  return { from: from + by, to: to + by };
}

/**
 * The boundary (days, whole) at a pixel: the nearest event edge within `reach` pixels, else the nearest midnight.
 * A boundary n lies before day n; a window that ends with day n ends at n + 1.
 */
export function snappedBoundary(
  x: number,
  edges: readonly number[],
  axis: { readonly x: (day: number) => number; readonly dayAt: (x: number) => number },
  reach: number,
): number {
  let best: number | undefined;
  for (const edge of edges) {
    const distance = Math.abs(axis.x(edge) - x);
    if (distance <= reach && (best === undefined || distance < Math.abs(axis.x(best) - x))) {
      best = edge;
    }
  }
  return best ?? Math.round(axis.dayAt(x));
}

/** The window between two boundaries in any order, at least one day, within the extent. */
export function rangeBetween(a: number, b: number, { first, last }: Extent): DayRange {
  const low = Math.min(last, Math.max(first, Math.min(a, b)));
  const high = Math.min(last, Math.max(low, Math.max(a, b) - 1));
  return { from: low, to: high };
}
