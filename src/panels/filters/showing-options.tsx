import { useId } from 'react';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { ChoiceGroup } from '../../ui/choice-group';
import { setGhosts, setIsolated, setMinPassages } from '../../view/filtering';
import { mostPassagesOfLine } from './most-passages';
import styles from './showing-options.module.css';

/** How many passages a line needs, and what becomes of what is filtered out. */
export function ShowingOptions() {
  const store = useYongyaiStore();
  const messages = useMessages(filtersMessages);
  const most = mostPassagesOfLine(useCorpus());
  const passages = useYongyai(({ view }) => view.filters.minPassages);
  const isolated = useYongyai(({ view }) => view.filters.isolated);
  const ghosts = useYongyai(({ view }) => view.filters.ghosts);
  const id = useId();
  const { commit } = store.getState();
  const high = Math.max(most, passages);
  return (
    <div className={styles.options}>
      {high > 1 && (
        <div>
          <div className={styles.line}>
            <label htmlFor={id}>{messages.passages}</label>
            <output htmlFor={id}>{messages.passagesValue(passages)}</output>
          </div>
          <input
            id={id}
            type="range"
            className={styles.range}
            min={1}
            max={high}
            value={passages}
            aria-valuetext={messages.passagesValue(passages)}
            onChange={(event) => commit(setMinPassages(Number(event.target.value)), 'passages')}
          />
        </div>
      )}
      <ChoiceGroup
        label={messages.outside}
        value={ghosts ? 'ghost' : 'vanish'}
        choices={[
          { value: 'vanish', label: messages.vanish },
          { value: 'ghost', label: messages.ghost },
        ]}
        onChoose={(choice) => commit(setGhosts(choice === 'ghost'))}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isolated}
          onChange={(event) => commit(setIsolated(event.target.checked))}
        />
        {messages.isolated}
      </label>
    </div>
  );
}
