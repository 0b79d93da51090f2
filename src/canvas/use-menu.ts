import type { Core, EventObject } from 'cytoscape';
import { useCallback, useEffect, useState } from 'react';
import { useYongyaiStore } from '../store/use-store';
import { type ElementRef, elementKey } from '../view/element-ref';
import { listen } from './cy-listen';
import { nodeElement } from './element-id';
import type { Point } from './geometry';
import { pointAt } from './line-geometry';
import { useMenuRequests } from './menu-request';
import { coursesNow, type Picture, screenOf, standingOf } from './picture';
import type { PointedAt } from './pointed-at';

export interface OpenMenu {
  readonly ref: ElementRef;
  /** In pixels of the canvas. */
  readonly at: Point;
  /** The list beside the canvas, where the keyboard asked from there: it gets the focus back. */
  readonly list: Element | null;
}

/** The point of the screen below an element that is drawn now; null for others. */
function pointBelow(picture: Picture, ref: ElementRef): Point | null {
  if (ref.kind === 'edge') {
    const line = coursesNow(picture)(elementKey(ref));
    return line && screenOf(picture.cy).toScreen(pointAt(line, 0.5));
  }
  if (!standingOf(picture, ref.id)) return null;
  const { x1, x2, y2 } = picture.cy.getElementById(nodeElement(ref.id)).renderedBoundingBox();
  return { x: (x1 + x2) / 2, y: y2 };
}

/** The menu of an element: on right-click, long press, and for the selection by the keyboard. */
export function useMenu(cy: Core | null, picture: Picture | null, pointedAt: PointedAt) {
  const store = useYongyaiStore();
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  useEffect(() => {
    if (!cy) return;
    const open = (event: EventObject) => {
      const ref = pointedAt(event);
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
  }, [cy, pointedAt]);

  /** Opens the menu below an element; false where that is not drawn. */
  const openBelow = useCallback(
    (ref: ElementRef, list: Element | null): boolean => {
      const cy = picture?.cy;
      const below = cy && !cy.destroyed() ? pointBelow(picture, ref) : null;
      if (!cy || !below) return false;
      const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
      const at = { x: within(below.x, cy.width()), y: within(below.y, cy.height()) };
      setMenu({ ref, at, list });
      return true;
    },
    [picture],
  );
  useMenuRequests(useCallback((ref) => openBelow(ref, null), [openBelow]));

  // The keyboard asks for the menu of what it points at, or of the last thing selected, from the canvas or its list.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return;
      const from = event.target instanceof Element ? event.target : document.body;
      if (from !== document.body && !from.closest('[data-scope=canvas], [data-scope=twin]')) return;
      const { hover, view } = store.getState();
      const ref = hover?.ref ?? view.selection.at(-1);
      if (ref && openBelow(ref, from.closest('[data-scope=twin]'))) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openBelow, store]);

  const close = useCallback(() => setMenu(null), []);
  return { menu, close };
}
