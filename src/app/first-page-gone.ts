import { useSyncExternalStore } from 'react';

const waiting = new Set<() => void>();

const isGone = (): boolean => document.getElementById('first') === null;

function subscribe(told: () => void): () => void {
  waiting.add(told);
  return () => waiting.delete(told);
}

/** Tells who waits that the first page is no longer there. */
export function tellFirstPageGone(): void {
  for (const told of [...waiting]) told();
}

/** Resolves when the live page is seen. */
export const firstPageGone = (): Promise<void> =>
  new Promise((gone) => {
    if (isGone()) return gone();
    const leave = subscribe(() => {
      leave();
      gone();
    });
  });

/** Whether the live page is seen: no page that the build drew stands over it, or none ever did. */
export const useFirstPageGone = (): boolean => useSyncExternalStore(subscribe, isGone, isGone);
