/** The inner parts of the package, which its own types leave out: one round at a time, so that it can be paused. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** Moves the nodes by one round. */
  export default function iterate(
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { UndirectedGraph } from 'graphology';

  const helpers: {
    graphToByteArrays(
      graph: UndirectedGraph,
      weightOf: (edge: string, attributes: Readonly<Record<string, unknown>>) => number,
    ): { readonly nodes: Float32Array; readonly edges: Float32Array };
    collectLayoutChanges(
      graph: UndirectedGraph,
      nodes: Float32Array,
    ): Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  };
  export default helpers;
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  const defaults: ForceAtlas2Settings;
  export default defaults;
}
