import { openClauses } from '../compile/coverage';
import type { Corpus } from '../model/corpus';
import { formatProblem, formatTogether, type Problem } from '../model/problem';
import { readArguments } from './arguments';
import { compileFolder } from './compile-folder';
import { counted } from './counted';
import { type Command, exit } from './host';

/** What the corpus holds, in a line; suggestions that wait with the files that hold them. */
function contents(corpus: Corpus, fileOf: (path: string) => string): string {
  const waiting = corpus.claims.filter(({ basis }) => basis === 'suggested');
  const files = new Set(waiting.map(({ release }) => fileOf(`claims/${release}.yaml`)));
  return [
    counted(corpus.releases.length, 'release'),
    counted(corpus.entities.length, 'entity', 'entities'),
    counted(corpus.claims.length, 'claim'),
    counted(corpus.mentions.length, 'mention'),
    counted(corpus.stories.length, 'story', 'stories'),
    `${counted(waiting.length, 'suggestion')} to decide${files.size === 0 ? '' : ` in ${[...files].join(', ')}`}`,
  ].join(', ');
}

export const check: Command = {
  usage: 'check [DIR] [--coverage] [--data DIR]',
  about:
    'prints what is wrong with the data in DIR (data/), and with --coverage what no evidence covers',
  async run(args, { cwd, out }) {
    const { values, positionals } = readArguments(
      args,
      { coverage: { type: 'boolean' }, data: { type: 'string' } },
      1,
    );
    const folder = positionals[0] ?? values.data;
    const { corpus, problems, fileOf } = await compileFolder(folder, cwd);
    const open: readonly Problem[] =
      values.coverage && corpus
        ? openClauses(corpus).map((clause) => ({ ...clause, file: fileOf(clause.file) }))
        : [];
    const all = [...problems, ...open];
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const marked = problems.map((problem) =>
      problem.severity === 'warning' ? { ...problem, what: `warning: ${problem.what}` } : problem,
    );
    let text = '';
    for (const line of [...marked.map(formatProblem), ...formatTogether(open)]) text += `${line}\n`;
    if (corpus) text += `${contents(corpus, fileOf)}\n`;
    const counts = [counted(errors, 'error'), counted(all.length - errors, 'warning')];
    if (values.coverage) {
      counts.push(
        corpus
          ? counted(open.length, 'open clause')
          : 'coverage not looked at until the errors are gone',
      );
    }
    out(`${text}${counts.join(', ')}\n`);
    return errors > 0 ? exit.problems : exit.done;
  },
};
