import type { CorpusIndex } from '../graph/corpus-index';
import type { Scene } from '../graph/scene';
import { type EntityType, entityTypes } from '../model/entity';
import { type LineStyle, styleOfLine } from './line-look';

export interface LegendCounts {
  /** How many nodes of each type are shown; ghosts do not count. */
  readonly types: ReadonlyMap<EntityType, number>;
  /** Types that the corpus has at all. */
  readonly corpusTypes: ReadonlySet<EntityType>;
  /** The styles of the lines that are shown. */
  readonly lines: ReadonlySet<LineStyle>;
}

export function countLegend(index: CorpusIndex, scene: Scene): LegendCounts {
  const types = new Map<EntityType, number>();
  for (const { id, state } of scene.nodes) {
    const type = index.entities.get(id)?.type;
    if (type && state === 'shown') types.set(type, (types.get(type) ?? 0) + 1);
  }
  return {
    types,
    corpusTypes: new Set(index.corpus.entities.map(({ type }) => type)),
    lines: new Set(scene.edges.map(styleOfLine)),
  };
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
