import { timelineMessages } from '../../messages/timeline';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { useRoving } from '../../ui/use-roving';
import { selectAll, selectEntity } from '../../view/selecting';
import { type Cluster, clusters, labelsWithRoom } from './cluster';
import { EventMark } from './event-mark';
import styles from './lanes.module.css';
import { labelWidth } from './ticks';
import { useTimeline } from './timeline-context';
import type { MeetingEvent } from './timeline-events';

/** Half the width of a mark for one meeting and for several, with the air around it, in pixels. */
const radius = (count: number) => (count === 1 ? 7 : 11);

/** The meetings: a point for a day, a stretch for what is known less exactly, a number where many stand together. */
export function MeetingsLane() {
  const store = useYongyaiStore();
  const corpus = useCorpus();
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const { axis, events, layout, lit, selection } = useTimeline();
  const y = layout.meetings.y + layout.meetings.height / 2;
  const middle = ({ from, to }: MeetingEvent) => axis.x((from + to + 1) / 2);
  const marks = clusters(events.meetings, middle, radius, axis.width);
  const roving = useRoving(marks.length);
  const nameOf = ({ id }: MeetingEvent) => {
    const entity = corpus.entities.get(id);
    return entity ? visibleText(formats.text(entity.label)) : id;
  };
  const labels = labelsWithRoom(
    marks.map((mark, at) => {
      const [only] = mark.items;
      const text = only && mark.items.length === 1 ? nameOf(only) : '';
      const { left, right } = stretchOf(mark);
      const words = text === '' ? 0 : labelWidth(text) + 4;
      const rooms = [
        { before: left, after: right + 2 + words },
        { before: left + 2 + words, after: right },
      ];
      return { at, x: mark.x, text, left, right, mark: { before: left, after: right }, rooms };
    }),
    axis.width,
  ).filter(({ text }) => text !== '');

  function stretchOf({ x, items: [only, ...others] }: Cluster<MeetingEvent>) {
    if (!only || others.length > 0) return { left: 12, right: 12 };
    if (only.when.precision === 'day') return { left: 10, right: 10 };
    return { left: x - axis.x(only.from), right: axis.x(only.to + 1) - x };
  }

  const selected = new Set(selection.flatMap((ref) => (ref.kind === 'entity' ? [ref.id] : [])));
  return (
    <g data-roving-group>
      {marks.map((mark, at) => {
        const { items, x } = mark;
        const [first] = items;
        const last = items.at(-1);
        if (!first || !last) return null;
        const several = items.length > 1;
        const text = several
          ? `${messages.meetings}: ${messages.several(items.length, formats.day(first.when.from), formats.day(last.when.to))}`
          : messages.meeting(nameOf(first), formats.span(first.when));
        const press = () =>
          store
            .getState()
            .commit(
              several
                ? selectAll(items.map(({ id }) => ({ kind: 'entity', id })))
                : selectEntity(first.id),
            );
        const reach = stretchOf(mark);
        return (
          <EventMark
            key={first.id}
            label={text}
            x={x}
            y={y}
            reach={{ left: Math.max(12, reach.left), right: Math.max(12, reach.right) }}
            lit={items.some(({ id }) => lit.meetings.has(id))}
            selected={items.some(({ id }) => selected.has(id))}
            hover={several ? null : { kind: 'entity', id: first.id }}
            roving={roving(at, press)}
            onPress={press}
          >
            {several ? (
              <>
                <circle className={styles.many} r={9} />
                <text className={styles.number} y={3.5}>
                  {items.length}
                </text>
              </>
            ) : first.when.precision === 'day' ? (
              <circle className={styles.meeting} r={5} />
            ) : (
              <rect
                className={styles.stretch}
                data-precision={first.when.precision}
                x={-reach.left}
                y={-5}
                width={Math.max(10, reach.left + reach.right)}
                height={10}
                rx={5}
              />
            )}
          </EventMark>
        );
      })}
      {labels.map(({ at, x, text, left, right, place }) => (
        <text
          key={at}
          aria-hidden
          className={place === 0 ? styles.label : styles.labelBefore}
          x={place === 0 ? x + right + 2 : x - left - 2}
          y={y + 4}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
