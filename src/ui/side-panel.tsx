import { type ReactNode, useId, useRef } from 'react';
import styles from './side-panel.module.css';

interface Props {
  /** Where the panel stands in its row or column: its handle is on the inner edge. */
  readonly edge: 'left' | 'right' | 'bottom';
  /** CSS pixels. */
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly onSize: (size: number) => void;
  /** The handle's name. */
  readonly label: string;
  readonly children: ReactNode;
}

/** CSS pixels by which an arrow key moves the handle. */
const keyStep = 24;

/**
 * A panel of a fixed size beside something that takes the rest. Its handle is a separator (WAI-ARIA window splitter):
 * drag it, or move it by arrow keys, Home and End. While it is dragged only the panel's style changes; `onSize` is
 * called at the end.
 */
export function SidePanel({ edge, size, low, high, onSize, label, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const upright = edge !== 'bottom';
  const outward = edge === 'left' ? 1 : -1;
  const clamped = Math.min(high, Math.max(low, size));

  const drag = (event: React.PointerEvent<HTMLDivElement>) => {
    const element = panel.current;
    if (!element || event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const from = upright ? event.clientX : event.clientY;
    let next = clamped;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const by = ((upright ? clientX : clientY) - from) * outward;
      next = Math.min(high, Math.max(low, clamped + by));
      element.style.flexBasis = `${next}px`;
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      onSize(Math.round(next));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };
  const press = (event: React.KeyboardEvent) => {
    const [less, more] = upright ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const sizes = new Map([
      [less, clamped - keyStep * outward],
      [more, clamped + keyStep * outward],
      ['Home', low],
      ['End', high],
    ]);
    const next = sizes.get(event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onSize(Math.min(high, Math.max(low, next)));
  };

  const handle = (
    // biome-ignore lint/a11y/useSemanticElements: a splitter is a separator that moves; hr cannot.
    <div
      role="separator"
      tabIndex={0}
      className={upright ? styles.upright : styles.level}
      aria-label={label}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-controls={id}
      aria-valuenow={clamped}
      aria-valuemin={low}
      aria-valuemax={high}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
  return (
    <>
      {edge !== 'left' && handle}
      <div
        id={id}
        ref={panel}
        className={styles.panel}
        style={{ flexBasis: `${clamped}px` }}
        data-edge={edge}
      >
        {children}
      </div>
      {edge === 'left' && handle}
    </>
  );
}
