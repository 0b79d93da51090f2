import { type RefObject, useLayoutEffect, useState } from 'react';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The content size of an element in CSS pixels as it changes; `fallback` until it is laid out. */
export function useSize(element: RefObject<Element | null>, fallback: PixelSize): PixelSize {
  const [size, setSize] = useState(fallback);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (!box || box.width === 0) return;
      setSize((known) =>
        known.width === box.width && known.height === box.height
          ? known
          : { width: box.width, height: box.height },
      );
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
