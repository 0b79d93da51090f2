import { useMemo } from 'react';
import { searchMessages } from '../messages/search';
import type { SearchCommand } from '../panels/search/search-dialog';
import { useMessages } from '../store/use-messages';
import { useYongyaiStore } from '../store/use-store';
import { clearAll } from '../view/filtering';
import type { Sheet, View } from '../view/view';
import { copyLink } from './copy-link';

/** What the page can be told to do by its name. */
export function useCommands(showKeys: () => void): readonly SearchCommand[] {
  const store = useYongyaiStore();
  const messages = useMessages(searchMessages);
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
      commit((view) => ({ ...view, compare, sheet: 'compare' }));
    };
    return [
      { id: 'graph', label: messages.commandGraph, run: show('graph') },
      { id: 'table', label: messages.commandTable, run: show('table') },
      { id: 'compare', label: messages.commandCompare, run: compareMeetings },
      { id: 'threads', label: messages.commandThreads, run: show('threads') },
      { id: 'story', label: messages.commandStories, run: show('story') },
      { id: 'about', label: messages.commandAbout, run: show('about') },
      { id: 'clear', label: messages.commandClear, run: () => commit(clearAll) },
      {
        id: 'fit',
        label: messages.commandFit,
        run: () => adjust((view) => ({ ...view, camera: null })),
      },
      { id: 'link', label: messages.commandLink, run: () => void copyLink(store) },
      { id: 'light', label: messages.commandLight, run: theme('light') },
      { id: 'dark', label: messages.commandDark, run: theme('dark') },
      { id: 'keys', label: messages.commandKeys, run: showKeys },
    ];
  }, [store, messages, showKeys]);
}
