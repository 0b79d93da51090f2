import { boundsOf, outlinesAt, withRowsBelow } from '../canvas/arrangement';
import { fitRange, narrowBelow } from '../canvas/camera';
import { cardMaker } from '../canvas/card-maker';
import type { Box } from '../canvas/geometry';
import { type PlannedLabel, planLabels } from '../canvas/label-plan';
import type { NodeCard } from '../canvas/node-card';
import { type ZoneTexts, zoneTextsOf } from '../canvas/zone-texts';
import { headingSizes, type Zones, zonesOf } from '../canvas/zones';
import type { CorpusIndex } from '../graph/corpus-index';
import { foregroundIn, placesByMeeting } from '../graph/foreground';
import { type Scene, sceneOf } from '../graph/scene';
import type { Language } from '../model/language';
import { defaultView } from '../view/view';
import { type StillLine, type StillNode, stillLines } from './line-paths';
import { type GrownScales, type SmallStep, smallSteps } from './picture-steps';
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
  readonly small: readonly SmallPicture[];
  /** How large most names are on small canvases. */
  readonly grownScales: GrownScales;
}

/** What is larger beside the rest where the canvas is narrow, so that it can be read; by scales of the model. */
export interface NarrowPicture {
  readonly zoom: number;
  /** The labels that have grown, each with the card and the scale of its own. */
  readonly grown: ReadonlyMap<string, { readonly card: NodeCard; readonly scale: number }>;
  readonly headingScale: number;
}

/** How the labels are drawn where the canvas is so small that names must grow. */
export interface SmallPicture {
  readonly name: SmallStep;
  /** The scale of most labels, in screen pixels per model pixel. */
  readonly scale: number;
  /** The labels that find room. */
  readonly labels: ReadonlyMap<string, PlannedLabel>;
  /** Whether the groups of topics have headings. */
  readonly headed: boolean;
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
    ...smallPictures(nodes, scene),
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

/** So finely the scale of names is asked for along the zooms of small canvases. */
const zoomStep = 0.01;

function smallPictures(
  nodes: readonly StillNode[],
  { edges }: Scene,
): Pick<StillPicture, 'small' | 'grownScales'> {
  const degrees = new Map<string, number>();
  for (const { ref } of edges) {
    for (const id of [ref.source, ref.target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const placed = nodes.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  const planAt = (zoom: number) => {
    const labels = planLabels(placed, zoom);
    const scale = mostOften(labels.flatMap((label) => (label.grown ? label.scale : []))) ?? zoom;
    return { labels, scale };
  };
  const scales: [number, number][] = [];
  const [least, most] = [smallSteps[0].zoom, smallSteps[smallSteps.length - 1]?.below ?? 0];
  for (let zoom = least; zoom < most; zoom += zoomStep) {
    const { scale } = planAt(zoom);
    if (scale !== scales.at(-1)?.[1]) scales.push([zoom, scale]);
  }
  return {
    small: smallSteps.map(({ name, zoom }) => {
      const { labels, scale } = planAt(zoom);
      const headed = zoom >= headingSizes.leastZoom;
      return { name, scale, labels: new Map(labels.map((label) => [label.id, label])), headed };
    }),
    grownScales: scales,
  };
}

/** The value that stands most often among these; undefined where there is none. */
function mostOften(values: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
