import type { EventObject } from 'cytoscape';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { ElementRef } from '../view/element-ref';
import { entityOfElement } from './element-id';
import { lineNear } from './line-sheet';
import { endPlaces, type Picture } from './picture';

/** How near to a line is on it, in screen pixels: by mouse and by finger. */
const reach = { mouse: 8, touch: 24 } as const;

/** What an event of Cytoscape is about; null on empty ground. */
export type PointedAt = (event: EventObject) => ElementRef | null;

/** Tells what is pointed at, lines among it, of which Cytoscape knows nothing. */
export function usePointedAt(picture: Picture | null): PointedAt {
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });
  return useCallback((event) => {
    if (event.target !== event.cy) {
      const id = entityOfElement(String(event.target.id()));
      return id === null ? null : { kind: 'entity', id };
    }
    const now = latest.current;
    if (!now || now.cy !== event.cy) return null;
    const near = event.originalEvent instanceof MouseEvent ? reach.mouse : reach.touch;
    return lineNear(now.sheet, endPlaces(now), event.position, near / event.cy.zoom())?.ref ?? null;
  }, []);
}
