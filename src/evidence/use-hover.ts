import { useEffect, useMemo, useRef } from 'react';
import { useYongyaiStore } from '../store/use-store';
import type { ElementRef } from '../view/element-ref';
import type { PassageRef } from '../view/view';

interface HoverHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Handlers by which something in a panel lights its node or line, and perhaps a passage, everywhere else, while the
 * pointer or the keyboard's focus is on it.
 */
export function useHover(ref: ElementRef | null, passage: PassageRef | null = null): HoverHandlers {
  const store = useYongyaiStore();
  const lit = useRef(false);
  const latest = useRef({ ref, passage });
  latest.current = { ref, passage };
  const handlers = useMemo(() => {
    const enter = () => {
      const { hoverOver, hoverPassage } = store.getState();
      lit.current = true;
      if (latest.current.ref) hoverOver({ ref: latest.current.ref, from: 'panel' });
      if (latest.current.passage) hoverPassage(latest.current.passage);
    };
    const leave = () => {
      if (!lit.current) return;
      lit.current = false;
      const { hoverOver, hoverPassage } = store.getState();
      hoverOver(null);
      hoverPassage(null);
    };
    return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
  }, [store]);
  // What vanishes under the pointer never hears it leave.
  useEffect(() => handlers.onPointerLeave, [handlers]);
  return handlers;
}
