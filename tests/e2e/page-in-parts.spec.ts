import { listen, siteListener } from '../../src/cli/site-server';
import { builtSite } from './support/served-site';
import { test as base, expect } from './support/test';

/** Longer than the early script waits for a first frame, in milliseconds. */
const pause = 800;

/** The built site on a line that breaks off for a while before the place of the live page has come. */
const test = base.extend<object, { readonly site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the test tool reads what a fixture needs from this pattern.
    async ({}, use) => {
      const site = await builtSite();
      const page = site.get('index.html') ?? Buffer.alloc(0);
      const cut = page.indexOf('<div id="root">');
      const answer = siteListener(site);
      const { server, address } = await listen((request, response) => {
        if (request.url !== '/') return answer(request, response);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.write(page.subarray(0, cut));
        setTimeout(() => response.end(page.subarray(cut)), pause);
      });
      await use(address);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

test('a page that comes in two parts comes to life', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.locator('#first')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Graph' }).locator('canvas').first()).toBeVisible();
});
