import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { ClaimCard } from '../../evidence/claim-card';
import { EntityButton } from '../../evidence/entity-button';
import type { CompareRow, NearTie } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { IconButton } from '../../ui/icon-button';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';
import { WayList } from './way-list';

interface Props {
  readonly row: CompareRow;
  readonly ties?: readonly NearTie[] | undefined;
}

/** One thing and how it came up with each of those compared; its words stand side by side when it is opened. */
export function CompareRowView({ row, ties }: Props) {
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const [open, setOpen] = useState(false);
  const id = useId();
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
          </span>
          {ties?.map(({ topic, relation, reason }) => (
            <span key={topic.id} className={styles.tie}>
              <SafeText text={messages[relation](text(topic.name))} />{' '}
              <SafeText text={text(reason)} />
            </span>
          ))}
        </th>
        {row.claims.map((claims, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the cell stands for.
          <td key={place}>
            <WayList entity={row.entity} claims={claims} />
          </td>
        ))}
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={row.claims.length + 1} className={styles.words}>
            <div className={styles.sides}>
              {row.claims.map((claims, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the column stands for.
                <div key={place}>
                  {claims.length === 0 && <p className={styles.absent}>{messages.nothing}</p>}
                  {claims.map((claim) => (
                    <ClaimCard key={claim.id} claim={claim} />
                  ))}
                </div>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
