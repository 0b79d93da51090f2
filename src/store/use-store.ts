import { createContext, use } from 'react';
import { useStore as useZustand } from 'zustand';
import type { CorpusIndex } from '../graph/corpus-index';
import type { YongyaiState, YongyaiStore } from './store';

/** Made by `StoreProvider`. */
export const StoreContext = createContext<YongyaiStore | null>(null);

/** The corpus by itself: nearly all components read it, and it hardly ever changes. */
export const CorpusContext = createContext<CorpusIndex | null>(null);

/** The store itself, for handlers that read the state at the time of the event. */
export function useYongyaiStore(): YongyaiStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No store: wrap the tree in StoreProvider');
  return store;
}

/** A part of the state; the component renders again when that part changes by identity. */
export function useYongyai<Part>(select: (state: YongyaiState) => Part): Part {
  return useZustand(useYongyaiStore(), select);
}

/** The corpus, in components that are shown only once it has arrived. */
export function useCorpus(): CorpusIndex {
  const corpus = use(CorpusContext);
  if (!corpus) throw new Error('The corpus has not arrived: show this component after it has');
  return corpus;
}
