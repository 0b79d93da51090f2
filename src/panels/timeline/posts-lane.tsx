import { timelineMessages } from '../../messages/timeline';
import type { EntityId } from '../../model/ids';
import { dayFromNumber } from '../../model/time-span';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { useRoving } from '../../ui/use-roving';
import { sameElement } from '../../view/element-ref';
import { select } from '../../view/selecting';
import { clusters } from './cluster';
import { EventMark } from './event-mark';
import { type PlacedHolding, placeHoldings, rowsOf } from './holding-rows';
import { fullRow } from './lane-layout';
import styles from './lanes.module.css';
import { labelWidth } from './ticks';
import { useTimeline } from './timeline-context';

/** The least height of a row in which dots stay apart, and the most that a row without words takes. */
const leastRow = 8;
const mostRow = 12;

/** Who is attested in which post: a dot for each date. Dots of one holder are joined by dashes, for nothing is said between. */
export function PostsLane() {
  const { axis, events, layout } = useTimeline();
  const nameOf = useEntityName();
  const { height } = layout.posts;
  const { holdings } = events;
  if (holdings.length === 0 || height < leastRow) return null;
  const rowsThatFit = (rowHeight: number) => Math.floor((height - 2) / rowHeight);
  const named = placeHoldings(holdings, axis, {
    rows: rowsThatFit(fullRow),
    labelOf: ({ person }) => labelWidth(nameOf(person)) + 8,
    abreast: 1,
  });
  if (named) return <HoldingMarks placed={named} rowHeight={fullRow} labelled />;
  const plain = placeHoldings(holdings, axis, {
    rows: rowsThatFit(leastRow),
    labelOf: () => 0,
    abreast: 5,
  });
  if (plain === null) return <CrowdedPosts />;
  const rowHeight = Math.min(mostRow, (height - 2) / Math.max(1, rowsOf(plain)));
  return <HoldingMarks placed={plain} rowHeight={rowHeight} labelled={false} />;
}

interface Props {
  readonly placed: readonly PlacedHolding[];
  readonly rowHeight: number;
  readonly labelled: boolean;
}

function HoldingMarks({ placed, rowHeight, labelled }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const nameOf = useEntityName();
  const { lit, layout, selection } = useTimeline();
  const roving = useRoving(placed.length);
  const { posts } = layout;
  const top = posts.y + (posts.height - rowsOf(placed) * rowHeight) / 2;
  return (
    <g data-roving-group>
      {placed.map(({ holding, xs, row }, at) => {
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
            y={top + (row + 0.5) * rowHeight}
            reach={{ left: 5, right: end - start + 5 }}
            height={rowHeight}
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
  const most = Math.max(6, layout.posts.height / 2 - 1);
  const radius = (count: number) => Math.min(most, 2.5 + Math.sqrt(count) * 1.6);
  return (
    <g>
      {clusters(dots, middle, (count) => radius(count) + 1, axis.width).map(({ x, items }) => {
        const first = items[0]?.from ?? 0;
        const last = items.at(-1)?.to ?? first;
        const days = [first, last].map((day) => formats.day(dayFromNumber(day)));
        return (
          <g key={x} transform={`translate(${x} ${y})`}>
            <title>{messages.several(items.length, days[0] ?? '', days[1] ?? '')}</title>
            <circle className={styles.crowd} r={radius(items.length)} />
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
    return entity ? visibleText(formats.text(entity.label)) : id;
  };
}
