import { boundsOf, outlinesAt, withRowsBelow } from '../canvas/arrangement';
import { cardMaker } from '../canvas/card-maker';
import type { Box } from '../canvas/geometry';
import { type ZoneTexts, zoneTextsOf } from '../canvas/zone-texts';
import { type Zones, zonesOf } from '../canvas/zones';
import type { CorpusIndex } from '../graph/corpus-index';
import { foregroundIn, placesByMeeting } from '../graph/foreground';
import { sceneOf } from '../graph/scene';
import type { Language } from '../model/language';
import { defaultView } from '../view/view';
import { type StillLine, type StillNode, stillLines } from './line-paths';
import { tableMeasure } from './table-measure';

/** The default scene as the canvas will draw it, in model pixels. */
export interface StillPicture {
  readonly language: Language;
  readonly nodes: readonly StillNode[];
  readonly lines: readonly StillLine[];
  /** Around everything, labels included; null in an empty scene. */
  readonly bounds: Box | null;
  readonly zones: Zones;
  readonly zoneTexts: ZoneTexts;
}

/** The picture that a person sees first who chose nothing but the language. */
export function stillPicture(index: CorpusIndex, language: Language): StillPicture {
  const calendar = language === 'th' ? 'buddhist' : 'common';
  const whole = sceneOf(index, defaultView);
  const { scene } = foregroundIn(index, whole, defaultView, null);
  const make = cardMaker(index, { languages: [language], calendar, measure: tableMeasure });
  const cards = new Map(
    scene.nodes.flatMap(({ id }) => {
      const card = make(id);
      return card ? [[id, card] as const] : [];
    }),
  );
  const meeting = placesByMeeting(index, whole);
  const places = outlinesAt(withRowsBelow(scene, meeting), cards);
  const nodes = scene.nodes.flatMap(({ id }): StillNode[] => {
    const card = cards.get(id);
    const at = places.get(id);
    return card && at ? [{ id, card, at }] : [];
  });
  const zones = zonesOf(index, scene, places, cards);
  return {
    language,
    nodes,
    lines: stillLines(nodes, scene),
    bounds: boundsOf(places, cards),
    zones,
    zoneTexts: zoneTextsOf(zones, [language], calendar),
  };
}
