import type { ElementDefinition } from 'cytoscape';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { nodeElement } from './element-id';
import type { NodeCard } from './node-card';
import { polygonPoints } from './outline';

const shapes = { ellipse: 'ellipse', round: 'round-rectangle', polygon: 'polygon' } as const;

function nodeOf(id: EntityId, card: NodeCard): ElementDefinition {
  const { width, height, outline, inside, lines } = card;
  return {
    group: 'nodes',
    data: {
      id: nodeElement(id),
      width,
      height,
      shape: shapes[outline.kind],
      points: polygonPoints(outline, card),
      radius: outline.kind === 'round' ? outline.radius : 0,
      // Text below an outline takes part in hit tests; it is painted by the text layer.
      label: inside ? '' : lines.map(({ text }) => text).join('\n'),
    },
  };
}

/**
 * The nodes of a scene as elements, without positions, which the arrangement gives. Ghosts come along.
 * Lines are no elements: Cytoscape takes a hundred times as long for each as the sheet that draws them (`lineSheetOf`).
 * Fresh objects at every call, since Cytoscape keeps and changes them.
 */
export function elementsOfScene(
  scene: Scene,
  cards: ReadonlyMap<EntityId, NodeCard>,
): ElementDefinition[] {
  return scene.nodes.flatMap(({ id }) => {
    const card = cards.get(id);
    return card ? [nodeOf(id, card)] : [];
  });
}
