import { useCallback, useMemo, useState } from 'react';
import type { EntityId } from '../model/ids';
import { useYongyaiStore } from '../store/use-store';
import { comparing } from '../view/comparing';
import type { ElementRef } from '../view/element-ref';
import type { View } from '../view/view';

/** Something begun in the menu that waits for a second entity. */
export interface Pick {
  readonly kind: 'path' | 'compare';
  readonly from: EntityId;
}

/** Shows the paths between two entities, beside the graph. */
export const pathBetween =
  (from: EntityId, to: EntityId) =>
  (view: View): View => ({
    ...view,
    path: { from, to, index: 0 },
    sheet: view.sheet === 'compare' ? 'graph' : view.sheet,
  });

/** Puts entities beside each other, after those that stand there already. */
export const compareThese =
  (entities: readonly EntityId[]) =>
  (view: View): View =>
    comparing([...view.compare, ...entities])(view);

/** The waiting half of "paths from here" and "compare with": the next entity that is clicked completes it. */
export function usePick() {
  const store = useYongyaiStore();
  const [pick, setPick] = useState<Pick | null>(null);
  const cancel = useCallback(() => setPick(null), []);
  /** Completes what waits; true where the click was taken. A click beside everything cancels. */
  const intercept = useCallback(
    (ref: ElementRef | null): boolean => {
      if (!pick) return false;
      if (ref?.kind === 'edge') return true;
      setPick(null);
      if (ref && ref.id !== pick.from) {
        const { commit } = store.getState();
        if (pick.kind === 'path') commit(pathBetween(pick.from, ref.id));
        else commit(compareThese([pick.from, ref.id]));
      }
      return true;
    },
    [pick, store],
  );
  return useMemo(() => ({ pick, begin: setPick, cancel, intercept }), [pick, cancel, intercept]);
}
