import type { ReactNode } from 'react';
import { useStore as useZustand } from 'zustand';
import { calendarOf, languageOf } from './appearance';
import type { YongyaiStore } from './store';
import { FormatsContext, formatsFor } from './use-messages';
import { CorpusContext, StoreContext } from './use-store';

interface Props {
  readonly store: YongyaiStore;
  readonly children: ReactNode;
}

/** Gives the tree its store, and by themselves what nearly all components read of it: the corpus and how things are written. */
export function StoreProvider({ store, children }: Props) {
  const corpus = useZustand(store, (state) => state.corpus);
  const language = useZustand(store, languageOf);
  const calendar = useZustand(store, calendarOf);
  return (
    <StoreContext value={store}>
      <CorpusContext value={corpus}>
        <FormatsContext value={formatsFor(language, calendar)}>{children}</FormatsContext>
      </CorpusContext>
    </StoreContext>
  );
}
