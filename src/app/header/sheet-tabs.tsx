import { appMessages } from '../../messages/app';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { openComparison } from '../../view/comparing';
import styles from './header.module.css';

const sheets = ['graph', 'table', 'compare', 'threads', 'story'] as const;

/** Chooses what fills the middle of the page. */
export function SheetTabs() {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const current = useYongyai(({ view }) => view.sheet);
  return (
    <nav aria-label={messages.views} className={styles.tabs}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          className={styles.tab}
          aria-current={sheet === current ? 'page' : undefined}
          onClick={() =>
            store
              .getState()
              .commit(sheet === 'compare' ? openComparison : (view) => ({ ...view, sheet }))
          }
        >
          {messages[sheet]}
        </button>
      ))}
    </nav>
  );
}
