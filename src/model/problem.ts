/** One thing wrong with the data: where, what, and the way out. Lines and columns count from 1. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly fix: string;
}

/** `file:line:column: what is wrong; what to do` */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.what}; ${problem.fix}`;
}

/** The errors alone, a line each: what keeps data from compiling, with no warning among it. */
export const formatErrors = (problems: readonly Problem[]): readonly string[] =>
  problems.filter(({ severity }) => severity === 'error').map(formatProblem);
