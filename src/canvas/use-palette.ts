import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Palette, readPalette } from './palette';

const sameColors = (a: Palette, b: Palette): boolean =>
  a.paper === b.paper && a.ink === b.ink && a.font === b.font && a.rule === b.rule;

/** What a device changes colours by. */
const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/** The theme's colours under an element, read anew when the page or the device changes its theme; null before mounting. */
export function usePalette(host: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const read = () => {
      const next = readPalette(element);
      setPalette((known) => (known && sameColors(known, next) ? known : next));
    };
    read();
    // At once: the page takes the light theme to be printed, and is printed as soon as this has run.
    const observer = new MutationObserver(() => flushSync(read));
    observer.observe(element.ownerDocument.documentElement, {
      attributeFilter: ['data-theme', 'class', 'style'],
    });
    const media = queries.map((query) => matchMedia(query));
    for (const list of media) list.addEventListener('change', read);
    return () => {
      observer.disconnect();
      for (const list of media) list.removeEventListener('change', read);
    };
  }, [host]);
  return palette;
}
