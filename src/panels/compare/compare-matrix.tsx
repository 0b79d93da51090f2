import type { Comparison } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import styles from './compare-panel.module.css';
import { CompareTable } from './compare-table';

/** More than two compared: every thing against each of them; heads and names stay in sight. */
export function CompareMatrix({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages(compareMessages);
  return (
    <div className={styles.matrix}>
      <CompareTable caption={messages.title} comparison={comparison} rows={comparison.rows} />
    </div>
  );
}
