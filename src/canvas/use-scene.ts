import { useMemo } from 'react';
import { shownScene } from '../graph/compared-scene';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { foregroundIn } from '../graph/foreground';
import type { Scene } from '../graph/scene';
import { useYongyai } from '../store/use-store';

/** The scene of the present view; the same object as long as nothing that decides it changes. */
export function useScene(index: CorpusIndex): Scene {
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const hidden = useYongyai(({ view }) => view.hidden);
  const focus = useYongyai(({ view }) => view.focus);
  const compare = useYongyai(({ view }) => view.compare);
  const besides = useYongyai(({ view }) => view.besides);
  const sheet = useYongyai(({ view }) => view.sheet);
  const story = useYongyai(({ view }) => view.story);
  const path = useYongyai(({ view }) => view.path);
  // Only what a comparison would leave out changes the scene: else the selection gives the same object.
  const selection = useYongyai(({ view }) => view.selection);
  return useMemo(
    () =>
      shownScene(index, {
        filters,
        window,
        hidden,
        focus,
        compare,
        besides,
        sheet,
        story,
        path,
        selection,
      }),
    [index, filters, window, hidden, focus, compare, besides, sheet, story, path, selection],
  );
}

/** What of a scene the canvas draws. */
export function useForeground(
  index: CorpusIndex,
  scene: Scene,
  path: readonly Edge[] | null,
): Scene {
  const selection = useYongyai(({ view }) => view.selection);
  const focus = useYongyai(({ view }) => view.focus);
  const compare = useYongyai(({ view }) => view.compare);
  const thread = useYongyai(({ view }) => view.thread);
  return foregroundIn(index, scene, { selection, focus, compare, thread }, path).scene;
}
