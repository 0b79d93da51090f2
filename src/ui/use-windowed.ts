import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect } from 'react';
import { usePrinting } from './use-printing';

/** The part of a long list that is drawn: those in sight and some around them. */
export interface Windowed {
  /** The first that is drawn, and the first after it that is not. */
  readonly from: number;
  readonly to: number;
  /** The room that the others would take before and after, in CSS pixels. */
  readonly before: number;
  readonly after: number;
  /** False where the list is short and drawn whole. */
  readonly partly: boolean;
  /** Ref of every item that is drawn, with its number as `data-index`: then its real size counts. */
  readonly measure: ((element: Element | null) => void) | undefined;
}

interface Options {
  readonly count: number;
  /** What the list scrolls in; null until it is there. */
  readonly scroller: HTMLElement | null;
  /** How far below the beginning of the scroller the list begins, in CSS pixels. */
  readonly above?: number;
  /** About how large an item is along the list, in CSS pixels. */
  readonly estimate: number;
  /** Lists up to this length are drawn whole, so that the browser's own search has all of them. */
  readonly whole: number;
  readonly across?: boolean;
}

/** Which items of a list in `scroller` need be drawn: all while it is printed. `across` for columns, whose sizes must be the estimate. */
export function useWindowed(options: Options): Windowed {
  const { count, scroller, above = 0, estimate, whole, across } = options;
  const long = count > whole;
  const printing = usePrinting();
  // Columns that are not in sight have no room on paper either.
  const partly = long && (across === true || !printing);
  const { getVirtualItems, getTotalSize, measureElement } = useVirtualizer({
    enabled: long,
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    overscan: across ? 3 : 10,
    scrollMargin: above,
    horizontal: across ?? false,
  });
  // A browser keeps what has the focus where it is when things around it change, and so would undo a leap away from it.
  useLayoutEffect(() => {
    if (partly && scroller) scroller.style.overflowAnchor = 'none';
  }, [partly, scroller]);
  if (!partly) return { from: 0, to: count, before: 0, after: 0, partly, measure: undefined };
  const items = getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    before: (first?.start ?? above) - above,
    after: getTotalSize() - ((last?.end ?? above) - above),
    partly,
    measure: across ? undefined : measureElement,
  };
}
