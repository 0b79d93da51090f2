import corpusAddress from 'virtual:yongyai-corpus';
import { indexCorpus } from '../graph/corpus-index';
import type { WholeCorpus } from '../model/corpus';
import type { Problem } from '../model/problem';
import { suppliedTexts, type TextPack } from '../model/text-pack';
import type { YongyaiStore } from '../store/store';
import { corpusOf, StrangeCorpusError } from './corpus-of';
import { digest } from './digest';

/** Fetches the compiled corpus into the store; what goes wrong is told there. */
export async function loadCorpus(store: YongyaiStore): Promise<void> {
  try {
    const response = await fetchWell(corpusAddress);
    const corpus = corpusOf(await response.json().catch(noJson));
    store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.getState().loadFailed(reason, error instanceof StrangeCorpusError);
  }
  // The problems of the last save stand through a reload: the curator's server tells them again.
  import.meta.hot?.send('yongyai:opened');
}

/** What came and is no JSON is no corpus; what broke off did not arrive. */
function noJson(error: unknown): never {
  throw error instanceof SyntaxError ? new StrangeCorpusError() : error;
}

async function fetchWell(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response;
}

/** Fetches the texts of a pack, and sees that they are those with which the corpus was built. */
export async function loadTexts({ file, sha256: expected }: TextPack) {
  const response = await fetchWell(new URL(file, new URL(corpusAddress, location.href)));
  const bytes = new Uint8Array(await response.arrayBuffer());
  if ((await digest(bytes)) !== expected) throw new Error(`${file}: not the texts of this corpus`);
  return JSON.parse(new TextDecoder().decode(bytes)) as string[];
}

/** What the curator's server sends after a data file was saved. */
type Saved = { readonly corpus: WholeCorpus } | { readonly problems: readonly Problem[] };

/** In the curator's server: takes over each corpus that compiles, and shows the problems of one that does not. */
export function followCurator(store: YongyaiStore): void {
  import.meta.hot?.on('yongyai:corpus', (saved: Saved) => {
    if ('corpus' in saved) {
      const { corpus } = saved;
      store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus));
    } else store.getState().problemsFound(saved.problems);
  });
}
