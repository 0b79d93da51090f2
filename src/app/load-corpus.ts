import corpusAddress from 'virtual:yongyai-corpus';
import { indexCorpus } from '../graph/corpus-index';
import type { Corpus } from '../model/corpus';
import type { Problem } from '../model/problem';
import type { YongyaiStore } from '../store/store';

/** Fetches the compiled corpus into the store; what goes wrong is told there. */
export async function loadCorpus(store: YongyaiStore): Promise<void> {
  try {
    const response = await fetch(corpusAddress);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const corpus = (await response.json()) as Corpus;
    store.getState().corpusArrived(indexCorpus(corpus));
  } catch (error) {
    store.getState().loadFailed(error instanceof Error ? error.message : String(error));
  }
  // The problems of the last save stand through a reload: the curator's server tells them again.
  import.meta.hot?.send('yongyai:opened');
}

/** What the curator's server sends after a data file was saved. */
type Saved = { readonly corpus: Corpus } | { readonly problems: readonly Problem[] };

/** In the curator's server: takes over each corpus that compiles, and shows the problems of one that does not. */
export function followCurator(store: YongyaiStore): void {
  import.meta.hot?.on('yongyai:corpus', (saved: Saved) => {
    if ('corpus' in saved) store.getState().corpusArrived(indexCorpus(saved.corpus));
    else store.getState().problemsFound(saved.problems);
  });
}
