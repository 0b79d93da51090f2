import {
  type FacetName,
  setFacet,
  setIsolated,
  setMinPassages,
  setText,
  showOnly,
} from '../../view/filtering';
import { bringAllBack, leaveFocus } from '../../view/focusing';
import type { Filters, TimeWindow, View } from '../../view/view';
import { clearWindow, restricts } from '../../view/windowing';

/** The facets in the order in which they are shown. */
export const facetOrder = [
  'types',
  'predicates',
  'meetings',
  'releases',
  'sides',
  'frameworks',
  'bases',
] as const satisfies readonly FacetName[];

/** One thing by which a view differs from showing everything: a chip, and a step on the way back. */
export type Restriction =
  | { readonly kind: 'facet'; readonly facet: FacetName; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'passages'; readonly count: number }
  | { readonly kind: 'only'; readonly entities: NonNullable<Filters['only']> }
  | { readonly kind: 'isolated' }
  | { readonly kind: 'window'; readonly window: TimeWindow }
  | { readonly kind: 'focus'; readonly focus: NonNullable<View['focus']> }
  | { readonly kind: 'hidden'; readonly entities: View['hidden'] };

/** What a view restricts, in the order of the panel. */
export function restrictionsOf({ filters, window, focus, hidden }: View): readonly Restriction[] {
  const found: Restriction[] = [];
  if (filters.text !== '') found.push({ kind: 'text', text: filters.text });
  for (const facet of facetOrder) {
    const values = filters[facet];
    if (values !== null) found.push({ kind: 'facet', facet, values });
  }
  if (filters.minPassages > 1) found.push({ kind: 'passages', count: filters.minPassages });
  if (filters.only !== null) found.push({ kind: 'only', entities: filters.only });
  if (filters.isolated) found.push({ kind: 'isolated' });
  if (window !== null && restricts(window)) found.push({ kind: 'window', window });
  if (focus !== null) found.push({ kind: 'focus', focus });
  if (hidden.length > 0) found.push({ kind: 'hidden', entities: hidden });
  return found;
}

/** Takes one restriction away and leaves the others. */
export function without(restriction: Restriction): (view: View) => View {
  switch (restriction.kind) {
    case 'facet':
      return setFacet(restriction.facet, null);
    case 'text':
      return setText('');
    case 'passages':
      return setMinPassages(1);
    case 'only':
      return showOnly(null);
    case 'isolated':
      return setIsolated(false);
    case 'window':
      return clearWindow;
    case 'focus':
      return leaveFocus;
    case 'hidden':
      return bringAllBack;
  }
}

/** A key that is the same for the same restriction as it changes. */
export const restrictionKey = (restriction: Restriction): string =>
  restriction.kind === 'facet' ? restriction.facet : restriction.kind;
