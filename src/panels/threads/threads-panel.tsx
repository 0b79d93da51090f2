import { useMemo } from 'react';
import { NoClaims } from '../../evidence/no-claims';
import { claimsInView } from '../../graph/claims-in-view';
import { threadsOf } from '../../graph/threads';
import { threadsMessages } from '../../messages/threads';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import styles from './threads-panel.module.css';
import { ThreadsTable } from './threads-table';

/** Entities against meetings in time order: what runs through, what appears, what stops. */
export function ThreadsPanel() {
  const index = useCorpus();
  const messages = useMessages(threadsMessages);
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const types = useMemo(() => {
    const { within } = claimsInView(index, index.corpus.claims, { filters, window });
    return threadsOf(index, within).filter(({ type }) => type.id !== 'country');
  }, [index, filters, window]);
  return (
    <div className={styles.panel}>
      <h2>{messages.title}</h2>
      <p className={styles.lead}>{messages.lead}</p>
      {types.length === 0 ? (
        <p role="status">
          <NoClaims otherwise={messages.empty} />
        </p>
      ) : (
        <ThreadsTable types={types} meetings={index.meetings} />
      )}
    </div>
  );
}
