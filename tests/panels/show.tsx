import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Language } from '../../src/model/language';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { StoreProvider } from '../../src/store/store-provider';
import { thaiIndex } from './thai-corpus';

// jsdom has the element of dialogs, and none of their methods.
HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close() {
  this.open = false;
};

/** Shows a panel over the small Thai corpus, at a link's view; what is copied comes out in `copied`. */
export function show(panel: ReactNode, fragment = '', language: Language = 'en') {
  const user = userEvent.setup();
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  const store = createYongyaiStore(memoryPorts(language));
  store.getState().corpusArrived(thaiIndex);
  store.getState().receive(fragment);
  render(<StoreProvider store={store}>{panel}</StoreProvider>);
  return { user, store, copied, view: () => store.getState().view };
}
