import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Compiled, compile } from '../compile/compile';
import type { Problem } from '../model/problem';
import { UsageError } from './arguments';
import { readData } from './read-data';

/**
 * Compiles a folder of data, with `added` files (by their path in it) as if they were there; problems name files
 * relative to `cwd`. A UsageError where there is no such folder.
 */
export async function compileFolder(
  directory: string | undefined,
  cwd: string,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Compiled & { readonly fileOf: (path: string) => string }> {
  const folder = resolve(cwd, directory ?? 'data');
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UsageError(`there is no folder ${directory ?? 'data'}`);
  }
  const { corpus, problems } = compile(new Map([...(await readData(folder)), ...added]));
  const fileOf = (path: string): string => relative(cwd, join(folder, path));
  const named = problems.map((problem): Problem => ({ ...problem, file: fileOf(problem.file) }));
  return { corpus, problems: named, fileOf };
}
