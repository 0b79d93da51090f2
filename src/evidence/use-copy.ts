import { useCallback } from 'react';
import type { Notice } from '../store/store';
import { useYongyaiStore } from '../store/use-store';

type Copied = Extract<Notice, { kind: 'copied' }>['what'];

/** Puts a text on the clipboard and says so, or says that the browser refused. */
export function useCopy(): (text: string, what: Copied) => void {
  const store = useYongyaiStore();
  return useCallback(
    (text, what) => {
      const { notify } = store.getState();
      const refused = () => notify({ kind: 'copy-refused' });
      try {
        navigator.clipboard.writeText(text).then(() => notify({ kind: 'copied', what }), refused);
      } catch {
        // Without a secure context there is no clipboard at all.
        refused();
      }
    },
    [store],
  );
}
