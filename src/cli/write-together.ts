import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What was written, with the way back. */
export interface Written {
  /** Takes the files away again; those that were there before come back as they were. */
  readonly undo: () => Promise<void>;
}

/** Text to be written at a path; `before` is what the file held, null where it must not be there yet. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  readonly before: Uint8Array | null;
}

/**
 * Writes files so that either all are there or none: each to a temporary name first, then put in place. A new file
 * never replaces one that appeared meanwhile. Throws the error of the file system after undoing what was done.
 */
export async function writeTogether(changes: readonly FileChange[]): Promise<Written> {
  const staged = changes.map((change) => ({
    ...change,
    temporary: `${change.path}.${process.pid}.tmp`,
  }));
  const placed: FileChange[] = [];
  const undo = async (): Promise<void> => {
    for (const { path, before } of placed.splice(0).reverse()) {
      if (before === null) await rm(path, { force: true });
      else await writeFile(path, before);
    }
  };
  try {
    for (const { path, temporary, text } of staged) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, text, { flag: 'wx' });
    }
    for (const change of staged) {
      // A link fails where a file stands already; a rename would put it out of sight.
      if (change.before === null) await link(change.temporary, change.path);
      else await rename(change.temporary, change.path);
      placed.push(change);
    }
  } catch (error) {
    await undo();
    throw error;
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
  return { undo };
}
