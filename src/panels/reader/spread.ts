/**
 * Moves marks downwards so that each stands at least `gap` below the one before it, and none above its own place. Takes
 * and gives model pixels in ascending order.
 */
export function spread(tops: readonly number[], gap: number): readonly number[] {
  const placed: number[] = [];
  for (const top of tops)
    placed.push(Math.max(top, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  return placed;
}
