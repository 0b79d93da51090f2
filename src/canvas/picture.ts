import type { Core } from 'cytoscape';
import type { CompareSide } from '../graph/compared';
import type { Edge } from '../graph/edges';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { edgeElement, nodeElement } from './element-id';
import type { Point } from './geometry';
import { geometryOf, type LineGeometry } from './line-geometry';
import { type EndPlaces, type LineSheet, sheetGeometry } from './line-sheet';
import type { SceneLines } from './lit';
import type { NodeCard } from './node-card';
import type { Palette } from './palette';
import type { ZoneTexts } from './zone-texts';
import type { Zones } from './zones';

/** What the layers over and under Cytoscape's picture are painted from. */
export interface Picture {
  readonly cy: Core;
  readonly scene: Scene;
  readonly lines: SceneLines;
  /** The lines, where they are too many for Cytoscape, which then has none. */
  readonly sheet: LineSheet | null;
  readonly cards: ReadonlyMap<EntityId, NodeCard>;
  readonly palette: Palette;
  /** Where two things are compared: the side of each node. */
  readonly sides: ReadonlyMap<EntityId, CompareSide> | null;
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

/** A node where it is drawn now, in model pixels. */
export interface Standing {
  readonly card: NodeCard;
  readonly at: Point;
}

/** Where Cytoscape draws a node now; null for what it does not draw. */
export function standingOf({ cy, cards }: Picture, id: EntityId): Standing | null {
  const card = cards.get(id);
  const node = cy.getElementById(nodeElement(id));
  return card && node.nonempty() ? { card, at: node.position() } : null;
}

/** Where the ends of a sheet's lines stand now. */
export function endPlaces({ cy }: Pick<Picture, 'cy'>, sheet: LineSheet): EndPlaces {
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

/** Where lines run now, by their keys; null for what is not drawn. */
export function coursesNow(picture: Picture): (key: string) => LineGeometry | null {
  const { cy, sheet, cards } = picture;
  if (!sheet) {
    return (key) => {
      const element = cy.getElementById(edgeElement(key));
      return element.empty() ? null : geometryOf(element);
    };
  }
  const places = endPlaces(picture, sheet);
  return (key) => {
    const line = sheet.numbers.get(key);
    return line === undefined ? null : sheetGeometry(sheet, places, line, (id) => cards.get(id));
  };
}
