import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type Lens, panned, type TimelineAxis, zoomed } from './timeline-axis';

/** The wheel zooms the axis about the pointer, and pans it sideways or with Shift; dragging the lanes pans it. */
export function usePanZoom(
  stage: RefObject<HTMLElement | null>,
  axis: TimelineAxis,
  setLens: (lens: Lens) => void,
) {
  const current = useRef(axis);
  const from = useRef<number | null>(null);
  useEffect(() => {
    current.current = axis;
  });
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to wheels passively, and a zoom must keep the page from moving.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left } = element.getBoundingClientRect();
      const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      setLens(
        Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey
          ? panned(current.current, -sideways * line)
          : zoomed(current.current, 2 ** ((-event.deltaY * line) / 240), event.clientX - left),
      );
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [stage, setLens]);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button === 0 && axis.lens.zoom > 1) {
        from.current = event.clientX;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current === null) return;
      setLens(panned(current.current, event.clientX - from.current));
      from.current = event.clientX;
    },
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
