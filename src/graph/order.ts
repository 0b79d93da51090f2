import type { Claim } from '../model/claim';
import type { Entity } from '../model/entity';
import type { TimeSpan } from '../model/time-span';

/** Orders by UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders spans by first day, then last day; undated ones last. */
function compareSpans(a: TimeSpan | null, b: TimeSpan | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}

/** Orders entities (meetings) by time, undated ones last, then by id. */
export function byTime(a: Entity, b: Entity): number {
  return compareSpans(a.when, b.when) || compareText(a.id, b.id);
}

/** Orders claims by time, undated ones last; equal ones stay as they are (sorting is stable). */
export function claimsByTime(a: Claim, b: Claim): number {
  return compareSpans(a.when, b.when);
}
