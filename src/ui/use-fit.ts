import { type RefObject, useLayoutEffect } from 'react';

/** From the largest to the smallest: by how much the type of what is to be fitted may be larger than usual. */
const scales = [1.25, 1.12, 1, 0.92, 0.85, 0.78] as const;

/**
 * Gives an element the custom property `--fit`: the largest scale at which its content, set by that property, is no
 * taller than the element. Its own height must not follow from its content. Fitted anew when the size or `content`
 * changes; what is too long at the smallest scale overflows.
 */
export function useFit(host: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content may be taller.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const enlarge = () => {
      for (const scale of scales) {
        element.style.setProperty('--fit', String(scale));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    enlarge();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(enlarge);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, content]);
}
