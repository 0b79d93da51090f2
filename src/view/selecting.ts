import type { EntityId } from '../model/ids';
import { leaveComparison } from './comparing';
import { type ElementRef, sameElement } from './element-ref';
import type { PassageRef, View } from './view';

/** Selects one element alone; an open passage stays open. */
export const select =
  (ref: ElementRef) =>
  (view: View): View => ({ ...view, selection: [ref] });

export const selectEntity = (id: EntityId) => select({ kind: 'entity', id });

/** Adds an element to the selection, or takes it out. */
export const toggleSelected =
  (ref: ElementRef) =>
  (view: View): View => ({
    ...view,
    selection: view.selection.some((one) => sameElement(one, ref))
      ? view.selection.filter((one) => !sameElement(one, ref))
      : [...view.selection, ref],
  });

export const selectAll =
  (refs: readonly ElementRef[]) =>
  (view: View): View => ({ ...view, selection: refs });

export const clearSelection = (view: View): View =>
  view.selection.length === 0 ? view : { ...view, selection: [] };

/**
 * A click beside everything lets go of what is selected. On a stage it does nothing: one clicks there to go on, and
 * without what the step selects the audience would read of no step.
 */
export const clickBeside = (view: View): View => (view.story ? view : clearSelection(view));

/** Opens a passage (or a whole release) in the reader. */
export const openPassage =
  (passage: PassageRef) =>
  (view: View): View => ({ ...view, passage });

export const closeReader = (view: View): View =>
  view.passage === null ? view : { ...view, passage: null };

/** One level out: the reader, then a sheet over the graph, a path, the selection, the comparison, the focus. The same view where nothing is open. */
export function stepBack(view: View): View {
  if (view.passage) return closeReader(view);
  if (view.sheet !== 'graph') return { ...view, sheet: 'graph' };
  if (view.path) return { ...view, path: null };
  if (view.selection.length > 0) return clearSelection(view);
  if (view.compare.length > 0) return leaveComparison(view);
  if (view.focus) return { ...view, focus: null };
  return view;
}
