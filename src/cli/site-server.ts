import { readdir, readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files of a site by their path below it, '/' separated, as they were when they were read. */
export type Site = ReadonlyMap<string, Buffer>;

/** Reads a built site whole: what is served is one build, whatever happens to the folder meanwhile. */
export async function readSite(folder: string): Promise<Site> {
  const site = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    site.set(
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      await readFile(path),
    );
  }
  return site;
}

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.webmanifest', 'application/manifest+json'],
]);

/** Text gets much smaller by compression; fonts and pictures are compressed already. */
const isText = (type: string): boolean => /^text\/|json$|svg\+xml$/.test(type);

/** What was compressed once need not be again. */
const compressed = new WeakMap<Buffer, Buffer>();

function compress(file: Buffer): Buffer {
  const known = compressed.get(file) ?? gzipSync(file);
  compressed.set(file, known);
  return known;
}

/**
 * Answers GET and HEAD with the files of a site, below the path `under`, which begins and ends with '/'. Only what the
 * site holds has an address, so none leads out of it. Text is sent by gzip to who takes it.
 */
export function siteListener(site: Site, under = '/'): RequestListener {
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const refuse = (status: number, words: string) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(405, 'only GET and HEAD are answered');
    }
    const path = pathOf(request.url ?? '/', under);
    const file = path === null ? undefined : site.get(path);
    if (path === null || file === undefined) return refuse(404, 'there is nothing at this address');
    const type = contentTypes.get(extname(path)) ?? 'application/octet-stream';
    const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = takesGzip && isText(type) ? compress(file) : file;
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(body === file ? {} : { 'Content-Encoding': 'gzip' }),
      ...(isText(type) ? { Vary: 'Accept-Encoding' } : {}),
      // The bundler names what lies in assets/ by its content.
      'Cache-Control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** The path in the site that an address means; null where it means none. */
function pathOf(address: string, under: string): string | null {
  const [encoded = ''] = address.split(/[?#]/);
  try {
    const path = decodeURIComponent(encoded);
    if (!path.startsWith(under)) return null;
    return path.endsWith('/') ? `${path.slice(under.length)}index.html` : path.slice(under.length);
  } catch {
    return null;
  }
}

/** A port that something else listens on. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(readonly port: number) {
    super(`port ${port} is taken`);
  }
}

/**
 * Listens for requests. Port 0 takes any that is free. Resolves to the server and the address of the site's page;
 * rejects with a PortTakenError where the port is in use.
 */
export function listen(
  listener: RequestListener,
  { host = '127.0.0.1', port = 0, under = '/' } = {},
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, host, () => {
      const { port: given } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ server, address: `http://${name}:${given}${under}` });
    });
  });
}
