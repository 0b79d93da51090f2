import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored } from '../compile/source-kind';

/** Files above this are not read at all: the compiler refuses them by their size. */
const bytesAtMost = 100_000_000;

/** A file or folder of the data that cannot be read: no right to, a link to nowhere, gone in between. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

async function reading<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableError(`${path} cannot be read (${code ?? String(error)})`);
  }
}

/** Stands for a file that is too big to be read; the compiler asks for the length alone. */
const tooBig = (length: number): Uint8Array => new Uint8Array(Math.min(length, bytesAtMost));

/**
 * Reads a folder of data as the compiler wants it: paths relative to it, '/' separated, to bytes. Dot files and
 * backups of editors are left out. Links are followed, to files and folders alike. Throws an
 * UnreadableError where the folder or a file cannot be read.
 */
export async function readData(directory: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await readInto(files, directory, '');
  return files;
}

async function readInto(
  files: Map<string, Uint8Array>,
  directory: string,
  folder: string,
): Promise<void> {
  const names = await reading(folder || directory, () => readdir(join(directory, folder)));
  for (const name of names.sort()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isIgnored(path)) continue;
    const full = join(directory, path);
    const { size, isDirectory } = await reading(path, () => kindOf(full));
    if (isDirectory) await readInto(files, directory, path);
    else if (size >= bytesAtMost) files.set(path, tooBig(size));
    else files.set(path, await reading(path, () => readFile(full)));
  }
}

async function kindOf(path: string): Promise<{ size: number; isDirectory: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isDirectory: stats.isDirectory() };
}
