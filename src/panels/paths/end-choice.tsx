import { useId } from 'react';
import { pathsMessages } from '../../messages/paths';
import type { EntityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import styles from './end-choice.module.css';

interface EndChoiceProps {
  readonly label: string;
  readonly value: EntityId;
  readonly onChoose: (id: EntityId) => void;
}

/** One end of a path: any entity that can be a node, by type and name. */
export function EndChoice({ label, value, onChoose }: EndChoiceProps) {
  const messages = useMessages(pathsMessages);
  const { text, language } = useFormats();
  const { corpus, entities } = useCorpus();
  const id = useId();
  const groups = corpus.types
    .filter((type) => type.id !== 'post')
    .map((type) => ({
      type,
      members: corpus.entities
        .filter((entity) => entity.type === type.id)
        .sort((a, b) => text(a.name).localeCompare(text(b.name), language)),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.choice}
        value={entities.has(value) ? value : ''}
        onChange={({ target }) => {
          const chosen = corpus.entities.find((entity) => entity.id === target.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {!entities.has(value) && <option value="">{messages.choose}</option>}
        {groups.map(({ type, members }) => (
          <optgroup key={type.id} label={text(type.plural)}>
            {members.map((entity) => (
              <option key={entity.id} value={entity.id}>
                {visibleText(text(entity.name))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
