import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { budget } from '../run/size';
import { status } from './support/open-view';
import { expect, test } from './support/test';

/** How many points of the canvases inside have been painted, and with how many colours (both up to a limit). */
const painted = (region: Locator) =>
  region.evaluate((element) => {
    const colours = new Set<number>();
    let points = 0;
    for (const canvas of element.querySelectorAll('canvas')) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext('2d', { willReadFrequently: true });
      context?.drawImage(canvas, 0, 0);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const words = new Uint32Array(Uint8ClampedArray.from(data).buffer);
      for (const word of words) {
        if (word >>> 24 === 0) continue;
        points += 1;
        if (colours.size < 100) colours.add(word);
      }
    }
    return { points, colours: colours.size };
  });

test.describe('the first page', () => {
  test('shows the graph, and says how much of the corpus is on the screen', async ({
    page,
    open,
  }) => {
    await open();
    const words = await status(page).innerText();
    const [, shown, all] = /(\d+) of (\d+) entities, \d+ of \d+ links/.exec(words) ?? [];
    expect(Number(shown)).toBeGreaterThan(10);
    expect(Number(all)).toBeGreaterThanOrEqual(Number(shown));
    const region = page.getByRole('region', { name: 'Graph' });
    const { points, colours } = await painted(region);
    expect(points).toBeGreaterThan(10_000);
    expect(colours).toBeGreaterThan(20);
  });

  test('speaks the language of the browser, or the one in the link', async ({ page, open }) => {
    await open('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await open('lang=th');
    await expect(page.locator('html')).toHaveAttribute('lang', 'th');
    await open('lang=ja&theme=dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('fetches script and style within the budget, the panels that it opens with counted in', async ({
    page,
    open,
  }) => {
    // Without what is fetched ahead for later.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const fetched: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
      fetched.push(response.body().then((body) => gzipSync(body).length));
    });
    await open();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('Otaka');
    await expect(
      page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first(),
    ).toBeVisible();
    await page.waitForLoadState('networkidle');
    const weights = await Promise.all(fetched);
    const inline = await page.locator('script:not([src]), style').allTextContents();
    weights.push(gzipSync(inline.join('\n')).length);
    expect(weights.length).toBeGreaterThan(4);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(budget);
  });

  test.describe('where something is tried that it forbids', () => {
    test.use({ allowedNoise: [/TrustedHTML|^policy: require-trusted-types-for/] });

    test('carries a policy under which nothing inline runs but its own words, and no text becomes markup', async ({
      page,
      open,
    }) => {
      await open();
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      const words = (await policy.getAttribute('content')) ?? '';
      expect(words).toContain("default-src 'none'");
      expect(words).not.toMatch(/unsafe|https?:|\*/);
      const inline = await page.locator('script:not([src]), style').allTextContents();
      expect(inline).toHaveLength(2);
      for (const text of inline) {
        expect(words).toContain(createHash('sha256').update(text).digest('base64'));
      }
      const blocked = await page.evaluate(() => {
        const element = document.createElement('div');
        try {
          element.innerHTML = '<b>no</b>';
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
      expect(blocked).toBe(true);
    });
  });
});
