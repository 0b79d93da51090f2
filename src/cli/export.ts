import { formatProblem } from '../model/problem';
import { readArguments, UsageError } from './arguments';
import { compileFolder } from './compile-folder';
import { type Command, exit } from './host';

export const exportCorpus: Command = {
  usage: 'export --format json [DIR]',
  about: 'prints the corpus of DIR (data/) as one JSON document',
  async run(args, { cwd, out, err }) {
    const { values, positionals } = readArguments(args, { format: { type: 'string' } }, 1);
    if (values.format !== 'json') {
      const given =
        values.format === undefined
          ? 'the format is missing'
          : `there is no format ${values.format}`;
      throw new UsageError(`${given}; write --format json`);
    }
    const { corpus, problems } = await compileFolder(positionals[0], cwd);
    for (const problem of problems) err(`${formatProblem(problem)}\n`);
    if (!corpus) return exit.problems;
    out(`${JSON.stringify(corpus, null, 1)}\n`);
    return exit.done;
  },
};
