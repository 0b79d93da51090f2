import { type RefObject, useId } from 'react';
import { timelineMessages } from '../../messages/timeline';
import { dayFromNumber } from '../../model/time-span';
import { useFormats, useMessages } from '../../store/use-messages';
import styles from './brush.module.css';
import type { Handle } from './brush-moves';
import type { TimelineAxis } from './timeline-axis';
import type { TimelineEvents } from './timeline-events';
import { shownEnds, useBrush } from './use-brush';
import type { WindowRange } from './use-window-range';
import { useWindowWords } from './use-window-words';

interface Props {
  readonly axis: TimelineAxis;
  readonly events: TimelineEvents;
  readonly window: WindowRange;
  /** The element in whose left edge the axis begins. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly gliding: boolean;
}

/** The window over the lanes: a veil over what is outside, a bar to move all of it, a handle at each end. */
export function Brush({ axis, events, window, stage, gliding }: Props) {
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const words = useWindowWords();
  const help = useId();
  const { pointer, onKeyDown } = useBrush(axis, events, window);
  const { range, mode } = window;
  const { extent } = events;
  const leftEdge = () => stage.current?.getBoundingClientRect().left ?? 0;
  const { opens, closes, left, right } = shownEnds(axis, extent, window);
  const whole = opens && closes;
  const spoken = (day: number, open: boolean) => {
    const text = formats.day(dayFromNumber(day));
    return open ? messages.openFrom(text) : text;
  };
  const slider = (
    handle: Handle,
    label: string,
    now: number,
    low: number,
    high: number,
    text: string,
  ) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': low,
    'aria-valuemax': Math.max(low, high),
    'aria-valuenow': now,
    'aria-valuetext': text,
    'aria-describedby': help,
    onKeyDown: onKeyDown(handle),
    ...pointer(handle, leftEdge),
  });
  return (
    <div className={styles.brush} data-gliding={gliding || undefined}>
      <div className={styles.sheet} {...pointer('new', leftEdge)} />
      <div className={styles.veil} style={{ left: 0, width: left }} />
      <div className={styles.veil} style={{ left: right, right: 0 }} />
      <div
        className={styles.window}
        data-whole={whole || undefined}
        style={{ left, width: Math.max(0, right - left) }}
        {...slider('window', messages.window, range.from, extent.first, extent.last, words)}
        {...(mode === 'until' ? { tabIndex: -1, 'aria-disabled': true } : {})}
        {...(whole || mode === 'until' ? pointer('new', leftEdge) : {})}
      />
      {mode === 'within' && (
        <div
          className={styles.handle}
          data-end="from"
          style={{ left }}
          {...slider(
            'from',
            messages.from,
            range.from,
            extent.first,
            range.to,
            spoken(range.from, opens),
          )}
        />
      )}
      <div
        className={styles.handle}
        data-end="to"
        style={{ left: right }}
        {...slider('to', messages.to, range.to, range.from, extent.last, spoken(range.to, closes))}
      />
      <span id={help} className={styles.help}>
        {messages.help}
      </span>
    </div>
  );
}
