import type { Page } from '@playwright/test';
import { openView } from './support/open-view';
import { expect, test } from './support/test';

/** Lets a component of a script of the page throw for as long as the page's `broken` is true. */
async function breakPart(page: Page, component: string): Promise<void> {
  await page.addInitScript(() => Reflect.set(globalThis, 'broken', true));
  await page.route(/\/assets\/[^/]+-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const [exported, inside] = new RegExp(`export\\{(\\S+) as ${component}\\}`).exec(script) ?? [];
    if (exported === undefined) return route.fulfill({ response });
    const broken = `const Broken = (props) => {
      if (globalThis.broken) throw new Error('injected into ${component}');
      return ${inside}(props);
    };
    export { Broken as ${component} }`;
    await route.fulfill({ response, body: script.replace(exported, broken) });
  });
}

// What is fetched ahead may still be on its way through the change when a test is over.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** What fails, the view and the key that show it, how it is called, and what stands there when it works. */
const parts: readonly {
  readonly component: string;
  readonly view: string;
  readonly name: string;
  readonly works: string | RegExp;
  readonly key?: string;
}[] = [
  { component: 'DetailsPanel', view: 'sel=azec', name: 'Details', works: /AZEC/ },
  { component: 'TimelinePanel', view: '', name: 'Timeline', works: 'By event' },
  { component: 'ReaderPanel', view: 'read=thaigov-92635', name: 'Reader', works: /พิมพ์|เอกนัฏ/ },
  {
    component: 'PathsPanel',
    view: 'path=akanat-promphan,thanakorn-wangboonkongchana',
    name: 'Paths',
    works: /Path 1 of/,
  },
  {
    component: 'ComparePanel',
    view: 'sheet=compare&compare=meeting-2025-01-20,meeting-2025-12-09',
    name: 'Compare',
    works: /Recycling/,
  },
  { component: 'ThreadsPanel', view: 'sheet=threads', name: 'Threads', works: /Recycling/ },
  { component: 'TablePanel', view: 'sheet=table', name: 'Table', works: /Otaka Masato/ },
  { component: 'StoryPanel', view: 'sheet=story', name: 'Story', works: /Present/ },
  {
    component: 'StoryStage',
    view: 'story=two-meetings-one-ambassador:2',
    name: 'Story',
    works: /Minister Akanat receives/,
  },
  { component: 'SearchDialog', view: '', name: 'Search', works: /./, key: '/' },
  { component: 'KeysDialog', view: '', name: 'Keys', works: /Search/, key: '?' },
  { component: 'AboutDialog', view: 'sheet=about', name: 'About', works: /cite/i },
];

test.describe('an error in', () => {
  test.use({
    allowedNoise: [/^error on the console|^exception/],
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  for (const { component, view, name, works, key } of parts) {
    test(`${component} stays there, with a report and a way on`, async ({ page, site }) => {
      await breakPart(page, component);
      await page.goto(`${site}#lang=en&${view}`);
      await expect(page.getByRole('main')).not.toBeEmpty();
      if (key) await page.keyboard.press(key);
      const alert = page.getByRole('alert').filter({ hasText: `${name} met an error` });
      await expect(alert).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(1);
      await alert.getByRole('button', { name: 'Copy report' }).click();
      const report = await page.evaluate(() => navigator.clipboard.readText());
      expect(report).toContain(`injected into ${component}`);
      expect(report).toContain('lang=en');
      await page.evaluate(() => Reflect.set(globalThis, 'broken', false));
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByText(works).filter({ visible: true }).first()).toBeVisible();
    });
  }

  test('the filters stays there as well', async ({ page, site }) => {
    await breakPart(page, 'FiltersPanel');
    await openView(page, site, 'lang=en');
    await page.getByRole('button', { name: 'Filters' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Filters met an error' });
    await expect(alert).toBeVisible();
    await page.evaluate(() => Reflect.set(globalThis, 'broken', false));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(
      page.getByRole('region', { name: 'Filters' }).getByRole('checkbox').first(),
    ).toBeVisible();
  });

  test('the stage lets one end the presentation', async ({ page, site }) => {
    await breakPart(page, 'StoryStage');
    await page.goto(`${site}#lang=en&story=two-meetings-one-ambassador:2`);
    await page.getByRole('button', { name: 'Close Story' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Graph' })).toBeVisible();
  });

  test('the speaker’s window can be tried again', async ({ page, site }) => {
    await breakPart(page, 'SpeakerDesk');
    await page.goto(`${site}?speaker#lang=en`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('met an error');
    await page.evaluate(() => Reflect.set(globalThis, 'broken', false));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/No stage is open/)).toBeVisible();
  });
});

test.describe('a browser that gives no canvas', () => {
  test.use({ allowedNoise: [/^error on the console|^exception/] });

  test('leaves all else: the graph’s place says so, and details and table answer', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${site}#lang=en&sel=azec`);
    await expect(page.getByRole('alert').filter({ hasText: 'Graph met an error' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('AZEC');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
