import { boundsOf, outlinesAt, withRowsBelow } from '../canvas/arrangement';
import { fitRange, narrowBelow } from '../canvas/camera';
import { cardMaker } from '../canvas/card-maker';
import type { Box } from '../canvas/geometry';
import { planLabels } from '../canvas/label-plan';
import type { NodeCard } from '../canvas/node-card';
import { type ZoneTexts, zoneTextsOf } from '../canvas/zone-texts';
import { headingSizes, type Zones, zonesOf } from '../canvas/zones';
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
  readonly narrow: NarrowPicture;
}

/** What is larger beside the rest where the canvas is narrow, so that it can be read; by scales of the model. */
export interface NarrowPicture {
  readonly zoom: number;
  /** The labels that have grown, each with the card and the scale of its own. */
  readonly grown: ReadonlyMap<string, { readonly card: NodeCard; readonly scale: number }>;
  readonly headingScale: number;
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
    narrow: narrowPicture(nodes),
  };
}

/** As a narrow canvas shows everything; which of two labels finds room is left to the live one. */
function narrowPicture(nodes: readonly StillNode[]): NarrowPicture {
  const zoom = fitRange({ width: narrowBelow - 1, height: 1 }).least;
  const plan = planLabels(
    nodes.map((node) => ({ ...node, degree: 0 })),
    zoom,
  );
  const { model, screen } = headingSizes;
  return {
    zoom,
    grown: new Map(
      plan
        .filter(({ grown }) => grown)
        .map(({ id, card, scale }) => [id, { card, scale: scale / zoom }]),
    ),
    headingScale: Math.max(1, screen / (model * zoom)),
  };
}
