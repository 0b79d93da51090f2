import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Outcome } from './outcome';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What Vitest's JSON report counts. A file that could not be loaded has no tests, and is one failure. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    vitestReport.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * What Playwright's JSON report counts. Errors outside of tests are failures. A test that passed on its second try has
 * passed: what is slow on a busy machine is a matter for the benchmark.
 */
export function playwrightCounts(report: unknown): Counts {
  const { errors, stats } = playwrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The outcome of a runner of tests. No report, no test that ran, or an exit code that the report does not explain
 * are failures.
 */
export async function outcomeOf(
  file: string,
  counts: (report: unknown) => Counts,
  exitCode: number,
): Promise<Outcome> {
  let read: Counts;
  try {
    read = counts(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { passed: 0, failed: 1, note: `no report: ${reason}` };
  }
  const { passed, failed, skipped } = read;
  const notes = skipped > 0 ? [`${skipped} skipped`] : [];
  if (failed > 0) return { passed, failed, note: notes.join(', ') };
  if (passed === 0) notes.push('no test ran');
  else if (exitCode !== 0) notes.push(`exit code ${exitCode}, see above`);
  else return { passed, failed, note: notes.join(', ') };
  return { passed, failed: 1, note: notes.join(', ') };
}
