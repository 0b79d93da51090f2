import type { Page } from '@playwright/test';
import { pictureBox } from './support/first-picture';
import { openView } from './support/open-view';
import { drawn, nodeAt } from './support/picture';
import { expect, test } from './support/test';

const marks = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));

const graph = (page: Page) => page.getByRole('region', { name: 'Graph' });

/** Serves the corpus changed by a function that runs here. */
async function changeCorpus(page: Page, change: (corpus: Record<string, unknown>) => void) {
  await page.route(/\/corpus-[^/]+\.json$/, async (route) => {
    const response = await route.fetch();
    const corpus = await response.json();
    change(corpus);
    await route.fulfill({ response, json: corpus });
  });
}

test.describe('an error in a part of the page', () => {
  test.use({
    allowedNoise: [/^error on the console|^exception/],
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('stays in its panel, which offers a report and another try', async ({ page, site }) => {
    await changeCorpus(page, (corpus) => {
      for (const release of corpus.releases as Record<string, unknown>[]) release.slips = null;
    });
    await openView(page, site, 'lang=en&read=thaigov-92635');
    const reader = page.getByRole('region', { name: 'Reader' });
    await expect(reader.getByRole('alert')).toContainText('Reader met an error');
    await expect(graph(page).locator('canvas').first()).toBeVisible();
    await reader.getByRole('button', { name: 'Copy report' }).click();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('TypeError');
    expect(report).toContain('read=thaigov-92635');
    await reader.getByRole('button', { name: 'Try again' }).click();
    await expect(reader.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
  });

  test('stays in its dialog, which can be closed', async ({ page, site }) => {
    await changeCorpus(page, (corpus) => {
      for (const release of corpus.releases as Record<string, unknown>[]) release.publisher = null;
    });
    await openView(page, site, 'lang=en');
    await page.getByRole('button', { name: 'About' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'About met an error' });
    await expect(alert).toBeVisible();
    await alert.getByRole('button', { name: 'Close About' }).click();
    await expect(alert).toHaveCount(0);
    await expect(page).not.toHaveURL(/sheet=about/);
  });

  test('of the whole page is told with a report', async ({ page, site }) => {
    await changeCorpus(page, (corpus) => {
      // An object is no text, and the header stands in no panel.
      corpus.title = { th: {}, en: {}, ja: {} };
    });
    await page.goto(`${site}#lang=en`);
    const alert = page.getByRole('alert').filter({ hasText: 'Yongyai met an error' });
    await expect(alert.getByRole('button', { name: 'Copy report' })).toBeVisible();
    await expect(page.locator('#first')).toHaveCount(0);
  });
});

test.describe('what does not arrive', () => {
  test.use({
    allowedNoise: [/^error on the console|^warning on the console: .*preload|^exception/],
  });

  const refuse = (page: Page, address: RegExp) =>
    page.route(address, (route) => route.fulfill({ status: 404, body: 'gone' }));

  test('the corpus: says so, keeps the link, and loads again', async ({ page, site }) => {
    await refuse(page, /\/corpus-[^/]+\.json$/);
    await page.goto(`${site}#lang=en&sel=azec`);
    await expect(page.getByRole('alert')).toContainText('The corpus could not be opened');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
    await expect(page).toHaveURL(/sel=azec/);
  });

  test('the corpus, where the page has a picture: it and the record stay, and it loads again', async ({
    page,
    site,
  }) => {
    await refuse(page, /\/corpus-[^/]+\.json$/);
    await page.goto(`${site}#lang=en`);
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('The data file did not arrive');
    await expect(page.locator('#still-en')).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Load again' }).click();
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
    await expect(page).toHaveURL(/lang=en/);
  });

  test('the corpus for long: picture and names stay, the page says so, and loads again', async ({
    page,
    site,
  }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    await page.route(/\/corpus-[^/]+\.json$/, async (route) => {
      await arrived;
      await route.continue().catch(() => {});
    });
    await page.goto(`${site}#lang=ja`, { waitUntil: 'commit' });
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('データはまだ読み込み中です');
    await expect(page.locator('#still-ja')).toBeVisible();
    await expect(page.getByText('大鷹正人', { exact: true }).last()).toBeVisible();
    await expect(alert.getByRole('button', { name: '再読み込み' })).toBeVisible();
    arrive();
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
    await expect(page.locator('#first, #record')).toHaveCount(0);
  });

  test('a part that a new version has under another name: loads again, with the link', async ({
    page,
    site,
  }) => {
    await refuse(page, /\/about-dialog-[^/]+\.js$/);
    await openView(page, site, 'lang=en&sel=azec');
    await page.getByRole('button', { name: 'About' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'About' });
    await expect(alert).toContainText('There may be a new version');
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page).toHaveURL(/sel=azec/);
  });

  test('the line, once all is fetched: every part opens without it', async ({
    page,
    context,
    site,
  }) => {
    await openView(page, site, 'lang=en');
    await expect.poll(() => marks(page)).toContain('yongyai:ahead');
    await context.setOffline(true);
    for (const name of ['Table', 'Threads', 'Compare', 'Graph']) {
      await page.getByRole('button', { name, exact: true }).click();
    }
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Two meetings, one ambassador' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a part, while there is no line: says that', async ({ page, context, site }) => {
    await refuse(page, /\/about-dialog-[^/]+\.js$/);
    await openView(page, site, 'lang=en');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'About' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'About' });
    await expect(alert).toContainText('You are offline');
    await page.unrouteAll();
    await context.setOffline(false);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('the page’s own script: the picture and the record stay, and it loads again', async ({
    page,
    site,
  }) => {
    await refuse(page, /\/live-[^/]+\.js$/);
    await page.goto(`${site}#lang=en`);
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('A part of Yongyai did not arrive');
    await expect(page.locator('#still-en')).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Load again' }).click();
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
  });

  test('the page’s own script, for want of a line: what can be read stays, and the graph comes with the line', async ({
    page,
    context,
    site,
  }) => {
    await page.route(/\/live-[^/]+\.js$/, async (route) => {
      await context.setOffline(true);
      await route.abort('internetdisconnected');
    });
    await page.goto(`${site}#lang=en`);
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('You are offline');
    await alert.getByRole('button', { name: 'Load again' }).click();
    await expect(page.locator('#still-en')).toBeVisible();
    await page.unrouteAll();
    await context.setOffline(false);
    await page.waitForFunction(() => performance.getEntriesByName('yongyai:graph').length > 0);
  });

  test('the first script: the same', async ({ page, site }) => {
    await refuse(page, /\/index-[^/]+\.js$/);
    await page.goto(`${site}#lang=en`);
    await expect(page.getByRole('alert').filter({ visible: true })).toBeVisible();
    await expect(page.locator('#still-en')).toBeVisible();
  });

  test('the first script, and what comes cannot be read: the same', async ({ page, site }) => {
    await page.route(/\/index-[^/]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const of of of' }),
    );
    await page.goto(`${site}#lang=en`);
    await expect(page.getByRole('alert').filter({ visible: true })).toBeVisible();
    await expect(page.locator('#still-en')).toBeVisible();
  });

  test('nothing of it, but it meets an error: says that', async ({ page, site }) => {
    await page.addInitScript(() => {
      const { getElementById } = Document.prototype;
      Document.prototype.getElementById = function (id) {
        return id === 'root' ? null : getElementById.call(this, id);
      };
    });
    await page.goto(`${site}#lang=en`);
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('Yongyai met an error at its start');
    await expect(alert).not.toContainText('new version');
    await expect(page.locator('#still-en')).toBeVisible();
  });

  test('nothing of it, but its script throws as it is read: says that', async ({ page, site }) => {
    await page.route(/\/live-[^/]+\.js$/, async (route) => {
      const response = await route.fetch();
      const body = `throw new TypeError('injected');${await response.text()}`;
      await route.fulfill({ response, body });
    });
    await page.goto(`${site}#lang=en`);
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('Yongyai met an error at its start');
    await expect(page.locator('#still-en')).toBeVisible();
  });

  test('the menu of the graph: the graph stays and says so', async ({ page, site }) => {
    await refuse(page, /\/element-menu-[^/]+\.js$/);
    await openView(page, site, 'lang=en');
    const { nodes } = await drawn(page);
    const node = nodes.find(({ id }) => id === 'akanat-promphan');
    await page.mouse.click(node?.x ?? 0, node?.y ?? 0, { button: 'right' });
    await expect(page.getByRole('status').filter({ hasText: 'menu did not arrive' })).toBeVisible();
    await expect(graph(page).locator('canvas').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('menu did not arrive')).toHaveCount(0);
  });

  test('fonts, not even an answer: the graph is drawn without them', async ({ page, site }) => {
    await page.route(/\.woff2$/, () => {});
    await page.goto(`${site}#lang=en`, { waitUntil: 'commit' });
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
    await expect(page.locator('#first')).toHaveCount(0);
    expect((await pictureBox(page)).zoom).toBeGreaterThan(0.3);
  });

  test('fonts: the labels stand in another one', async ({ page, site }) => {
    await page.route(/\.woff2$/, (route) => route.abort());
    await openView(page, site, 'lang=en');
    await expect(graph(page)).toBeVisible();
    expect((await pictureBox(page)).zoom).toBeGreaterThan(0.3);
  });
});

test.describe('storage', () => {
  test('that is refused leaves everything usable', async ({ page, site }) => {
    await page.addInitScript(() => {
      const refused = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refused });
      }
    });
    await openView(page, site, 'lang=en');
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /browser/i })).toBeVisible();
  });

  test('that is full is told once, and the choice holds until the page is left', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openView(page, site, 'lang=en');
    for (let press = 0; press < 2; press += 1)
      await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByText(/The browser keeps nothing for this site/)).toHaveCount(1);
    await expect(graph(page)).toBeVisible();
  });

  for (const damaged of [
    '{"language":',
    '{"language":7,"panels":{"details":"wide"}}',
    '[]',
    '',
    '{"labels":[{"toString":null},"en"]}',
  ]) {
    test(`that holds ${damaged || 'nothing'} is read as far as it can be`, async ({
      page,
      site,
    }) => {
      await page.addInitScript((text) => {
        // The empty page before it has no storage.
        if (location.protocol === 'about:') return;
        localStorage.setItem('yongyai:preferences', text);
        sessionStorage.setItem('yongyai-last-step', text);
      }, damaged);
      await openView(page, site, '');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByText('could not be read. Those begin anew.')).toBeVisible();
    });
  }
});

