/** What came of a step of the tests: checks count as one each, tests by the reports of their runners. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What the table says besides; empty if nothing. */
  readonly note: string;
}

export const pass = (note = ''): Outcome => ({ passed: 1, failed: 0, note });

export const fail = (note = ''): Outcome => ({ passed: 0, failed: 1, note });

/** Prints problems one a line, and fails if there are any. */
export function verdict(problems: readonly string[], note = ''): Outcome {
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? pass(note) : fail(note);
}
