import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import { type Camera, chosenCamera } from '../view/view';
import {
  bringingIn,
  cameraOf,
  fitRange,
  fitting,
  insets,
  sameCamera,
  sizeOf,
  zoomedAt,
  zoomRange,
} from './camera';
import { listen } from './cy-listen';
import { type Box, type Size, sameBox } from './geometry';
import type { Glide } from './use-glide';

const zoomStep = 1.35;
/** The camera goes into the link this long after the last movement, in milliseconds. */
const settle = 250;

export interface CameraControl {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows all that is shown: now, and where nothing is filtered out also when the window changes, until the person moves the camera. */
  readonly fit: () => void;
  /** The same, but really all: also where names become too small to be read. */
  readonly fitWhole: () => void;
  /** Moves just so far that a box (model pixels) is in view: at once, or by a movement that can be followed. */
  readonly bringIn: (box: Box, how: 'at once' | 'moving') => void;
}

const cameraNow = (cy: Core): Camera => cameraOf({ pan: cy.pan(), zoom: cy.zoom() }, sizeOf(cy));

/** What the camera may be to show, in model pixels: all that has a place, and what of it is shown now; null for nothing. */
interface Bounds {
  readonly all: Box | null;
  readonly shown: Box | null;
}

/**
 * Ties the camera of the view to Cytoscape's: a camera of the view is gone to, none shows all that has a place; what
 * the person pans and zooms goes into the view when it settles. When the canvas changes its size, the middle of a camera
 * that the person chose stays in the middle; else all is shown again. Nothing moves while the canvas has no extent. On a stage a small picture is enlarged further.
 */
export function useCamera(
  cy: Core | null,
  host: RefObject<HTMLElement | null>,
  { all: bounds, shown: within }: Bounds,
  glide: Glide,
): CameraControl {
  const store = useYongyaiStore();
  const wanted = useYongyai(({ view }) => view.camera);
  const stage = useYongyai(({ view }) => view.story !== null);
  const shown = useRef(false);
  const size = useRef<Size>({ width: 0, height: 0 });

  const fitted = useCallback(
    (): Camera | null =>
      cy && bounds ? fitting(bounds, sizeOf(cy), insets, fitRange(sizeOf(cy), stage)) : null,
    [cy, bounds, stage],
  );
  const goal = useCallback((): Camera | null => wanted ?? fitted(), [wanted, fitted]);
  const latest = useRef(goal);
  const whole = useRef(fitted);
  /** What is shown where that is not all. */
  const filtered = useRef<Box | null>(null);
  const all = useRef(bounds);
  useLayoutEffect(() => {
    latest.current = goal;
    whole.current = fitted;
    all.current = bounds;
    filtered.current = within && bounds && !sameBox(within, bounds) ? within : null;
  });

  /** Takes the size that the canvas has now; null where it had that before, or has no extent. */
  const measure = useCallback((): { readonly before: Size } | null => {
    const element = host.current;
    // On paper the picture is what it was on the screen: its style sheet has what Cytoscape measures keep its size.
    if (!cy || cy.destroyed() || !element || matchMedia('print').matches) return null;
    const { clientWidth: width, clientHeight: height } = element;
    const before = size.current;
    if (width === before.width && height === before.height) return null;
    size.current = width > 0 && height > 0 ? { width, height } : { width: 0, height: 0 };
    if (size.current.width === 0) return null;
    element.style.setProperty('--seen-width', `${width}px`);
    element.style.setProperty('--seen-height', `${height}px`);
    // Before anything is asked of it: Cytoscape remembers the size that it had, even none.
    glide.stop(cy);
    cy.resize();
    const { view, adjust } = store.getState();
    // Where it was brought to is worth nothing in another size.
    if (chosenCamera(view) !== view.camera) adjust((now) => ({ ...now, camera: null }));
    return { before };
  }, [cy, host, store, glide]);

  useLayoutEffect(() => {
    if (!cy || cy.destroyed()) return;
    // What came or went with a scene, above the canvas, gave it another size: the movement is one to what fits that.
    if (shown.current) measure();
    if (size.current.width === 0) return;
    const camera = goal();
    if (!camera || (shown.current && sameCamera(camera, cameraNow(cy)))) return;
    glide.to(cy, camera, shown.current);
    shown.current = true;
  }, [cy, goal, glide, measure]);

  useLayoutEffect(() => {
    const element = host.current;
    if (!cy || !element) return;
    shown.current = false;
    size.current = { width: 0, height: 0 };
    const follow = () => {
      const measured = measure();
      if (!measured) return;
      const { before } = measured;
      const chosen = chosenCamera(store.getState().view);
      // The person may just be moving; coming out of hiding, the view knows what is wanted now.
      const next =
        before.width > 0 && chosen
          ? cameraOf({ pan: cy.pan(), zoom: cy.zoom() }, before)
          : (chosen ?? whole.current());
      if (next) {
        glide.to(cy, next, false);
        shown.current = true;
      }
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [cy, host, store, glide, measure]);

  useEffect(() => {
    if (!cy) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      if (!cy.destroyed()) store.getState().adjust((view) => ({ ...view, camera: cameraNow(cy) }));
    };
    const stop = listen(cy, 'dragpan scrollzoom pinchzoom', () => {
      glide.stop(cy);
      clearTimeout(timer);
      timer = setTimeout(tell, settle);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cy, store, glide]);

  // Another neighbourhood is looked at whole, unless the change brought a camera of its own (Back, a link).
  const before = useRef(store.getState().view);
  useEffect(
    () =>
      store.subscribe(({ view, adjust }) => {
        const { focus, camera } = before.current;
        before.current = view;
        if (view.focus !== focus && view.camera !== null && view.camera === camera) {
          adjust((now) => ({ ...now, camera: null }));
        }
      }),
    [store],
  );

  return useMemo((): CameraControl => {
    const go = (camera: Camera | null) => store.getState().adjust((view) => ({ ...view, camera }));
    const zoomBy = (factor: number) => {
      if (!cy) return;
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      go(cameraOf(zoomedAt({ pan: cy.pan(), zoom: cy.zoom() }, factor, middle), sizeOf(cy)));
    };
    const showAll = () => {
      const box = filtered.current;
      if (cy && box) {
        go(fitting(box, sizeOf(cy), insets, fitRange(sizeOf(cy))));
        return;
      }
      go(null);
      // The view may have had no camera all along while the picture was dragged a moment ago.
      const camera = whole.current();
      if (cy && camera) glide.to(cy, camera, true);
    };
    return {
      zoomIn: () => zoomBy(zoomStep),
      zoomOut: () => zoomBy(1 / zoomStep),
      fit: showAll,
      fitWhole: () => {
        const box = filtered.current ?? all.current;
        if (!cy || !box) return;
        const range = fitRange(sizeOf(cy));
        const camera = fitting(box, sizeOf(cy), insets, { ...range, least: zoomRange.min });
        if (camera.zoom < range.least) go(camera);
        else showAll();
      },
      bringIn: (box, how) => {
        if (!cy || cy.width() === 0) return;
        // While it glides, what counts is where it is going: a new scene is fitted in the same moment.
        const camera = (glide.moving(cy) ? latest.current() : null) ?? cameraNow(cy);
        const next = bringingIn(camera, box, sizeOf(cy), insets);
        if (next === camera) return;
        if (how === 'at once') glide.to(cy, next, false);
        go(chosenCamera(store.getState().view) ? next : { ...next, brought: true });
      },
    };
  }, [cy, store, glide]);
}
