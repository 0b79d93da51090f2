import { useEffect } from 'react';
import type { ElementRef } from '../view/element-ref';

const waiting = new Set<(ref: ElementRef) => unknown>();

/** Asks the canvas that is on the screen, if any, for the menu of an element. */
export function requestMenu(ref: ElementRef): void {
  for (const open of [...waiting]) open(ref);
}

/** Opens the menu when it is asked for from elsewhere on the page: where things stand is known to the canvas alone. */
export function useMenuRequests(open: (ref: ElementRef) => unknown): void {
  useEffect(() => {
    waiting.add(open);
    return () => {
      waiting.delete(open);
    };
  }, [open]);
}
