import { useHover } from '../../evidence/use-hover';
import type { Entity } from '../../model/entity';
import { useFormats } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import { selectEntity } from '../../view/selecting';
import styles from './threads-table.module.css';

/** The head of a narrow column: the day of a meeting, written upwards; its name is told. */
export function MeetingHead({ meeting }: { readonly meeting: Entity }) {
  const store = useYongyaiStore();
  const { text, dayShort } = useFormats();
  const hover = useHover({ kind: 'entity', id: meeting.id });
  const name = visibleText(text(meeting.name));
  return (
    <button
      type="button"
      className={styles.upright}
      aria-label={name}
      data-words={name}
      {...hover}
      onClick={() => store.getState().commit(selectEntity(meeting.id))}
    >
      <span>
        <SafeText text={meeting.when ? dayShort(meeting.when.from) : text(meeting.label)} />
      </span>
    </button>
  );
}
