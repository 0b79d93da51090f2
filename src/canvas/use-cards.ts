import { useMemo } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Scene } from '../graph/scene';
import type { Calendar } from '../model/calendar';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import { canvasMeasure } from './font-measure';
import { cardOf, type NodeCard } from './node-card';

interface Setting {
  readonly upper: Language;
  readonly lower: Language | undefined;
  readonly calendar: Calendar;
  readonly family: string;
  /** Counts up when fonts arrive (`useFonts`). */
  readonly fonts: number;
}

/** Makes cards of entities as they are asked for, and keeps them. */
function cardMaker(index: CorpusIndex, { upper, lower, calendar, family }: Setting) {
  const measure = canvasMeasure(family);
  const known = new Map<EntityId, NodeCard>();
  const languages = lower ? ([upper, lower] as const) : ([upper] as const);
  return (id: EntityId): NodeCard | null => {
    const found = known.get(id);
    if (found) return found;
    const entity = index.entities.get(id);
    if (!entity) return null;
    const place = entity.placeEntity === null ? undefined : index.entities.get(entity.placeEntity);
    const card = cardOf({
      entity,
      eyebrow: index.types.get(entity.type)?.label ?? null,
      places: [place?.name, entity.place, place?.label].filter((text) => text != null),
      languages,
      calendar,
      measure,
    });
    known.set(id, card);
    return card;
  };
}

/** How every node of a scene looks, by entity. */
export function useCards(
  index: CorpusIndex,
  scene: Scene,
  { upper, lower, calendar, family, fonts }: Setting,
): ReadonlyMap<EntityId, NodeCard> {
  // Fonts that arrive change what is measured, so that the cards are made anew.
  const make = useMemo(
    () => cardMaker(index, { upper, lower, calendar, family, fonts }),
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
