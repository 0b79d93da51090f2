import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Camera } from '../view/view';
import { seenThrough, sizeOf, transformTo, type Viewport, viewportOf } from './camera';
import { motionAllowed, motionTime } from './motion';
import type { LayerRefs } from './use-layers';

/** Beyond this many lines one painting takes longer than a frame. */
const mostPainted = 1500;

/** How the camera moves. */
export interface Glide {
  /** Goes to a camera, `moving` by a movement that can be followed where the person allows any. */
  readonly to: (cy: Core, camera: Camera, moving: boolean) => void;
  /** Ends a movement. */
  readonly stop: (cy: Core) => void;
  /** Whether it is on its way. */
  readonly moving: (cy: Core) => boolean;
}

const viewportNow = (cy: Core): Viewport => ({ pan: { ...cy.pan() }, zoom: cy.zoom() });

/**
 * Moves the camera: a picture of up to `mostPainted` lines is painted anew at every step of the way; a larger one is
 * painted once, where the camera goes to, and what is painted slides there, which costs the browser the same for any
 * number of lines. Stable.
 */
export function useGlide({ dim, bright }: LayerRefs, lines: number): Glide {
  const crowded = useRef(false);
  useLayoutEffect(() => {
    crowded.current = lines > mostPainted;
  }, [lines]);

  return useMemo((): Glide => {
    let slides: readonly Animation[] = [];
    let begin: number | null = null;
    const stop = (cy: Core) => {
      cy.stop();
      if (begin !== null) cancelAnimationFrame(begin);
      begin = null;
      for (const slide of slides) slide.cancel();
      slides = [];
    };
    const seen = (cy: Core): Viewport => {
      const painted = viewportNow(cy);
      if (!dim.current || slides.length === 0) return painted;
      return seenThrough(painted, new DOMMatrixReadOnly(getComputedStyle(dim.current).transform));
    };
    const slideTo = (cy: Core, goal: Viewport) => {
      if (cy.destroyed()) return;
      const before = seen(cy);
      stop(cy);
      cy.viewport(goal);
      // Painted at once: in the next frame the old picture would stand where the new one slides from.
      cy.emit('render');
      const transform = [transformTo(viewportNow(cy), before), 'none'];
      slides = [dim.current, bright.current].flatMap((layer) =>
        layer
          ? [layer.animate({ transform }, { duration: motionTime, easing: 'ease-in-out' })]
          : [],
      );
    };
    return {
      stop,
      moving: (cy) => begin !== null || cy.animated(),
      to: (cy, camera, moving) => {
        const goal = viewportOf(camera, sizeOf(cy));
        if (moving && motionAllowed() && crowded.current) {
          // On its own, when the next frame is made: what set the camera going has work of its own to do.
          if (begin !== null) cancelAnimationFrame(begin);
          begin = requestAnimationFrame(() => slideTo(cy, goal));
          return;
        }
        stop(cy);
        if (moving && motionAllowed()) {
          cy.animate(goal, { duration: motionTime, easing: 'ease-in-out-cubic' });
        } else cy.viewport(goal);
      },
    };
  }, [dim, bright]);
}
