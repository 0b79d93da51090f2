import { MannerLegend } from '../../evidence/manner-legend';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import styles from './compare-panel.module.css';
import { DiffersMark } from './differs-mark';

/** What the marks before the words and behind the names stand for. */
export function CompareLegend() {
  const messages = useMessages(compareMessages);
  return (
    <div className={styles.legend}>
      <MannerLegend>
        <li>
          <DiffersMark />
          {messages.differs}
        </li>
      </MannerLegend>
    </div>
  );
}
