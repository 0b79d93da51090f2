import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { openView, status } from './support/open-view';
import { nodeAt } from './support/picture';
import { expect, test } from './support/test';

const fragment = (page: Page) => new URL(page.url()).hash.replace(/^#/, '');
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, name: string) => timeline(page).getByRole('slider', { name });
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Entities on the graph' }).getByRole('option');

/** What two people with the same link must both see. */
async function seen(page: Page) {
  return {
    status: await status(page).innerText(),
    scene: await options(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    ),
    selected: await options(page).evaluateAll((all) =>
      all.filter((one) => one.ariaSelected === 'true').map((one) => one.getAttribute('aria-label')),
    ),
    window: await timeline(page)
      .getByRole('slider')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext'))),
    camera: /camera=([^&]*)/.exec(page.url())?.[1] ?? null,
  };
}

test.describe('links', () => {
  test('a copied link shows the same in a fresh browser', async ({
    page,
    open,
    site,
    browser,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('lang=en');
    await slider(page, 'Beginning of the window').press('ArrowRight');
    await slider(page, 'Beginning of the window').press('ArrowRight');
    await timeline(page)
      .getByRole('button', { name: /^[^;]*, 9 December 2025$/ })
      .click();
    const graph = page.getByRole('region', { name: 'Graph' });
    const box = await graph.boundingBox();
    if (!box) throw new Error('no graph on the screen');
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4);
    await page.mouse.wheel(0, -200);
    await expect(page).toHaveURL(/camera=/);
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(site)).toBe(true);

    const fresh = await browser.newContext({ viewport: page.viewportSize(), locale: 'ja-JP' });
    const other = await fresh.newPage();
    await openView(other, site, new URL(link).hash.slice(1));
    await expect(slider(other, 'Beginning of the window')).toBeVisible();
    expect(await seen(other)).toEqual(await seen(page));
    await fresh.close();
  });

  test('nodes moved by hand and the zoomed axis are in the link, and a move can be undone', async ({
    page,
    open,
    site,
    browser,
  }) => {
    await open('lang=en');
    const own = await nodeAt(page, 'eid');
    await page.mouse.move(own.x, own.y);
    await page.mouse.down();
    await page.mouse.move(own.x - 60, own.y - 30, { steps: 4 });
    await page.mouse.move(own.x - 120, own.y - 60, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/moved=eid:/);
    const put = await nodeAt(page, 'eid');
    expect(Math.abs(put.x - (own.x - 120)) + Math.abs(put.y - (own.y - 60))).toBeLessThan(3);

    await timeline(page).getByRole('radio', { name: 'To scale' }).check();
    await timeline(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/axis=scale,2,0.5/);

    const fresh = await browser.newContext({ viewport: page.viewportSize(), locale: 'ja-JP' });
    const other = await fresh.newPage();
    await openView(other, site, fragment(page));
    const there = await nodeAt(other, 'eid');
    expect(Math.abs(there.x - put.x) + Math.abs(there.y - put.y)).toBeLessThan(2);
    await expect(timeline(other).getByRole('radio', { name: 'To scale' })).toBeChecked();
    await expect(timeline(other).getByRole('button', { name: 'Zoom out' })).toBeEnabled();
    await fresh.close();

    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page).not.toHaveURL(/moved=/);
    const back = await nodeAt(page, 'eid');
    expect(Math.abs(back.x - own.x) + Math.abs(back.y - own.y)).toBeLessThan(2);
  });

  test('what a link selects is on the screen of a phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('lang=en&sel=eid');
    const graph = await page.getByRole('region', { name: 'Graph' }).boundingBox();
    if (!graph) throw new Error('no graph on the screen');
    await expect
      .poll(async () => {
        const { x, y } = await nodeAt(page, 'eid');
        return x > 0 && x < 390 && y > graph.y && y < graph.y + graph.height;
      })
      .toBe(true);
  });

  test('Back and Forward walk through five changes, and so do undo and redo', async ({
    page,
    open,
  }) => {
    await open('lang=en');
    const steps = [fragment(page)];
    const did = async () => {
      await expect.poll(() => fragment(page)).not.toBe(steps.at(-1));
      steps.push(fragment(page));
    };
    await timeline(page)
      .getByRole('button', { name: /^[^;]*, 20 January 2025$/ })
      .click();
    await did();
    await timeline(page).getByRole('button', { name: 'Next meeting' }).click();
    await did();
    await timeline(page).getByRole('radio', { name: 'Up to its end' }).check();
    await did();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Topics/ }).uncheck();
    await did();
    await page.getByRole('radio', { name: 'Stays as a ghost' }).check();
    await did();
    expect(new Set(steps).size).toBe(6);
    for (const step of steps.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => fragment(page)).toBe(step);
    }
    for (const step of steps.slice(1)) {
      await page.goForward();
      await expect.poll(() => fragment(page)).toBe(step);
    }
    await page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: 'Play' })
      .focus();
    for (const step of steps.slice(0, -1).reverse()) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => fragment(page)).toBe(step);
    }
    // Undo never leaves the page.
    await page.keyboard.press('Control+z');
    for (const step of steps.slice(1)) {
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => fragment(page)).toBe(step);
    }
  });

  test('the camera moves without leaving steps behind', async ({ page, open }) => {
    await open('lang=en');
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    const box = await page.getByRole('region', { name: 'Graph' }).boundingBox();
    if (!box) throw new Error('no graph on the screen');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, turn % 2 ? 120 : -160);
    await expect(page).toHaveURL(/camera=/);
    expect(await entries()).toBe(before);
  });

  test('says what a link had wrong, shows the rest, and can be dismissed', async ({
    page,
    open,
  }) => {
    await open('lang=en&sel=nobody&camera=NaN,0,1&layout=spiral&time=2025-12-31..2025-12-09&foo=1');
    const notices = page.getByText(/Part of this link was not understood/);
    await expect(notices).toBeVisible();
    await expect(page.getByText('Layout: “spiral” means nothing here')).toBeVisible();
    await expect(page.getByText('“foo” is not known')).toBeVisible();
    await expect(page.getByText(/no longer has what this link speaks of: nobody/)).toBeVisible();
    await expect(slider(page, 'Beginning of the window')).toHaveAttribute(
      'aria-valuetext',
      '9 December 2025',
    );
    const dismiss = page.getByRole('button', { name: 'Dismiss' });
    await expect(dismiss).toHaveCount(2);
    await dismiss.first().click();
    await dismiss.first().click();
    await expect(notices).toHaveCount(0);
  });

  test('fifty damaged links open without a sound', async ({ page, site }) => {
    test.setTimeout(120_000);
    const piece = fc.oneof(
      fc.constantFrom('sel=', 'read=', 'focus=2:', 'hide=', 'types=', 'only=', 'time=', 'camera='),
      fc.constantFrom(
        'path=',
        'story=',
        'labels=',
        'text=',
        'passages=',
        'sheet=',
        'theme=',
        'v=9',
      ),
      fc.constantFrom('&', '&', '&', ',', '~', '..', ':', '/', '%', '%E0%B8', '#', '+', '-'),
      fc.constantFrom(
        'NaN',
        '1e308',
        '__proto__',
        'constructor',
        'javascript:alert(1)',
        '<img src=x>',
      ),
      fc.constantFrom(
        'person',
        'topic',
        '2025-12-09',
        '2568-01-01',
        'until',
        'azec,eid',
        'meeting-2025-12-09',
      ),
      fc.string({ maxLength: 8 }),
    );
    const link = fc.array(piece, { minLength: 2, maxLength: 14 }).map((pieces) => pieces.join(''));
    const links = [...fc.sample(link, { numRuns: 49, seed: 42 }), `sel=${'a,'.repeat(50_000)}a`];
    await page.goto(site);
    await expect(status(page)).toBeVisible();
    for (const one of links) {
      await page.evaluate((text) => {
        location.hash = text;
      }, one);
      await expect(page.getByRole('region', { name: 'Graph' })).toHaveCount(1);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    for (const one of links.slice(0, 5)) {
      await page.goto('about:blank');
      await page.goto(`${site}#${one}`);
      await expect(page.getByRole('region', { name: 'Graph' })).toHaveCount(1);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });
});
