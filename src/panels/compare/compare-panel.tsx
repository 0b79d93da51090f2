import { useState } from 'react';
import { NoClaims } from '../../evidence/no-claims';
import { comparedIn } from '../../graph/compared';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { comparing } from '../../view/comparing';
import { CompareChoices } from './compare-choices';
import { CompareExport } from './compare-export';
import { CompareLegend } from './compare-legend';
import { CompareMatrix } from './compare-matrix';
import styles from './compare-panel.module.css';
import { FilteredNote } from './filtered-note';
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
  const compared = comparedIn(index, { compare, filters, window });
  const { comparison, opposition } = compared;
  const meetings = index.meetings.map(({ id }) => id);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const begun = comparison.entities.length >= 2;

  return (
    <div ref={setScroller} className={styles.panel}>
      <h2>{messages.title}</h2>
      <p className={styles.lead}>{compare.length > 2 ? messages.leadMany : messages.lead}</p>
      <CompareChoices>
        {begun && comparison.rows.length > 0 && <CompareExport compared={compared} />}
      </CompareChoices>
      {begun ? (
        <>
          <FilteredNote />
          <IdentityNotes comparison={comparison} />
          {comparison.rows.length > 0 && <CompareLegend />}
          {comparison.rows.length === 0 ? (
            <p role="status">
              <NoClaims otherwise={messages.empty} />
            </p>
          ) : opposition ? (
            <OppositionView comparison={comparison} opposition={opposition} scroller={scroller} />
          ) : (
            <CompareMatrix comparison={comparison} />
          )}
        </>
      ) : (
        <div className={styles.begin}>
          <p>{messages.choose}</p>
          {meetings.length >= 2 && compare.length === 0 && (
            <Button
              variant="strong"
              onClick={() => store.getState().commit(comparing(meetings.slice(-2)))}
            >
              {meetings.length > 2 ? messages.latest : messages.meetings}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
