import { useMemo } from 'react';
import { type CompareSide, comparedIn, sidesOf } from '../graph/compared';
import type { CorpusIndex } from '../graph/corpus-index';
import { layoutCompare } from '../graph/layout-compare';
import type { EntityId } from '../model/ids';
import { useYongyai } from '../store/use-store';
import type { Point } from './geometry';

export interface ComparedPicture {
  readonly sides: ReadonlyMap<EntityId, CompareSide>;
  readonly places: ReadonlyMap<EntityId, Point>;
}

/** The sides and places of two things that are being compared; null where no two are. */
export function useCompared(index: CorpusIndex): ComparedPicture | null {
  // A step of a story that compares has no sheet: the stage shows the picture.
  const compare = useYongyai(({ view }) =>
    view.sheet === 'compare' || view.story ? view.compare : null,
  );
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  return useMemo(() => {
    const compared = compare && comparedIn(index, { compare, filters, window });
    const [first, second] = compared?.comparison.entities ?? [];
    if (!compared?.opposition || !first || !second) return null;
    const positions = layoutCompare(first.id, second.id, compared.opposition);
    return {
      sides: sidesOf(compared.comparison.entities, compared.opposition),
      places: new Map(positions.map(({ entity, x, y }) => [entity, { x, y }])),
    };
  }, [index, compare, filters, window]);
}
