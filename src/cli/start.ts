import { buildSite, restoreSite } from './build-site';
import { DataError } from './corpus-asset';
import { listen, PortTakenError, readSite, siteListener } from './site-server';

/** A command that cannot be done, for a reason that its user can mend. */
class Refusal extends Error {}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Refusal(`PORT=${text} is no port; give a number from 0 (any that is free) to 65535`);
}

/** Serves the site of the working directory: built anew, or with `--built` as it stands in dist. */
async function start(built: boolean): Promise<void> {
  const root = process.cwd();
  const place = {
    host: process.env.HOST || '127.0.0.1',
    port: portOf(process.env.PORT || '4173'),
  };
  // A taken port is told before the build, not after it.
  const trial = await listen(() => {}, place);
  await new Promise((closed) => trial.server.close(closed));

  if (!built) console.log('Compiling the data and building the site …');
  const folder = built ? restoreSite(root) : await buildSite(root, { logLevel: 'warn' });
  if (folder === null) throw new Refusal('there is no site in dist; make one: npm run build');
  const { address } = await listen(siteListener(await readSite(folder)), place);
  console.log(`Yongyai is at ${address}`);
}

function explain(error: unknown): string {
  if (error instanceof PortTakenError) {
    const other = (error.port % 65_535) + 1;
    return `port ${error.port} is taken; stop what listens there, or choose another: PORT=${other} npm start`;
  }
  if (error instanceof DataError)
    return `the data has errors, so there is no site:\n${error.message}`;
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

start(process.argv.includes('--built')).catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
