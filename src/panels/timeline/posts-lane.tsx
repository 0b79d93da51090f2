import { timelineMessages } from '../../messages/timeline';
import type { EntityId } from '../../model/ids';
import { dayFromNumber } from '../../model/time-span';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { useRoving } from '../../ui/use-roving';
import { sameElement } from '../../view/element-ref';
import { select } from '../../view/selecting';
import { clusters } from './cluster';
import { EventMark } from './event-mark';
import { packRows } from './lane-layout';
import styles from './lanes.module.css';
import { labelWidth } from './ticks';
import { useTimeline } from './timeline-context';
import type { Holding } from './timeline-events';

const rowHeight = 10;

/** Who is attested in which post: a dot for each date. Dots of one holder are joined by dashes, for nothing is said between. */
export function PostsLane() {
  const { axis, events, layout } = useTimeline();
  const { posts, postRows } = layout;
  const nameOf = useEntityName();
  if (postRows === 0 || events.holdings.length === 0) return null;
  const seen = events.holdings
    .map((holding) => {
      const xs = holding.dots.map(({ from, to }) => axis.x((from + to + 1) / 2));
      const [start = 0] = xs;
      const end = xs.at(-1) ?? start;
      return { holding, xs, start: start - 6, end, label: nameOf(holding.person) };
    })
    .filter(({ start, end }) => end >= -6 && start <= axis.width)
    .sort((a, b) => b.holding.dots.length - a.holding.dots.length || a.start - b.start);
  const labelled = packRows(
    seen.map(({ start, end, label }) => ({ start, end: end + 14 + labelWidth(label) })),
    postRows,
  );
  const plain =
    labelled ??
    packRows(
      seen.map(({ start, end }) => ({ start, end: end + 8 })),
      postRows,
    );
  if (plain === null) return <CrowdedPosts />;
  const top = posts.y + (posts.height - (Math.max(...plain, 0) + 1) * rowHeight) / 2;
  return (
    <HoldingMarks
      rows={seen.map((one, at) => ({
        ...one,
        label: labelled ? one.label : '',
        y: top + ((plain[at] ?? 0) + 0.5) * rowHeight,
      }))}
    />
  );
}

interface Row {
  readonly holding: Holding;
  readonly xs: readonly number[];
  readonly y: number;
  readonly label: string;
}

function HoldingMarks({ rows }: { readonly rows: readonly Row[] }) {
  const store = useYongyaiStore();
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const nameOf = useEntityName();
  const { lit } = useTimeline();
  const selection = useYongyai(({ view }) => view.selection);
  const roving = useRoving(rows.length);
  return (
    <g data-roving-group>
      {rows.map(({ holding, xs, y, label }, at) => {
        const [start = 0] = xs;
        const end = xs.at(-1) ?? start;
        const dates = holding.dots.map(({ from, to, precision }) =>
          formats.span({ from: dayFromNumber(from), to: dayFromNumber(to), precision }),
        );
        const text = [
          messages.holder(nameOf(holding.person), nameOf(holding.post)),
          messages.attested(formats.list(dates)),
          ...(xs.length > 1 ? [messages.notStated] : []),
        ].join('; ');
        const press = () => store.getState().commit(select(holding.ref));
        return (
          <EventMark
            key={holding.key}
            label={text}
            x={start}
            y={y}
            reach={{ left: 6, right: end - start + 6 }}
            lit={lit.people.has(holding.person)}
            selected={selection.some((ref) => sameElement(ref, holding.ref))}
            hover={holding.ref}
            roving={roving(at, press)}
            onPress={press}
          >
            {xs.length > 1 && <line className={styles.between} x1={4} x2={end - start - 4} />}
            {xs.map((x) => (
              <circle key={x} className={styles.post} cx={x - start} r={3.2} />
            ))}
            {label !== '' && (
              <text className={styles.small} x={end - start + 8} y={3.5}>
                {label}
              </text>
            )}
          </EventMark>
        );
      })}
    </g>
  );
}

/** More holders than rows: how many attestations stand where. A larger panel or a closer look tells them apart. */
function CrowdedPosts() {
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const { axis, events, layout } = useTimeline();
  const y = layout.posts.y + layout.posts.height / 2;
  const dots = events.holdings.flatMap(({ dots }) => dots).sort((a, b) => a.from - b.from);
  const middle = ({ from, to }: { from: number; to: number }) => axis.x((from + to + 1) / 2);
  const most = Math.max(8, layout.posts.height / 2 - 2);
  return (
    <g>
      {clusters(dots, middle, 18, axis.width).map(({ x, items }) => {
        const first = items[0]?.from ?? 0;
        const last = items.at(-1)?.to ?? first;
        const days = [first, last].map((day) => formats.day(dayFromNumber(day)));
        return (
          <g key={x} transform={`translate(${x} ${y})`}>
            <title>{messages.several(items.length, days[0] ?? '', days[1] ?? '')}</title>
            <circle
              className={styles.crowd}
              r={Math.min(most, 2.5 + Math.sqrt(items.length) * 1.6)}
            />
            {items.length > 3 && (
              <text className={styles.number} y={3.5}>
                {items.length}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function useEntityName(): (id: EntityId) => string {
  const corpus = useCorpus();
  const formats = useFormats();
  return (id) => {
    const entity = corpus.entities.get(id);
    return entity ? formats.text(entity.label) : id;
  };
}
