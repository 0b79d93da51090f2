import type { Entity, EntityType } from '../model/entity';
import type { EntityId } from '../model/ids';
import { type CorpusIndex, endsOf } from './corpus-index';
import { perIndex } from './memo';
import { passageKeys } from './passage-keys';

/** In how many distinct passages (`passageKeys`) the claims of each entity stand; suggested claims do not count. */
const passagesByEntity = perIndex((index): ReadonlyMap<EntityId, number> => {
  const passages = new Map<EntityId, Set<string>>();
  for (const claim of index.corpus.claims) {
    if (claim.basis === 'suggested') continue;
    const keys = passageKeys(index, claim);
    for (const id of endsOf(index, claim)) {
      const known = passages.get(id) ?? new Set();
      for (const key of keys) known.add(key);
      passages.set(id, known);
    }
  }
  return new Map(Array.from(passages, ([id, keys]) => [id, keys.size]));
});

export interface Prominent {
  readonly entity: Entity;
  readonly passages: number;
}

/** The entities of some types in the most passages, at most so many; equal ones in the order of the corpus. */
export function mostProminent(
  index: CorpusIndex,
  types: readonly EntityType[],
  count: number,
): readonly Prominent[] {
  const passages = passagesByEntity(index);
  return index.corpus.entities
    .filter((entity) => types.includes(entity.type))
    .map((entity) => ({ entity, passages: passages.get(entity.id) ?? 0 }))
    .filter((prominent) => prominent.passages > 0)
    .sort((a, b) => b.passages - a.passages)
    .slice(0, count);
}
