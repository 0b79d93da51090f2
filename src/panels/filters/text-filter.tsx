import { X } from 'lucide-react';
import { useId } from 'react';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { longestText, setText } from '../../view/filtering';
import styles from './text-filter.module.css';

/** Narrows to what has a text in its names or its words; typing is one step of undo. */
export function TextFilter() {
  const store = useYongyaiStore();
  const messages = useMessages(filtersMessages);
  const text = useYongyai(({ view }) => view.filters.text);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {messages.text}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          type="text"
          className={styles.input}
          value={text}
          maxLength={longestText}
          placeholder={messages.textHint}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => store.getState().commit(setText(event.target.value), 'filter-text')}
        />
        {text !== '' && (
          <IconButton
            label={messages.clearText}
            className={styles.erase}
            onClick={() => store.getState().commit(setText(''))}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
    </div>
  );
}
