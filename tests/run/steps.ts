import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from './chromium';
import { installLine, noChromium } from './find-chromium';
import { lockfileProblems } from './lockfile';
import { fail, type Outcome, pass, verdict } from './outcome';
import { outcomeOf, playwrightCounts, vitestCounts } from './reports';
import { runCommand } from './run-command';
import { budget, sumOf, weigh } from './size';
import { topLevelProblems } from './top-level';

/** One thing that the tests do. */
export interface Step {
  readonly name: string;
  readonly about: string;
  /** The name of the step without which this one has nothing to look at. */
  readonly needs?: string;
  readonly run: () => Promise<Outcome>;
}

const packageProgram = (name: string): string => join('node_modules', '.bin', name);

/** A check by a program of a package: it passes where that ends well. */
const check =
  (program: string, ...args: readonly string[]) =>
  async (): Promise<Outcome> =>
    (await runCommand(packageProgram(program), args)) === 0 ? pass() : fail();

const typeCheck = (project: string, name: string) =>
  check(
    'tsc',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    `.cache/tsc/${name}.tsbuildinfo`,
  );

/** Where a runner writes its report: made afresh, so that no old one is taken for it. */
async function freshReport(name: string): Promise<string> {
  const file = join('.cache', 'reports', `${name}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  return file;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Everything that is checked, in order: what is quick and tells most comes first. */
export const steps: readonly Step[] = [
  {
    name: 'lint',
    about: 'format and lint',
    run: check('biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'types', about: 'types of everything', run: typeCheck('.', 'all') },
  {
    name: 'pure',
    about: 'types of the pure folders, without the DOM',
    run: typeCheck('src/tsconfig.core.json', 'core'),
  },
  {
    name: 'structure',
    about: 'who imports whom',
    run: check(
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'tests',
      'vite.config.ts',
    ),
  },
  {
    name: 'folders',
    about: 'what lies at the top',
    run: async () => verdict(topLevelProblems(await readdir('.'))),
  },
  { name: 'unused', about: 'files, exports and packages that nothing uses', run: check('knip') },
  {
    name: 'lockfile',
    about: 'packages are pinned, and tied to no registry',
    run: async () =>
      verdict(
        lockfileProblems(
          await readFile('package.json', 'utf8'),
          await readFile('package-lock.json', 'utf8'),
        ),
      ),
  },
  {
    name: 'data',
    about: 'the data compiles, and its evidence covers every clause',
    run: check('tsx', 'src/cli/main.ts', 'check', '--coverage'),
  },
  {
    name: 'unit',
    about: 'unit and component tests',
    run: async () => {
      const file = await freshReport('unit');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const code = await runCommand(packageProgram('vitest'), ['run', ...reporters]);
      return await outcomeOf(file, vitestCounts, code);
    },
  },
  {
    name: 'build',
    about: 'the site',
    run: check('tsx', 'src/cli/build.ts'),
  },
  {
    name: 'size',
    about: 'scripts and styles of the site after gzip',
    needs: 'build',
    run: async () => {
      const weights = await weigh('dist');
      for (const { file, bytes, first } of weights) {
        console.log(`${kilobytes(bytes).padStart(10)}  ${first ? 'at once' : 'later  '}  ${file}`);
      }
      const total = sumOf(weights);
      const first = sumOf(weights.filter((weight) => weight.first));
      const note = `${kilobytes(first)} of ${kilobytes(budget)} at once, ${kilobytes(total)} in all`;
      return first > 0 && first <= budget ? pass(note) : fail(note);
    },
  },
  {
    name: 'browser',
    about: 'the site in Chromium',
    needs: 'build',
    run: async () => {
      const path = await chromium();
      if (!path) {
        console.error(noChromium());
        return fail(`no Chromium; install it: ${installLine}`);
      }
      const file = await freshReport('browser');
      const args = ['test', '--config', 'tests/e2e/playwright.config.ts'];
      const code = await runCommand(packageProgram('playwright'), args, {
        env: { CHROME_PATH: path },
      });
      return await outcomeOf(file, playwrightCounts, code);
    },
  },
];
