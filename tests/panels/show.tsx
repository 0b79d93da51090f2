import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Language } from '../../src/model/language';
import { suppliedTexts, type TextPack, type TextSupply } from '../../src/model/text-pack';
import { createYongyaiStore, memoryPorts, type StorePorts } from '../../src/store/store';
import { StoreProvider } from '../../src/store/store-provider';
import { thaiCorpus, thaiIndex } from './thai-corpus';

// jsdom has the element of dialogs, and none of their methods.
HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close() {
  this.open = false;
};

/** Shows a panel over the small Thai corpus, at a link's view; what is copied comes out in `copied`. */
export const show = (panel: ReactNode, fragment = '', language: Language = 'en') =>
  showWith(panel, fragment, memoryPorts(language), suppliedTexts(thaiCorpus));

/** The same where the texts lie beside the corpus, each by itself; `load` is told the release. */
export function showPacked(
  panel: ReactNode,
  fragment: string,
  load: (release: string) => Promise<string>,
) {
  const packs = thaiCorpus.releases.map(({ id }) => ({ file: id, sha256: '', releases: [id] }));
  const texts = async ({ file }: TextPack) => [await load(file)];
  const ports = { ...memoryPorts(), texts };
  return showWith(panel, fragment, ports, { here: new Map(), packs });
}

function showWith(panel: ReactNode, fragment: string, ports: StorePorts, texts: TextSupply) {
  const user = userEvent.setup();
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  const store = createYongyaiStore(ports);
  store.getState().corpusArrived(thaiIndex, texts);
  store.getState().receive(fragment);
  render(<StoreProvider store={store}>{panel}</StoreProvider>);
  return { user, store, copied, view: () => store.getState().view };
}
