import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

// The package lets its files be named by other packages only from dist.
const folder = dirname(dirname(createRequire(import.meta.url).resolve('cytoscape')));
const source = join(folder, 'src');

/** What takes the place of a part that is left out: an extension that does nothing, or methods that are not there. */
const leftOut = {
  layout: 'export default function Unused() {}',
  methods: 'export default {}',
} as const;

/**
 * The parts of Cytoscape that this page never calls, by their modules: drawing by WebGL; layouts other than `preset` and
 * the `grid` that an instance begins with (places come from the compiler and from src/graph); algorithms other than the
 * walks that Cytoscape itself calls.
 */
const unused: ReadonlyMap<string, keyof typeof leftOut> = new Map([
  ['extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs', 'methods'],
  ...['breadthfirst', 'circle', 'concentric', 'cose', 'random'].map(
    (name) => [`extensions/layout/${name}.mjs`, 'layout'] as const,
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
  ].map((name) => [`collection/algorithms/${name}.mjs`, 'methods'] as const),
]);

/**
 * Builds Cytoscape from the modules that its package ships, without those that this page never calls: a quarter of its
 * weight, and of the time to read it. A module of the list that a new version no longer has stops the build.
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
      const kind = unused.get(module);
      if (!kind) return;
      met.add(module);
      return leftOut[kind];
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
