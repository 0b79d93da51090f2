import type { EventObject } from 'cytoscape';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { ElementRef } from '../view/element-ref';
import { refOfElement } from './element-id';
import { lineNear } from './line-sheet';
import { endPlaces, type Picture } from './picture';

/** How near to a line is on it, in screen pixels: by mouse and by finger. */
const reach = { mouse: 8, touch: 24 } as const;

/** What an event of Cytoscape is about; null on empty ground. */
export type PointedAt = (event: EventObject) => ElementRef | null;

/** Tells what is pointed at, lines on the sheet of a large scene among it, of which Cytoscape knows nothing. */
export function usePointedAt(picture: Picture | null): PointedAt {
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });
  return useCallback((event) => {
    if (event.target !== event.cy) return refOfElement(String(event.target.id()));
    const now = latest.current;
    if (!now?.sheet || now.cy !== event.cy) return null;
    const near = event.originalEvent instanceof MouseEvent ? reach.mouse : reach.touch;
    const places = endPlaces(now, now.sheet);
    return lineNear(now.sheet, places, event.position, near / event.cy.zoom())?.ref ?? null;
  }, []);
}
