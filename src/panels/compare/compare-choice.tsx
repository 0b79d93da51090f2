import { X } from 'lucide-react';
import { compareMessages } from '../../messages/compare';
import { type EntityId, entityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { visibleText } from '../../ui/invisible';
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

/** Chooses one of the things compared; meetings come first. */
export function CompareChoice({ place, chosen, all, put, drop }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const { entities, types } = index.corpus;
  const [meetings, others] = [
    types.filter(({ id }) => id === 'meeting'),
    types.filter(({ id }) => id !== 'meeting'),
  ];
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
        >
          {chosen === null && <option value="">–</option>}
          {[...meetings, ...others].map((type) => (
            <optgroup key={type.id} label={text(type.plural)}>
              {entities
                .filter((entity) => entity.type === type.id)
                .map((entity) => (
                  <option
                    key={entity.id}
                    value={entity.id}
                    disabled={entity.id !== chosen && all.includes(entity.id)}
                  >
                    {visibleText(text(entity.name))}
                  </option>
                ))}
            </optgroup>
          ))}
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
