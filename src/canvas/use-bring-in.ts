import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { EntityId } from '../model/ids';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import type { ElementRef } from '../view/element-ref';
import type { Camera } from '../view/view';
import { listen } from './cy-listen';
import { around, type Box, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';
import type { CameraControl } from './use-camera';

/**
 * Brings what is selected into view, by as little movement as it takes: what a link selects, unless it brings a camera
 * of its own, what was selected elsewhere, and what a smaller canvas would leave outside, until the person moves the camera.
 */
export function useBringIn(
  cy: Core | null,
  camera: CameraControl,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): void {
  const store = useYongyaiStore();
  const selection = useYongyai(({ view }) => view.selection);
  const known = useRef<readonly ElementRef[] | null>(null);
  const after = useRef<Camera | null | undefined>(undefined);

  const bringIn = useCallback(() => {
    const { view } = store.getState();
    const last = view.selection.at(-1);
    const ids = !last ? [] : last.kind === 'entity' ? [last.id] : [last.source, last.target];
    const boxes = ids.flatMap((id): Box[] => {
      const card = cards.get(id);
      const at = places.get(id);
      return card && at ? [moved(card.extent, at)] : [];
    });
    const box = around(boxes);
    if (!box) return;
    camera.bringIn(box);
    after.current = store.getState().view.camera;
  }, [store, camera, places, cards]);

  useEffect(() => {
    if (!cy || known.current === selection) return;
    const atLoad = known.current === null;
    known.current = selection;
    const now = store.getState().view.camera;
    if (atLoad && now !== null) return;
    after.current = now;
    bringIn();
  }, [cy, store, selection, bringIn]);

  useEffect(() => {
    if (!cy) return;
    return listen(cy, 'resize', () =>
      // The camera follows the new size first.
      queueMicrotask(() => {
        if (!cy.destroyed() && store.getState().view.camera === after.current) bringIn();
      }),
    );
  }, [cy, store, bringIn]);
}
