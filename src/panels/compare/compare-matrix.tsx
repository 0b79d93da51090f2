import { type CSSProperties, useState } from 'react';
import type { Comparison } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import styles from './compare-panel.module.css';
import { CompareTable } from './compare-table';
import { NotOnGraph } from './not-on-graph';

/** More than two compared: every thing against each of them; heads and names stay in sight. */
export function CompareMatrix({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages(compareMessages);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const columns = { '--compared': comparison.entities.length } as CSSProperties;
  return (
    <>
      <p className={styles.lead}>
        <NotOnGraph rows={comparison.rows} />
      </p>
      <div ref={setScroller} className={styles.matrix} style={columns}>
        <CompareTable
          caption={messages.title}
          comparison={comparison}
          rows={comparison.rows}
          scroller={scroller}
        />
      </div>
    </>
  );
}
