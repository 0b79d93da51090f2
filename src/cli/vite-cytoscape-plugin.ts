import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

// The package lets its files be named by other packages only from dist.
const folder = dirname(dirname(createRequire(import.meta.url).resolve('cytoscape')));
const source = join(folder, 'src');

/** What takes the place of a part that is left out: an extension that does nothing, or methods that are not there. */
const extension = 'export default function Unused() {}';
const methods = 'export default {}';

/**
 * The parts of Cytoscape that this page never calls, by their modules: drawing (`src/canvas/scene-renderer.ts` tells the
 * layers to); where edges run, since lines are no elements; layouts other than `preset` and the `grid` that an instance
 * begins with (places come from the compiler and from src/graph); algorithms other than the walks that Cytoscape itself
 * calls.
 */
const unused: ReadonlyMap<string, string> = new Map([
  ['extensions/renderer/canvas/index.mjs', extension],
  ...(
    [
      ['arrow-shapes', 'export default { registerArrowShapes() {} }'],
      ['coord-ele-math/edge-arrows', methods],
      ['coord-ele-math/edge-control-points', 'export default { findEdgeControlPoints() {} }'],
      ['coord-ele-math/edge-endpoints', methods],
    ] as const
  ).map(([name, text]) => [`extensions/renderer/base/${name}.mjs`, text] as const),
  ...['breadthfirst', 'circle', 'concentric', 'cose', 'random'].map(
    (name) => [`extensions/layout/${name}.mjs`, extension] as const,
  ),
  ...[
    'a-star',
    'affinity-propagation',
    'bellman-ford',
    'betweenness-centrality',
    'closeness-centrality',
    'degree-centrality',
    'dijkstra',
    'floyd-warshall',
    'hierarchical-clustering',
    'hierholzer',
    'hopcroft-tarjan-biconnected',
    'k-clustering',
    'karger-stein',
    'kruskal',
    'markov-clustering',
    'page-rank',
    'tarjan-strongly-connected',
  ].map((name) => [`collection/algorithms/${name}.mjs`, methods] as const),
]);

/**
 * Builds Cytoscape from the modules that its package ships, without those that this page never calls: nearly half of
 * its weight, and of the time to read it. A module of the list that a new version no longer has stops the build.
 */
export function cytoscapePlugin(): Plugin {
  const met = new Set<string>();
  return {
    name: 'yongyai:cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'cytoscape' ? join(source, 'index.mjs') : undefined),
    load(id) {
      if (!id.startsWith(source + sep)) return;
      const module = relative(source, id).split(sep).join('/');
      const instead = unused.get(module);
      if (instead === undefined) return;
      met.add(module);
      return instead;
    },
    transform(code, id) {
      if (id !== join(source, 'version.mjs')) return;
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return code.replace('process.env.VERSION', () => JSON.stringify(version));
    },
    buildEnd(error) {
      if (error || met.size === 0) return;
      const missing = [...unused.keys()].filter((module) => !met.has(module));
      if (missing.length > 0)
        this.error(`Cytoscape has no module ${missing.join(', ')}; take it off the list here`);
    },
  };
}
