import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Corpus } from '../model/corpus';
import { formatErrors } from '../model/problem';
import { withHeadlineCopies } from '../text/release/headline-namings';
import { readRelease } from '../text/release/read-release';
import { readArguments, UsageError } from './arguments';
import { compileFolder } from './compile-folder';
import { type Command, exit } from './host';
import { longText, lookingFor, readReleaseSource, sourceName } from './release-source';
import { showRelease } from './show-release';

/** The corpus of a folder; null where the folder does not compile, or where there is none and none was asked for. */
export async function corpusFor(
  directory: string | undefined,
  cwd: string,
  err: (text: string) => void,
): Promise<Corpus | null> {
  const folder = await stat(resolve(cwd, directory ?? 'data')).catch(() => null);
  if (directory === undefined && folder === null) return null;
  const { corpus, problems } = await compileFolder(directory, cwd);
  if (corpus !== null) return corpus;
  const [first] = formatErrors(problems);
  err(`the data has errors, so nothing is linked to its entities; the first: ${first}\n`);
  return null;
}

export const read: Command = {
  usage: 'read FILE [--json] [--data DIR]',
  about:
    'shows the dates, people, institutions and meetings of a release, and which entities of the corpus they are',
  async run(args, { cwd, out, err }) {
    const { values, positionals } = readArguments(
      args,
      { json: { type: 'boolean' }, data: { type: 'string' } },
      1,
    );
    const [file] = positionals;
    if (file === undefined) throw new UsageError('no file was given');
    const source = await readReleaseSource(file, cwd, err);
    const corpus = await corpusFor(values.data, cwd, err);
    if (source.text.length >= longText) err(`${lookingFor} …\n`);
    const found = withHeadlineCopies(source.text, readRelease(source.text, corpus));
    const notes = source.notes.map((message) => ({
      kind: 'source',
      start: null,
      end: null,
      message,
    }));
    const whole = {
      ...found,
      release: { ...found.release, url: found.release.url ?? source.url },
      warnings: [...notes, ...found.warnings],
    };
    if (values.json) {
      out(`${JSON.stringify(whole, null, 1)}\n`);
      return exit.done;
    }
    for (const note of source.notes) err(`${sourceName(file)}: ${note}\n`);
    const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    out(showRelease(source.text, whole, coloured));
    return exit.done;
  },
};
