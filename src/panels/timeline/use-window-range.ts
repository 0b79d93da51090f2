import { useMemo } from 'react';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { setWindow } from '../../view/windowing';
import { type DayRange, endsOfRange, rangeOf } from './brush-moves';
import type { Extent } from './timeline-axis';

export interface WindowRange {
  readonly range: DayRange;
  readonly mode: 'within' | 'until';
  /** One change of meaning; changes with the same key that follow at once are one step. */
  readonly commit: (range: DayRange, coalesce?: string) => void;
  /** A change on the way of a drag or a play whose first change was committed. */
  readonly adjust: (range: DayRange) => void;
}

/** The time window of the view as days of the timeline, and the ways to change it. */
export function useWindowRange(extent: Extent): WindowRange {
  const store = useYongyaiStore();
  const window = useYongyai(({ view }) => view.window);
  return useMemo(() => {
    const mode = window?.mode ?? 'within';
    // In mode `until` the beginning is open and stays as it was, for the way back, unless the end passes it.
    const change = (range: DayRange) => {
      const ends = endsOfRange(range, extent);
      const kept = window?.from ?? null;
      const crossed = kept !== null && ends.to !== null && kept > ends.to;
      const from = mode === 'within' ? ends.from : crossed ? null : kept;
      return setWindow({ from, to: ends.to, mode });
    };
    const open = mode === 'until' ? { from: null, to: window?.to ?? null } : window;
    return {
      range: rangeOf(open, extent),
      mode,
      commit: (range, coalesce) => store.getState().commit(change(range), coalesce),
      adjust: (range) => store.getState().adjust(change(range)),
    };
  }, [store, window, extent]);
}
