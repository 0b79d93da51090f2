import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { CompareRow, Comparison } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import { rowBodies } from '../../ui/row-bodies';
import { SafeText } from '../../ui/safe-text';
import spoken from '../../ui/spoken.module.css';
import { RoomRow } from '../../ui/table-room';
import { useAbove } from '../../ui/use-above';
import { useWindowed } from '../../ui/use-windowed';
import { CompareLineView } from './compare-line';
import { compareLines, lineKey } from './compare-lines';
import styles from './compare-panel.module.css';
import { useComparedNames } from './use-compared-names';
import { useRowGroups } from './use-row-groups';

interface Props {
  readonly caption: string;
  readonly comparison: Comparison;
  readonly rows: readonly CompareRow[];
  /** What the table scrolls in. */
  readonly scroller: HTMLElement | null;
}

/** About the height of a row in CSS pixels; the most rows of a comparison that are all drawn, and of a table of a longer one. */
const rowHeight = 44;
const mostRows = 120;
const mostOfLong = 12;

/** Rows against those compared, in groups with counts; of very many, those in sight are drawn, and all are printed. */
export function CompareTable({ caption, comparison, rows, scroller }: Props) {
  const messages = useMessages(compareMessages);
  const names = useComparedNames(comparison.entities);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const id = useId();
  const groups = useRowGroups(rows, names.length);
  const lines = useMemo(() => compareLines(groups, opened), [groups, opened]);
  const table = useRef<HTMLTableElement>(null);
  const above = useAbove(table, scroller);
  const { from, to, before, after, partly, measure } = useWindowed({
    count: lines.length,
    scroller: above === null ? null : scroller,
    above: above ?? 0,
    estimate: rowHeight,
    whole: comparison.rows.length > mostRows ? mostOfLong : Number.POSITIVE_INFINITY,
  });
  const columns = names.length + 1;
  return (
    <table
      ref={table}
      className={styles.table}
      aria-rowcount={partly ? lines.length + 1 : undefined}
    >
      <caption className={spoken.only}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.entity}</th>
          {comparison.entities.map(({ id }, place) => (
            <th
              key={id}
              scope="col"
              data-side={names.length > 2 ? undefined : place === 0 ? 'first' : 'second'}
            >
              <SafeText text={names[place] ?? ''} />
            </th>
          ))}
        </tr>
      </thead>
      {before > 0 && (
        <tbody>
          <RoomRow height={before} columns={columns} />
        </tbody>
      )}
      {rowBodies(lines.slice(from, to), ({ group }) => group).map(
        ({ key, rows: own, from: at }) => (
          <tbody key={key}>
            {own.map((line, place) => (
              <CompareLineView
                key={lineKey(line)}
                comparison={comparison}
                line={line}
                number={from + at + place}
                partly={partly}
                opened={line.kind !== 'head' && opened.has(line.row.entity.id)}
                table={id}
                measure={measure}
                onToggle={toggle}
              />
            ))}
          </tbody>
        ),
      )}
      {after > 0 && (
        <tbody>
          <RoomRow height={after} columns={columns} />
        </tbody>
      )}
    </table>
  );
}
