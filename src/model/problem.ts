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

/** Problems in their order, a line each; the way out that several have in common stands once, below the last of them. */
export function formatTogether(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((problem, at) => {
    const shares = (other: Problem | undefined) => other?.fix === problem.fix;
    const [before, after] = [shares(problems[at - 1]), shares(problems[at + 1])];
    if (!before && !after) return [formatProblem(problem)];
    const { file, line, column, what, fix } = problem;
    const told = `${file}:${line}:${column}: ${what}`;
    return after ? [told] : [told, `  for each of these: ${fix}`];
  });
}

/** The errors alone, a line each: what keeps data from compiling, with no warning among it. */
export const formatErrors = (problems: readonly Problem[]): readonly string[] =>
  problems.filter(({ severity }) => severity === 'error').map(formatProblem);
