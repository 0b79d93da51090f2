import { type RefObject, useEffect, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import { focusIsLost } from '../../ui/focus-is-lost';

/**
 * Keeps the keyboard with the reader: where what opened it has made room for it, the focus goes into the text; when it
 * closes, back to the words of the claim that was open, where the details have them.
 */
export function useReadingFocus(scroller: RefObject<HTMLElement | null>, claim: ClaimId | null) {
  const open = useRef(claim);
  useEffect(() => {
    open.current = claim;
  }, [claim]);
  useEffect(() => {
    if (focusIsLost()) scroller.current?.focus({ preventScroll: true });
    return () => {
      if (!focusIsLost() || open.current === null) return;
      const card = `[data-claim="${CSS.escape(open.current)}"]`;
      document.querySelector<HTMLElement>(`${card} [data-passage-button]`)?.focus();
    };
  }, [scroller]);
}
