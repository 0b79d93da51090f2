import { timelineMessages } from '../../messages/timeline';
import { useFormats, useMessages } from '../../store/use-messages';
import styles from './lanes.module.css';
import { axisTicks, labelWidth } from './ticks';
import { useTimeline } from './timeline-context';

/** The axis: its days in the language and calendar, hair lines up through the lanes, and by event the time between. */
export function Ruler() {
  const messages = useMessages(timelineMessages);
  const { language, calendar } = useFormats();
  const { axis, events, layout } = useTimeline();
  const { y, height } = layout.ruler;
  const ticks = axisTicks(axis, events.eventDays, language, calendar);
  const gaps =
    axis.spacing === 'event'
      ? ticks.slice(1).flatMap((tick, at) => {
          const before = ticks[at];
          if (!before || tick.day - before.day < 2) return [];
          const label = messages.gap(tick.day - before.day);
          const start = before.labelX + labelWidth(before.label) / 2 + 10;
          const end = tick.labelX - labelWidth(tick.label) / 2 - 10;
          return end - start < labelWidth(label) + 8 ? [] : [{ day: tick.day, label, start, end }];
        })
      : [];
  return (
    <g aria-hidden>
      {ticks.map(({ day, x, label, labelX, strong }) => (
        <g key={day}>
          <line className={styles.hair} x1={x} x2={x} y1={layout.meetings.y} y2={y + 3} />
          <text className={strong ? styles.tickStrong : styles.tick} x={labelX} y={y + height - 6}>
            {label}
          </text>
        </g>
      ))}
      {gaps.map(({ day, label, start, end }) => {
        const middle = (start + end) / 2;
        const half = labelWidth(label) / 2 + 6;
        const level = y + height - 10;
        return (
          <g key={day}>
            <line className={styles.gap} x1={start} x2={middle - half} y1={level} y2={level} />
            <line className={styles.gap} x1={middle + half} x2={end} y1={level} y2={level} />
            <text className={styles.gapText} x={middle} y={y + height - 6}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
