import { type RefObject, useEffect, useLayoutEffect } from 'react';

const focusable = 'button, [data-cell]';
/** How many rows PageUp and PageDown go. */
const page = 10;

const rowOf = (element: Element) => element.closest('tr');
const stopsIn = (row: Element) => [...row.querySelectorAll<HTMLElement>(focusable)];
const columnOf = (element: Element) =>
  Number(element.closest('th, td')?.getAttribute('aria-colindex') ?? 1);

/** What a row has in a column, or the nearest before it that has something to stop at, else its first; null in a row without stops. */
function inColumn(row: Element, column: number, nth: number): HTMLElement | null {
  const all = stopsIn(row);
  const stops = all.filter((stop) => columnOf(stop) <= column);
  const nearest = Math.max(...stops.map(columnOf));
  const own = stops.filter((stop) => columnOf(stop) === nearest);
  return own[Math.min(nth, own.length - 1)] ?? all[0] ?? null;
}

/** Where a key leads from a stop of the grid; null for keys that lead nowhere, `undefined` for those of others. */
function led(grid: Element, from: HTMLElement, key: string, far: boolean) {
  const row = rowOf(from);
  if (!row) return undefined;
  const stops = stopsIn(row);
  const at = stops.indexOf(from);
  const rows = [...grid.querySelectorAll('tr')].filter((one) => stopsIn(one).length > 0);
  const here = rows.indexOf(row);
  const column = columnOf(from);
  const nth = stops.slice(0, at).filter((stop) => columnOf(stop) === column).length;
  const down = (to: number) => {
    const target = rows[Math.max(0, Math.min(rows.length - 1, to))];
    return target && target !== row ? inColumn(target, column, nth) : null;
  };
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1] ?? null;
    case 'ArrowLeft':
      return stops[at - 1] ?? null;
    case 'ArrowDown':
      return down(here + 1);
    case 'ArrowUp':
      return down(here - 1);
    case 'PageDown':
      return down(here + page);
    case 'PageUp':
      return down(here - page);
    case 'Home':
      return far ? inColumn(rows[0] ?? row, 1, 0) : (stops[0] ?? null);
    case 'End':
      return (far ? stopsIn(rows.at(-1) ?? row) : stops).at(-1) ?? null;
    default:
      return undefined;
  }
}

/**
 * Makes a table one stop of the Tab key, as the grid pattern of WAI-ARIA has it: arrows go from cell to cell, Home and
 * End along the row (with Ctrl to the ends of what is drawn), PageUp and PageDown ten rows on. Stops are the buttons in
 * its cells, and cells with `data-cell`. Every cell names its column by `aria-colindex`. Tab indexes are set from
 * outside React, so that no row is drawn anew when the focus moves.
 */
export function useGridKeys(grid: RefObject<HTMLTableElement | null>): void {
  // Rows come and go: what is new is no stop of its own, and one is always the way in.
  useLayoutEffect(() => {
    const stops = grid.current ? stopsIn(grid.current) : [];
    const current = stops.find((stop) => stop.getAttribute('tabindex') === '0') ?? stops[0];
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
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
    };
    const press = (event: KeyboardEvent) => {
      const stop = stopOf(event.target);
      if (!stop || event.altKey || event.metaKey || event.shiftKey) return;
      const next = led(table, stop, event.key, event.ctrlKey);
      if (next === undefined) return;
      event.preventDefault();
      next?.focus();
    };
    table.addEventListener('focusin', enter);
    table.addEventListener('keydown', press);
    return () => {
      table.removeEventListener('focusin', enter);
      table.removeEventListener('keydown', press);
    };
  }, [grid]);
}
