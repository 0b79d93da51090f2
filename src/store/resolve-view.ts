import { corpusExtent } from '../graph/corpus-extent';
import { type CorpusIndex, resolveEntity } from '../graph/corpus-index';
import { linesOf } from '../graph/edges';
import type { EntityId } from '../model/ids';
import { type ElementRef, elementKey } from '../view/element-ref';
import {
  type Chosen,
  type Filters,
  type PassageRef,
  type TimeWindow,
  type View,
  without,
} from '../view/view';

/** What became of a view when it met the corpus. */
export interface ResolvedView {
  /** The very view that was given where nothing had to change. */
  readonly view: View;
  readonly redirected: readonly { readonly from: string; readonly to: string }[];
  /** Ids, claim addresses and lines that the corpus no longer has, each once. */
  readonly gone: readonly string[];
  /** True where an end of the window lay outside the time of the corpus and was moved to its edge. */
  readonly clamped: boolean;
}

/** Takes notes while the parts of a view are looked up. */
class Lookup {
  readonly redirected = new Map<string, string>();
  readonly gone = new Set<string>();

  constructor(readonly index: CorpusIndex) {}

  missing(id: string): null {
    this.gone.add(id);
    return null;
  }

  entity(id: EntityId): EntityId | null {
    const found = resolveEntity(this.index, id);
    if (!found) return this.missing(id);
    if (found.id !== id) this.redirected.set(id, found.id);
    return found.id;
  }

  /** The list as it stands today, each id once; the same list where nothing changed. */
  entities(ids: readonly EntityId[]): readonly EntityId[] {
    return kept(ids, (id) => this.entity(id));
  }

  element(ref: ElementRef): ElementRef | null {
    if (ref.kind === 'entity') {
      const id = this.entity(ref.id);
      return id === ref.id ? ref : id && { kind: 'entity', id };
    }
    const source = this.entity(ref.source);
    const target = this.entity(ref.target);
    if (source === null || target === null) return null;
    const same = source === ref.source && target === ref.target;
    const line: ElementRef = same ? ref : { ...ref, source, target };
    return isDrawn(this.index, line) ? line : this.missing(elementKey(ref));
  }

  passage(passage: PassageRef): PassageRef | null {
    if (!this.index.releases.has(passage.release)) return this.missing(passage.release);
    if (passage.claim === null) return passage;
    const claim = this.index.claims.get(passage.claim);
    if (!claim) {
      this.missing(passage.claim);
      return { ...passage, claim: null, evidence: null };
    }
    const { evidence } = passage;
    if (evidence === null || evidence < claim.evidence.length) return passage;
    return { ...passage, evidence: null };
  }

  /** A choice of a facet: unrestricted where everything it named is gone. */
  choice<Id extends string>(
    ids: readonly Id[] | null,
    find: (id: Id) => Id | null,
  ): readonly Id[] | null {
    if (ids === null || ids.length === 0) return ids;
    const found = kept(ids, find);
    return found.length === 0 ? null : found;
  }
}

/** Maps a list, drops nulls and repetitions; the same list where every item stayed itself. */
function kept<Item extends string>(
  items: readonly Item[],
  find: (item: Item) => Item | null,
): readonly Item[] {
  const found = [...new Set(items.map(find))].filter((item) => item !== null);
  const same = found.length === items.length && found.every((item, at) => item === items[at]);
  return same ? items : found;
}

function isDrawn(index: CorpusIndex, ref: ElementRef): boolean {
  if (ref.kind === 'entity') return true;
  const key = elementKey(ref);
  const claims = index.claimsOf.get(ref.source) ?? [];
  return claims.some(
    (claim) =>
      claim.predicate === ref.predicate &&
      linesOf(index, claim).some((line) => elementKey(line) === key),
  );
}

