import { Waypoints } from 'lucide-react';
import { EntityButton } from '../../evidence/entity-button';
import { useHover } from '../../evidence/use-hover';
import { usePartWords } from '../../evidence/use-part-words';
import type { Thread, ThreadCell } from '../../graph/threads';
import { threadsMessages } from '../../messages/threads';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { followThread, openCell } from './thread-view';
import styles from './threads-panel.module.css';

interface Props {
  readonly thread: Thread;
  readonly meetings: readonly Entity[];
}

/** One entity through the meetings; its name selects it, the sign beside it follows it on the graph. */
export function ThreadRow({ thread, meetings }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const { entity, persistence, cells } = thread;
  return (
    <tr>
      <th scope="row">
        <span className={styles.head}>
          <EntityButton entity={entity} />
          <IconButton
            label={messages.follow(text(entity.name))}
            onClick={() => store.getState().commit(followThread(entity.id))}
          >
            <Waypoints aria-hidden size={16} />
          </IconButton>
        </span>
      </th>
      <td title={messages[`${persistence}Hint`]} className={styles.course}>
        <span aria-hidden className={styles.sign} data-course={persistence} />
        {messages[persistence]}
      </td>
      {meetings.map((meeting) => (
        <td key={meeting.id}>
          <Cell entity={entity} meeting={meeting} cell={cells.get(meeting.id) ?? null} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly entity: Entity;
  readonly meeting: Entity;
  readonly cell: ThreadCell | null;
}

/** How the entity came up, by mark and word; a press opens the words. */
function Cell({ entity, meeting, cell }: CellProps) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const words = usePartWords();
  const hover = useHover({ kind: 'entity', id: entity.id });
  if (!cell) return <span className={styles.absent}>{messages.absent}</span>;
  const relations = cell.predicates
    .map((id) => {
      const predicate = index.predicates.get(id);
      const own = cell.claims.filter((claim) => claim.predicate === id);
      return predicate ? words(predicate, entity, own, 'alone') : id;
    })
    .join(' · ');
  return (
    <button
      type="button"
      className={styles.cell}
      title={messages.open(text(entity.name), text(meeting.name))}
      {...hover}
      onClick={() => store.getState().commit(openCell(entity.id, cell.claims))}
    >
      <span aria-hidden className={styles.dots}>
        {'●'.repeat(Math.min(cell.passages, 5))}
      </span>
      {messages.cell(relations, cell.passages)}
    </button>
  );
}
