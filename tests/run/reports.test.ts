import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder';
import type { Outcome } from './outcome';
import { outcomeOf, playwrightCounts, vitestCounts } from './reports';

/** Vitest's report of files of tests: `p` passed, `f` failed, `s` skipped; `!` could not be loaded. */
function vitest(files: string): unknown {
  const all = files.replaceAll(/[ !]/g, '');
  const count = (letter: string) => all.split(letter).length - 1;
  return {
    numPassedTests: count('p'),
    numFailedTests: count('f'),
    numPendingTests: count('s'),
    numTodoTests: 0,
    testResults: files.split(' ').map((file) => ({
      status: /[f!]/.test(file) ? 'failed' : 'passed',
      assertionResults: [...file.replace('!', '')].map((letter) => ({
        status: letter === 'f' ? 'failed' : 'passed',
      })),
    })),
  };
}

async function outcome(report: string, exitCode: number): Promise<Outcome> {
  const folder = await temporaryFolder({ 'report.json': report });
  return await outcomeOf(join(folder, 'report.json'), vitestCounts, exitCode);
}

describe('the counts of a run', () => {
  it('are those of the report', async () => {
    const report = JSON.stringify(vitest('ppp ppfs'));
    expect(await outcome(report, 1)).toEqual({ passed: 5, failed: 1, note: '1 skipped' });
    expect(await outcome(JSON.stringify(vitest('pp')), 0)).toEqual({
      passed: 2,
      failed: 0,
      note: '',
    });
  });

  it('have a failure for each file that could not be loaded', () => {
    expect(vitestCounts(vitest('pp ! !'))).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it('have a failure where the exit code says more than the report', async () => {
    expect(await outcome(JSON.stringify(vitest('pp')), 1)).toEqual({
      passed: 2,
      failed: 1,
      note: 'exit code 1, see above',
    });
  });

  it('have a failure where no test ran', async () => {
    expect(await outcome(JSON.stringify(vitest('s')), 0)).toEqual({
      passed: 0,
      failed: 1,
      note: '1 skipped, no test ran',
    });
  });

  it.each(['', '{', '{}'])('are one failure where the report is %j', async (report) => {
    const { passed, failed, note } = await outcome(report, 0);
    expect([passed, failed]).toEqual([0, 1]);
    expect(note).toContain('no report');
  });

  it('take a browser test that passed on its second try for passed, and errors outside of tests for failures', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
});
