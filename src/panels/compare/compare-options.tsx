import { memo } from 'react';
import type { EntityId } from '../../model/ids';
import { useFormats } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';

interface Props {
  readonly chosen: EntityId | null;
  readonly all: readonly EntityId[];
}

/** All that can be compared, by type; meetings come first. */
export const CompareOptions = memo(function CompareOptions({ chosen, all }: Props) {
  const { entities, types } = useCorpus().corpus;
  const { text } = useFormats();
  const meetings = types.filter(({ id }) => id === 'meeting');
  const others = types.filter(({ id }) => id !== 'meeting');
  return [...meetings, ...others].map((type) => (
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
  ));
});
