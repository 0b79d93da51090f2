import { useEffect } from 'react';
import type { ReleaseId } from '../model/ids';
import { failureOf } from './text-shelf';
import { useYongyai, useYongyaiStore } from './use-store';

/** The text of a release: here, on its way, or not to be had for a reason, and then it can be asked for again. */
export type ReleaseText =
  | { readonly status: 'here'; readonly text: string }
  | { readonly status: 'awaited' }
  | { readonly status: 'failed'; readonly reason: string; readonly again: () => void };

const awaited: ReleaseText = { status: 'awaited' };

/** The text of a release, fetched when it is first wanted. */
export function useReleaseText(release: ReleaseId, wanted = true): ReleaseText {
  const store = useYongyaiStore();
  const text = useYongyai(({ texts }) => texts.here.get(release));
  const reason = useYongyai(({ texts }) => failureOf(texts, release));
  const missing = wanted && text === undefined && reason === null;
  useEffect(() => {
    if (missing) store.getState().fetchTexts([release]);
  }, [store, release, missing]);
  if (text !== undefined) return { status: 'here', text };
  if (reason === null) return awaited;
  return { status: 'failed', reason, again: () => store.getState().fetchTexts([release]) };
}
