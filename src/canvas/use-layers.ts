import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';
import type { State } from '../store/store';
import { useYongyaiStore } from '../store/use-store';
import { clearedLayer } from './canvas-layer';
import { listen } from './cy-listen';
import type { PlannedLabel } from './label-plan';
import { litBy } from './lit';
import { paintBright } from './paint-bright';
import { paintGround, paintLabels } from './paint-labels';
import type { Picture } from './picture';

export interface LayerRefs {
  /** What recedes: Cytoscape's picture and the labels. */
  readonly dim: RefObject<HTMLElement | null>;
  readonly ground: RefObject<HTMLCanvasElement | null>;
  readonly labels: RefObject<HTMLCanvasElement | null>;
  readonly bright: RefObject<HTMLCanvasElement | null>;
}

const attentionOf = ({ hover, passageHover, view }: State, path: readonly Edge[] | null) => ({
  hover: hover?.ref ?? null,
  passage: passageHover,
  path,
  selection: view.selection,
});

/**
 * Paints the labels with every picture of Cytoscape, and what stands out on a layer above, while the picture below
 * fades by CSS: nothing is restyled when something is pointed at, so that this costs the same in a scene of any size.
 */
export function useLayers(
  picture: Picture | null,
  { dim, ground, labels, bright }: LayerRefs,
  path: readonly Edge[] | null,
): void {
  const store = useYongyaiStore();
  const plan = useRef<ReadonlyMap<EntityId, PlannedLabel>>(new Map());

  useLayoutEffect(() => {
    if (!picture) return;
    const { cy } = picture;
    const size = () => ({ width: cy.width(), height: cy.height() });
    const labelsNow = () => {
      const below = ground.current && clearedLayer(ground.current, size());
      if (below) paintGround(below, picture, size());
      const ctx = labels.current && clearedLayer(labels.current, size());
      if (ctx) plan.current = paintLabels(ctx, picture, size());
    };
    const brightNow = () => {
      const state = store.getState();
      const lit = litBy(picture.lines, attentionOf(state, path));
      dim.current?.setAttribute('data-recede', lit?.recede ?? 'none');
      const ctx = bright.current && clearedLayer(bright.current, size());
      if (!ctx) return;
      const { selection } = state.view;
      paintBright(ctx, picture, { lit, selection, hover: state.hover?.ref ?? null }, plan.current);
    };
    const both = () => {
      if (cy.destroyed()) return;
      labelsNow();
      brightNow();
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
  }, [picture, path, store, dim, ground, labels, bright]);

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
