import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen, PortTakenError, readSite, siteListener } from '../../src/cli/site-server';
import { temporaryFolder } from '../fixtures/temporary-folder';

const files = {
  'site/index.html': '<!doctype html>',
  'site/assets/a-1.js': 'export {}',
  'site/assets/letters.woff2': 'w',
  'site/ก.txt': 'ข',
  'secret.txt': 'not for you',
};

async function served(under = '/') {
  const folder = await temporaryFolder(files);
  const site = await readSite(join(folder, 'site'));
  const { server, address } = await listen(siteListener(site, under), { under });
  onTestFinished(() => void server.close());
  return { address, port: Number(new URL(address).port) };
}

/** The status of a raw path, sent as it stands: fetch would tidy it up first. */
const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('a served site', () => {
  it('answers with its files and their types', async () => {
    const { address } = await served();
    const types = async (path: string) => {
      const response = await fetch(new URL(path, address));
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    expect(await types('')).toEqual([200, 'text/html; charset=utf-8', '<!doctype html>']);
    expect(await types('assets/a-1.js?x#y')).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {}',
    ]);
    expect(await types('assets/letters.woff2')).toEqual([200, 'font/woff2', 'w']);
    expect(await types('ก.txt')).toEqual([200, 'text/plain; charset=utf-8', 'ข']);
  });

  it('sends text compressed to who takes it so, and only text', async () => {
    const { address } = await served();
    const encoding = async (path: string, accepts: string) => {
      const response = await fetch(new URL(path, address), {
        headers: { 'accept-encoding': accepts },
      });
      return [response.headers.get('content-encoding'), await response.text()];
    };
    expect(await encoding('assets/a-1.js', 'br, gzip')).toEqual(['gzip', 'export {}']);
    expect(await encoding('assets/a-1.js', 'identity')).toEqual([null, 'export {}']);
    expect(await encoding('assets/letters.woff2', 'gzip')).toEqual([null, 'w']);
  });

  it('lets browsers keep what is named by its content, and nothing else', async () => {
    const { address } = await served();
    const kept = async (path: string) =>
      (await fetch(new URL(path, address))).headers.get('cache-control');
    expect(await kept('assets/a-1.js')).toContain('immutable');
    expect(await kept('')).toBe('no-cache');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%zz',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/constructor',
  ])('has nothing at %s', async (path) => {
    const { port } = await served();
    expect(await statusOf(port, path)).toBe(404);
  });

  it('only reads', async () => {
    const { address } = await served();
    const response = await fetch(address, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await fetch(address, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '15',
      '',
    ]);
  });

  it('can lie below a path, with nothing beside it', async () => {
    const { address, port } = await served('/some/where/');
    expect((await fetch(address)).status).toBe(200);
    expect(await statusOf(port, '/')).toBe(404);
    expect(await statusOf(port, '/index.html')).toBe(404);
  });
});

describe('listen', () => {
  it('says which port is taken', async () => {
    const { port } = await served();
    const second = listen(() => {}, { port });
    await expect(second).rejects.toThrow(new PortTakenError(port));
  });
});
