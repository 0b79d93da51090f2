import type { EntityId } from '../model/ids';
import { type Filters, noFilters, type View } from './view';

/** The longest text that a filter takes, in UTF-16 code units. */
export const longestText = 500;

/** At most this many passages can be asked of a line. */
const mostPassages = 9999;

/** The filters that choose among values. */
export type FacetName =
  | 'types'
  | 'predicates'
  | 'releases'
  | 'meetings'
  | 'bases'
  | 'sides'
  | 'frameworks';

const put =
  (change: Partial<Filters>) =>
  (view: View): View => ({ ...view, filters: { ...view.filters, ...change } });

/** Lets a facet let through just these values; null takes the restriction away. */
export const setFacet = <F extends FacetName>(facet: F, values: Filters[F]) =>
  put({ [facet]: values });

/** Looks for a text in names and passages; cut at `longestText`, and lone surrogates replaced, as links need it. */
export const setText = (text: string) => put({ text: text.slice(0, longestText).toWellFormed() });

/** Leaves out lines with fewer distinct passages; held between 1 and `mostPassages`. */
export const setMinPassages = (count: number) =>
  put({ minPassages: Math.min(mostPassages, Math.max(1, Math.round(count) || 1)) });

/** Shows just these entities; null shows all again. */
export const showOnly = (entities: readonly EntityId[] | null) => put({ only: entities });

export const setIsolated = (isolated: boolean) => put({ isolated });

export const setGhosts = (ghosts: boolean) => put({ ghosts });

/** Takes every restriction away: filters, window, hidden entities and focus. Vanish or ghost is a way of showing and stays. */
export const clearAll = (view: View): View => ({
  ...view,
  filters: { ...noFilters, ghosts: view.filters.ghosts },
  window: null,
  hidden: [],
  focus: null,
});
