import type { ReleaseId } from '../../model/ids';
import type { Release, TextSpan } from '../../model/release';

/** Words that stand somewhere in the body of a release. */
export interface FoundPlace {
  readonly release: Release;
  readonly span: TextSpan;
}

/**
 * Where finding begins in a release: at the first place that ends after the unit at which one reads, else at the first
 * of all in it, or -1 (before the first of all releases) where it has none.
 */
export function firstIn(
  places: readonly FoundPlace[],
  release: ReleaseId,
  readingAt: number,
): number {
  const first = places.findIndex((place) => place.release.id === release);
  const next = places.findIndex(
    (place) => place.release.id === release && place.span.end > readingAt,
  );
  return next < 0 ? first : next;
}

/** The place so many steps on, round at the ends; from -1 the first, or the last where it goes back. */
export function placeAfter(place: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (place < 0) return by > 0 ? 0 : count - 1;
  return (place + by + count) % count;
}
