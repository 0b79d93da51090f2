import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { holdSignals } from './hold-signals';
import { RefusedError } from './refused-error';

/** Text to be written at a path; `before` is what the file held, null where it must not be there yet. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  readonly before: Uint8Array | null;
}

/**
 * Writes files so that either all are there or none: each to a temporary name first, then put in place. A new file
 * never replaces one that appeared meanwhile. Ctrl+C and the like wait until it is done. Throws a RefusedError that
 * names the file which could not be written, after undoing what was done.
 */
export async function writeTogether(changes: readonly FileChange[]): Promise<void> {
  const staged = changes.map((change) => ({
    ...change,
    temporary: `${change.path}.${process.pid}.tmp`,
  }));
  const placed: FileChange[] = [];
  const release = holdSignals();
  let now = '';
  try {
    for (const { path, temporary, text } of staged) {
      now = path;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, text, { flag: 'wx' });
    }
    for (const change of staged) {
      now = change.path;
      // A link fails where a file stands already; a rename would put it out of sight.
      if (change.before === null) await link(change.temporary, change.path);
      else await rename(change.temporary, change.path);
      placed.push(change);
    }
  } catch (error) {
    for (const { path, before } of placed.reverse()) {
      if (before === null) await rm(path, { force: true });
      else await writeFile(path, before);
    }
    const { code } = error as NodeJS.ErrnoException;
    throw new RefusedError(
      `${now} cannot be written (${code ?? String(error)}); nothing was changed`,
    );
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
    release();
  }
}
