import type { Core, EventObject } from 'cytoscape';
import { useCallback, useEffect, useState } from 'react';
import { useYongyaiStore } from '../store/use-store';
import type { ElementRef } from '../view/element-ref';
import { listen } from './cy-listen';
import { elementOf, refOfElement } from './element-id';
import type { Point } from './geometry';

export interface OpenMenu {
  readonly ref: ElementRef;
  /** In pixels of the canvas. */
  readonly at: Point;
  /** The list beside the canvas, where the keyboard asked from there: it gets the focus back. */
  readonly list: Element | null;
}

/** The menu of an element: on right-click, long press, and for the selection by the keyboard. */
export function useMenu(cy: Core | null) {
  const store = useYongyaiStore();
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  useEffect(() => {
    if (!cy) return;
    const open = (event: EventObject) => {
      const ref = event.target === cy ? null : refOfElement(String(event.target.id()));
      const at = event.renderedPosition;
      setMenu(ref ? { ref, at: { x: at.x, y: at.y }, list: null } : null);
    };
    const stops = [
      listen(cy, 'cxttap', open),
      listen(cy, 'taphold', (event) => {
        // A mouse that rests with its button down is about to drag.
        if (!(event.originalEvent instanceof MouseEvent)) open(event);
      }),
      listen(cy, 'viewport', () => setMenu(null)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cy]);

  // The keyboard asks for the menu of what it points at, or of the last thing selected, from the canvas or its list.
  useEffect(() => {
    if (!cy) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return;
      const from = event.target instanceof Element ? event.target : document.body;
      if (from !== document.body && !from.closest('[data-scope=canvas], [data-scope=twin]')) return;
      const { hover, view } = store.getState();
      const ref = hover?.ref ?? view.selection.at(-1);
      const element = ref && !cy.destroyed() ? cy.getElementById(elementOf(ref)) : null;
      if (!ref || !element || element.empty()) return;
      event.preventDefault();
      const { x1, x2, y2 } = element.renderedBoundingBox();
      const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
      const at = { x: within((x1 + x2) / 2, cy.width()), y: within(y2, cy.height()) };
      setMenu({ ref, at, list: from.closest('[data-scope=twin]') });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [cy, store]);

  const close = useCallback(() => setMenu(null), []);
  return { menu, close };
}
