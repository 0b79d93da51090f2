import { ChevronDown, ChevronRight } from 'lucide-react';
import { EntityButton } from '../../evidence/entity-button';
import { type CompareRow, type Comparison, nearAt } from '../../graph/compare';
import { differsInManner } from '../../graph/compare-manners';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { SafeText } from '../../ui/safe-text';
import spoken from '../../ui/spoken.module.css';
import styles from './compare-panel.module.css';
import { DiffersMark } from './differs-mark';
import { NearList } from './near-list';
import { WayList } from './way-list';

interface Props {
  readonly comparison: Comparison;
  readonly row: CompareRow;
  /** The id of its words, where they are to be seen. */
  readonly words: string | undefined;
  readonly onToggle: () => void;
}

/** One thing and how it came up with each of those compared; its words stand side by side when it is opened. */
export function CompareRowCells({ comparison, row, words, onToggle }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const most = comparison.entities.length;
  return (
    <>
      <th scope="row">
        <span className={styles.head}>
          <IconButton
            label={messages.quotes(text(row.entity.name))}
            aria-expanded={words !== undefined}
            aria-controls={words}
            onClick={onToggle}
          >
            {words ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
          </IconButton>
          <EntityButton entity={row.entity} />
          {differsInManner(index, row) && (
            <span className={styles.differs} title={messages.differs}>
              <DiffersMark />
              <span className={spoken.only}>{messages.differs}</span>
            </span>
          )}
        </span>
        {most > 2 && (
          <span className={styles.reach}>
            <SafeText text={text(index.types.get(row.entity.type)?.label ?? row.entity.name)} />
          </span>
        )}
      </th>
      {row.claims.map((claims, place) => {
        const ties = nearAt(index, comparison, row, place);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the cell stands for.
          <td key={place}>
            {ties.length > 0 ? (
              <NearList ties={ties} brief={most > 2} />
            ) : (
              <WayList entity={row.entity} claims={claims} />
            )}
          </td>
        );
      })}
    </>
  );
}
