import { X } from 'lucide-react';
import { compareMessages } from '../../messages/compare';
import { type EntityId, entityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { visibleText } from '../../ui/invisible';
import { useApproached } from '../../ui/use-approached';
import { CompareOptions } from './compare-options';
import styles from './compare-panel.module.css';

interface Props {
  readonly place: number;
  /** Null while nothing is chosen here. */
  readonly chosen: EntityId | null;
  readonly all: readonly EntityId[];
  readonly put: (ids: readonly EntityId[]) => void;
  /** Takes away a choice that is still empty, where there is one too many. */
  readonly drop?: (() => void) | undefined;
}

/** Of more, thousands in several choices, only what is chosen stands in a choice that nobody is at. */
const mostOptions = 300;

/** Chooses one of the things compared. */
export function CompareChoice({ place, chosen, all, put, drop }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const { approached, tells } = useApproached();
  const choose = (id: EntityId) => {
    if (chosen) return put(all.map((one) => (one === chosen ? id : one)));
    if (all.length > 0) return put([...all, id]);
    // One choice is enough to begin: a meeting is its partner.
    const partner = index.meetings.map((meeting) => meeting.id).find((one) => one !== id);
    if (partner) put(place === 0 ? [id, partner] : [partner, id]);
    else put([id]);
  };
  const label =
    place === 0 ? messages.first : place === 1 ? messages.second : messages.further(place + 1);
  const known = chosen && index.entities.get(chosen);
  const name = known ? text(known.name) : (chosen ?? '');
  const remove = chosen && all.length > 2 ? () => put(all.filter((one) => one !== chosen)) : drop;
  return (
    <div className={styles.choice}>
      <label>
        <span>{label}</span>
        <select
          value={chosen ?? ''}
          onChange={(event) => choose(entityId(event.target.value))}
          className={styles.select}
          {...tells}
        >
          {chosen === null && <option value="">–</option>}
          {approached || index.corpus.entities.length <= mostOptions ? (
            <CompareOptions chosen={chosen} all={all} />
          ) : (
            chosen && <option value={chosen}>{visibleText(name)}</option>
          )}
        </select>
      </label>
      {remove && (
        <IconButton label={messages.remove(chosen ? name : label)} onClick={remove}>
          <X aria-hidden size={16} />
        </IconButton>
      )}
    </div>
  );
}
