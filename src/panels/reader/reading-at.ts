/**
 * At which unit of a release one reads: where the first piece of its text (`data-at`) begins that is in sight in the
 * element that scrolls; 0 where none is.
 */
export function readingAt(scroller: Element | null): number {
  if (!scroller) return 0;
  const { top } = scroller.getBoundingClientRect();
  for (const piece of scroller.querySelectorAll('[data-at]')) {
    if (piece.getBoundingClientRect().bottom > top) return Number(piece.getAttribute('data-at'));
  }
  return 0;
}
