import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { WholeCorpus } from '../../src/model/corpus';
import { corpusFiles } from './corpus-files';
import { dressedCorpus } from './dressed-corpus';
import type { Scale } from './scales';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What compiling took: milliseconds on the clock and of processors, and the most memory that the process had. */
export interface CompileFigures {
  readonly wall: number;
  readonly cpu: number;
  readonly mebibytes: number;
  readonly releases: number;
  readonly entities: number;
  readonly claims: number;
}

async function writeData(scale: Scale, folder: string): Promise<string> {
  if (!scale.shape) return resolve(root, 'data');
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of corpusFiles(dressedCorpus(scale.shape))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

export interface Compiled {
  readonly figures: CompileFigures;
  readonly corpus: WholeCorpus;
}

/** Writes a corpus to a folder of its own below `workshop` and compiles it in a process of its own. */
export async function compileScale(scale: Scale, workshop: string): Promise<Compiled> {
  const folder = await writeData(scale, join(workshop, 'data'));
  const output = join(workshop, 'corpus.json');
  const script = join(import.meta.dirname, 'compile-once.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, folder, output], {
    cwd: root,
  });
  const json = await readFile(output);
  return {
    figures: JSON.parse(stdout) as CompileFigures,
    corpus: JSON.parse(json.toString()) as WholeCorpus,
  };
}
