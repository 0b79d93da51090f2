import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Camera } from '../view/view';
import { seenThrough, sizeOf, transformTo, type Viewport, viewportOf } from './camera';
import type { LayerRefs } from './canvas-layer';
import { motionAllowed, motionTime } from './motion';

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
  /** Leaves the painting of a new picture to a movement that paints where it goes to; false where none is about to begin. */
  readonly paints: (cy: Core) => boolean;
}

/** A movement that begins in a frame to come. */
interface Due {
  readonly cy: Core;
  readonly frame: number;
  /** Whether a new picture waits to be painted by it. */
  owed: boolean;
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
    let due: Due | null = null;
    const call = (cy: Core, then: () => void, owed = false) => {
      if (due) cancelAnimationFrame(due.frame);
      due = { cy, frame: requestAnimationFrame(then), owed };
    };
    const stop = (cy: Core) => {
      cy.stop();
      const left = due;
      due = null;
      if (left) cancelAnimationFrame(left.frame);
      if (left?.owed && left.cy === cy) cy.emit('render');
      for (const slide of slides) slide.cancel();
      slides = [];
    };
    const seen = (cy: Core): Viewport => {
      const painted = viewportNow(cy);
      if (!dim.current || slides.length === 0) return painted;
      return seenThrough(painted, new DOMMatrixReadOnly(getComputedStyle(dim.current).transform));
    };
    const slideTo = (cy: Core, goal: Viewport) => {
      due = null;
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
      moving: (cy) => due?.cy === cy || cy.animated(),
      paints: (cy) => {
        if (due?.cy !== cy) return false;
        due.owed = true;
        return true;
      },
      to: (cy, camera, moving) => {
        const goal = viewportOf(camera, sizeOf(cy));
        if (moving && motionAllowed() && crowded.current) {
          const slide = () => slideTo(cy, goal);
          // What set the camera going has work of its own to do: where that painted no new picture, its frame comes first.
          call(cy, () => (due?.owed ? slide() : call(cy, slide)), due?.owed);
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
