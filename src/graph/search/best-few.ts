/** The first few of many in an order, without sorting them all. */
export function bestFew<Item>(
  items: Iterable<Item>,
  most: number,
  order: (a: Item, b: Item) => number,
): Item[] {
  const best: Item[] = [];
  for (const item of items) {
    const last = best.at(-1);
    if (best.length === most && last !== undefined && order(item, last) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other !== undefined && order(item, other) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, item);
    if (best.length > most) best.pop();
  }
  return best;
}
