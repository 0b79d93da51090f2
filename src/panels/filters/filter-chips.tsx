import { X } from 'lucide-react';
import { useMemo } from 'react';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import { clearAll } from '../../view/filtering';
import styles from './filter-chips.module.css';
import { restrictionKey, restrictionsOf, without } from './restrictions';
import { useDescription } from './use-description';

/** Everything that the view restricts, each as a chip that takes it away; nothing where nothing is restricted. */
export function FilterChips() {
  const store = useYongyaiStore();
  const view = useYongyai((state) => state.view);
  const messages = useMessages(filtersMessages);
  const inWords = useDescription();
  const restrictions = useMemo(() => restrictionsOf(view), [view]);
  if (restrictions.length === 0) return null;
  const { commit } = store.getState();
  return (
    <ul className={styles.chips} aria-label={messages.active}>
      {restrictions.map((restriction) => {
        const text = inWords(restriction);
        const remove = messages.remove(visibleText(text));
        return (
          <li key={restrictionKey(restriction)}>
            <button
              type="button"
              className={styles.chip}
              aria-label={remove}
              title={remove}
              onClick={() => commit(without(restriction))}
            >
              <span className={styles.text}>
                <SafeText text={text} />
              </span>
              <X aria-hidden size={14} />
            </button>
          </li>
        );
      })}
      {restrictions.length > 1 && (
        <li className={styles.last} data-print="none">
          <button type="button" className={styles.clear} onClick={() => commit(clearAll)}>
            {messages.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
