import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { holdersByPost } from '../graph/holdings';
import { ofCountries } from '../graph/of-countries';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { type ElementRef, elementKey } from '../view/element-ref';
import type { PassageRef } from '../view/view';

/** What stands out; the rest recedes. */
export interface Lit {
  readonly nodes: ReadonlySet<EntityId>;
  readonly edges: readonly Edge[];
  /** Far while something is pointed at, near while something is merely selected. */
  readonly recede: 'far' | 'near';
}

/** The lines of a scene by their ends, by key, and by post. */
export interface SceneLines {
  readonly nodes: ReadonlySet<EntityId>;
  readonly of: ReadonlyMap<EntityId, readonly Edge[]>;
  readonly byKey: ReadonlyMap<string, Edge>;
  /** Those that say who holds a post, by the post: none where what it belongs to is not drawn. */
  readonly holding: ReadonlyMap<EntityId, readonly Edge[]>;
  /** Who holds a post, by the post, whether drawn or not. */
  readonly holders: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  /** The people and institutions of a country, by the country, whether drawn or not. */
  readonly ofCountries: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
}

export function sceneLines(index: CorpusIndex, scene: Scene): SceneLines {
  const of = new Map<EntityId, Edge[]>();
  const holding = new Map<EntityId, Edge[]>();
  const byKey = new Map<string, Edge>();
  const put = (lines: Map<EntityId, Edge[]>, id: EntityId, edge: Edge) => {
    const before = lines.get(id);
    if (before) before.push(edge);
    else lines.set(id, [edge]);
  };
  for (const edge of scene.edges) {
    byKey.set(edge.key, edge);
    put(of, edge.ref.source, edge);
    put(of, edge.ref.target, edge);
    for (const post of edge.posts) put(holding, post, edge);
  }
  const shown = scene.nodes.filter(({ state }) => state === 'shown');
  const nodes = new Set(shown.map(({ id }) => id));
  const [holders, countries] = [holdersByPost(index), ofCountries(index)];
  return { nodes, of, byKey, holding, holders, ofCountries: countries };
}

const endsOf = (edges: readonly Edge[]): EntityId[] =>
  edges.flatMap(({ ref }) => [ref.source, ref.target]);

/**
 * A node with its lines and neighbours, or a line with its ends; of what is no node, a post with who holds it, and a
 * country with its people and institutions and the lines among them. Null for what is not on the screen.
 */
function litAround(lines: SceneLines, ref: ElementRef): Omit<Lit, 'recede'> | null {
  if (ref.kind === 'edge') {
    const edge = lines.byKey.get(elementKey(ref));
    return edge ? { nodes: new Set(endsOf([edge])), edges: [edge] } : null;
  }
  if (!lines.nodes.has(ref.id)) {
    const own = [...(lines.ofCountries.get(ref.id) ?? [])].filter((id) => lines.nodes.has(id));
    if (own.length > 0) return litAmong(lines, new Set(own));
    const edges = lines.holding.get(ref.id) ?? [];
    const holders = [...(lines.holders.get(ref.id) ?? [])].filter((id) => lines.nodes.has(id));
    const nodes = new Set([...holders, ...endsOf(edges)]);
    return nodes.size === 0 ? null : { nodes, edges };
  }
  const edges = lines.of.get(ref.id) ?? [];
  return { nodes: new Set([ref.id, ...endsOf(edges)]), edges };
}

/** Nodes with the lines among them. */
function litAmong(lines: SceneLines, nodes: ReadonlySet<EntityId>): Omit<Lit, 'recede'> {
  const edges = [...nodes].flatMap((id) =>
    (lines.of.get(id) ?? []).filter(({ ref }) => ref.source === id && nodes.has(ref.target)),
  );
  return { nodes, edges };
}

/** Several selected: they, the lines among them, and what at least two of them have in common. */
function litTogether(lines: SceneLines, refs: readonly ElementRef[]): Omit<Lit, 'recede'> | null {
  const chosen = new Set(refs.flatMap((ref) => (ref.kind === 'entity' ? [ref.id] : [])));
  const edges = new Map<string, Edge>();
  for (const ref of refs) {
    const edge = ref.kind === 'edge' ? lines.byKey.get(elementKey(ref)) : undefined;
    if (edge) edges.set(edge.key, edge);
  }
  const reached = new Map<EntityId, Map<EntityId, Edge[]>>();
  for (const id of chosen) {
    for (const edge of lines.of.get(id) ?? []) {
      const other = edge.ref.source === id ? edge.ref.target : edge.ref.source;
      if (chosen.has(other)) edges.set(edge.key, edge);
      else {
        const by = reached.get(other) ?? new Map<EntityId, Edge[]>();
        by.set(id, [...(by.get(id) ?? []), edge]);
        reached.set(other, by);
      }
    }
  }
  for (const by of reached.values()) {
    if (by.size >= 2) for (const edge of [...by.values()].flat()) edges.set(edge.key, edge);
  }
  const list = [...edges.values()];
  const nodes = new Set([...[...chosen].filter((id) => lines.nodes.has(id)), ...endsOf(list)]);
  return nodes.size === 0 ? null : { nodes, edges: list };
}

export interface Attention {
  readonly hover: ElementRef | null;
  readonly passage: PassageRef | null;
  /** The hops of a path that is shown. */
  readonly path: readonly Edge[] | null;
  readonly selection: readonly ElementRef[];
}

/**
 * What stands out, by the first of these that is on the screen: what is pointed at, the lines of the passage that is
 * pointed at, the path, the selection. Null where nothing does.
 */
export function litBy(lines: SceneLines, attention: Attention): Lit | null {
  const { hover, passage, path, selection } = attention;
  if (hover) {
    const around = litAround(lines, hover);
    if (around) return { ...around, recede: 'far' };
  }
  if (passage?.claim) {
    const { claim } = passage;
    const edges = [...lines.byKey.values()].filter((edge) => edge.claims.includes(claim));
    if (edges.length > 0) return { nodes: new Set(endsOf(edges)), edges, recede: 'far' };
  }
  if (path && path.length > 0) return { nodes: new Set(endsOf(path)), edges: path, recede: 'far' };
  const [first] = selection;
  if (!first) return null;
  const chosen = selection.length === 1 ? litAround(lines, first) : litTogether(lines, selection);
  return chosen ? { ...chosen, recede: 'near' } : null;
}
