/** What browsers, each in its own words, say of a module that could not be fetched or is not of this version. */
const aboutArriving = /fetch|import|module/iu;

/**
 * Lets the page that the build drew say that no live one follows: something of it did not arrive, as the page says
 * unless told otherwise, or it met an error. The error goes on to the console.
 */
export function tellFailure(error: unknown): never {
  const root = document.documentElement;
  root.dataset.first = 'failed';
  if (!(error instanceof Error && aboutArriving.test(error.message))) {
    for (const words of document.querySelectorAll<HTMLElement>('#first [data-broken]')) {
      words.textContent = words.dataset.broken ?? '';
    }
  }
  throw error;
}
