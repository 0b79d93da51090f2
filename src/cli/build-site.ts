import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { DataError } from './corpus-asset';

/** Sites lie here until they are whole: on the file system of dist, so that a rename moves them. */
const workshopOf = (root: string): string => join(root, '.cache', 'build');

const siteOf = (root: string): string => join(root, 'dist');

/** Where the old site lies in the instant in which the new one takes its name. */
const previousOf = (root: string): string => join(workshopOf(root), 'previous');

/**
 * Builds the site into `root`/dist, by way of a folder of its own that takes that name when it is complete: a build
 * that fails or is killed leaves the old site. Resolves to the path of the site; rejects with a DataError where the
 * data has errors, else with what Vite says.
 */
export async function buildSite(root: string, config: InlineConfig = {}): Promise<string> {
  const workshop = workshopOf(root);
  await mkdir(workshop, { recursive: true });
  await sweep(workshop);
  const unfinished = join(workshop, `${process.pid}-${Date.now()}`);
  try {
    await build({ ...config, root, build: { ...config.build, outDir: unfinished } });
    takeName(root, unfinished);
  } catch (error) {
    throw dataErrorIn(error) ?? error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return siteOf(root);
}

/** Node cannot exchange two folders in one step. A kill between the two renames leaves `previous`, which restoreSite brings back. */
function takeName(root: string, unfinished: string): void {
  const site = siteOf(root);
  const previous = previousOf(root);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(unfinished, site);
  rmSync(previous, { recursive: true, force: true });
}

/** The path of the site that was built last; null where there is none. */
export function restoreSite(root: string): string | null {
  const site = siteOf(root);
  if (!existsSync(site) && existsSync(previousOf(root))) renameSync(previousOf(root), site);
  return existsSync(join(site, 'index.html')) ? site : null;
}

/** Clears away what builds left that were killed. */
async function sweep(workshop: string): Promise<void> {
  for (const name of await readdir(workshop)) {
    const builder = /^(\d+)-/.exec(name)?.[1];
    if (builder === undefined || isRunning(Number(builder))) continue;
    await rm(join(workshop, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The bundler wraps what plugins throw, some levels deep, and the plugin may have loaded a class of its own. */
function dataErrorIn(error: unknown): DataError | null {
  if (!(error instanceof Error)) return null;
  if (error.name === DataError.name) return new DataError(error.message);
  const inner: readonly unknown[] =
    'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  for (const cause of [error.cause, ...inner]) {
    const found = dataErrorIn(cause);
    if (found) return found;
  }
  return null;
}