test.describe('the window', () => {
  test('may be hidden while the page loads', async ({ page, site }) => {
    await page.addInitScript(() => {
      const waiting: FrameRequestCallback[] = [];
      const { requestAnimationFrame } = window;
      let hidden = true;
      Object.defineProperty(document, 'visibilityState', {
        get: () => (hidden ? 'hidden' : 'visible'),
      });
      Object.defineProperty(document, 'hidden', { get: () => hidden });
      window.requestAnimationFrame = (callback) =>
        hidden ? waiting.push(callback) : requestAnimationFrame.call(window, callback);
      window.addEventListener('test:show', () => {
        hidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const callback of waiting) requestAnimationFrame.call(window, callback);
      });
    });
    await page.goto(`${site}#lang=en`);
    await expect(page.locator('#root header')).toBeAttached();
    await page.waitForTimeout(1000);
    expect(await marks(page)).not.toContain('yongyai:graph');
    await page.evaluate(() => window.dispatchEvent(new Event('test:show')));
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
    await expect(page.locator('#first')).toHaveCount(0);
    expect((await pictureBox(page)).zoom).toBeGreaterThan(0.3);
  });

  test('may shrink to nothing and come back', async ({ page, site }) => {
    await openView(page, site, 'lang=en');
    await expect(page.locator('#first')).toHaveCount(0);
    const before = await pictureBox(page);
    const show = (display: string) =>
      page.evaluate((value) => {
        const root = document.getElementById('root');
        if (root) root.style.display = value;
      }, display);
    await show('none');
    await page.waitForTimeout(200);
    await show('');
    await expect.poll(async () => await pictureBox(page)).toEqual(before);
    await page.setViewportSize({ width: 40, height: 40 });
    await page.waitForTimeout(200);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(async () => (await pictureBox(page)).width).toBe(before.width);
    await expect.poll(async () => (await pictureBox(page)).zoom).toBeCloseTo(before.zoom, 2);
  });

  test('may change its size while something is selected: the picture comes back, and nobody set a camera', async ({
    page,
    site,
  }) => {
    await openView(page, site, 'lang=en&sel=eid');
    await expect(page.locator('#first')).toHaveCount(0);
    await drawn(page);
    const before = await pictureBox(page);
    for (const [width, height] of [
      [400, 900],
      [1000, 700],
      [1440, 500],
      [1, 1],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(200);
      if (width > 1) {
        const { left, top, ...size } = await pictureBox(page);
        const { x, y } = await nodeAt(page, 'eid');
        expect(x > left && x < left + size.width && y > top && y < top + size.height).toBe(true);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect.poll(() => pictureBox(page)).toEqual(before);
    }
    // The address is written a moment after the camera stands.
    await page.waitForTimeout(500);
    await expect(page).not.toHaveURL(/camera=/);
  });

  test.describe('of a dense screen', () => {
    test.use({ deviceScaleFactor: 2 });

    test('gets layers as sharp as it is', async ({ page, site }) => {
      await openView(page, site, 'lang=en');
      const { width } = await pictureBox(page);
      const widths = await graph(page)
        .locator('canvas')
        .evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).width));
      expect(widths.filter((one) => one === 2 * width)).toHaveLength(2);
    });
  });

  test('may be zoomed', async ({ page, site }) => {
    await openView(page, site, 'lang=en');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 960,
      height: 600,
      deviceScaleFactor: 1.5,
      mobile: false,
    });
    const sharp = async () => {
      const { width } = await pictureBox(page);
      const widths = await graph(page)
        .locator('canvas')
        .evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).width));
      return widths.filter((one) => Math.abs(one - 1.5 * width) <= 2).length;
    };
    await expect.poll(sharp).toBe(2);
  });

  test('may set text twice as large: one panel at a time, as on a screen of half the size', async ({
    page,
    site,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await openView(page, site, 'lang=en');
    await expect(page.getByRole('region', { name: 'Details' })).toBeHidden();
    expect((await pictureBox(page)).width).toBe(1440);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });

  for (const [width, height, least] of [
    [844, 390, 180],
    [740, 360, 150],
    [1280, 600, 240],
  ] as const) {
    test(`may be as low as ${width} × ${height}, and the graph keeps room`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height });
      await openView(page, site, 'lang=th');
      expect((await pictureBox(page)).height).toBeGreaterThan(least);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    });
  }
});
