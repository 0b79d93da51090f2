import type { TimeWindow, View } from './view';

/** A window that restricts nothing and has the usual mode is none; ends the wrong way round are turned. */
function plainWindow(window: TimeWindow): TimeWindow | null {
  const { from, to, mode } = window;
  if (from === null && to === null && mode === 'within') return null;
  return from !== null && to !== null && from > to ? { from: to, to: from, mode } : window;
}

const same = (a: TimeWindow | null, b: TimeWindow | null) =>
  a?.from === b?.from && a?.to === b?.to && a?.mode === b?.mode;

/** Sets the time window; the same view where it stays as it was. */
export const setWindow =
  (window: TimeWindow | null) =>
  (view: View): View => {
    const plain = window && plainWindow(window);
    return same(plain, view.window) ? view : { ...view, window: plain };
  };

/** Counts what lies within the window, or everything up to its end; its ends stay. */
export const setMode =
  (mode: TimeWindow['mode']) =>
  (view: View): View =>
    setWindow({ from: view.window?.from ?? null, to: view.window?.to ?? null, mode })(view);

export const clearWindow = setWindow(null);

/** True where the window leaves out any time at all. */
export function restricts(window: TimeWindow | null): boolean {
  return (
    window !== null && (window.to !== null || (window.mode === 'within' && window.from !== null))
  );
}
