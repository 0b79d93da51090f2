import { type RefObject, useLayoutEffect } from 'react';
import type { TextSpan } from '../../model/release';

/** Brings the found words at which one stands into view inside the scroller, where they are not in view already. */
export function useScrollToFound(
  scroller: RefObject<HTMLElement | null>,
  span: TextSpan | undefined,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    const target = span && element?.querySelector(`[data-at="${span.start}"]`);
    if (!element || !target) return;
    const [frame, box] = [element.getBoundingClientRect(), target.getBoundingClientRect()];
    if (box.top >= frame.top && box.bottom <= frame.bottom) return;
    const top = box.top - frame.top + element.scrollTop - element.clientHeight / 3;
    element.scrollTo?.({ top: Math.max(0, top), behavior: 'instant' });
  }, [scroller, span]);
}
