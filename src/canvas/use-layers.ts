import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';
import type { State } from '../store/store';
import { useYongyaiStore } from '../store/use-store';
import { clearedLayer, type LayerRefs } from './canvas-layer';
import { listen } from './cy-listen';
import { nodeElement } from './element-id';
import type { PlannedLabel } from './label-plan';
import { litBy } from './lit';
import { paintBox } from './paint-box';
import { paintBright } from './paint-bright';
import { paintScene } from './paint-scene';
import { coursesNow, type Frame, frameNow, type Picture, sameFrame } from './picture';
import { selectionBox } from './scene-renderer';
import type { Glide } from './use-glide';

/** Where the instance can be asked which of its nodes are drawn, and how lines run, of which it knows nothing itself. */
const drawnNote = '_yongyaiDrawn';

const attentionOf = ({ hover, passageHover, view }: State, path: readonly Edge[] | null) => ({
  hover: hover?.ref ?? null,
  passage: passageHover,
  path,
  selection: view.selection,
});

function drawnNow(picture: Picture) {
  const { nodes, edges } = picture.scene;
  const courseOf = coursesNow(picture);
  const lines = edges.map(({ key, ref }) => ({ ...ref, key, course: courseOf(key) }));
  return { nodes: nodes.map(({ id }) => nodeElement(id)), lines };
}

/**
 * Paints the scene whenever Cytoscape says that something moved, and what stands out on a layer above, while the picture
 * below fades by CSS: nothing is painted anew when something is pointed at, so that this costs the same in a scene of
 * any size.
 */
export function useLayers(
  picture: Picture | null,
  { dim, bright }: LayerRefs,
  path: readonly Edge[] | null,
  glide: Glide,
): void {
  const store = useYongyaiStore();
  const plan = useRef<ReadonlyMap<EntityId, PlannedLabel>>(new Map());

  useLayoutEffect(() => {
    if (!picture) return;
    const { cy } = picture;
    const size = () => ({ width: cy.width(), height: cy.height() });
    let boxed = false;
    let last: { readonly frame: Frame; readonly ratio: number } | null = null;
    /** Cytoscape asks for a picture whenever the pointer enters something, too: true where there was one to paint. */
    const sceneNow = (): boolean => {
      const now = { frame: frameNow(picture), ratio: globalThis.devicePixelRatio };
      if (last && now.ratio === last.ratio && sameFrame(now.frame, last.frame)) return false;
      last = now;
      const ctx = dim.current && clearedLayer(dim.current, now.frame);
      if (ctx) plan.current = paintScene(ctx, picture, now.frame);
      return true;
    };
    const brightNow = () => {
      const state = store.getState();
      const lit = litBy(picture.lines, attentionOf(state, path));
      dim.current?.setAttribute('data-recede', lit?.recede ?? 'none');
      const ctx = bright.current && clearedLayer(bright.current, size());
      if (!ctx) return;
      const { selection } = state.view;
      paintBright(ctx, picture, { lit, selection, hover: state.hover?.ref ?? null }, plan.current);
      boxed = paintBox(ctx, picture);
    };
    const both = () => {
      if (cy.destroyed() || glide.paints(cy)) return;
      const moved = sceneNow();
      if (moved || boxed || selectionBox(cy)) brightNow();
    };
    both();
    const stopRender = listen(cy, 'render', both);
    const stopStore = store.subscribe((state, before) => {
      const same =
        state.hover === before.hover &&
        state.passageHover === before.passageHover &&
        state.view.selection === before.view.selection;
      if (!same && !cy.destroyed()) brightNow();
    });
    return () => {
      stopRender();
      stopStore();
    };
  }, [picture, path, store, dim, bright, glide]);

  // Once for an instance, since it styles all its elements anew at each of its notes.
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  }, [picture]);
  const cy = picture?.cy ?? null;
  useLayoutEffect(() => {
    cy?.scratch(drawnNote, () => latest.current && drawnNow(latest.current));
  }, [cy]);

  // A screen of another density (a window moved, a page zoomed) needs sharper layers.
  useEffect(() => {
    if (!picture) return;
    const media = matchMedia(`(resolution: ${globalThis.devicePixelRatio || 1}dppx)`);
    const again = () => {
      if (!picture.cy.destroyed()) picture.cy.resize();
    };
    media.addEventListener('change', again);
    return () => media.removeEventListener('change', again);
  }, [picture]);
}
