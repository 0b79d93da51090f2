import { resolve } from 'node:path';
import { listen, readSite, type Site, siteListener } from '../../../src/cli/site-server';

/** A site that is served on this machine until it is closed. */
export interface ServedSite {
  /** The address of its page, ending in '/'. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The files of a built site: SITE_FOLDER of the environment, else dist. */
export const builtSite = (): Promise<Site> =>
  readSite(resolve(import.meta.dirname, '../../..', process.env.SITE_FOLDER ?? 'dist'));

/** Serves the built site on a free port, below the path `under`. */
export async function serveSite({ under = '/' } = {}): Promise<ServedSite> {
  const site = await builtSite();
  const { server, address } = await listen(siteListener(site, under), { under });
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { address, close };
}
