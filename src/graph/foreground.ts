import type { EntityId } from '../model/ids';
import { type ElementRef, elementKey } from '../view/element-ref';
import { defaultView, noFilters, type View } from '../view/view';
import type { CorpusIndex } from './corpus-index';
import type { Edge } from './edges';
import type { Point } from './geometry';
import { gridByMeeting } from './grid-by-meeting';
import { lineTable } from './line-table';
import { lastCalls } from './memo';
import { type Scene, type SceneNode, sceneOf } from './scene';

/** So many nodes and lines. */
export interface ElementBudget {
  readonly nodes: number;
  readonly edges: number;
}

/** Scenes up to this size are drawn whole: a canvas moves them smoothly, and eyes can follow with filters and focus. */
const wholeAtMost: ElementBudget = { nodes: 1500, edges: 8000 };

/** Of larger scenes, so much: enough to see what everything hangs on, and few enough to read. */
const foregroundBudget: ElementBudget = { nodes: 160, edges: 480 };

/** The share of meetings that a foreground begins with. */
const shareOfMeetings = 0.25;

/** What is kept and has no line into the foreground brings so many neighbours. */
const companions = 6;

/** What stays in the foreground whatever the budget says. */
export interface Kept {
  readonly entities: ReadonlySet<EntityId>;
  /** Lines by their keys; their ends are among the entities. */
  readonly edges: ReadonlySet<string>;
}

export interface Foreground {
  /** What the canvas draws; the scene itself where it is small enough. Its counts are those of the whole scene. */
  readonly scene: Scene;
  /** How many shown entities and lines of the scene are not in the foreground. */
  readonly leftOut: { readonly entities: number; readonly links: number };
}

const nothing: Kept = { entities: new Set(), edges: new Set() };

/** What a view speaks of: its selection, focus and comparison, the thread, and the lines of the path that it shows. */
export function keptBy(
  view: Pick<View, 'selection' | 'focus' | 'compare' | 'thread'>,
  path: readonly Edge[] = [],
): Kept {
  const refs: readonly ElementRef[] = [...view.selection, ...path.map(({ ref }) => ref)];
  const ends = refs.flatMap((ref) => (ref.kind === 'edge' ? [ref.source, ref.target] : [ref.id]));
  const lines = refs.filter((ref) => ref.kind === 'edge').map(elementKey);
  const others = [...(view.focus?.entities ?? []), ...view.compare];
  if (view.thread !== null) others.push(view.thread);
  return { entities: new Set([...ends, ...others]), edges: new Set(lines) };
}

interface Ranking {
  /** How many lines a node has, those of ghosts included. */
  readonly degreeOf: (id: EntityId) => number;
  /** What is shown before ghosts, then what has more lines. */
  readonly ranked: readonly SceneNode[];
}

/** The order in which a scene's nodes come to the foreground; what is kept changes more often than the scene. */
const rankingOf = lastCalls((_index, { nodes, edges, ghostEdges }: Scene): Ranking => {
  const degrees = new Map<EntityId, number>();
  for (const lines of [edges, ghostEdges]) {
    for (const { ref } of lines) {
      degrees.set(ref.source, (degrees.get(ref.source) ?? 0) + 1);
      degrees.set(ref.target, (degrees.get(ref.target) ?? 0) + 1);
    }
  }
  const degreeOf = (id: EntityId) => degrees.get(id) ?? 0;
  const shownFirst = (a: SceneNode, b: SceneNode) =>
    Number(a.state === 'ghost') - Number(b.state === 'ghost') || degreeOf(b.id) - degreeOf(a.id);
  return { degreeOf, ranked: nodes.toSorted(shownFirst) };
});

/** The neighbours with the most lines of those that are kept and have no line into the foreground. */
function companionsOf(
  scene: Scene,
  chosen: ReadonlySet<EntityId>,
  kept: Kept,
  degreeOf: (id: EntityId) => number,
): readonly EntityId[] {
  const neighbours = new Map([...kept.entities].map((id) => [id, new Set<EntityId>()]));
  if (neighbours.size === 0) return [];
  for (const { ref } of [...scene.edges, ...scene.ghostEdges]) {
    neighbours.get(ref.source)?.add(ref.target);
    neighbours.get(ref.target)?.add(ref.source);
  }
  return [...neighbours.values()].flatMap((around) =>
    [...around].some((id) => chosen.has(id))
      ? []
      : [...around].sort((a, b) => degreeOf(b) - degreeOf(a)).slice(0, companions),
  );
}

function chooseNodes(
  index: CorpusIndex,
  scene: Scene,
  kept: Kept,
  most: number,
): ReadonlySet<EntityId> {
  const { degreeOf, ranked } = rankingOf(index, scene);
  const isMeeting = ({ id }: SceneNode) => index.entities.get(id)?.type === 'meeting';
  const chosen = new Set<EntityId>();
  for (const { id } of scene.nodes) if (kept.entities.has(id)) chosen.add(id);
  const meetings = ranked.filter(isMeeting).slice(0, Math.floor(most * shareOfMeetings));
  for (const { id } of [...meetings, ...ranked]) if (chosen.size < most) chosen.add(id);
  for (const id of companionsOf(scene, chosen, kept, degreeOf)) chosen.add(id);
  return chosen;
}

