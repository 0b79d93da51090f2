import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import type { Point } from './geometry';
import { type LayoutScene, type LayoutSteps, restOf } from './layout-steps';
import { randomNumbers } from './random';
import { separating } from './separate';
import { finish } from './steps';

/** About what share of the work the forces are; the rest is room for labels. */
const shareOfForces = 0.7;

/** Enough for the picture to come to rest, less for large ones, so that it stays within about a second. */
function roundsFor(nodes: number): number {
  return Math.max(40, Math.min(500, Math.round(60_000 / Math.max(1, nodes))));
}

/**
 * Places the nodes of a scene by forces (ForceAtlas2, Jacomy et al. 2014): linked ones near, more passages nearer, then
 * apart until each has its label cell. It begins where things stand (`start`), and with a seeded stream where that is
 * not known, so that the same scene and start give the same picture. Model pixels about (0, 0).
 */
export const layoutForce = (
  scene: LayoutScene,
  start: ReadonlyMap<EntityId, Point> = new Map(),
): Position[] => finish(forceSteps(scene, start));

/** The same bit by bit. */
export function* forceSteps(scene: LayoutScene, start: ReadonlyMap<EntityId, Point>): LayoutSteps {
  const random = randomNumbers(scene.nodes.length);
  const graph = new UndirectedGraph();
  const names = new Map(scene.nodes.map(({ id }, number) => [id, `n${number}`]));
  const scale = 20;
  for (const { id } of scene.nodes) {
    const at = start.get(id);
    const place = { x: (at?.x ?? 0) / scale + random(), y: (at?.y ?? 0) / scale + random() };
    graph.addNode(names.get(id), at ? place : { x: random() * 40, y: random() * 40 });
  }
  for (const { ref, passages } of scene.edges) {
    const [a, b] = [names.get(ref.source), names.get(ref.target)];
    if (a === undefined || b === undefined) continue;
    const weight = graph.hasEdge(a, b) ? Number(graph.getEdgeAttribute(a, b, 'weight')) : 0;
    graph.mergeEdge(a, b, { weight: weight + passages });
  }
  const settings = {
    ...defaults,
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: 0.5,
    linLogMode: true,
  };
  const { nodes, edges } = helpers.graphToByteArrays(graph, (_, { weight }) => Number(weight));
  const rounds = roundsFor(graph.order);
  for (let round = 0; round < rounds; round += 1) {
    iterate(settings, nodes, edges);
    yield (round / rounds) * shareOfForces;
  }
  const found = helpers.collectLayoutChanges(graph, nodes);
  const points = scene.nodes.map(({ id }) => found[names.get(id) ?? ''] ?? { x: 0, y: 0 });
  const separated = yield* restOf(shareOfForces, separating(spread(points)));
  return scene.nodes.map(({ id }, number) => {
    const { x, y } = separated[number] ?? { x: 0, y: 0 };
    return { entity: id, x, y };
  });
}

/** Scales points about their middle so that there is room for all labels, a little wider than high. */
function spread(points: readonly Point[]): Point[] {
  const count = Math.max(1, points.length);
  const middle = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / count;
  const [x0, y0] = [middle(points.map(({ x }) => x)), middle(points.map(({ y }) => y))];
  const reach = Math.max(
    1e-9,
    Math.sqrt(middle(points.map(({ x, y }) => (x - x0) ** 2 + (y - y0) ** 2))),
  );
  const wanted = 46 * Math.sqrt(count);
  const scale = wanted / reach;
  return points.map(({ x, y }) => ({ x: (x - x0) * scale * 1.3, y: (y - y0) * scale * 0.8 }));
}
