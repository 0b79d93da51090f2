import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import {
  type DayRange,
  type Handle,
  moveHandle,
  moveToEnd,
  rangeBetween,
  shifted,
  snappedBoundary,
} from './brush-moves';
import type { Extent, TimelineAxis } from './timeline-axis';
import type { TimelineEvents } from './timeline-events';
import type { WindowRange } from './use-window-range';

/** How near to the edge of an event, in pixels, an end of the window snaps to it. */
const reach = 9;

interface Drag {
  readonly handle: Handle | 'new';
  readonly startX: number;
  readonly range: DayRange;
  /** Where the ends were drawn when the drag began: an end is moved from where it is seen. */
  readonly ends: { readonly left: number; readonly right: number };
  moved: boolean;
}

/** Where the ends of the window are drawn, in pixels: an open end at the edge of the lanes. */
export function shownEnds(axis: TimelineAxis, { first, last }: Extent, window: WindowRange) {
  const { range, mode } = window;
  const hold = (x: number) => Math.min(axis.width, Math.max(0, x));
  const opens = mode === 'until' || range.from <= first;
  const closes = range.to >= last;
  return {
    opens,
    closes,
    left: opens ? 0 : hold(axis.x(range.from)),
    right: closes ? axis.width : hold(axis.x(range.to + 1)),
  };
}

/** Moving the window with pointer and keys. A drag is one step: its first change is committed, the others adjust it. */
export function useBrush(axis: TimelineAxis, events: TimelineEvents, window: WindowRange) {
  const drag = useRef<Drag | null>(null);
  const { extent, snap } = events;
  const edges = [...new Set(events.eventDays.flatMap((day) => [day, day + 1]))];

  function rangeAt({ handle, startX, range, ends }: Drag, x: number): DayRange {
    const boundary = (at: number) => snappedBoundary(at, edges, axis, reach);
    const dx = x - startX;
    if (handle === 'new') return rangeBetween(boundary(startX), boundary(x), extent);
    if (handle === 'from') {
      const day = boundary(ends.left + dx);
      return { from: Math.min(range.to, Math.max(extent.first, day)), to: range.to };
    }
    if (handle === 'to') {
      const day = boundary(ends.right + dx) - 1;
      return { from: range.from, to: Math.max(range.from, Math.min(extent.last, day)) };
    }
    if (axis.spacing === 'scale') {
      return shifted(range, boundary(axis.x(range.from) + dx) - range.from, extent);
    }
    const [from, to] = [boundary(axis.x(range.from) + dx), boundary(axis.x(range.to + 1) + dx)];
    return from < extent.first || to > extent.last + 1
      ? shifted(range, dx < 0 ? extent.first - range.from : extent.last - range.to, extent)
      : rangeBetween(from, Math.max(from + 1, to), extent);
  }

  function change(session: Drag, next: DayRange) {
    const { from, to } = window.range;
    if (next.from === from && next.to === to) return;
    if (session.moved) window.adjust(next);
    else window.commit(next);
    session.moved = true;
  }

  /** Pointer handlers of something that moves the window; `x0` is the left edge of the lanes on the screen. */
  const pointer = (handle: Handle | 'new', leftEdge: () => number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture?.(event.pointerId);
      const startX = event.clientX - leftEdge();
      const ends = shownEnds(axis, extent, window);
      drag.current = { handle, startX, range: window.range, ends, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const session = drag.current;
      if (!session) return;
      const x = event.clientX - leftEdge();
      if (!session.moved && Math.abs(x - session.startX) < 3) return;
      change(session, rangeAt(session, x));
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  });

  const onKeyDown = (handle: Handle) => (event: KeyboardEvent) => {
    const { range } = window;
    const commit = (next: DayRange) => {
      event.preventDefault();
      window.commit(next, `window-${handle}`);
    };
    const by = event.shiftKey ? 'day' : 'event';
    const move = (kind: 'day' | 'event' | 'month', direction: 1 | -1) =>
      commit(moveHandle(handle, range, kind, direction, snap, extent));
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return move(by, 1);
      case 'ArrowLeft':
      case 'ArrowDown':
        return move(by, -1);
      case 'PageUp':
        return move('month', 1);
      case 'PageDown':
        return move('month', -1);
      case 'Home':
      case 'End':
        return commit(moveToEnd(handle, range, event.key === 'Home' ? 'home' : 'end', extent));
    }
  };

  return { pointer, onKeyDown };
}
