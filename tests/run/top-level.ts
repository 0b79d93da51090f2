const allowed = new Set([
  'README.md',
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]);

/** What tools make, and git ignores. */
const made = new Set(['coverage', 'dist', 'node_modules', 'test-results']);

/** What lies at the top of the project and belongs elsewhere. Files of tools that begin with a dot may lie there. */
export function topLevelProblems(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => !name.startsWith('.') && !allowed.has(name) && !made.has(name))
    .map((name) => `${name}: does not belong at the top; put it below src, data, public or tests`);
}
