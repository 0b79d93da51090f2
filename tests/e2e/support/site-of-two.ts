import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { areTwoReleases, writeTwoReleases } from '../../fixtures/two-releases';

const root = resolve(import.meta.dirname, '../../..');
const workshop = resolve(root, '.cache/two-releases');

/**
 * Before all browser tests: where data/ holds more than the first two releases, builds a site of these alone, beside
 * dist, since the tests name and count what they hold. A site that SITE_FOLDER names is taken as it is.
 */
export default async function siteOfTwo(): Promise<void> {
  if (process.env.SITE_FOLDER || (await areTwoReleases())) return;
  await rm(workshop, { recursive: true, force: true });
  process.env.YONGYAI_DATA = resolve(workshop, 'data');
  process.env.SITE_FOLDER = resolve(workshop, 'site');
  await writeTwoReleases(process.env.YONGYAI_DATA);
  await build({ root, logLevel: 'warn', build: { outDir: process.env.SITE_FOLDER } });
}
