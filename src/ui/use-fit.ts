import { type RefObject, useLayoutEffect } from 'react';

/** From the largest to the smallest: by how much the type of what is to be fitted may be larger than usual. */
const scales = [1.25, 1.12, 1, 0.92, 0.85, 0.78] as const;

/** Tries the largest scale, then the middle of what is left: whatever fits at one scale fits at a smaller one. */
function setLargest(element: HTMLElement): void {
  const fitsAt = (at: number): boolean => {
    element.style.setProperty('--fit', String(scales[at]));
    return element.scrollHeight <= element.clientHeight;
  };
  if (fitsAt(0)) return;
  let [from, to] = [1, scales.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fitsAt(middle)) to = middle;
    else from = middle + 1;
  }
  element.style.setProperty('--fit', String(scales[from]));
}

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
    const size = () => `${element.clientWidth} ${element.clientHeight}`;
    setLargest(element);
    let fitted = size();
    if (typeof ResizeObserver === 'undefined') return;
    // It calls as soon as it observes, when nothing has changed yet: every trial lays out all words.
    const observer = new ResizeObserver(() => {
      if (size() === fitted) return;
      setLargest(element);
      fitted = size();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, content]);
}
