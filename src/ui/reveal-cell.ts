/** Whether a cell stays at the left edge while the table scrolls. */
function isFrozen(cell: Element): boolean {
  const { position, left } = getComputedStyle(cell);
  return position === 'sticky' && left !== 'auto';
}

/** Scrolls what a table stands in just so far that a stop in it is seen, beside the columns and below the heads that stay in sight. */
export function revealCell(table: HTMLTableElement, stop: HTMLElement): void {
  const scroller = table.parentElement;
  const cell = stop.closest('th, td');
  if (!scroller || !cell) return;
  const box = cell.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (!table.tHead?.contains(cell)) {
    const top = table.tHead?.getBoundingClientRect().bottom ?? view.top;
    const bottom = view.top + scroller.clientHeight;
    scroller.scrollTop += Math.min(0, box.top - top) || Math.max(0, box.bottom - bottom);
  }
  if (isFrozen(cell)) return;
  const frozen = [...(cell.parentElement?.children ?? [])].filter(isFrozen);
  const left = Math.max(view.left, ...frozen.map((one) => one.getBoundingClientRect().right));
  const right = view.left + scroller.clientWidth;
  scroller.scrollLeft += Math.min(0, box.left - left) || Math.max(0, box.right - right);
}
