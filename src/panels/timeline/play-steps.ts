import type { DayRange } from './brush-moves';
import type { Extent } from './timeline-axis';

/**
 * The windows that a play walks through: one for each day on which a meeting begins, up to the day before the next.
 * Together they are the whole extent, so that nothing is left out. `starts` ascending, each once.
 */
export function playSteps(starts: readonly number[], { first, last }: Extent): readonly DayRange[] {
  return starts.map((start, at) => ({
    from: at === 0 ? Math.min(first, start) : start,
    to: Math.max(start, (starts[at + 1] ?? last + 1) - 1),
  }));
}

/** The step at which a window stands, or −1 where it stands between steps. In mode `until` only its end tells. */
export function stepAt(
  steps: readonly DayRange[],
  { from, to }: DayRange,
  mode: 'within' | 'until',
): number {
  return steps.findIndex((step) => step.to === to && (mode === 'until' || step.from === from));
}

/**
 * The step after (+1) or before (−1) a window. From the whole time: the first or the last. From between steps: forward
 * to the first that begins after it (in mode `until`: that ends after it), backward to the last that ends before it.
 * Null at the end of the way, unless `loop` goes on at the other end.
 */
export function stepFrom(
  steps: readonly DayRange[],
  range: DayRange,
  mode: 'within' | 'until',
  direction: 1 | -1,
  loop: boolean,
): DayRange | null {
  const at = stepAt(steps, range, mode);
  if (at >= 0) {
    const next = steps[at + direction];
    return next ?? (loop ? ((direction === 1 ? steps[0] : steps.at(-1)) ?? null) : null);
  }
  const [opening] = steps;
  const closing = steps.at(-1);
  if (opening && closing && range.from <= opening.from && range.to >= closing.to) {
    return direction === 1 ? opening : closing;
  }
  const beyond = (step: DayRange) =>
    mode === 'until' ? step.to > range.to : step.from > range.from;
  return direction === 1
    ? (steps.find(beyond) ?? opening ?? null)
    : (steps.findLast((step) => step.to < range.to) ?? closing ?? null);
}
