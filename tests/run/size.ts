import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the scripts and styles that draw the live graph may weigh, in bytes after gzip: all that the page names at once.
 * The panels around it are fetched beside it, each when it is shown.
 */
export const budget = 300_000;

interface Weight {
  readonly file: string;
  /** After gzip. */
  readonly bytes: number;
  /** Whether the page names it, so that it is fetched before anything is asked for. */
  readonly first: boolean;
}

/** The scripts and styles of a built site, the heaviest first. */
export async function weigh(site: string): Promise<readonly Weight[]> {
  const files = await readdir(site, { recursive: true });
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const weights = files
    .filter((file) => /\.(m?js|css)$/.test(file))
    .map(async (file): Promise<Weight> => {
      const { length } = gzipSync(await readFile(join(site, file)));
      return { file, bytes: length, first: page.includes(`"./${file}"`) };
    });
  return (await Promise.all(weights)).sort((a, b) => b.bytes - a.bytes);
}

export const sumOf = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { bytes }) => sum + bytes, 0);
