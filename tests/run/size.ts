import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the scripts and styles of the page may weigh together, in bytes after gzip. */
export const budget = 300 * 1024;

interface Weight {
  readonly file: string;
  readonly bytes: number;
}

/** The scripts and styles of a built site with their bytes after gzip, the heaviest first. */
export async function weigh(site: string): Promise<readonly Weight[]> {
  const files = await readdir(site, { recursive: true });
  const weights = await Promise.all(
    files
      .filter((file) => /\.(m?js|css)$/.test(file))
      .map(async (file) => ({ file, bytes: gzipSync(await readFile(join(site, file))).length })),
  );
  return weights.sort((a, b) => b.bytes - a.bytes);
}
