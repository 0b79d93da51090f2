import type { Problem } from '../model/problem';
import type { Place } from './place';

/** Collects what is wrong; places are only looked for once there is a problem to tell of. */
export interface Report {
  readonly error: (place: Place, what: string, fix: string) => void;
  readonly warn: (place: Place, what: string, fix: string) => void;
  readonly hasErrors: () => boolean;
  /** All problems, by file, line and column. */
  readonly problems: () => readonly Problem[];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function createReport(): Report {
  const found: Problem[] = [];
  let errors = 0;
  return {
    error(place, what, fix) {
      errors++;
      found.push({ severity: 'error', ...place, what, fix });
    },
    warn(place, what, fix) {
      found.push({ severity: 'warning', ...place, what, fix });
    },
    hasErrors: () => errors > 0,
    problems: () =>
      found.toSorted(
        (a, b) =>
          order(a.file, b.file) ||
          a.line - b.line ||
          a.column - b.column ||
          order(a.severity, b.severity),
      ),
  };
}
