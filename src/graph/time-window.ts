import type { TimeSpan } from '../model/time-span';
import { meets } from '../model/time-span';
import type { TimeWindow } from '../view/view';

/** The days that a window really lets through: in mode `until` its beginning is open. */
export function daysOf(window: TimeWindow): Pick<TimeWindow, 'from' | 'to'> {
  return { from: window.mode === 'until' ? null : window.from, to: window.to };
}

/** True where a claim of that time counts: no window, an undated claim, or times that share a day. */
export function meetsWindow(when: TimeSpan | null, window: TimeWindow | null): boolean {
  return when === null || window === null || meets(when, daysOf(window));
}