/** The lines to draw: kept ones, then for each node one of those with most passages, then the rest by passages. */
function chooseEdges(edges: readonly Edge[], kept: Kept, most: number): readonly Edge[] {
  if (edges.length <= most) return edges;
  const linked = new Set<EntityId>();
  const rank = new Map<Edge, number>();
  const ordered = edges.toSorted((a, b) => b.passages - a.passages);
  for (const edge of ordered) {
    const { source, target } = edge.ref;
    const first = !linked.has(source) || !linked.has(target);
    rank.set(edge, kept.edges.has(edge.key) ? 0 : first ? 1 : 2);
    linked.add(source).add(target);
  }
  const rankOf = (edge: Edge) => rank.get(edge) ?? 2;
  const drawn = new Set(ordered.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, most));
  return edges.filter((edge) => drawn.has(edge));
}

const foregroundBy = lastCalls(
  (index, scene: Scene, kept: Kept, budget: ElementBudget, whole: ElementBudget): Foreground => {
    const links = scene.edges.length + scene.ghostEdges.length;
    if (scene.nodes.length <= whole.nodes && links <= whole.edges) {
      return { scene, leftOut: { entities: 0, links: 0 } };
    }
    const chosen = chooseNodes(index, scene, kept, budget.nodes);
    const among = ({ ref }: Edge) => chosen.has(ref.source) && chosen.has(ref.target);
    const edges = chooseEdges(scene.edges.filter(among), kept, budget.edges);
    const rest = Math.max(0, budget.edges - edges.length);
    const ghostEdges = chooseEdges(scene.ghostEdges.filter(among), kept, rest);
    const linked = new Set(kept.entities);
    for (const { ref } of [...edges, ...ghostEdges]) linked.add(ref.source).add(ref.target);
    const { degreeOf } = rankingOf(index, scene);
    const nodes = scene.nodes.filter(
      ({ id }) => chosen.has(id) && (linked.has(id) || degreeOf(id) === 0),
    );
    const shown = nodes.filter(({ state }) => state === 'shown').length;
    return {
      scene: { ...scene, nodes, edges, ghostEdges },
      leftOut: {
        entities: scene.counts.entities - shown,
        links: scene.edges.length - edges.length,
      },
    };
  },
);

/**
 * The part of a scene that a canvas draws, so that a large one opens onto something to look at: what is kept, then the
 * meetings with the most lines, then whatever has the most lines, what is shown before ghosts, as far as the budget
 * goes. Of their lines come kept ones, at least one for each node while there are as many, and those with the most
 * passages. What is left without a line is left out, unless it is kept or has none in the whole scene. What is kept and would stand alone brings a few
 * neighbours, beyond the budget. Scenes up to `whole` stay as they are. The same arguments give the same object; order
 * is that of the scene.
 */
export function foregroundOf(
  index: CorpusIndex,
  scene: Scene,
  kept: Kept,
  budget: ElementBudget = foregroundBudget,
  whole: ElementBudget = wholeAtMost,
): Foreground {
  return foregroundBy(index, scene, kept, budget, whole);
}

const keptIn = lastCalls(
  (
    _index,
    selection: View['selection'],
    focus: View['focus'],
    compare: View['compare'],
    thread: View['thread'],
    path: readonly Edge[] | null,
  ): Kept => keptBy({ selection, focus, compare, thread }, path ?? []),
);

/** The foreground of the scene that a view shows, with the lines of its path. The same parts of a view give the same object. */
export function foregroundIn(
  index: CorpusIndex,
  scene: Scene,
  { selection, focus, compare, thread }: Pick<View, 'selection' | 'focus' | 'compare' | 'thread'>,
  path: readonly Edge[] | null,
): Foreground {
  return foregroundOf(index, scene, keptIn(index, selection, focus, compare, thread, path));
}

/** Corpora with more lines are large: neighbours lie far from one another. */
const largeFrom = 1000;

/** Whether a corpus is large, whatever a view shows of it. */
const isLarge = (index: CorpusIndex): boolean => lineTable(index).lines.length > largeFrom;

/**
 * Where the nodes of a scene stand by meeting: where the corpus puts them, or, in a scene that is cut, in a grid of its
 * own, since far-off neighbours would leave most of the picture empty; so too what is focused on in a large corpus,
 * where filters and the window move nothing. What is kept besides has no place in that grid, so that nothing moves when
 * something is selected. The same scene gives the same object.
 */
export const placesByMeeting = lastCalls(
  (index, whole: Scene, focus: View['focus'] = null): ReadonlyMap<EntityId, Point> => {
    const around = focus !== null && isLarge(index);
    const { hidden } = defaultView;
    const full = around
      ? sceneOf(index, { filters: noFilters, window: null, hidden, focus })
      : whole;
    const { scene } = foregroundOf(index, full, nothing);
    if (scene === whole && !around) return index.positions;
    return gridByMeeting(
      index,
      scene.nodes.flatMap(({ id }) => index.entities.get(id) ?? []),
    );
  },
);
