/** Marks that stand so close that they are drawn as one. */
export interface Cluster<Item> {
  readonly x: number;
  readonly items: readonly Item[];
}

/**
 * Joins neighbours that stand closer than `room` pixels to the mark before them; a cluster stands in the middle of its
 * items. `items` ascending by `xOf`. Marks further than `room` outside 0 to `width` are left out.
 */
export function clusters<Item>(
  items: readonly Item[],
  xOf: (item: Item) => number,
  room: number,
  width: number,
): readonly Cluster<Item>[] {
  const found: { start: number; end: number; items: Item[] }[] = [];
  for (const item of items) {
    const x = xOf(item);
    if (!(x >= -room && x <= width + room)) continue;
    const last = found.at(-1);
    if (last && x - last.start < room) {
      last.items.push(item);
      last.end = x;
    } else found.push({ start: x, end: x, items: [item] });
  }
  return found.map(({ start, end, items: joined }) => ({ x: (start + end) / 2, items: joined }));
}

/**
 * Which labels have room, going from left to right: each takes from `x − before` to `x + after` pixels. Earlier ones
 * win, and a label that would leave the panel on the right is dropped.
 */
export function labelsWithRoom<Label extends { x: number; before: number; after: number }>(
  labels: readonly Label[],
  width: number,
): readonly Label[] {
  let taken = Number.NEGATIVE_INFINITY;
  return labels.filter(({ x, before, after }) => {
    if (x - before < taken || x + after > width || x < 0) return false;
    taken = x + after;
    return true;
  });
}
