import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { useYongyaiStore } from '../store/use-store';
import { type ElementRef, sameElement } from '../view/element-ref';
import { focusOn } from '../view/focusing';
import { clickBeside, select, selectAll, toggleSelected } from '../view/selecting';
import { listen } from './cy-listen';
import type { PointedAt } from './pointed-at';

/** A line is lit when the pointer rests on it this long, in milliseconds: crossing lines must not flicker. */
const rest = 70;

const adds = ({ originalEvent }: EventObject): boolean =>
  originalEvent instanceof MouseEvent &&
  (originalEvent.ctrlKey || originalEvent.metaKey || originalEvent.shiftKey);

export interface PointerOptions {
  /** Takes a click on an element away from selecting; true where it did. */
  readonly intercept: (ref: ElementRef | null) => boolean;
  /** Stable. */
  readonly pointedAt: PointedAt;
}

/** Pointing, clicking, boxing and double-clicking on the canvas, as changes of the store. */
export function usePointer(cy: Core | null, { intercept, pointedAt }: PointerOptions): void {
  const store = useYongyaiStore();
  useEffect(() => {
    if (!cy) return;
    const container = cy.container();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { commit, hoverOver } = store.getState();

    const point = (ref: ElementRef | null) => {
      clearTimeout(timer);
      if (container) container.style.cursor = ref ? 'pointer' : '';
      const now = store.getState().hover;
      if (!ref) {
        if (now?.from === 'canvas') hoverOver(null);
      } else if (!now || !sameElement(now.ref, ref)) hoverOver({ ref, from: 'canvas' });
    };
    const over = (event: EventObject) => {
      const ref = pointedAt(event);
      if (ref?.kind !== 'edge') point(ref);
      else {
        clearTimeout(timer);
        timer = setTimeout(() => point(ref), rest);
      }
    };
    // Lines are ground to Cytoscape.
    let ground: ElementRef | null = null;
    const overGround = (event: EventObject) => {
      const { originalEvent: mouse } = event;
      if (mouse instanceof MouseEvent && mouse.buttons !== 0) return;
      const ref = event.target === cy ? pointedAt(event) : null;
      if (ref && ground && sameElement(ref, ground)) return;
      if (ref) over(event);
      else if (ground && event.target === cy) point(null);
      ground = ref;
    };
    const box: ElementRef[] = [];
    const boxed = () => {
      if (box.length === 0) return;
      const nodes = box.splice(0).filter(({ kind }) => kind === 'entity');
      const { selection } = store.getState().view;
      const more = nodes.filter((ref) => !selection.some((one) => sameElement(one, ref)));
      commit(selectAll([...selection, ...more]));
    };
    // Cytoscape tells of a tap when the finger leaves after a long press too, which has opened the menu.
    let held = false;
    const stops = [
      listen(cy, 'tapstart', () => {
        held = false;
      }),
      listen(cy, 'taphold', ({ originalEvent }) => {
        held = !(originalEvent instanceof MouseEvent);
      }),
      listen(cy, 'mouseover', over, 'node'),
      listen(cy, 'mouseout', () => point(null), 'node'),
      listen(cy, 'mousemove', overGround),
      listen(cy, 'grab', () => point(null), 'node'),
      listen(cy, 'tap', (event) => {
        if (held) return;
        const ref = pointedAt(event);
        if (intercept(ref)) return;
        if (!ref) {
          if (!adds(event)) commit(clickBeside);
        } else commit(adds(event) ? toggleSelected(ref) : select(ref));
      }),
      listen(
        cy,
        'dbltap',
        (event) => {
          const ref = pointedAt(event);
          if (ref?.kind === 'entity' && !adds(event)) commit(focusOn([ref.id]));
        },
        'node',
      ),
      listen(
        cy,
        'box',
        (event) => {
          const ref = pointedAt(event);
          if (box.length === 0) queueMicrotask(boxed);
          if (ref) box.push(ref);
        },
        'node',
      ),
    ];
    const leave = () => point(null);
    container?.addEventListener('pointerleave', leave);
    return () => {
      clearTimeout(timer);
      container?.removeEventListener('pointerleave', leave);
      for (const stop of stops) stop();
    };
  }, [cy, store, intercept, pointedAt]);
}
