import type { Page } from '@playwright/test';
import { withRowsBelow } from '../../src/canvas/arrangement';
import { indexCorpus } from '../../src/graph/corpus-index';
import { placesByMeeting } from '../../src/graph/foreground';
import { layoutForce } from '../../src/graph/layout-force';
import { sceneOf } from '../../src/graph/scene';
import { defaultView, noFilters } from '../../src/view/view';
import { corpusFiles } from '../bench/corpus-files';
import { dressedCorpus } from '../bench/dressed-corpus';
import { corpusOf, testWith } from './support/corpus-site';
import { openView } from './support/open-view';
import { expect } from './support/test';

const corpus = corpusOf(
  corpusFiles(dressedCorpus({ releases: 220, seed: 1, entitiesPerRelease: 4 })),
);

/** The built site, with a corpus that is drawn whole and takes long to lay out. */
const test = testWith(corpus);

test.describe.configure({ timeout: 120_000 });

/** Where the outlines of the nodes stand in the model, by id. */
const places = async (page: Page) =>
  page.evaluate(() => {
    const mount = document.querySelector('.__________cytoscape_container');
    const cy: unknown = mount && Reflect.get(Reflect.get(mount, '_cyreg') ?? {}, 'cy');
    const { nodes } = cy as {
      nodes(): {
        map<T>(f: (node: { id(): string; position(): { x: number; y: number } }) => T): T[];
      };
    };
    return nodes
      .call(cy)
      .map((node) => ({ id: node.id().slice('n:'.length), ...node.position() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });

const go = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);

const progress = (page: Page) => page.getByRole('progressbar', { name: 'Arranging the graph…' });

/** Holds the worker's script back until it is let through. */
async function holdWorker(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((pass) => {
    release = pass;
  });
  await page.route(/\/layout-worker-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('a layout in progress says so, and is given up by its button or by Esc; all stays where it is', async ({
  page,
  site,
}) => {
  const release = await holdWorker(page);
  await openView(page, site, 'lang=en');
  const before = await places(page);
  expect(before.length).toBeGreaterThan(800);

  for (const giveUp of ['button', 'key']) {
    await go(page, 'lang=en&layout=force');
    await expect(progress(page)).toBeVisible();
    expect(await places(page)).toEqual(before);
    if (giveUp === 'key') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/layout=force/);
    expect(await places(page)).toEqual(before);
  }

  await go(page, 'lang=en&layout=force');
  await expect(progress(page)).toBeVisible();
  release();
  await expect(progress(page)).toHaveCount(0, { timeout: 60_000 });
  expect(await places(page)).not.toEqual(before);
  await expect(page).toHaveURL(/layout=force/);
});

test('the worker gives what the function gives, and a page without workers the same', async ({
  page,
  site,
  context,
}) => {
  const index = indexCorpus(corpus);
  // All that has a place in the picture is laid out, whatever the filters let through.
  const ground = sceneOf(index, { ...defaultView, filters: noFilters });
  const start = withRowsBelow(ground, placesByMeeting(index, sceneOf(index, defaultView)));
  const shown = new Set(sceneOf(index, defaultView).nodes.map(({ id }) => id));
  const expected = layoutForce(ground, start).filter(({ entity }) => shown.has(entity));
  const across = (found: readonly { readonly id: string; readonly x: number }[]) =>
    found.map(({ id, x }) => `${id} ${x}`).sort();
  const right = across(expected.map(({ entity: id, x }) => ({ id, x })));

  const arranged = async (one: Page) => {
    await openView(one, site, 'lang=en&layout=force');
    // Labels differ in height, so that outlines move up or down against their cells, never sideways.
    await expect.poll(async () => across(await places(one)), { timeout: 60_000 }).toEqual(right);
  };
  const worker = page.waitForEvent('worker');
  await arranged(page);
  expect((await worker).url()).toMatch(/layout-worker/);
  await page.close();
  const other = await context.newPage();
  await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await arranged(other);
});

test.describe('a worker that does not come', () => {
  test.use({ allowedNoise: [/^error on the console: Failed to load resource/] });

  test('is done without; where the layout does not come either, the page says so and tries again', async ({
    page,
    site,
  }) => {
    const gone = (address: RegExp) =>
      page.route(address, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await gone(/\/layout-worker-[^/]+\.js$/);
    await gone(/\/layout-job-[^/]+\.js$/);
    await openView(page, site, 'lang=en');
    const before = await places(page);
    await go(page, 'lang=en&layout=force');
    const told = page.getByText('The layout could not be worked out');
    await expect(told).toBeVisible();
    expect(await places(page)).toEqual(before);
    await page.unroute(/\/layout-worker-[^/]+\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(told).toHaveCount(0);
    await expect(progress(page)).toHaveCount(0, { timeout: 60_000 });
    await expect.poll(() => places(page)).not.toEqual(before);
  });
});
