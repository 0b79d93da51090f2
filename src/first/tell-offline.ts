/**
 * Where there is no line, lets the page that the build drew say that this is why no live one follows, and loads it once
 * more when there is one again: it has nothing to lose by it. An error that it told stays told.
 */
export function tellOffline(): void {
  if (navigator.onLine) return;
  for (const words of document.querySelectorAll<HTMLElement>('#first [data-offline]')) {
    const { broken, offline } = words.dataset;
    if (words.textContent !== broken) words.textContent = offline ?? '';
  }
  addEventListener('online', () => location.reload(), { once: true });
}
