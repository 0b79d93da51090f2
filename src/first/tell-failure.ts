/**
 * Lets the page that the build drew say that no live one follows: something of it did not arrive (`missing`, as the
 * page says unless told otherwise), or it met an error (`broken`). The error goes on to the console.
 */
export const tellFailure =
  (kind: 'missing' | 'broken') =>
  (error: unknown): never => {
    const root = document.documentElement;
    root.dataset.first = 'failed';
    if (kind === 'broken') {
      for (const words of document.querySelectorAll<HTMLElement>('#first [data-broken]')) {
        words.textContent = words.dataset.broken ?? '';
      }
    }
    hideUnstyled(`#first > :not(:lang(${root.lang})), #first [data-stage], #first [data-opening]`);
    throw error;
  };

/**
 * Hides what would cover the words where the style sheets are missing: pages of other languages, and a picture all
 * black. Where they are not, they say what is shown, and `hidden` changes nothing.
 */
function hideUnstyled(selector: string): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) element.hidden = true;
}
