import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { firstInSight, focusable, led, stopsIn } from './grid-stops';
import { revealCell } from './reveal-cell';

/**
 * Makes a table one stop of the Tab key, as the grid pattern of WAI-ARIA has it: arrows go from cell to cell, Home and
 * End along the row (with Ctrl to the ends of what is drawn), PageUp and PageDown ten rows on. Stops are the buttons in
 * its cells, and cells with `data-cell`. Every cell names its column by `aria-colindex`. Tab indexes are set from
 * outside React, so that no row is drawn anew when the focus moves. What the table
 * scrolls in is its parent, with a tab index of -1.
 */
export function useGridKeys(grid: RefObject<HTMLTableElement | null>): void {
  // Rows come and go: what is new is no stop of its own, and one is always the way in. Where that was scrolled away, it
  // is in the first of the rows that are in sight, and the next Tab leads there.
  const held = useRef(false);
  const wayIn = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const table = grid.current;
    const stops = table ? stopsIn(table) : [];
    const current = stops.find((stop) => stop.getAttribute('tabindex') === '0');
    const gone = !current && wayIn.current !== null;
    wayIn.current = current ?? (gone && table ? firstInSight(table) : null) ?? stops[0] ?? null;
    for (const stop of stops) stop.tabIndex = stop === wayIn.current ? 0 : -1;
    if (gone && held.current && document.activeElement === document.body) {
      table?.parentElement?.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    const table = grid.current;
    if (!table) return;
    const stopOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>(focusable) : null;
    const enter = ({ target }: FocusEvent) => {
      const stop = stopOf(target);
      if (!stop) return;
      for (const one of stopsIn(table)) if (one.tabIndex === 0) one.tabIndex = -1;
      stop.tabIndex = 0;
      wayIn.current = stop;
      held.current = true;
    };
    const leave = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.isConnected) held.current = false;
    };
    const press = (event: KeyboardEvent) => {
      const stop = stopOf(event.target);
      if (!stop || event.altKey || event.metaKey || event.shiftKey) return;
      const next = led(table, stop, event.key, event.ctrlKey);
      if (next === undefined) return;
      event.preventDefault();
      next?.focus({ preventScroll: true });
      if (next) revealCell(table, next);
    };
    table.addEventListener('focusin', enter);
    table.addEventListener('focusout', leave);
    table.addEventListener('keydown', press);
    return () => {
      table.removeEventListener('focusin', enter);
      table.removeEventListener('focusout', leave);
      table.removeEventListener('keydown', press);
    };
  }, [grid]);
}
