import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { createRoot } from 'react-dom/client';
import { create } from 'zustand';
import { fetchGraph, type PageGraph } from './page-graph';

const useGraph = create<{ readonly graph: PageGraph | null }>(() => ({ graph: null }));

const stylesheet = [
  {
    selector: 'node',
    style: { label: 'data(label)', shape: 'rectangle' as const, width: 80, height: 28 },
  },
  { selector: 'edge', style: { 'curve-style': 'straight' as const, width: 1 } },
];

function elementsOf({ nodes, edges }: PageGraph) {
  return [
    ...nodes.map(({ x, y, label }, id) => ({ data: { id: `n${id}`, label }, position: { x, y } })),
    ...edges.map(([source, target], id) => ({
      data: { id: `e${id}`, source: `n${source}`, target: `n${target}` },
    })),
  ];
}

const bound = new WeakSet<Core>();

function bind(cy: Core): void {
  if (bound.has(cy)) return;
  bound.add(cy);
  cy.one('render', () => performance.mark('bench:graph'));
}

function Graph({ graph }: { readonly graph: PageGraph }) {
  const elements = useMemo(() => elementsOf(graph), [graph]);
  return (
    <CytoscapeComponent
      className="graph"
      elements={elements}
      stylesheet={stylesheet}
      layout={{ name: 'preset', fit: true }}
      cy={bind}
    />
  );
}

/** The least page with the libraries of the application. */
function Page() {
  const graph = useGraph((state) => state.graph);
  return graph && <Graph graph={graph} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
useGraph.setState({ graph: await fetchGraph() });
