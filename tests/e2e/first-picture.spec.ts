import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { tableMeasure } from '../../src/picture/table-measure';
import { nodeOf, pictureBox } from './support/first-picture';
import { expect, test } from './support/test';

const marks = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));

/** Opens the page and keeps its corpus back, so that the picture of the build stays; returns what lets it through. */
async function openHeld(page: Page, address: string): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((let_) => {
    release = let_;
  });
  await page.route(/\/corpus-[^/]+\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect.poll(() => marks(page)).toContain('yongyai:picture');
  return async () => {
    release();
    await expect.poll(() => marks(page)).toContain('yongyai:graph');
    await expect(page.locator('#first')).toHaveCount(0);
  };
}

test.describe('the first picture', () => {
  for (const [width, height, locale] of [
    [1440, 900, 'th-TH'],
    [1920, 1080, 'en-GB'],
    [1366, 768, 'ja-JP'],
    [390, 844, 'en-GB'],
  ] as const) {
    test.describe(`at ${width} × ${height}, ${locale}`, () => {
      test.use({ viewport: { width, height }, locale });

      test('stands where the live graph will stand', async ({ page, site }) => {
        const goOn = await openHeld(page, site);
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        await page.evaluate(() => document.fonts.ready.then(() => {}));
        const before = await pictureBox(page);
        await goOn();
        const after = await pictureBox(page);
        for (const key of ['left', 'top', 'width', 'height', 'zoom', 'x', 'y'] as const) {
          expect(Math.abs(after[key] - before[key]), key).toBeLessThan(key === 'zoom' ? 0.002 : 1);
        }
      });
    });
  }

  test('gives way to the live graph without a shift of layout', async ({ page, site }) => {
    await page.addInitScript(() => {
      Reflect.set(window, 'shifts', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const value: unknown = Reflect.get(entry, 'value');
          Reflect.set(window, 'shifts', Number(Reflect.get(window, 'shifts')) + Number(value));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const goOn = await openHeld(page, site);
    await goOn();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBeLessThan(0.01);
  });

  for (const [scheme, width, height] of [
    ['light', 1440, 900],
    ['dark', 1440, 900],
    ['light', 390, 844],
    ['light', 1024, 768],
    ['light', 1366, 768],
    ['light', 1280, 720],
    ['light', 844, 390],
  ] as const) {
    test(`looks like the live graph in the ${scheme} theme, ${width} wide`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      const goOn = await openHeld(page, site);
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const { left, top, width: across, height: down } = await pictureBox(page);
      const clip = { x: left, y: top, width: across, height: down };
      const before = await page.screenshot({ clip });
      await goOn();
      await page.waitForTimeout(400);
      const after = await page.screenshot({ clip });
      const apart = await page.evaluate(
        compare,
        [before, after].map((b) => b.toString('base64')),
      );
      // Rims of letters and lines are smoothed otherwise; nothing that one would see is elsewhere.
      expect(apart).toBeLessThan(width < 400 ? 0.003 : 0.02);
    });
  }

  test('is set by widths that the browser measures as well', async ({ page, open }) => {
    await open();
    const texts = ['ยานยนต์ไฟฟ้า', 'รัฐมนตรีว่าการกระทรวง', 'AZEC', 'Tech exchange', 'Adv. electronics'];
    for (const weight of [400, 500, 600]) {
      const widths = await page.evaluate(
        async ([words, bold]) => {
          const font = `${bold} 12px "Noto Sans Thai Variable"`;
          await Promise.all(words.map((word) => document.fonts.load(font, word)));
          const context = document.createElement('canvas').getContext('2d');
          if (!context) throw new Error('no canvas');
          context.font = font;
          return words.map((word) => context.measureText(word).width);
        },
        [texts, weight] as const,
      );
      for (const [place, text] of texts.entries()) {
        const apart = Math.abs(tableMeasure(text, 12, weight) - (widths[place] ?? 0));
        expect(apart, `${text} at ${weight}`).toBeLessThan(0.8);
      }
    }
  });

  test('is read in the person’s language alone, and what is for who has no script not at all', async ({
    page,
    site,
  }) => {
    await openHeld(page, `${site}#lang=en`);
    await expect(page.locator('#still-en')).toBeVisible();
    await expect(page.locator('#still-th, #still-ja, #record article')).toHaveCount(0);
  });

  test('is read whole where its early script is kept away', async ({ page, site }) => {
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script>var early.*?<\/script>/s, '');
      await route.fulfill({ response, body });
    });
    await page.goto(site);
    await expect(page.locator('#still-th')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('remembers a click on a node until the graph is live', async ({ page, site }) => {
    const goOn = await openHeld(page, `${site}#lang=en`);
    await nodeOf(page, 'AZEC').click();
    await goOn();
    await expect(page).toHaveURL(/sel=/);
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('AZEC');
  });

  test('remembers nodes that are clicked with Shift, and the one whose menu is wanted', async ({
    page,
    site,
  }) => {
    const goOn = await openHeld(page, `${site}#lang=en`);
    await nodeOf(page, 'AZEC').click();
    await nodeOf(page, 'Otaka').click({ modifiers: ['Shift'] });
    await nodeOf(page, 'EID').click({ button: 'right' });
    await goOn();
    await expect(page).toHaveURL(/sel=azec,otaka-masato/);
    await expect(page.getByRole('menu', { name: 'EID' })).toBeVisible();
  });

  test('goes full screen at once, and the live page knows', async ({ page, site }) => {
    const goOn = await openHeld(page, `${site}#lang=en`);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.locator('#first').getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(isFull).toBe(true);
    await goOn();
    const leave = page.getByRole('button', { name: 'Leave full screen' });
    await expect(leave).toBeFocused();
    await leave.click();
    await expect.poll(isFull).toBe(false);
  });

  test('shows no full screen where the browser refuses it', async ({ page, site }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    const goOn = await openHeld(page, `${site}#lang=en`);
    await page.locator('#first').getByRole('button', { name: 'Full screen' }).click();
    await goOn();
    await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Leave full screen' })).toHaveCount(0);
  });

  test('has the stops of the Tab key that the live page has, and the focus goes on from there', async ({
    page,
    site,
  }) => {
    const stops = async (after: number) => {
      for (let press = 0; press < after; press += 1) await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const { activeElement: now } = document;
        return now?.getAttribute('aria-label') ?? now?.textContent;
      });
    };
    const goOn = await openHeld(page, `${site}#lang=en`);
    expect(await stops(1)).toBe('Skip to the graph');
    await expect(page.locator('#first :focus')).toBeInViewport();
    expect(await stops(1)).toBe('Search');
    expect(await stops(11)).toBe('Filters');
    expect(await stops(1)).toBe('Picture of the graph');
    await goOn();
    await expect(page.locator('#graph [role=option]:focus')).toHaveCount(1);
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
  });

  test('remembers a press on a button', async ({ page, site }) => {
    const goOn = await openHeld(page, `${site}#lang=en`);
    await page.locator('#first [lang=en] header').getByRole('button', { name: 'Table' }).click();
    await goOn();
    await expect(page).toHaveURL(/sheet=table/);
  });

  for (const [keys, dialog] of [
    ['?', 'Keys'],
    ['/', 'Search'],
    ['Control+k', 'Search'],
  ] as const) {
    test(`remembers ${keys} from before its script`, async ({ page, site }) => {
      let arrive = () => {};
      const arrived = new Promise<void>((done) => {
        arrive = done;
      });
      await page.route(/\.js$/, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`${site}#lang=en`, { waitUntil: 'commit' });
      await expect.poll(() => marks(page)).toContain('yongyai:picture');
      await page.keyboard.press(keys);
      if (dialog === 'Search') await page.keyboard.type('azec');
      arrive();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      if (dialog === 'Search') {
        await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('azec');
      }
    });
  }

  test('forgets a press on a button at Escape', async ({ page, site }) => {
    const goOn = await openHeld(page, `${site}#lang=en`);
    await page.locator('#first [lang=en] header').getByRole('button', { name: 'Table' }).click();
    await page.keyboard.press('Escape');
    await goOn();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('Otaka');
    await expect(page).not.toHaveURL(/sheet=table/);
  });

  for (const keys of ['/', 'Control+k', '?']) {
    test(`forgets ${keys} at Escape, before there is anything to open`, async ({ page, site }) => {
      let arrive = () => {};
      const arrived = new Promise<void>((done) => {
        arrive = done;
      });
      await page.route(/\/corpus-[^/]+\.json$/, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`${site}#lang=en`, { waitUntil: 'commit' });
      await expect(page.locator('#root header')).toBeAttached();
      await page.keyboard.press(keys);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('status').filter({ hasText: 'Opening' })).toBeVisible();
      arrive();
      await expect.poll(() => marks(page)).toContain('yongyai:graph');
      await expect(page.getByRole('region', { name: 'Details' })).toContainText('Otaka');
      // A dialog that is still wanted would be fetched now.
      await page.waitForTimeout(300);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog')).toBeVisible();
    });
  }

  test('is hidden at once where the link asks for another view', async ({ page, site }) => {
    await page.route(/\/corpus-[^/]+\.json$/, () => {});
    await page.goto(`${site}#lang=en&layout=force`, { waitUntil: 'commit' });
    await expect(page.getByText('Opening the corpus')).toBeVisible();
    expect(await marks(page)).not.toContain('yongyai:picture');
    await expect(page.locator('#first')).toHaveCount(0);
  });

  test('leaves room where the person chose other labels', async ({ page, site }) => {
    await page.addInitScript(() => {
      localStorage.setItem('yongyai:preferences', JSON.stringify({ labels: ['th', 'ja'] }));
    });
    await page.route(/\/corpus-[^/]+\.json$/, () => {});
    await page.goto(`${site}#lang=en`, { waitUntil: 'commit' });
    await expect(page.locator('#first [lang=en] header')).toBeVisible();
    await expect(page.locator('#still-en')).toBeHidden();
  });

  test('follows the theme that the person chose, with the frame in its sizes', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      const panels = { details: 512 };
      localStorage.setItem('yongyai:preferences', JSON.stringify({ theme: 'dark', panels }));
    });
    const goOn = await openHeld(page, `${site}#lang=en`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const before = await pictureBox(page);
    expect(before.width).toBe(1440 - 513);
    await goOn();
    expect((await pictureBox(page)).width).toBe(before.width);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the picture, every name in three languages, and the releases', async ({
    page,
    site,
  }) => {
    await page.goto(site);
    await expect(page.locator('#still-th')).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true, hasText: 'ตาราง' })).toHaveCount(
      0,
    );
    const table = page.getByRole('table');
    await expect(table).not.toBeInViewport();
    await page.getByRole('link', { name: 'グラフのすべての項目' }).click();
    await expect(table).toBeInViewport();
    for (const name of ['โอตากะ มาซาโตะ', 'Otaka Masato', '大鷹正人']) {
      await expect(table.getByText(name, { exact: true })).toBeVisible();
    }
    const texts = page.getByRole('article');
    await expect(texts).toHaveCount(2);
    for (const release of ['thaigov-92635', 'mgronline-9680000118521']) {
      const file = resolve(import.meta.dirname, '../../data/releases', `${release}.txt`);
      const words = await readFile(file, 'utf8');
      const longest = words.split('\n').sort((a, b) => b.length - a.length)[0] ?? '';
      await expect(texts.filter({ hasText: longest.trim().slice(0, 80) })).toHaveCount(1);
    }
    await expect(texts.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    // Nothing in this page can tell that it is quiet: no timer of it ends.
    await page.close();
  });
});

/** The share of points that differ by more than an eye would pass over. Runs in the page. */
async function compare(pictures: readonly string[]): Promise<number> {
  const data: Uint8ClampedArray[] = [];
  for (const picture of pictures) {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    if (image) data.push(image.data);
  }
  const [a, b] = data;
  if (!a || !b || a.length !== b.length) return 1;
  let apart = 0;
  for (let at = 0; at < a.length; at += 4) {
    const far = (channel: number) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 64;
    if (far(0) || far(1) || far(2)) apart += 1;
  }
  return apart / (a.length / 4);
}
