import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import type { ElementRef } from '../view/element-ref';
import { type Camera, chosenCamera, type View } from '../view/view';
import { listen } from './cy-listen';
import { around, type Box, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';
import type { CameraControl } from './use-camera';

/**
 * Brings what is selected into view, or all of the path that is shown, by as little movement as it takes: what a link
 * speaks of, unless it brings a camera of its own, what was chosen elsewhere, and what another size of the canvas would
 * leave outside, until the person moves the camera.
 */
export function useBringIn(
  cy: Core | null,
  camera: CameraControl,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
  path: readonly Edge[] | null,
): void {
  const store = useYongyaiStore();
  const selection = useYongyai(({ view }) => view.selection);
  const wanted = useYongyai(({ view }) => view.path);
  const known = useRef<View['path'] | View['selection']>(null);
  const after = useRef<Camera | null | undefined>(undefined);

  const bringIn = useCallback(
    (how: 'at once' | 'moving') => {
      const last = selection.at(-1);
      const shown: readonly ElementRef[] = path?.map(({ ref }) => ref) ?? (last ? [last] : []);
      const ids = shown.flatMap((ref) =>
        ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
      );
      const boxes = ids.flatMap((id): Box[] => {
        const card = cards.get(id);
        const at = places.get(id);
        return card && at ? [moved(card.extent, at)] : [];
      });
      const box = around(boxes);
      if (!box) return;
      camera.bringIn(box, how);
      after.current = store.getState().view.camera;
    },
    [store, camera, places, cards, selection, path],
  );

  useEffect(() => {
    const subject = wanted ?? selection;
    if (!cy || known.current === subject) return;
    const atLoad = known.current === null;
    known.current = subject;
    const now = store.getState().view.camera;
    if (atLoad && now !== null) return;
    after.current = now;
    bringIn('moving');
  }, [cy, store, selection, wanted, bringIn]);

  useEffect(() => {
    if (!cy) return;
    return listen(cy, 'resize', () =>
      // The camera follows the new size first.
      queueMicrotask(() => {
        if (cy.destroyed()) return;
        const { view } = store.getState();
        // At once: while a window is being drawn larger, every movement would be cut off by the next.
        if (!chosenCamera(view) || view.camera === after.current) bringIn('at once');
      }),
    );
  }, [cy, store, bringIn]);
}
