import type { Core } from 'cytoscape';
import type { CompareSide } from '../graph/compared';
import type { Edge } from '../graph/edges';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { nodeElement } from './element-id';
import type { Point } from './geometry';
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
  readonly toScreen: (point: Point) => Point;
}

export function screenOf(cy: Core): Screen {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return {
    zoom,
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
