import { useEffect, useRef } from 'react';
import type { EntityId } from '../model/ids';
import { useYongyai } from '../store/use-store';
import { around, type Box, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';
import type { CameraControl } from './use-camera';

/** Brings what was selected elsewhere into view, by as little movement as it takes. */
export function useBringIn(
  camera: CameraControl,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): void {
  const selection = useYongyai(({ view }) => view.selection);
  const known = useRef(selection);
  useEffect(() => {
    if (known.current === selection) return;
    known.current = selection;
    const last = selection.at(-1);
    if (!last) return;
    const ids = last.kind === 'entity' ? [last.id] : [last.source, last.target];
    const boxes = ids.flatMap((id): Box[] => {
      const card = cards.get(id);
      const at = places.get(id);
      return card && at ? [moved(card.extent, at)] : [];
    });
    const box = around(boxes);
    if (box) camera.bringIn(box);
  }, [selection, camera, places, cards]);
}
