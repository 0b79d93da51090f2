import type { EntityId } from '../model/ids';
import type { View } from './view';

type Depth = 1 | 2 | 3;

/** Shows only the neighbourhood of the entities, one step deep. */
export const focusOn =
  (entities: readonly EntityId[]) =>
  (view: View): View =>
    entities.length === 0 ? view : { ...view, focus: { entities, depth: 1 } };

export const leaveFocus = (view: View): View => (view.focus ? { ...view, focus: null } : view);

/** Grows (+1) or shrinks (−1) the focus between depth 1 and 3; shrinking at depth 1 changes nothing. */
export const changeDepth =
  (by: 1 | -1) =>
  (view: View): View => {
    if (!view.focus) return view;
    const depth = Math.min(3, Math.max(1, view.focus.depth + by)) as Depth;
    return depth === view.focus.depth ? view : { ...view, focus: { ...view.focus, depth } };
  };

/** Adds the entity's neighbourhood to the focus, so that the picture grows from there. */
export const expand =
  (entity: EntityId) =>
  (view: View): View => {
    const { entities, depth } = view.focus ?? { entities: [], depth: 1 as Depth };
    return entities.includes(entity)
      ? view
      : { ...view, focus: { entities: [...entities, entity], depth } };
  };

export const hide =
  (entities: readonly EntityId[]) =>
  (view: View): View => ({
    ...view,
    hidden: [...view.hidden, ...entities.filter((id) => !view.hidden.includes(id))],
    selection: view.selection.filter((ref) => ref.kind !== 'entity' || !entities.includes(ref.id)),
  });

export const bringBack =
  (entities: readonly EntityId[]) =>
  (view: View): View => ({
    ...view,
    hidden: view.hidden.filter((id) => !entities.includes(id)),
  });

export const bringAllBack = (view: View): View =>
  view.hidden.length === 0 ? view : { ...view, hidden: [] };
