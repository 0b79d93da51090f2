import { X } from 'lucide-react';
import { compareMessages } from '../../messages/compare';
import { type EntityId, entityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import styles from './compare-panel.module.css';

interface Props {
  readonly place: number;
  /** Null while nothing is chosen yet. */
  readonly chosen: EntityId | null;
  readonly all: readonly EntityId[];
  readonly put: (ids: readonly EntityId[]) => void;
}

/** Chooses one of the things compared; meetings come first. */
export function CompareChoice({ place, chosen, all, put }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const { entities, types } = index.corpus;
  const [meetings, others] = [
    types.filter(({ id }) => id === 'meeting'),
    types.filter(({ id }) => id !== 'meeting'),
  ];
  const replace = (id: EntityId) => {
    if (chosen) put(all.map((one) => (one === chosen ? id : one)));
    else {
      const partner = index.meetings.map((meeting) => meeting.id).find((one) => one !== id);
      if (partner) put(place === 0 ? [id, partner] : [partner, id]);
    }
  };
  const label =
    place === 0 ? messages.first : place === 1 ? messages.second : messages.further(place + 1);
  const name = chosen
    ? text(index.entities.get(chosen)?.name ?? { th: chosen, en: chosen, ja: chosen })
    : '';
  return (
    <div className={styles.choice}>
      <label>
        <span>{label}</span>
        <select
          value={chosen ?? ''}
          onChange={(event) => replace(entityId(event.target.value))}
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
                    {text(entity.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen && all.length > 2 && (
        <IconButton
          label={messages.remove(name)}
          onClick={() => put(all.filter((one) => one !== chosen))}
        >
          <X aria-hidden size={16} />
        </IconButton>
      )}
    </div>
  );
}
