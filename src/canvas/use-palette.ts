import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Palette, readPalette } from './palette';

const sameColors = (a: Palette, b: Palette): boolean =>
  a.paper === b.paper && a.ink === b.ink && a.font === b.font && a.rule === b.rule;

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
    const observer = new MutationObserver(read);
    observer.observe(element.ownerDocument.documentElement, {
      attributeFilter: ['data-theme', 'class', 'style'],
    });
    const device = matchMedia('(prefers-color-scheme: dark)');
    device.addEventListener('change', read);
    return () => {
      observer.disconnect();
      device.removeEventListener('change', read);
    };
  }, [host]);
  return palette;
}
