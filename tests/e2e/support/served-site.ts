import { resolve } from 'node:path';
import { listen, readSite, siteListener } from '../../../src/cli/site-server';

/** A site that is served on this machine until it is closed. */
export interface ServedSite {
  /** The address of its page, ending in '/'. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site (SITE_FOLDER of the environment, else dist, unless given) on a free port, below the path `under`. */
export async function serveSite({
  under = '/',
  folder = process.env.SITE_FOLDER ?? 'dist',
} = {}): Promise<ServedSite> {
  const site = await readSite(resolve(import.meta.dirname, '../../..', folder));
  const { server, address } = await listen(siteListener(site, under), { under });
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { address, close };
}
