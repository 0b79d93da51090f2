import { useMemo, useRef, useState } from 'react';
import { EntityButton } from '../../evidence/entity-button';
import { MannerLegend } from '../../evidence/manner-legend';
import type { Thread, ThreadsOfType } from '../../graph/threads';
import { threadsMessages } from '../../messages/threads';
import type { TypeTerm } from '../../model/corpus';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { rowBodies } from '../../ui/row-bodies';
import { SafeText } from '../../ui/safe-text';
import spoken from '../../ui/spoken.module.css';
import { RoomCell, RoomRow } from '../../ui/table-room';
import { useGridKeys } from '../../ui/use-grid-keys';
import { useWindowed } from '../../ui/use-windowed';
import { MeetingHead } from './meeting-head';
import { ThreadRow } from './thread-row';
import styles from './threads-table.module.css';
import { ToldWords } from './told-words';

interface Props {
  readonly types: readonly ThreadsOfType[];
  /** In time order. */
  readonly meetings: readonly Entity[];
}

/** The head of a type, or a thread of it. */
type Row =
  | { readonly kind: 'type'; readonly type: TypeTerm; readonly count: number }
  | { readonly kind: 'thread'; readonly thread: Thread };

const rowsOf = ({ type, threads }: ThreadsOfType): Row[] => [
  { kind: 'type', type, count: threads.length },
  ...threads.map((thread): Row => ({ kind: 'thread', thread })),
];

const typeOf = (row: Row) => (row.kind === 'type' ? row.type.id : row.thread.entity.type);

/** The most rows and columns that are all drawn, and about how large the others are, in CSS pixels. */
const mostRows = 250;
const mostMeetings = 30;
const rowHeight = { wide: 50, compact: 34 } as const;
const columnWidth = { wide: 144, compact: 36 } as const;

/** Of more meetings cells show marks alone, so that twenty of them are seen side by side. */
const mostWide = 5;

/** The threads as a grid to go through by arrows, its heads and names in sight while it scrolls; of very many, those in sight are drawn. */
export function ThreadsTable({ types, meetings }: Props) {
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const compact = meetings.length > mostWide;
  const size = compact ? 'compact' : 'wide';
  const rows = useMemo(() => types.flatMap(rowsOf), [types]);
  const down = useWindowed({
    count: rows.length,
    scroller,
    estimate: rowHeight[size],
    whole: mostRows,
  });
  const across = useWindowed({
    count: meetings.length,
    scroller,
    estimate: columnWidth[size],
    whole: mostMeetings,
    across: true,
  });
  const columns = meetings.length + 2;
  useGridKeys(grid);
  return (
    <>
      <div className={styles.key}>
        <MannerLegend />
        {compact && <ToldWords frame={scroller} hint={messages.pointHint} />}
      </div>
      <div ref={setScroller} tabIndex={-1} className={styles.scroll}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table to go through by arrows.
          role="grid"
          className={styles.table}
          data-partly={across.partly || undefined}
          data-compact={compact || undefined}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns}
        >
          <caption className={spoken.only}>{messages.lead}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" aria-colindex={1} className={styles.corner}>
                {messages.entity}
              </th>
              <th scope="col" aria-colindex={2} className={styles.course}>
                <span>{messages.course}</span>
              </th>
              <RoomCell width={across.before} />
              {meetings.slice(across.from, across.to).map((meeting, at) => (
                <th key={meeting.id} scope="col" aria-colindex={across.from + at + 3}>
                  {compact ? <MeetingHead meeting={meeting} /> : <EntityButton entity={meeting} />}
                </th>
              ))}
              <RoomCell width={across.after} />
            </tr>
          </thead>
          {down.before > 0 && (
            <tbody>
              <RoomRow height={down.before} columns={columns} />
            </tbody>
          )}
          {rowBodies(rows.slice(down.from, down.to), typeOf).map(({ key, rows: own, from }) => (
            <tbody key={key}>
              {own.map((row, at) => {
                const number = down.from + from + at;
                return (
                  <tr
                    key={row.kind === 'type' ? '' : row.thread.entity.id}
                    ref={down.measure}
                    data-index={number}
                    aria-rowindex={number + 2}
                  >
                    {row.kind === 'type' ? (
                      <th scope="rowgroup" colSpan={columns} className={styles.type}>
                        <span>
                          <SafeText text={text(row.type.plural)} /> · {messages.count(row.count)}
                        </span>
                      </th>
                    ) : (
                      <ThreadRow
                        thread={row.thread}
                        meetings={meetings}
                        across={across}
                        compact={compact}
                      />
                    )}
                  </tr>
                );
              })}
            </tbody>
          ))}
          {down.after > 0 && (
            <tbody>
              <RoomRow height={down.after} columns={columns} />
            </tbody>
          )}
        </table>
      </div>
    </>
  );
}
