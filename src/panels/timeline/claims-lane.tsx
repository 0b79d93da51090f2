import { useDeferredValue, useMemo } from 'react';
import { notCounted, visibleClaims } from '../../graph/visible-claims';
import { timelineMessages } from '../../messages/timeline';
import { dayFromNumber } from '../../model/time-span';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { histogram } from './histogram';
import styles from './lanes.module.css';
import { useTimeline } from './timeline-context';

/** How many claims stand when: all of them as a shade, those that pass the filters in ink, whatever the window. */
export function ClaimsLane() {
  const corpus = useCorpus();
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const { axis, events, layout } = useTimeline();
  const filters = useDeferredValue(useYongyai(({ view }) => view.filters));
  const bars = useMemo(() => {
    const states = visibleClaims(corpus, filters, null);
    const passes = (claim: number) => states[claim] !== notCounted;
    return histogram(events.claimDays, passes, axis, events.eventDays);
  }, [corpus, filters, events, axis]);
  const { y, height } = layout.claims;
  const base = y + height - 2;
  const most = bars.reduce((high, bar) => Math.max(high, bar.all), 0);
  const numbered = height >= 30;
  const room = Math.max(0, height - (numbered ? 14 : 4));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * room));
  return (
    <g>
      {bars.map(({ from, to, x, width, all, passing }) => {
        // A bar never looks like a beam: a single day may have hundreds of pixels.
        const wide = Math.max(2, Math.min(width - 1, 30));
        const left = x + (width - wide) / 2;
        const days = messages.between(
          formats.day(dayFromNumber(from)),
          formats.day(dayFromNumber(to - 1)),
        );
        return (
          <g key={from}>
            <title>{messages.bar(Math.round(passing), Math.round(all), days)}</title>
            <rect
              className={styles.allClaims}
              x={left}
              y={base - tall(all)}
              width={wide}
              height={tall(all)}
            />
            <rect
              className={styles.passingClaims}
              x={left}
              y={base - tall(passing)}
              width={wide}
              height={tall(passing)}
            />
            {numbered && wide >= 16 && (
              <text
                aria-hidden
                className={styles.number}
                x={left + wide / 2}
                y={base - tall(all) - 3}
              >
                {formats.number(Math.round(passing))}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles.base} x1={0} x2={axis.width} y1={base + 0.5} y2={base + 0.5} />
    </g>
  );
}
