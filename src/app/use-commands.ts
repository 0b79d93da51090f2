import { useMemo } from 'react';
import { commandMessages } from '../messages/commands';
import type { SearchCommand } from '../panels/search/search-dialog';
import { useMessages } from '../store/use-messages';
import { useYongyaiStore } from '../store/use-store';
import { comparing } from '../view/comparing';
import { clearAll } from '../view/filtering';
import type { Sheet, View } from '../view/view';
import { copyLink } from './copy-link';
import { copyStep } from './copy-step';

/** What the page can be told to do by its name. */
export function useCommands(showKeys: () => void): readonly SearchCommand[] {
  const store = useYongyaiStore();
  const messages = useMessages(commandMessages);
  return useMemo(() => {
    const { commit, adjust, prefer } = store.getState();
    const show = (sheet: Sheet) => () => commit((view) => ({ ...view, sheet }));
    const theme = (chosen: 'light' | 'dark') => () => {
      prefer({ theme: chosen });
      adjust((view: View) => ({ ...view, theme: null }));
    };
    const compareMeetings = () => {
      const compare =
        store
          .getState()
          .corpus?.meetings.slice(0, 2)
          .map(({ id }) => id) ?? [];
      commit(comparing(compare));
    };
    return [
      { id: 'graph', label: messages.graph, run: show('graph') },
      { id: 'table', label: messages.table, run: show('table') },
      { id: 'compare', label: messages.compare, run: compareMeetings },
      { id: 'threads', label: messages.threads, run: show('threads') },
      { id: 'story', label: messages.story, run: show('story') },
      { id: 'about', label: messages.about, run: show('about') },
      { id: 'clear', label: messages.clear, run: () => commit(clearAll) },
      {
        id: 'fit',
        label: messages.fit,
        run: () => adjust((view) => ({ ...view, camera: null })),
      },
      { id: 'link', label: messages.link, run: () => void copyLink(store) },
      { id: 'step', label: messages.step, run: () => void copyStep(store) },
      { id: 'light', label: messages.light, run: theme('light') },
      { id: 'dark', label: messages.dark, run: theme('dark') },
      { id: 'keys', label: messages.keys, run: showKeys },
    ];
  }, [store, messages, showKeys]);
}
