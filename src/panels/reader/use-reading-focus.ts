import { type RefObject, useEffect, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import { focusIsLost } from '../../ui/focus-is-lost';

/** The details draw what lies further down a moment later; so long the words are waited for, in milliseconds. */
const patience = 1500;

/** Gives the focus to the words of a claim; false where none are on the page. */
function focusWords(claim: ClaimId): boolean {
  const card = `[data-claim="${CSS.escape(claim)}"]`;
  const words = document.querySelector<HTMLElement>(`${card} [data-passage-button]`);
  words?.focus();
  return words !== null;
}

/** Whether the keyboard has been taken somewhere meanwhile, other than to the top of the details. */
const hasMovedOn = (): boolean =>
  !focusIsLost() && document.activeElement?.matches('[data-passage-list]') !== true;

/** Gives the focus back to the words of a claim, now or when they are drawn. */
function returnTo(claim: ClaimId): void {
  if (focusWords(claim)) return;
  const observer = new MutationObserver(() => {
    if (hasMovedOn() || focusWords(claim)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}

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
      if (focusIsLost() && open.current !== null) returnTo(open.current);
    };
  }, [scroller]);
}
