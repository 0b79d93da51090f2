import type { EntityId } from '../model/ids';
import type { View } from '../view/view';
import type { Comparison } from './compare';
import { comparedIn } from './compared';
import type { CorpusIndex } from './corpus-index';
import { lastCalls } from './memo';
import { type Scene, type SceneView, sceneOf } from './scene';

/** The parts of a view that decide what is shown of a corpus. */
export type ShownView = SceneView & Pick<View, 'compare' | 'besides' | 'sheet' | 'story'>;

/**
 * True where a view shows its comparison on the graph: wherever it has one and the graph is seen, beside the comparison's
 * own sheet or without it, and on a stage. The table and the threads show everything.
 */
export const comparesOn = ({
  compare,
  sheet,
  story,
}: Pick<View, 'compare' | 'sheet' | 'story'>): boolean =>
  compare.length >= 2 && (story !== null || sheet === 'graph' || sheet === 'compare');

const within = lastCalls((_index, scene: Scene, comparison: Comparison): Scene => {
  const ids = new Set<EntityId>();
  for (const { id } of comparison.entities) ids.add(id);
  for (const { entity } of comparison.rows) ids.add(entity.id);
  const among = ({ ref }: Scene['edges'][number]) => ids.has(ref.source) && ids.has(ref.target);
  const nodes = scene.nodes.filter(({ id }) => ids.has(id));
  const edges = scene.edges.filter(among);
  const entities = nodes.filter(({ state }) => state === 'shown').length;
  return {
    nodes,
    edges,
    ghostEdges: scene.ghostEdges.filter(among),
    counts: { ...scene.counts, entities, links: edges.length },
  };
});

/**
 * What a view shows, its comparison included: while things are compared, only they and what they have to do with, unless
 * the view wants the rest besides. The same parts of a view give the same object.
 */
export function shownScene(index: CorpusIndex, view: ShownView): Scene {
  const scene = sceneOf(index, view);
  if (view.besides || !comparesOn(view)) return scene;
  const { comparison } = comparedIn(index, view);
  return comparison.entities.length < 2 ? scene : within(index, scene, comparison);
}
