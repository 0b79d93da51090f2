import type { ElementDefinition } from 'cytoscape';
import type { CompareSide } from '../graph/compared';
import type { Edge } from '../graph/edges';
import type { Scene, SceneNode } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { edgeElement, nodeElement } from './element-id';
import { lineWidth, styleOfLine } from './line-look';
import type { NodeCard } from './node-card';
import { polygonPoints } from './outline';

function nodeOf(
  id: EntityId,
  card: NodeCard,
  { state, inferred }: Pick<SceneNode, 'state' | 'inferred'>,
  side: CompareSide | undefined,
): ElementDefinition {
  const ghost = state === 'ghost';
  const { width, height, outline, inside, lines, extent } = card;
  return {
    group: 'nodes',
    data: {
      id: nodeElement(id),
      width,
      height,
      points: polygonPoints(outline, card),
      radius: outline.kind === 'round' ? outline.radius : 0,
      // Text below an outline takes part in hit tests; it is painted by the text layer.
      label: inside ? '' : lines.map(({ text }) => text).join('\n'),
      extent: [extent.x1, extent.y1, extent.x2, extent.y2].join(' '),
    },
    classes: [card.type, side && `side-${side}`, ghost && 'ghost', inferred && 'inferred']
      .filter(Boolean)
      .join(' '),
    grabbable: !ghost,
  };
}

const pairOf = ({ ref: { source, target } }: Edge): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`;

/** The lines that share both ends with another: they are drawn as curves beside one another, all others straight. */
function parallelsIn(edges: Iterable<Edge>): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const edge of edges) {
    const pair = pairOf(edge);
    (once.has(pair) ? more : once).add(pair);
  }
  return more;
}

function edgeOf(edge: Edge, ghost: boolean, parallel: boolean): ElementDefinition {
  const style = styleOfLine(edge);
  return {
    group: 'edges',
    data: {
      id: edgeElement(edge.key),
      source: nodeElement(edge.ref.source),
      target: nodeElement(edge.ref.target),
      width: lineWidth(edge.passages),
    },
    classes: [style, parallel && 'parallel', ghost && 'ghost'].filter(Boolean).join(' '),
  };
}

/**
 * The elements of a scene, without positions, which the arrangement gives. Ghosts come along, marked by a class; lines
 * whose ends are not on the screen are left out, and all of them where a sheet draws them. Fresh objects at every call, since Cytoscape keeps and changes them.
 */
export function elementsOfScene(
  scene: Scene,
  cards: ReadonlyMap<EntityId, NodeCard>,
  sides: ReadonlyMap<EntityId, CompareSide> | null = null,
  withLines = true,
): ElementDefinition[] {
  const elements: ElementDefinition[] = [];
  for (const node of scene.nodes) {
    const card = cards.get(node.id);
    if (card) elements.push(nodeOf(node.id, card, node, sides?.get(node.id)));
  }
  const parallels = parallelsIn([...scene.ghostEdges, ...scene.edges]);
  const add = (edges: readonly Edge[], ghost: boolean) => {
    for (const edge of edges) {
      if (cards.has(edge.ref.source) && cards.has(edge.ref.target))
        elements.push(edgeOf(edge, ghost, parallels.has(pairOf(edge))));
    }
  };
  if (withLines) {
    add(scene.ghostEdges, true);
    add(scene.edges, false);
  }
  return elements;
}
