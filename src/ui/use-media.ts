import { useState, useSyncExternalStore } from 'react';

/** A media query as the screen answers it: while the page is printed, the answer is the one from before. */
function screenMedia(query: string) {
  let known: boolean | null = null;
  return {
    subscribe: (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    now: () => {
      if (known === null || !window.matchMedia('print').matches) {
        known = window.matchMedia(query).matches;
      }
      return known;
    },
  };
}

const unknown = () => false;

/**
 * Whether a media query matches, for instance `(width < 46rem)`; no, where there is no browser to ask. Paper is narrow:
 * were that answered, panels would make way for others in the middle of printing, and lose what they hold.
 */
export function useMedia(query: string): boolean {
  const [media] = useState(() => screenMedia(query));
  return useSyncExternalStore(media.subscribe, media.now, unknown);
}
