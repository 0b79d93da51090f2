import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { ClaimCard } from '../../evidence/claim-card';
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
import { NearWords } from './near-words';
import { WayList } from './way-list';

interface Props {
  readonly comparison: Comparison;
  readonly row: CompareRow;
}

/** One thing and how it came up with each of those compared; its words stand side by side when it is opened. */
export function CompareRowView({ comparison, row }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const [open, setOpen] = useState(false);
  const id = useId();
  const most = comparison.entities.length;
  const near = row.claims.map((_, place) => nearAt(index, comparison, row, place));
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.head}>
            <IconButton
              label={messages.quotes(text(row.entity.name))}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {open ? (
                <ChevronDown aria-hidden size={16} />
              ) : (
                <ChevronRight aria-hidden size={16} />
              )}
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
          const ties = near[place] ?? [];
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
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={row.claims.length + 1} className={styles.words}>
            <div className={styles.sides}>
              {row.claims.map((claims, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the column stands for.
                <div key={place}>
                  {claims.map((claim) => (
                    <ClaimCard key={claim.id} claim={claim} />
                  ))}
                  {claims.length === 0 && (
                    <NearWords comparison={comparison} ties={near[place] ?? []} place={place} />
                  )}
                </div>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
