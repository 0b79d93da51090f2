import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { chromiumPlaces, findChromium, noChromium } from './find-chromium';

/** A folder with empty programs at these paths; a path that ends with `?` may not be run. */
async function machine(...paths: readonly string[]): Promise<string> {
  const plain = (path: string) => path.replace('?', '');
  const root = await temporaryFolder(Object.fromEntries(paths.map((path) => [plain(path), ''])));
  for (const path of paths) {
    await chmod(join(root, plain(path)), path.endsWith('?') ? 0o644 : 0o755);
  }
  return root;
}

const places = (root: string) => ({
  CHROME_PATH: join(root, 'mine'),
  PATH: `${join(root, 'bin')}:${join(root, 'sbin')}`,
  PLAYWRIGHT_BROWSERS_PATH: join(root, 'cache'),
});

const found = (root: string) => findChromium(places(root))?.slice(root.length + 1);

describe('findChromium', () => {
  it('takes the one that it is told of, then one on the path', async () => {
    expect(found(await machine('mine', 'bin/chromium'))).toBe('mine');
    expect(found(await machine('sbin/chromium', 'bin/google-chrome'))).toBe('bin/google-chrome');
  });

  it('passes over what cannot be run', async () => {
    expect(found(await machine('mine?', 'sbin/chromium'))).toBe('sbin/chromium');
  });

  it('asks the cache of the test tool last, newest first', async () => {
    const path = 'chrome-linux64/chrome';
    const root = await machine(`cache/chromium-999/${path}`, `cache/chromium-1200/${path}`);
    const all = chromiumPlaces(places(root));
    const newest = all.indexOf(join(root, 'cache/chromium-1200', path));
    expect(newest).toBeGreaterThan(all.indexOf('/usr/bin/chromium'));
    expect(all.indexOf(join(root, 'cache/chromium-999', path))).toBeGreaterThan(newest);
  });

  it('says every place that it tried, and the line that installs one', async () => {
    const root = await machine();
    const words = noChromium(places(root));
    for (const place of ['mine', 'bin/chromium', 'sbin/google-chrome']) {
      expect(words).toContain(join(root, place));
    }
    expect(words).toMatch(/install it: apt-get update && apt-get install .*chromium/);
  });
});
