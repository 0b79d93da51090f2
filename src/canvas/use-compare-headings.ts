import { useMemo } from 'react';
import type { EntityId } from '../model/ids';
import { calendarOf, labelLanguagesOf } from '../store/appearance';
import { useYongyai } from '../store/use-store';
import { type CompareHeading, compareHeadings } from './compare-headings';
import type { Point } from './geometry';
import type { NodeCard } from './node-card';
import type { ComparedPicture } from './use-compared';

const none: readonly CompareHeading[] = [];

/** What stands above the groups of a comparison, where they stand now; none where nothing is compared. */
export function useCompareHeadings(
  compared: ComparedPicture | null,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): readonly CompareHeading[] {
  const calendar = useYongyai(calendarOf);
  const [upper, lower] = useYongyai(labelLanguagesOf);
  return useMemo(() => {
    if (!compared) return none;
    const words = { languages: lower ? [upper, lower] : [upper], calendar };
    return compareHeadings(compared.blocks, compared.entities, words, places, cards);
  }, [compared, places, cards, upper, lower, calendar]);
}
