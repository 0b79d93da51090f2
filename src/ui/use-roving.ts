import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** What an item of a roving group needs: one of them is reached by Tab, arrows go on from there. */
export interface RovingItem {
  readonly tabIndex: 0 | -1;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One tab stop for a row of items that stand under one parent, each marked with `data-roving`: Left and Right move the
 * focus, Home and End go to the ends, Enter and Space press.
 */
export function useRoving(count: number): (at: number, press: () => void) => RovingItem {
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(0, count - 1));
  return (at, press) => ({
    tabIndex: at === current ? 0 : -1,
    onFocus: () => setActive(at),
    onKeyDown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        press();
        return;
      }
      const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1 }[event.key];
      if (target === undefined) return;
      event.preventDefault();
      const row = event.currentTarget.closest('[data-roving-group]');
      const items = row?.querySelectorAll<HTMLElement | SVGElement>('[data-roving]');
      items?.[Math.min(count - 1, Math.max(0, target))]?.focus();
    },
  });
}
