import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * How far below the beginning of what it scrolls in an element begins, in CSS pixels; null until both are there. It is
 * measured anew with each scrolling, since what stands above it may have become another size.
 */
export function useAbove(
  element: RefObject<Element | null>,
  scroller: HTMLElement | null,
): number | null {
  const [above, setAbove] = useState<number | null>(null);
  const measure = () => {
    if (!scroller || !element.current) return;
    const { top } = element.current.getBoundingClientRect();
    // What the browser rounds is no change.
    setAbove(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    scroller?.addEventListener('scroll', measure, { passive: true });
    return () => scroller?.removeEventListener('scroll', measure);
  });
  return above;
}
