import { type ReactNode, useMemo, useState } from 'react';
import { SafeText } from './safe-text';
import styles from './sorted-table.module.css';
import spoken from './spoken.module.css';
import { RoomRow } from './table-room';
import { useWindowed } from './use-windowed';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** What rows are sorted by: numbers by size, texts by the language's alphabet. */
  readonly key: (row: Row) => string | number;
  /** What stands in the cell, where it is not the key. */
  readonly cell?: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly language: string;
  readonly sortLabel: (column: string) => string;
  readonly selected: (row: Row) => boolean;
  readonly onChoose: (row: Row) => void;
  /** What the table scrolls in. */
  readonly scroller: HTMLElement | null;
}

/** About the height of a row in CSS pixels, and the most rows that are all drawn. */
const rowHeight = 37;
const mostRows = 250;

/**
 * A table sorted by a click on a column's head, of numbers the greatest first; a second click turns the order. The first
 * cell of a row is its button. Of many rows those in sight are drawn, and all are printed.
 */
export function SortedTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, language, sortLabel, selected, onChoose, scroller } =
    props;
  const [order, setOrder] = useState<{ column: string; down: boolean } | null>(null);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === order?.column);
    if (!column || !order) return rows;
    const { compare } = new Intl.Collator(language, { numeric: true });
    const direction = order.down ? -1 : 1;
    return [...rows].sort((a, b) => {
      const [x, y] = [column.key(a), column.key(b)];
      const difference =
        typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      return difference * direction;
    });
  }, [rows, columns, order, language]);
  const hasNumbers = ({ key }: Column<Row>) =>
    rows[0] !== undefined && typeof key(rows[0]) === 'number';
  // Of numbers the greatest are looked for first.
  const turn = (column: Column<Row>) =>
    setOrder((before) => ({
      column: column.id,
      down: before?.column === column.id ? !before.down : hasNumbers(column),
    }));
  const shown = useWindowed({
    count: sorted.length,
    scroller,
    estimate: rowHeight,
    whole: mostRows,
  });

  return (
    <table
      className={styles.table}
      data-partly={shown.partly || undefined}
      aria-rowcount={sorted.length + 1}
    >
      <caption className={spoken.only}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const { id, label } = column;
            const down = order?.column === id ? order.down : null;
            return (
              <th
                key={id}
                className={hasNumbers(column) ? styles.number : undefined}
                scope="col"
                aria-sort={down === null ? 'none' : down ? 'descending' : 'ascending'}
              >
                <button type="button" title={sortLabel(label)} onClick={() => turn(column)}>
                  {label}
                  <span aria-hidden className={styles.arrow}>
                    {down === null ? '' : down ? '↓' : '↑'}
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        <RoomRow height={shown.before} columns={columns.length} />
        {sorted.slice(shown.from, shown.to).map((row, at) => (
          <tr
            key={rowKey(row)}
            ref={shown.measure}
            data-index={shown.from + at}
            aria-rowindex={shown.from + at + 2}
            data-selected={selected(row) || undefined}
          >
            {columns.map((column, at) => {
              const key = column.key(row);
              const content =
                column.cell?.(row) ?? (typeof key === 'string' ? <SafeText text={key} /> : key);
              return at === 0 ? (
                <th key={column.id} scope="row">
                  <button type="button" aria-pressed={selected(row)} onClick={() => onChoose(row)}>
                    {content}
                  </button>
                </th>
              ) : (
                <td key={column.id} className={typeof key === 'number' ? styles.number : undefined}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
        <RoomRow height={shown.after} columns={columns.length} />
      </tbody>
    </table>
  );
}
