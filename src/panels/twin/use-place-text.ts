import { useLineLabel } from '../../evidence/use-line-label';
import { twinMessages } from '../../messages/twin';
import type { EntityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import type { Walk } from './use-walk';
import type { Ground } from './walk';

/** How the list says an entity ("name, type"), and where the keyboard stands. */
export function usePlaceText(ground: Ground) {
  const index = useCorpus();
  const messages = useMessages(twinMessages);
  const { text } = useFormats();
  const lineLabel = useLineLabel();
  const named = (id: EntityId): [name: string, type: string] => {
    const entity = index.entities.get(id);
    const type = entity && index.types.get(entity.type);
    return [entity ? text(entity.name) : id, type ? text(type.label) : ''];
  };
  const placeText = ({ place, entity, step }: Walk): string => {
    const count = ground.around(place.hub).length;
    if (!step) return `${messages.option(...named(entity))} · ${messages.lines(count)}`;
    const { ref, posts, basis } = step.line;
    const relation = messages.relation(lineLabel(ref, place.hub, posts), ...named(entity));
    const notes = [
      ...(basis === 'stated' ? [] : [messages[basis]]),
      messages.ofLines(place.at + 1, count),
    ];
    return `${relation} (${notes.join(', ')})`;
  };
  return { option: (id: EntityId) => messages.option(...named(id)), placeText };
}
