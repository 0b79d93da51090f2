/**
 * The value at `at` of the piecewise linear function through the points (`from[n]`, `to[n]`), `from` ascending and at
 * least two points; beyond its ends it goes on as its outermost pieces do.
 */
export function piecewise(from: readonly number[], to: readonly number[], at: number): number {
  let piece = 1;
  let last = from.length - 1;
  while (piece < last) {
    const middle = (piece + last) >> 1;
    if (at > (from[middle] ?? 0)) piece = middle + 1;
    else last = middle;
  }
  const [x0 = 0, x1 = 0] = [from[piece - 1], from[piece]];
  const [y0 = 0, y1 = 0] = [to[piece - 1], to[piece]];
  return x1 === x0 ? y0 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}
