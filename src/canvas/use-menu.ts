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
      setMenu(ref ? { ref, at: { x: at.x, y: at.y } } : null);
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

  const close = useCallback(() => setMenu(null), []);
  /** Opens it for the last thing selected; false where nothing of the selection is on the screen. */
  const openForSelection = useCallback((): boolean => {
    const ref = store.getState().view.selection.at(-1);
    const element = ref && cy && !cy.destroyed() ? cy.getElementById(elementOf(ref)) : null;
    if (!ref || !element || element.empty()) return false;
    const { x1, x2, y2 } = element.renderedBoundingBox();
    setMenu({ ref, at: { x: (x1 + x2) / 2, y: y2 } });
    return true;
  }, [cy, store]);

  return { menu, close, openForSelection };
}
