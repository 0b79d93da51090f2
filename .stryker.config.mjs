/**
 * How good the tests of a folder of the core are: each mutant is its code with one fault, and a test must notice it.
 * Run by `npm run mutation -- FOLDER`, which names the folder in the environment.
 */
const folder = process.env.YONGYAI_MUTATION ?? 'view';
const cache = `.cache/mutation/${folder}`;

export default {
  mutate: [`src/${folder}/**/*.ts`],
  ignorePatterns: ['.cache', 'dist', 'public', 'test-results'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/run/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Constants are made once, when a module loads: each of their mutants would need all the tests, in a new process.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${cache}/incremental.json`,
  tempDirName: `${cache}/sandbox`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  jsonReporter: { fileName: `${cache}/report.json` },
  concurrency: 1,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
