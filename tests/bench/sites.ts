import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { packTexts } from '../../src/cli/pack-texts';
import { listen, readSite, type Site, siteListener } from '../../src/cli/site-server';
import type { WholeCorpus } from '../../src/model/corpus';
import type { ServedSite } from '../e2e/support/served-site';

const root = resolve(import.meta.dirname, '../..');

/** Builds the application, and the pages that it is measured beside, below `workshop`; resolves to their files. */
export async function buildSites(workshop: string): Promise<{ app: Site; pages: Site }> {
  const [app, pages] = [join(workshop, 'app'), join(workshop, 'pages')];
  for (const folder of [app, pages]) await rm(folder, { recursive: true, force: true });
  const quiet = { logLevel: 'warn' } as const;
  await build({ ...quiet, root, build: { outDir: app } });
  const folder = join(import.meta.dirname, 'pages');
  await build({
    ...quiet,
    root: folder,
    base: './',
    configFile: false,
    plugins: [react()],
    build: {
      outDir: pages,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['plain.html', 'least.html'].map((name) => join(folder, name)) },
    },
  });
  return { app: await readSite(app), pages: await readSite(pages) };
}

const isCorpus = (path: string) => /^assets\/corpus-[^/]+\.json$/.test(path);

/** The file of a site's corpus. */
export const corpusIn = (site: Site): Buffer =>
  [...site].find(([path]) => isCorpus(path))?.[1] ?? Buffer.alloc(0);

/** The application with another corpus, its texts beside it where a build would put them there. */
export function withCorpus(app: Site, corpus: WholeCorpus): Site {
  const { corpus: shipped, files } = packTexts(corpus);
  const json = Buffer.from(JSON.stringify(shipped));
  return new Map([
    ...[...app].map(([path, file]): [string, Buffer] => [path, isCorpus(path) ? json : file]),
    ...files.map(({ name, content }): [string, Buffer] => [`assets/${name}`, content]),
  ]);
}

/** Serves a site on this machine. */
export async function serve(site: Site): Promise<ServedSite> {
  const { server, address } = await listen(siteListener(site));
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { address, close };
}
