import type { CorpusIndex } from '../graph/corpus-index';
import type { EntityId } from '../model/ids';
import { type CardRequest, cardOf, type NodeCard } from './node-card';

type Setting = Pick<CardRequest, 'languages' | 'calendar' | 'measure'>;

/** Makes cards of entities as they are asked for, and keeps them; null for ids that the corpus does not have. */
export function cardMaker(index: CorpusIndex, setting: Setting): (id: EntityId) => NodeCard | null {
  const known = new Map<EntityId, NodeCard>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const entity = index.entities.get(id);
    if (!entity) return null;
    const place = entity.placeEntity === null ? undefined : index.entities.get(entity.placeEntity);
    const card = cardOf({
      ...setting,
      entity,
      eyebrow: index.types.get(entity.type)?.label ?? null,
      places: [place?.name, entity.place, place?.label].filter((text) => text != null),
    });
    known.set(id, card);
    return card;
  };
}
