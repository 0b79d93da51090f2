import { mannersMessages } from '../messages/manners';
import { manners } from '../model/corpus';
import { useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import styles from './manner-legend.module.css';
import { MannerMark } from './manner-mark';

/** What the marks of claims stand for, as far as the vocabulary has them; whoever shows it may have further marks. */
export function MannerLegend({ children }: { readonly children?: React.ReactNode }) {
  const index = useCorpus();
  const messages = useMessages(mannersMessages);
  const present = new Set(index.corpus.predicates.map(({ manner }) => manner));
  const shown = manners.filter((manner) => present.has(manner));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={messages.marks}>
      {shown.map((manner) => (
        <li key={manner}>
          <MannerMark manner={manner} />
          {messages[manner]}
        </li>
      ))}
      {children}
    </ul>
  );
}
