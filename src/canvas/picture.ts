import type { Core } from 'cytoscape';
import type { CompareSide } from '../graph/compared';
import type { Edge } from '../graph/edges';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import type { CompareHeading } from './compare-headings';
import { nodeElement } from './element-id';
import type { Point, Size } from './geometry';
import type { Ease } from './label-plan';
import type { LineGeometry } from './line-geometry';
import { type EndPlaces, type LineSheet, sheetGeometry } from './line-sheet';
import type { SceneLines } from './lit';
import type { NodeCard } from './node-card';
import type { Palette } from './palette';
import type { ZoneTexts } from './zone-texts';
import type { Zones } from './zones';

/** What the layers are painted from. */
export interface Picture {
  readonly cy: Core;
  readonly scene: Scene;
  readonly lines: SceneLines;
  readonly sheet: LineSheet;
  readonly cards: ReadonlyMap<EntityId, NodeCard>;
  readonly palette: Palette;
  readonly ease: Ease;
  /** Where two things are compared: the side of each node. */
  readonly sides: ReadonlyMap<EntityId, CompareSide> | null;
  /** What stands above the groups of a comparison. */
  readonly headings: readonly CompareHeading[];
  readonly zones: Zones;
  readonly zoneTexts: ZoneTexts;
  /** What a line says, for its label. */
  readonly lineText: (edge: Edge) => string;
}

/** How the model lies on the screen now. */
export interface Screen {
  /** Screen pixels per model pixel. */
  readonly zoom: number;
  /** Where the model's origin lies. */
  readonly pan: Point;
  readonly toScreen: (point: Point) => Point;
}

export function screenOf(cy: Core): Screen {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return {
    zoom,
    pan: { x, y },
    toScreen: (point) => ({ x: point.x * zoom + x, y: point.y * zoom + y }),
  };
}

/** All that moves: where the camera is, and where the nodes stand. */
export interface Frame extends Size {
  readonly screen: Screen;
  readonly places: EndPlaces;
}

export const frameNow = (picture: Picture): Frame => ({
  width: picture.cy.width(),
  height: picture.cy.height(),
  screen: screenOf(picture.cy),
  places: endPlaces(picture),
});

/** True where nothing has moved between two frames of one picture. */
export function sameFrame(a: Frame, b: Frame): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.screen.zoom === b.screen.zoom &&
    a.screen.pan.x === b.screen.pan.x &&
    a.screen.pan.y === b.screen.pan.y &&
    a.places.every((place, at) => Object.is(place, b.places[at]))
  );
}

/** A node where it stands now, in model pixels. */
export interface Standing {
  readonly card: NodeCard;
  readonly at: Point;
}

/** Where a node of the scene stands now; null for what is not there. */
export function standingOf({ cy, cards, sheet }: Picture, id: EntityId): Standing | null {
  const card = sheet.order.has(id) ? cards.get(id) : undefined;
  const node = cy.getElementById(nodeElement(id));
  return card && node.nonempty() ? { card, at: node.position() } : null;
}

/** Where the ends of the lines stand now. */
export function endPlaces({ cy, sheet }: Pick<Picture, 'cy' | 'sheet'>): EndPlaces {
  const places = new Float64Array(2 * sheet.ends.length).fill(Number.NaN);
  for (const [number, id] of sheet.ends.entries()) {
    const node = cy.getElementById(nodeElement(id));
    if (node.empty()) continue;
    const { x, y } = node.position();
    places[2 * number] = x;
    places[2 * number + 1] = y;
  }
  return places;
}

/** Where lines run now, by their keys, from card to card; null for what is not drawn. */
export function coursesNow(
  picture: Picture,
  cardOf: (id: EntityId) => NodeCard | undefined = (id) => picture.cards.get(id),
): (key: string) => LineGeometry | null {
  const { sheet } = picture;
  const places = endPlaces(picture);
  return (key) => {
    const line = sheet.numbers.get(key);
    return line === undefined ? null : sheetGeometry(sheet, places, line, cardOf);
  };
}
