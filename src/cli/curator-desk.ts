import type { WholeCorpus } from '../model/corpus';
import { formatProblem, type Problem } from '../model/problem';
import { compileFolder } from './compile-folder';
import { counted } from './counted';

/** What a page is sent after a data file was saved: a new corpus, or why there is none. */
export type Saved = { readonly corpus: WholeCorpus } | { readonly problems: readonly Problem[] };

/** The data as the curator works on it: looked at again after each save, the last good corpus kept. */
export interface CuratorDesk {
  /** Compiles the folder again and tells what came of it; says nothing where nothing changed. Never rejects. */
  look(): Promise<void>;
  /** Tells the problems again, if there are any: for a page that opens while they stand. */
  remind(): void;
  /** The last good corpus as JSON; null as long as there was none. */
  goodCorpus(): string | null;
}

/** What a desk tells: the event for the pages, and the same in words for the terminal. */
export type Tell = (saved: Saved, words: string) => void;

/** After this many milliseconds a look is no longer waited for: a disk that is gone may never answer. */
const patience = 10_000;

const withPatience = (look: Promise<void>): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, patience);
    void look.then(() => {
      clearTimeout(timer);
      done();
    });
  });

/**
 * @param folder the data, absolute or relative to `root`; problems name files relative to `root`
 * @param tell receives each change, in the order of the saves
 * @public loaded by its name
 */
export function createCuratorDesk(folder: string, root: string, tell: Tell): CuratorDesk {
  let good: string | null = null;
  let problems: readonly Problem[] = [];
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let newest = 0;

  const tellProblems = () =>
    tell({ problems }, `the data has problems:\n${problems.map(formatProblem).join('\n')}`);

  const compileNow = async (): Promise<void> => {
    waiting = null;
    const mine = ++newest;
    const compiled = await compileFolder(folder, root).catch((error: unknown) => ({
      corpus: null,
      problems: [unreadable(folder, error)],
    }));
    // A later look, begun when this one was given up, saw more.
    if (mine !== newest) return;
    if (!compiled.corpus) {
      problems = compiled.problems.filter(({ severity }) => severity === 'error');
      tellProblems();
      return;
    }
    const json = JSON.stringify(compiled.corpus);
    const news = json !== good || problems.length > 0;
    good = json;
    problems = [];
    const warnings = compiled.problems.map((problem) => `\n${formatProblem(problem)}`);
    const { claims } = compiled.corpus;
    const undecided = claims.filter(({ basis }) => basis === 'suggested').length;
    const open = undecided === 0 ? '' : `, ${counted(undecided, 'suggestion')} to decide`;
    const words = `the data compiles: ${counted(claims.length, 'claim')}${open}${warnings.join('')}`;
    if (news) tell({ corpus: compiled.corpus }, words);
  };

  return {
    look() {
      // Saves that come while one is being compiled are compiled together, after it.
      if (!waiting) {
        waiting = withPatience(running).then(compileNow);
        running = waiting;
      }
      return waiting;
    },
    remind() {
      if (problems.length > 0) tellProblems();
    },
    goodCorpus: () => good,
  };
}

/** A folder that vanished, or a file that changed its name while it was read. */
const unreadable = (folder: string, error: unknown): Problem => ({
  severity: 'error',
  file: folder,
  line: 1,
  column: 1,
  what: error instanceof Error ? error.message : String(error),
  fix: 'make the folder readable and save again',
});
