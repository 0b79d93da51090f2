import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the page may weigh with the scripts and styles that draw the live graph, in bytes after gzip. The panels around
 * it are fetched beside it, each when it is shown.
 */
export const budget = 300_000;

interface Weight {
  readonly file: string;
  /** After gzip. */
  readonly bytes: number;
  /** Whether it is the page, or named by it, so that it is fetched before anything is asked for. */
  readonly first: boolean;
}

const pageName = 'index.html';

/** The page, scripts and styles of a built site, the heaviest first. */
export async function weigh(site: string): Promise<readonly Weight[]> {
  const files = await readdir(site, { recursive: true });
  const page = await readFile(join(site, pageName), 'utf8');
  const weights = files
    .filter((file) => file === pageName || /\.(m?js|css)$/.test(file))
    .map(async (file): Promise<Weight> => {
      const { length } = gzipSync(await readFile(join(site, file)));
      return { file, bytes: length, first: file === pageName || page.includes(`"./${file}"`) };
    });
  return (await Promise.all(weights)).sort((a, b) => b.bytes - a.bytes);
}

export const sumOf = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { bytes }) => sum + bytes, 0);
