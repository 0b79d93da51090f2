import { useMemo } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Scene } from '../graph/scene';
import type { Calendar } from '../model/calendar';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import { cardMaker } from './card-maker';
import { canvasMeasure } from './font-measure';
import type { NodeCard } from './node-card';

interface Setting {
  readonly upper: Language;
  readonly lower: Language | undefined;
  readonly calendar: Calendar;
  readonly family: string;
  /** Counts up when fonts arrive (`useFonts`). */
  readonly fonts: number;
}

/** How every node of a scene looks, by entity. */
export function useCards(
  index: CorpusIndex,
  scene: Scene,
  { upper, lower, calendar, family, fonts }: Setting,
): ReadonlyMap<EntityId, NodeCard> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts that arrive change what is measured
  const make = useMemo(
    () =>
      cardMaker(index, {
        languages: lower ? [upper, lower] : [upper],
        calendar,
        measure: canvasMeasure(family),
      }),
    [index, upper, lower, calendar, family, fonts],
  );
  return useMemo(
    () =>
      new Map(
        scene.nodes.flatMap(({ id }): [EntityId, NodeCard][] => {
          const card = make(id);
          return card ? [[id, card]] : [];
        }),
      ),
    [make, scene],
  );
}
