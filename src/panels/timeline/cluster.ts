/** Marks that stand so close that they are drawn as one. */
export interface Cluster<Item> {
  readonly x: number;
  readonly items: readonly Item[];
}

interface Heap<Item> {
  start: number;
  end: number;
  items: Item[];
}

/**
 * Joins marks that would touch, going from left to right, until none do; a cluster stands in the middle of its items.
 * `items` ascending by `xOf`; `radiusOf` is half the width of a mark of so many items, in pixels. Marks that lie wholly
 * outside 0 to `width` are left out.
 */
export function clusters<Item>(
  items: readonly Item[],
  xOf: (item: Item) => number,
  radiusOf: (count: number) => number,
  width: number,
): readonly Cluster<Item>[] {
  const heaps: Heap<Item>[] = [];
  const middle = ({ start, end }: Heap<Item>) => (start + end) / 2;
  const touch = (a: Heap<Item>, b: Heap<Item>) =>
    middle(b) - middle(a) < radiusOf(a.items.length) + radiusOf(b.items.length);
  for (const item of items) {
    const x = xOf(item);
    const reach = radiusOf(1);
    if (!(x >= -reach && x <= width + reach)) continue;
    heaps.push({ start: x, end: x, items: [item] });
    for (;;) {
      const last = heaps.at(-1);
      const before = heaps.at(-2);
      if (!last || !before || !touch(before, last)) break;
      before.items.push(...last.items);
      before.end = last.end;
      heaps.pop();
    }
  }
  return heaps.map((heap) => ({ x: middle(heap), items: heap.items }));
}

/** What a mark or a label takes: from `x − before` to `x + after` pixels. */
export interface Room {
  readonly before: number;
  readonly after: number;
}

/** A mark with the places that its label may take, mark included, the best first. */
interface Labelled {
  readonly x: number;
  readonly mark: Room;
  readonly rooms: readonly Room[];
}

/**
 * Which labels have room, going from left to right, and which of their places they take. A label never touches another
 * mark, a label before it, or the edge of the panel; one that fits nowhere is left out. Ascending by `x`.
 */
export function labelsWithRoom<Item extends Labelled>(
  labels: readonly Item[],
  width: number,
): readonly (Item & { readonly place: number })[] {
  let taken = 0;
  return labels.flatMap((label, at) => {
    const { x, rooms, mark } = label;
    const next = labels[at + 1];
    const limit = next ? Math.min(width, next.x - next.mark.before) : width;
    const place = rooms.findIndex(({ before, after }) => x - before >= taken && x + after <= limit);
    const room = rooms[place];
    taken = Math.max(taken, x + (room ?? mark).after);
    return room ? [{ ...label, place }] : [];
  });
}
