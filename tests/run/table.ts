import type { Outcome } from './outcome';
import type { Step } from './steps';

/** A step that was run or left out; `milliseconds` is what it took. */
export interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** What came of the steps, a line for each: result, time, counts of tests and what else there is to say. */
export function table(done: readonly Done[]): string {
  const all = done.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = done.map(({ step, outcome, milliseconds }) => {
    const { passed, failed, note } = outcome;
    const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
    return [
      failed > 0 ? 'FAILED' : 'ok',
      seconds(milliseconds).padStart(8),
      step.name.padEnd(10),
      [counts, note].filter(Boolean).join('; '),
    ];
  });
  return [...rows, ['', seconds(all).padStart(8), 'all', '']]
    .map(([result = '', ...rest]) => [result.padEnd(6), ...rest].join('  ').trimEnd())
    .join('\n');
}
