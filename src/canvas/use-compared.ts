import { useMemo } from 'react';
import { type CompareBlock, compareBlocks } from '../graph/compare-groups';
import { type CompareSide, comparedIn, sidesOf } from '../graph/compared';
import { comparesOn } from '../graph/compared-scene';
import type { CorpusIndex } from '../graph/corpus-index';
import { layoutCompare } from '../graph/layout-compare';
import type { Scene } from '../graph/scene';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import { useYongyai } from '../store/use-store';
import { byEntity } from './arrangement';
import type { Point } from './geometry';

export interface ComparedPicture {
  readonly entities: readonly Entity[];
  readonly blocks: readonly CompareBlock[];
  /** Where just two are compared, the side of each that stands on one. */
  readonly sides: ReadonlyMap<EntityId, CompareSide> | null;
  readonly places: ReadonlyMap<EntityId, Point>;
}

/** The groups, sides and places of what is compared, as far as a scene shows it; null where nothing is. */
export function useCompared(index: CorpusIndex, scene: Scene): ComparedPicture | null {
  const compare = useYongyai(({ view }) => (comparesOn(view) ? view.compare : null));
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  return useMemo(() => {
    if (!compare) return null;
    const compared = comparedIn(index, { compare, filters, window });
    const { comparison, opposition } = compared;
    if (comparison.entities.length < 2) return null;
    const shown = new Set(scene.nodes.map(({ id }) => id));
    const blocks = compareBlocks(compared)
      .map((block) => ({ ...block, ids: block.ids.filter((id) => shown.has(id)) }))
      .filter(({ ids }) => ids.length > 0);
    return {
      entities: comparison.entities,
      blocks,
      sides: opposition && sidesOf(comparison.entities, opposition),
      places: byEntity(layoutCompare(blocks)),
    };
  }, [index, compare, filters, window, scene]);
}
