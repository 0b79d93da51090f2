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
import spoken from '../../ui/spoken.module.css';
import { RoomCell } from '../../ui/table-room';
import type { Windowed } from '../../ui/use-windowed';
import { CourseStrip } from './course-strip';
import { followThread, openCell } from './thread-view';
import styles from './threads-table.module.css';

interface Props {
  readonly thread: Thread;
  readonly meetings: readonly Entity[];
  /** Which of the meetings are drawn. */
  readonly across: Windowed;
}

/** With more meetings than this a word in every empty cell would hide those that are not. */
const mostWords = 4;

/** The cells of one entity through the meetings; its name selects it, the sign beside it follows it on the graph. */
export function ThreadRow({ thread, meetings, across }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const { entity, persistence, cells } = thread;
  return (
    <>
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
        <CourseStrip present={meetings.map(({ id }) => cells.has(id))} />
        {messages[persistence]}
      </td>
      <RoomCell width={across.before} />
      {meetings.slice(across.from, across.to).map((meeting, at) => (
        <td key={meeting.id} aria-colindex={across.from + at + 3}>
          <Cell
            entity={entity}
            meeting={meeting}
            cell={cells.get(meeting.id) ?? null}
            brief={meetings.length > mostWords}
          />
        </td>
      ))}
      <RoomCell width={across.after} />
    </>
  );
}

interface CellProps {
  readonly entity: Entity;
  readonly meeting: Entity;
  readonly cell: ThreadCell | null;
  /** Says by a sign, and to screen readers alone by words, that it did not come up. */
  readonly brief: boolean;
}

/** How the entity came up, by mark and word; a press opens the words. */
function Cell({ entity, meeting, cell, brief }: CellProps) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const words = usePartWords();
  const hover = useHover({ kind: 'entity', id: entity.id });
  if (!cell)
    return (
      <span className={styles.absent}>
        {brief && <span aria-hidden>–</span>}
        <span className={brief ? spoken.only : undefined}>{messages.absent}</span>
      </span>
    );
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
