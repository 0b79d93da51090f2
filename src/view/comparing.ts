import type { EntityId } from '../model/ids';
import type { View } from './view';

/** Compares these entities, each once, on the sheet for it; fewer than two end the comparison. */
export const comparing =
  (entities: readonly EntityId[]) =>
  (view: View): View => {
    const compare = [...new Set(entities)];
    return { ...view, compare: compare.length >= 2 ? compare : [], sheet: 'compare' };
  };

/** Turns the comparison round. */
export const swapCompared = (view: View): View => ({
  ...view,
  compare: [...view.compare].reverse(),
});
