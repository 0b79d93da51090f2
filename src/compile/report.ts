import type { Problem } from '../model/problem';
import type { Place } from './place';

/** Collects what is wrong; places are only looked for once there is a problem to tell of. */
export interface Report {
  readonly error: (place: Place, what: string, fix: string) => void;
  readonly warn: (place: Place, what: string, fix: string) => void;
  readonly hasErrors: () => boolean;
  /** True where so much is wrong with a file that more of it would only be counted. */
  readonly isFull: (file: string) => boolean;
  /** All problems, by file, line and column. */
  readonly problems: () => readonly Problem[];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A person reads no more than this of one file at a time, and a hostile file can hold millions. */
const problemsAtMost = 1000;

/** The problems of a file that are only counted. */
interface Rest {
  readonly count: number;
  readonly worst: Problem['severity'];
}

/** Says how many more there are, after the last problem that is told of a file. */
const restOf = (last: Problem, { count, worst }: Rest): Problem => ({
  ...last,
  severity: worst,
  what: count === 1 ? '1 more problem in this file' : `${count} more problems in this file`,
  fix: 'correct those above and check again',
});

const byPlace = (a: Problem, b: Problem): number =>
  order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.severity, b.severity);

export function createReport(): Report {
  const found: Problem[] = [];
  const counts = new Map<string, number>();
  const rests = new Map<string, Rest>();
  let errors = 0;
  const tell = (problem: Problem): void => {
    const { file, severity } = problem;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (severity === 'error') errors++;
    if (count <= problemsAtMost) {
      found.push(problem);
      return;
    }
    const worst = rests.get(file)?.worst === 'error' ? 'error' : severity;
    rests.set(file, { count: count - problemsAtMost, worst });
  };
  return {
    error: (place, what, fix) => tell({ severity: 'error', ...place, what, fix }),
    warn: (place, what, fix) => tell({ severity: 'warning', ...place, what, fix }),
    hasErrors: () => errors > 0,
    isFull: (file) => rests.has(file),
    problems() {
      const sorted = found.toSorted(byPlace);
      return sorted.flatMap((problem, index) => {
        const rest = rests.get(problem.file);
        const last = sorted[index + 1]?.file !== problem.file;
        return last && rest ? [problem, restOf(problem, rest)] : [problem];
      });
    },
  };
}