function resolveFilters(lookup: Lookup, filters: Filters): Filters {
  const { index } = lookup;
  const entity = (id: EntityId) => lookup.entity(id);
  const chosen = (id: Chosen) => (id === without ? id : lookup.entity(id));
  return {
    ...filters,
    predicates: lookup.choice(filters.predicates, (id) =>
      index.predicates.has(id) ? id : lookup.missing(id),
    ),
    releases: lookup.choice(filters.releases, (id) =>
      index.releases.has(id) ? id : lookup.missing(id),
    ),
    meetings: lookup.choice(filters.meetings, chosen),
    frameworks: lookup.choice(filters.frameworks, chosen),
    only: lookup.choice(filters.only, entity),
  };
}

/** The window with its ends held between the first and the last day of the corpus. */
function clampedWindow(index: CorpusIndex, window: TimeWindow | null): TimeWindow | null {
  const extent = corpusExtent(index);
  if (!window || !extent) return window;
  const { first, last } = extent;
  const held = <Day extends TimeWindow['from']>(day: Day) =>
    day === null ? null : day < first ? first : day > last ? last : day;
  const from = held(window.from);
  const to = held(window.to);
  return from === window.from && to === window.to ? window : { ...window, from, to };
}

function resolveStory(lookup: Lookup, story: View['story']): View['story'] {
  if (!story) return null;
  const found = lookup.index.stories.get(story.id);
  if (!found || found.steps.length === 0) return lookup.missing(story.id);
  const last = found.steps.length - 1;
  return story.step <= last ? story : { id: story.id, step: last };
}

function resolveMoved(lookup: Lookup, moved: View['moved']): View['moved'] {
  const found = new Map<string, View['moved'][number]>();
  for (const node of moved) {
    const entity = lookup.entity(node.entity);
    if (entity === null) continue;
    found.set(`${node.arrangement}/${entity}`, entity === node.entity ? node : { ...node, entity });
  }
  const nodes = [...found.values()];
  return nodes.length === moved.length && nodes.every((one, at) => one === moved[at])
    ? moved
    : nodes;
}

function resolvePath(lookup: Lookup, path: View['path']): View['path'] {
  if (!path) return null;
  const from = lookup.entity(path.from);
  const to = lookup.entity(path.to);
  if (from === null || to === null) return null;
  return from === path.from && to === path.to ? path : { ...path, from, to };
}

function resolveSelection(lookup: Lookup, selection: View['selection']): View['selection'] {
  const found = new Map<string, ElementRef>();
  for (const ref of selection) {
    const element = lookup.element(ref);
    if (element) found.set(elementKey(element), element);
  }
  const elements = [...found.values()];
  const same =
    elements.length === selection.length && elements.every((one, at) => one === selection[at]);
  return same ? selection : elements;
}

function resolveFocus(lookup: Lookup, focus: View['focus']): View['focus'] {
  if (!focus) return null;
  const entities = lookup.entities(focus.entities);
  if (entities.length === 0) return null;
  return entities === focus.entities ? focus : { ...focus, entities };
}

const shallowlySame = (a: object, b: object) => {
  const other = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => Object.is(value, other.get(key)));
};

/**
 * A view as far as the corpus has what it speaks of: renamed ids lead to the entity that bears them now, what is gone is
 * left out, the window is held in the time of the corpus, a story at its last step. The result resolves to itself.
 */
export function resolveView(index: CorpusIndex, view: View): ResolvedView {
  const lookup = new Lookup(index);
  const filters = resolveFilters(lookup, view.filters);
  const resolved: View = {
    ...view,
    selection: resolveSelection(lookup, view.selection),
    passage: view.passage && lookup.passage(view.passage),
    focus: resolveFocus(lookup, view.focus),
    hidden: lookup.entities(view.hidden),
    filters: shallowlySame(filters, view.filters) ? view.filters : filters,
    window: clampedWindow(index, view.window),
    moved: resolveMoved(lookup, view.moved),
    path: resolvePath(lookup, view.path),
    compare: lookup.entities(view.compare),
    thread: view.thread && lookup.entity(view.thread),
    story: resolveStory(lookup, view.story),
  };
  return {
    view: shallowlySame(resolved, view) ? view : resolved,
    redirected: Array.from(lookup.redirected, ([from, to]) => ({ from, to })),
    gone: [...lookup.gone],
    clamped: resolved.window !== view.window,
  };
}
