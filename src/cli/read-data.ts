import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NoContent } from '../compile/compile';
import { isIgnored, sourceKind } from '../compile/source-kind';
import { bytesAtMost, tooBig } from '../compile/sources';

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

/** The files of a folder of data as the compiler wants them. */
export type DataFiles = ReadonlyMap<string, Uint8Array | NoContent>;

const takeOut = 'take it out of the folder';

/** A pipe, a socket, a device: reading one may never end. */
const noFile: NoContent = { what: 'this is neither a file nor a folder', fix: takeOut };
const circle: NoContent = { what: 'this link leads back to a folder around it', fix: takeOut };
const folderAsFile: NoContent = {
  what: 'this is a folder, and a file belongs here',
  fix: 'rename the folder, and put the file in its place',
};

/**
 * Reads a folder of data as the compiler wants it: paths relative to it, '/' separated, to bytes, or to why there are
 * none. Dot files and backups of editors are left out. Links are followed, to files and folders alike. Throws an
 * UnreadableError where the folder or a file cannot be read.
 */
export async function readData(directory: string): Promise<DataFiles> {
  const files = new Map<string, Uint8Array | NoContent>();
  const stats = await reading(directory, () => stat(directory));
  await readInto(files, directory, '', [stats]);
  return files;
}

/** @param around the folder itself and those around it, outermost first */
async function readInto(
  files: Map<string, Uint8Array | NoContent>,
  directory: string,
  folder: string,
  around: readonly Stats[],
): Promise<void> {
  const names = await reading(folder || directory, () => readdir(join(directory, folder)));
  for (const name of names.sort()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isIgnored(path)) continue;
    const full = join(directory, path);
    const stats = await reading(path, () => stat(full));
    const refusal = refusalOf(path, stats, around);
    if (refusal) files.set(path, refusal);
    else if (stats.isDirectory()) await readInto(files, directory, path, [...around, stats]);
    else files.set(path, await reading(path, () => readFile(full)));
  }
}

/** Why something is not so much as opened; null where it may be. */
function refusalOf(path: string, stats: Stats, around: readonly Stats[]): NoContent | null {
  if (stats.isDirectory()) {
    if (around.some(({ dev, ino }) => dev === stats.dev && ino === stats.ino)) return circle;
    return sourceKind(path).kind === 'unexpected' ? null : folderAsFile;
  }
  if (!stats.isFile()) return noFile;
  const atMost = bytesAtMost(path);
  return stats.size > atMost ? tooBig(stats.size, atMost) : null;
}
