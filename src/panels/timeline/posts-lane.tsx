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
import { type HoldingRow, holdingRows } from './holding-rows';
import styles from './lanes.module.css';
import { labelWidth } from './ticks';
import { useTimeline } from './timeline-context';

/** Rows lower than this have no room for words, and lower than the other none for dots. */
const labelledRow = 11;
const leastRow = 6;

/** Who is attested in which post: a dot for each date. Dots of one holder are joined by dashes, for nothing is said between. */
export function PostsLane() {
  const { axis, events, layout } = useTimeline();
  const nameOf = useEntityName();
  const { postRow, posts } = layout;
  const plain = holdingRows(events.holdings, axis, () => 0);
  if (plain.count === 0 || posts.height === 0) return null;
  if (postRow < leastRow) return <CrowdedPosts />;
  const named = holdingRows(events.holdings, axis, ({ person }) => labelWidth(nameOf(person)) + 6);
  const labelled = postRow >= labelledRow && named.count <= plain.count;
  return <HoldingMarks rows={(labelled ? named : plain).rows} labelled={labelled} />;
}

interface Props {
  readonly rows: readonly HoldingRow[];
  readonly labelled: boolean;
}

function HoldingMarks({ rows, labelled }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const nameOf = useEntityName();
  const { lit, layout } = useTimeline();
  const selection = useYongyai(({ view }) => view.selection);
  const roving = useRoving(rows.length);
  const { posts, postRow } = layout;
  return (
    <g data-roving-group>
      {rows.map(({ holding, xs, row }, at) => {
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
            y={posts.y + 2 + (row + 0.5) * postRow}
            reach={{ left: 6, right: end - start + 6 }}
            height={Math.min(24, postRow)}
            lit={lit.people.has(holding.person)}
            selected={selection.some((ref) => sameElement(ref, holding.ref))}
            hover={holding.ref}
            roving={roving(at, press)}
            onPress={press}
          >
            {xs.length > 1 && <line className={styles.between} x1={4} x2={end - start - 4} />}
            {xs.map((x) => (
              <circle
                key={x}
                className={styles.post}
                cx={x - start}
                r={Math.min(3.2, postRow / 2 - 0.5)}
              />
            ))}
            {labelled && (
              <text className={styles.small} x={end - start + 8} y={3.5}>
                {nameOf(holding.person)}
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
