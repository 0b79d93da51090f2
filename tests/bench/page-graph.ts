import type { CorpusIndex } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { defaultView } from '../../src/view/view';
import type { PageGraph } from './pages/page-graph';

/** The default scene of a corpus, whole, for the pages that the application is measured beside. */
export function pageGraph(index: CorpusIndex): PageGraph {
  const { nodes, edges } = sceneOf(index, defaultView);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const number = (id: (typeof nodes)[number]['id']) => numbers.get(id) ?? 0;
  return {
    nodes: nodes.map(({ id }) => {
      const { x, y } = index.positions.get(id) ?? { x: 0, y: 0 };
      return { x, y, label: index.entities.get(id)?.label.en ?? id };
    }),
    edges: edges.map(({ ref }) => [number(ref.source), number(ref.target)] as const),
  };
}
