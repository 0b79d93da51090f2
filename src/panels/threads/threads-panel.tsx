import { useMemo } from 'react';
import { EntityButton } from '../../evidence/entity-button';
import { claimsInView } from '../../graph/claims-in-view';
import { type ThreadsOfType, threadsOf } from '../../graph/threads';
import { threadsMessages } from '../../messages/threads';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { ThreadRow } from './thread-row';
import styles from './threads-panel.module.css';

/** Entities against meetings in time order: what runs through, what appears, what stops. */
export function ThreadsPanel() {
  const index = useCorpus();
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const types = useMemo(() => {
    const { within } = claimsInView(index, index.corpus.claims, { filters, window });
    return threadsOf(index, within).filter(({ type }) => type.id !== 'country');
  }, [index, filters, window]);
  const { meetings } = index;
  return (
    <div className={styles.panel}>
      <h2>{messages.title}</h2>
      <p className={styles.lead}>{messages.lead}</p>
      {types.length === 0 ? (
        <p role="status">{messages.empty}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className={styles.caption}>{messages.lead}</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>
                  {messages.entity}
                </th>
                <th scope="col">{messages.course}</th>
                {meetings.map((meeting) => (
                  <th key={meeting.id} scope="col">
                    <EntityButton entity={meeting} />
                  </th>
                ))}
              </tr>
            </thead>
            {types.map((group) => (
              <TypeRows
                key={group.type.id}
                group={group}
                meetings={meetings}
                label={text(group.type.plural)}
              />
            ))}
          </table>
        </div>
      )}
    </div>
  );
}

interface TypeRowsProps {
  readonly group: ThreadsOfType;
  readonly meetings: readonly Entity[];
  readonly label: string;
}

function TypeRows({ group, meetings, label }: TypeRowsProps) {
  const messages = useMessages(threadsMessages);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={meetings.length + 2} className={styles.type}>
          <span>
            <SafeText text={label} /> · {messages.count(group.threads.length)}
          </span>
        </th>
      </tr>
      {group.threads.map((thread) => (
        <ThreadRow key={thread.entity.id} thread={thread} meetings={meetings} />
      ))}
    </tbody>
  );
}
