import { ArrowLeftRight, Plus } from 'lucide-react';
import { comparedIn } from '../../graph/compared';
import { compareMessages } from '../../messages/compare';
import type { EntityId } from '../../model/ids';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { comparing, swapCompared } from '../../view/comparing';
import { CompareChoice } from './compare-choice';
import { CompareExport } from './compare-export';
import { CompareMatrix } from './compare-matrix';
import styles from './compare-panel.module.css';
import { IdentityNotes } from './identity-notes';
import { OppositionView } from './opposition-view';

/** Two entities set against each other, or several in a matrix, each row with its words. */
export function ComparePanel() {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const compare = useYongyai(({ view }) => view.compare);
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const { comparison, opposition } = comparedIn(index, { compare, filters, window });
  const put = (ids: readonly EntityId[]) => store.getState().commit(comparing(ids));
  const meetings = index.meetings.map(({ id }) => id);

  return (
    <div className={styles.panel}>
      <h2>{messages.title}</h2>
      <p className={styles.lead}>{messages.lead}</p>
      <div className={styles.choices}>
        {(compare.length >= 2 ? compare : ([null, null] as const)).map((id, place) => (
          <CompareChoice
            key={id ?? `empty ${place}`}
            place={place}
            chosen={id}
            all={compare}
            put={put}
          />
        ))}
      </div>
      <div className={styles.tools}>
        {compare.length === 2 && (
          <Button
            icon={<ArrowLeftRight aria-hidden size={16} />}
            onClick={() => store.getState().commit(swapCompared)}
          >
            {messages.swap}
          </Button>
        )}
        {compare.length >= 2 && (
          <Button
            icon={<Plus aria-hidden size={16} />}
            onClick={() => {
              const next = [...meetings, ...index.entities.keys()].find(
                (id) => !compare.includes(id),
              );
              if (next) put([...compare, next]);
            }}
          >
            {messages.add}
          </Button>
        )}
        {comparison.rows.length > 0 && (
          <CompareExport comparison={comparison} opposition={opposition} />
        )}
      </div>
      {comparison.entities.length < 2 ? (
        <div className={styles.begin}>
          <p>{messages.choose}</p>
          {meetings.length >= 2 && (
            <Button variant="strong" onClick={() => put(meetings.slice(0, 2))}>
              {messages.meetings}
            </Button>
          )}
        </div>
      ) : comparison.rows.length === 0 ? (
        <p role="status">{messages.empty}</p>
      ) : opposition ? (
        <OppositionView comparison={comparison} opposition={opposition} />
      ) : (
        <>
          <IdentityNotes comparison={comparison} />
          <CompareMatrix comparison={comparison} />
        </>
      )}
    </div>
  );
}
