import type { YongyaiStore } from '../store/store';
import { copyText } from './copy-link';

/** Puts the present view on the clipboard as a step of a story; what writes steps is fetched when first asked for. */
export async function copyStep(store: YongyaiStore): Promise<void> {
  const { corpus, view } = store.getState();
  if (!corpus) return;
  const { stepOfView } = await import('../panels/story/step-of-view');
  await copyText(store, stepOfView(corpus, view), 'text');
}
