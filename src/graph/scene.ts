import type { EntityId } from '../model/ids';
import { defaultView, noFilters, type View } from '../view/view';
import { adjacency, distancesFrom } from './adjacency';
import { claimColumns } from './claim-columns';
import type { CorpusIndex } from './corpus-index';
import type { Edge } from './edges';
import { countPassages, edgeAmong, lineTable } from './line-table';
import { lastCalls, perIndex } from './memo';
import { entityPasses, isCounted, visibleClaims } from './visible-claims';

/** An entity on the screen. A ghost is filtered out and stays faintly in its place. */
export interface SceneNode {
  readonly id: EntityId;
  readonly state: 'shown' | 'ghost';
  /** True where all that shows it is inferred between two attestations. */
  readonly inferred: boolean;
}

export interface SceneCounts {
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  /** What the default view has, and what this view shows beyond it. */
  readonly entitiesTotal: number;
  readonly linksTotal: number;
  readonly claimsTotal: number;
}

/** What the present view shows: nodes in the order of the corpus, lines between shown nodes. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly Edge[];
  /** Lines that belong to ghosts: those of the fuller view that are not among `edges`. */
  readonly ghostEdges: readonly Edge[];
  readonly counts: SceneCounts;
}

/** The parts of a view that decide what is shown. */
export type SceneView = Pick<View, 'filters' | 'window' | 'hidden' | 'focus'>;

interface Shown {
  readonly nodes: ReadonlyMap<EntityId, { readonly inferred: boolean }>;
  readonly edges: readonly Edge[];
  readonly claims: number;
}

/** What `sceneOf` shows, without ghosts and counts. */
const shownBy = lastCalls(
  (
    index,
    filters: SceneView['filters'],
    window: SceneView['window'],
    hidden: SceneView['hidden'],
    focus: SceneView['focus'],
  ): Shown => {
    const { entities } = index.corpus;
    const { ends } = claimColumns(index);
    const table = lineTable(index);
    const states = visibleClaims(index, filters, window);

    const passes = entityPasses(filters);
    const gone = new Set(hidden);
    const chosen = new Set(filters.types === null ? (focus?.entities ?? []) : []);
    const can = entities.map(
      (entity) => !gone.has(entity.id) && (passes(entity) || chosen.has(entity.id)),
    );

    const edges: Edge[] = [];
    const linked = new Uint8Array(entities.length);
    for (const line of table.lines) {
      if (!can[line.source] || !can[line.target]) continue;
      const claims = line.claims.filter((claim) => states[claim]);
      if (claims.length === 0 || countPassages(table, claims) < filters.minPassages) continue;
      const inferred = !claims.some((claim) => states[claim] === isCounted);
      edges.push(edgeAmong(index, table, line, claims, inferred));
      linked[line.source] = 1;
      linked[line.target] = 1;
    }

    // 1: only inferred, 2: counted. Two passages and more are a matter of lines, so that only their ends are left.
    const seen = new Uint8Array(entities.length);
    let count = 0;
    for (let claim = 0; claim < states.length; claim += 1) {
      const state = states[claim];
      if (!state) continue;
      count += 1;
      for (const end of ends[claim] ?? [])
        if (state === isCounted || !seen[end]) seen[end] = 3 - state;
    }
    const nodes = new Map<EntityId, { readonly inferred: boolean }>();
    for (const [number, { id }] of entities.entries()) {
      const shows = filters.minPassages > 1 ? linked[number] : seen[number];
      if (can[number] && (shows || filters.isolated))
        nodes.set(id, { inferred: seen[number] === 1 });
    }
    const all: Shown = { nodes, edges, claims: count };
    return focus === null ? all : around(all, focus.entities, focus.depth);
  },
);

/** The part of a scene within so many lines of some of its nodes. */
function around({ nodes, edges, claims }: Shown, from: readonly EntityId[], depth: number): Shown {
  const centre = from.filter((id) => nodes.has(id));
  const reached = distancesFrom(adjacency(edges), centre, depth);
  return {
    nodes: new Map([...nodes].filter(([id]) => reached.has(id))),
    edges: edges.filter(({ ref }) => reached.has(ref.source) && reached.has(ref.target)),
    claims,
  };
}

/** How many keys two lists have together; the first has each once. */
function together(known: ReadonlySet<string>, others: Iterable<string>): number {
  let more = 0;
  for (const key of others) if (!known.has(key)) more += 1;
  return known.size + more;
}

/** What the default view shows, by key. */
const wholeKeys = perIndex((index) => {
  const whole = shownBy(index, noFilters, null, defaultView.hidden, null);
  const edges: ReadonlySet<string> = new Set(whole.edges.map((edge) => edge.key));
  const nodes: ReadonlySet<string> = new Set(whole.nodes.keys());
  return { nodes, edges, claims: whole.claims };
});

function buildScene(index: CorpusIndex, view: SceneView): Scene {
  const { filters, window, hidden, focus } = view;
  const shown = shownBy(index, filters, window, hidden, focus);
  const whole = wholeKeys(index);

  // What the window leaves out always stays as a ghost, what the facets leave out only by choice.
  const fuller = filters.ghosts
    ? shownBy(index, noFilters, null, hidden, focus)
    : window === null
      ? shown
      : shownBy(index, filters, null, hidden, focus);
  const nodes: SceneNode[] = [];
  for (const { id } of index.corpus.entities) {
    const node = shown.nodes.get(id);
    if (node) nodes.push({ id, state: 'shown', inferred: node.inferred });
    else if (fuller.nodes.has(id)) nodes.push({ id, state: 'ghost', inferred: false });
  }
  const keys = shown.edges.map((edge) => edge.key);
  const ghostEdges = () => {
    const drawn = new Set(keys);
    return fuller.edges.filter((edge) => !drawn.has(edge.key));
  };
  return {
    nodes,
    edges: shown.edges,
    ghostEdges: fuller === shown ? [] : ghostEdges(),
    counts: {
      entities: shown.nodes.size,
      links: shown.edges.length,
      claims: shown.claims,
      entitiesTotal: together(whole.nodes, shown.nodes.keys()),
      linksTotal: together(whole.edges, keys),
      claimsTotal: Math.max(whole.claims, shown.claims),
    },
  };
}

const sceneBy = lastCalls(
  (
    index,
    filters: SceneView['filters'],
    window: SceneView['window'],
    hidden: SceneView['hidden'],
    focus: SceneView['focus'],
  ) => buildScene(index, { filters, window, hidden, focus }),
);

/**
 * What a view shows.
 * - A claim counts if it passes every facet (`facetValuesOf`: OR within, AND across), the text (`textMatches`), and the
 *   window: its time meets it, or it is undated, or two attestations of one holder stand around it (inferred). Where
 *   `only` picks entities, one of them is an end of the claim. In mode `until` the window has no beginning.
 * - A line is drawn with those of its claims that count, if both of its ends can be nodes and its passages are enough.
 * - An entity can be a node if its type is chosen (by default all but posts and countries, and any that `only` or the
 *   focus names), it is among `only`, and it is not hidden. It is one if it is an end of a claim that counts, or if
 *   isolated ones are wanted; where lines need two passages or more, if it has a line.
 * - Focus keeps what lies within so many lines of its entities.
 * The same parts of a view give the same object. Linear in claims and lines.
 */
export function sceneOf(index: CorpusIndex, view: SceneView): Scene {
  return sceneBy(index, view.filters, view.window, view.hidden, view.focus);
}
