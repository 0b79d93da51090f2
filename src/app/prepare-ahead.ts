import type { YongyaiStore } from '../store/store';
import { runSliced } from '../ui/run-sliced';

/**
 * Makes ready what a search looks into, but for the texts, which are fetched for it: of a large corpus that takes some
 * tenths of a second, which the first letter would wait for. In slices, so that nothing waits for this.
 */
export async function prepareAhead(store: YongyaiStore): Promise<void> {
  const { corpus } = store.getState();
  if (!corpus) return;
  try {
    const { prepareNames } = await import('../graph/search/search');
    await new Promise<void>((done, failed) => {
      runSliced(prepareNames(corpus), { done, failed });
    });
  } catch {
    // The search makes it ready when it is opened, and tells there what is wrong.
  }
}
