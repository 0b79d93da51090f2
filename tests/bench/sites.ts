import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { listen, readSite, type Site, siteListener } from '../../src/cli/site-server';
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

/** The application with another corpus. */
export function withCorpus(app: Site, json: Buffer): Site {
  const isCorpus = (path: string) => /^assets\/corpus-[^/]+\.json$/.test(path);
  return new Map([...app].map(([path, file]) => [path, isCorpus(path) ? json : file]));
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
