import { useMemo } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import { type Scene, sceneOf } from '../graph/scene';
import { useYongyai } from '../store/use-store';

/** The scene of the present view; the same object as long as nothing that decides it changes. */
export function useScene(index: CorpusIndex): Scene {
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const hidden = useYongyai(({ view }) => view.hidden);
  const focus = useYongyai(({ view }) => view.focus);
  return useMemo(
    () => sceneOf(index, { filters, window, hidden, focus }),
    [index, filters, window, hidden, focus],
  );
}
