import type { EntityId } from '../model/ids';
import type { View } from './view';

/** Compares these entities, each once, on the sheet for it; one alone waits there for another, none ends the comparison. */
export const comparing =
  (entities: readonly EntityId[]) =>
  (view: View): View => {
    const compare = [...new Set(entities)];
    if (compare.length === 0) return { ...leaveComparison(view), sheet: 'compare' };
    return { ...view, compare, camera: null, sheet: 'compare' };
  };

/** Ends the comparison; the same view where nothing is compared. */
export const leaveComparison = (view: View): View =>
  view.compare.length === 0 ? view : { ...view, compare: [], besides: false, camera: null };

/** Shows on the graph what none of those compared has to do with, or hides it again. */
export const toggleBesides = (view: View): View => ({
  ...view,
  besides: !view.besides,
  camera: null,
});

/** Opens the sheet for comparing; two or more entities that are selected are compared there. */
export const openComparison = (view: View): View => {
  const chosen = view.selection.flatMap((ref) => (ref.kind === 'entity' ? [ref.id] : []));
  return chosen.length >= 2 ? comparing(chosen)(view) : { ...view, sheet: 'compare' };
};

/** Turns the comparison round. */
export const swapCompared = (view: View): View => ({
  ...view,
  compare: [...view.compare].reverse(),
  camera: null,
});
