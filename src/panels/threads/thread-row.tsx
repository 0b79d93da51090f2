import { Waypoints } from 'lucide-react';
import { EntityButton } from '../../evidence/entity-button';
import type { Thread } from '../../graph/threads';
import { threadsMessages } from '../../messages/threads';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import spoken from '../../ui/spoken.module.css';
import { RoomCell } from '../../ui/table-room';
import type { Windowed } from '../../ui/use-windowed';
import { CourseStrip } from './course-strip';
import { ThreadCellView } from './thread-cell';
import { followThread } from './thread-view';
import styles from './threads-table.module.css';

interface Props {
  readonly thread: Thread;
  readonly meetings: readonly Entity[];
  /** Which of the meetings are drawn. */
  readonly across: Windowed;
  readonly compact: boolean;
}

/** With more meetings than this a word in every empty cell would hide those that are not. */
const mostWords = 4;

/** The cells of one entity through the meetings; its name selects it, the sign beside it follows it on the graph. */
export function ThreadRow({ thread, meetings, across, compact }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(threadsMessages);
  const { text } = useFormats();
  const { entity, persistence, cells } = thread;
  const brief = meetings.length > mostWords;
  return (
    <>
      <th scope="row" aria-colindex={1}>
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
      <td
        aria-colindex={2}
        data-cell
        title={messages[`${persistence}Hint`]}
        className={styles.course}
      >
        <CourseStrip present={meetings.map(({ id }) => cells.has(id))} />
        <span>{messages[persistence]}</span>
      </td>
      <RoomCell width={across.before} />
      {meetings.slice(across.from, across.to).map((meeting, at) => {
        const cell = cells.get(meeting.id);
        return (
          <td
            key={meeting.id}
            aria-colindex={across.from + at + 3}
            data-cell={cell ? undefined : true}
          >
            {cell ? (
              <ThreadCellView entity={entity} meeting={meeting} cell={cell} compact={compact} />
            ) : (
              <span className={styles.absent}>
                {brief && <span aria-hidden>{compact ? '·' : '–'}</span>}
                <span className={brief ? spoken.only : undefined}>{messages.absent}</span>
              </span>
            )}
          </td>
        );
      })}
      <RoomCell width={across.after} />
    </>
  );
}
