/** What the focus can stop at in a grid: the buttons in its cells, and cells with `data-cell`. */
export const focusable = 'button, [data-cell]';
/** How many rows PageUp and PageDown go. */
const page = 10;

const rowOf = (element: Element) => element.closest('tr');
export const stopsIn = (row: Element) => [...row.querySelectorAll<HTMLElement>(focusable)];
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
export function led(grid: Element, from: HTMLElement, key: string, far: boolean) {
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

/** The first stop of the body that does not stand above the lower edge of the table's head. */
export function firstInSight(table: HTMLTableElement): HTMLElement | null {
  const edge = table.tHead?.getBoundingClientRect().bottom ?? 0;
  const rows = [...table.querySelectorAll('tbody tr')].filter((row) => stopsIn(row).length > 0);
  const row = rows.find((one) => one.getBoundingClientRect().top >= edge) ?? rows.at(-1);
  return row ? (stopsIn(row)[0] ?? null) : null;
}
