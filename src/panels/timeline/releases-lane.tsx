import { timelineMessages } from '../../messages/timeline';
import { dayFromNumber } from '../../model/time-span';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { useRoving } from '../../ui/use-roving';
import { openPassage } from '../../view/selecting';
import { clusters, labelsWithRoom } from './cluster';
import { EventMark } from './event-mark';
import styles from './lanes.module.css';
import { labelWidth } from './ticks';
import { useTimeline } from './timeline-context';
import type { ReleaseEvent } from './timeline-events';

/** Half the width of a mark for one release and for several, with the air around it, in pixels. */
const radius = (count: number) => (count === 1 ? 7 : 11);

/** The releases on the days of their publication, each tied to the meeting that it reports, with the time between. */
export function ReleasesLane() {
  const store = useYongyaiStore();
  const corpus = useCorpus();
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const { axis, events, layout, lit } = useTimeline();
  const open = useYongyai(({ view }) => view.passage?.release ?? null);
  const y = layout.releases.y + layout.releases.height / 2;
  const fromY = layout.meetings.y + layout.meetings.height / 2;
  const marks = clusters(events.releases, ({ day }) => axis.x(day + 0.5), radius, axis.width);
  const roving = useRoving(marks.length);
  const lagOf = ({ day, meetings: [meeting] }: ReleaseEvent) => {
    if (!meeting) return '';
    const days = day - meeting.to;
    if (days === 0) return messages.sameDay;
    return days > 0 ? messages.later(days) : messages.earlier(-days);
  };
  const ties = marks.flatMap(({ x, items: [only, ...others] }) =>
    only && others.length === 0
      ? only.meetings.map(({ id, from, to }) => ({
          id,
          start: axis.x((from + to + 1) / 2),
          end: x,
        }))
      : [],
  );
  const labels = labelsWithRoom(
    marks.map(({ x, items: [only, ...others] }) => {
      const text = only && others.length === 0 ? lagOf(only) : '';
      const width = labelWidth(text);
      const start = ties.find(({ end }) => end === x)?.start ?? x;
      // The lag stands on its line where that is long enough, else after the release, else before the meeting.
      const onLine = x - start > width + 20;
      const rooms = [
        ...(onLine ? [{ before: x - start - 6, after: 9 }] : []),
        { before: 9, after: 13 + width },
        { before: x - start + 13 + width, after: 9 },
      ];
      return { x, text, width, start, onLine, mark: { before: 9, after: 9 }, rooms };
    }),
    axis.width,
  ).filter(({ text }) => text !== '');
  return (
    <g data-roving-group>
      {ties.map(({ id, start, end }) => (
        <path key={id} className={styles.lag} d={`M${start} ${fromY + 6}V${y}H${end - 7}`} />
      ))}
      {marks.map(({ x, items }, at) => {
        const [first] = items;
        const last = items.at(-1);
        if (!first || !last) return null;
        const several = items.length > 1;
        const day = formats.day(dayFromNumber(first.day));
        const text = several
          ? `${messages.releases}: ${messages.several(items.length, day, formats.day(dayFromNumber(last.day)))}`
          : [messages.release(day, titleOf(first)), lagOf(first)].filter(Boolean).join(', ');
        const press = () =>
          store.getState().commit(openPassage({ release: first.id, claim: null, evidence: null }));
        const [meeting] = first.meetings;
        return (
          <EventMark
            key={first.id}
            label={text}
            x={x}
            y={y}
            lit={items.some(({ id }) => lit.releases.has(id))}
            selected={items.some(({ id }) => id === open)}
            hover={several || !meeting ? null : { kind: 'entity', id: meeting.id }}
            roving={roving(at, press)}
            onPress={press}
          >
            {several ? (
              <>
                <rect className={styles.many} x={-9} y={-8} width={18} height={16} rx={2} />
                <text className={styles.number} y={3.5}>
                  {items.length}
                </text>
              </>
            ) : (
              <path className={styles.sheet} d="M-4.5 -6.5h6l3 3v10h-9z M1.5 -6.5v3h3" />
            )}
          </EventMark>
        );
      })}
      {labels.map(({ x, text, width, start, onLine, place }) => {
        const spot = onLine ? place : place + 1;
        const at = [(start + x - 6) / 2 - width / 2, x + 10, start - 10 - width][spot] ?? x;
        return (
          <text
            key={x}
            aria-hidden
            className={spot === 0 ? styles.onLine : styles.small}
            x={at}
            y={y + 4}
          >
            {text}
          </text>
        );
      })}
    </g>
  );

  function titleOf({ id }: ReleaseEvent): string {
    const release = corpus.releases.get(id);
    const { language } = formats;
    if (!release) return id;
    return language === 'th'
      ? release.title
      : (release.titleTranslation?.[language] ?? release.title);
  }
}
