import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Hit } from '../../graph/search/hits';
import { type SearchResult, search } from '../../graph/search/search';
import type { CommandName } from '../../graph/search/title-hits';
import { useFormats } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { entityOfHit, keyOfHit } from './choose-hit';
import { suggestions } from './suggestions';

export interface Searching {
  readonly query: string;
  readonly seek: (query: string) => void;
  /** What the result is for; while the person types fast it lags behind. Empty: suggestions are shown. */
  readonly sought: string;
  readonly result: SearchResult;
  /** The highlighted hit by its key. */
  readonly active: string | null;
  readonly highlight: (key: string) => void;
}

/** The search while its dialog is open: its hits, and which of them is highlighted, on the canvas too. */
export function useSearch(commands: readonly CommandName[]): Searching {
  const store = useYongyaiStore();
  const index = useCorpus();
  const { language } = useFormats();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const sought = useDeferredValue(query).trim();
  const result = useMemo(
    () =>
      sought === ''
        ? suggestions(index, language, commands)
        : search(index, sought, language, commands),
    [index, sought, language, commands],
  );
  const hits = useMemo<readonly Hit[]>(
    () => [...result.groups.flatMap((group) => group.hits), ...result.nearest],
    [result],
  );
  // What was highlighted may be gone; the first hit is then what Enter would open.
  const active = hits.find((hit) => keyOfHit(hit) === chosen) ?? hits[0];

  // The graph stays as it is until something is asked for.
  const asked = sought !== '' || chosen !== null;
  useEffect(() => {
    const id = asked && active ? entityOfHit(index, active) : undefined;
    store.getState().hoverOver(id ? { ref: { kind: 'entity', id }, from: 'panel' } : null);
  }, [store, index, active, asked]);
  useEffect(() => () => store.getState().hoverOver(null), [store]);

  return {
    query,
    seek: (text) => {
      setQuery(text);
      setChosen(null);
    },
    sought,
    result,
    active: active ? keyOfHit(active) : null,
    highlight: setChosen,
  };
}
