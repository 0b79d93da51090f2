import type { CorpusIndex } from '../graph/corpus-index';
import type { Scene } from '../graph/scene';
import { type EntityType, entityTypes } from '../model/entity';

/** How many nodes of each type are shown; ghosts do not count. */
export function countTypes(index: CorpusIndex, scene: Scene): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (const { id, state } of scene.nodes) {
    const type = index.entities.get(id)?.type;
    if (type && state === 'shown') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

/** Types that the corpus has at all, in the order of the model. */
export function typesOfCorpus(index: CorpusIndex): readonly EntityType[] {
  const present = new Set(index.corpus.entities.map(({ type }) => type));
  return entityTypes.filter((type) => present.has(type));
}

/** The types that a view shows where nothing else is chosen: all but posts and countries. */
export const typesByDefault: readonly EntityType[] = entityTypes.filter(
  (type) => type !== 'post' && type !== 'country',
);

export const typesShown = (chosen: readonly EntityType[] | null): readonly EntityType[] =>
  chosen ?? typesByDefault;

/** The choice of types after one was clicked: null again where it is the default one. */
export function toggleType(
  chosen: readonly EntityType[] | null,
  type: EntityType,
): readonly EntityType[] | null {
  const before = typesShown(chosen);
  const next = entityTypes.filter((one) =>
    one === type ? !before.includes(one) : before.includes(one),
  );
  return next.length === typesByDefault.length && typesByDefault.every((one) => next.includes(one))
    ? null
    : next;
}
