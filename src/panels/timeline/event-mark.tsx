import type { ReactNode } from 'react';
import { useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import type { RovingItem } from '../../ui/use-roving';
import type { ElementRef } from '../../view/element-ref';
import styles from './lanes.module.css';

interface Props {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** The stretch that answers the pointer, in pixels to the left and right of `x`, 12 each if not given. */
  readonly reach?: { readonly left: number; readonly right: number };
  /** The height that answers the pointer, 24 pixels if not given. */
  readonly height?: number;
  readonly lit: boolean;
  readonly selected?: boolean;
  /** What lights up on the canvas while this is under the pointer or focused. */
  readonly hover: ElementRef | null;
  readonly roving: RovingItem;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Something on a lane that can be pointed at and pressed: 24 pixels wide and high where the lane has room. */
export function EventMark({
  label,
  x,
  y,
  reach,
  height = 24,
  lit,
  selected,
  hover,
  roving,
  onPress,
  children,
}: Props) {
  const store = useYongyaiStore();
  const enter = () => {
    if (hover) store.getState().hoverOver({ ref: hover, from: 'panel' });
  };
  const leave = () => store.getState().hoverOver(null);
  const { left, right } = reach ?? { left: 12, right: 12 };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      role="button"
      aria-label={visibleText(label)}
      aria-pressed={selected}
      className={styles.mark}
      data-lit={lit || undefined}
      data-selected={selected || undefined}
      data-roving
      transform={`translate(${x} ${y})`}
      tabIndex={roving.tabIndex}
      onKeyDown={roving.onKeyDown}
      onFocus={(event) => {
        roving.onFocus(event);
        enter();
      }}
      onBlur={leave}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={onPress}
    >
      <title>{label}</title>
      <rect className={styles.hit} x={-left} y={-height / 2} width={left + right} height={height} />
      {children}
    </g>
  );
}
