import { memo } from 'react';
import type { Comparison } from '../../graph/compare';
import { SafeText } from '../../ui/safe-text';
import type { CompareLine } from './compare-lines';
import styles from './compare-panel.module.css';
import { CompareRowCells } from './compare-row';
import { CompareWords } from './compare-words';

interface Props {
  readonly comparison: Comparison;
  readonly line: CompareLine;
  /** Its place among all lines of the table, and whether that has lines which are not drawn. */
  readonly number: number;
  readonly partly: boolean;
  /** Whether the words of its row are to be seen. */
  readonly opened: boolean;
  /** The id of its table. */
  readonly table: string;
  readonly measure: ((element: Element | null) => void) | undefined;
  /** Stable. */
  readonly onToggle: (entity: string) => void;
}

/** A line of the table; it is drawn anew when it says something else, not when the table is scrolled. */
export const CompareLineView = memo(function CompareLineView(props: Props) {
  const { comparison, line, number, partly, opened, table, measure, onToggle } = props;
  const wordsId = line.kind === 'head' ? undefined : `${table}-${line.row.entity.id}`;
  return (
    <tr
      ref={measure}
      id={line.kind === 'words' ? wordsId : undefined}
      data-index={number}
      aria-rowindex={partly ? number + 2 : undefined}
    >
      {line.kind === 'head' && (
        <th scope="rowgroup" colSpan={comparison.entities.length + 1} className={styles.type}>
          <span>
            <SafeText text={line.title} /> · {line.count}
          </span>
        </th>
      )}
      {line.kind === 'row' && (
        <CompareRowCells
          comparison={comparison}
          row={line.row}
          words={opened ? wordsId : undefined}
          onToggle={() => onToggle(line.row.entity.id)}
        />
      )}
      {line.kind === 'words' && <CompareWords comparison={comparison} row={line.row} />}
    </tr>
  );
});
