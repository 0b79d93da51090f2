import { resolve } from 'node:path';
import { readSite } from '../../src/cli/site-server';
import { compile } from '../../src/compile/compile';
import { corpusFiles } from '../bench/corpus-files';
import { serve, withCorpus } from '../bench/sites';
import { hostileCorpus, hostileIds, hostileTexts } from '../compile/hostile-corpus';
import { openView, status } from './support/open-view';
import { expect, test } from './support/test';

// About forty of the texts, every script among them: enough to meet each place where a text is shown.
const { corpus } = compile(corpusFiles(hostileCorpus(hostileTexts.slice(0, 40))));

/** The built site, with a corpus of hostile texts and ids instead of its own. */
const hostile = test.extend<object, { readonly site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the test tool reads what a fixture needs from this pattern.
    async ({}, use) => {
      const site = await readSite(resolve(import.meta.dirname, '../../dist'));
      const { address, close } = await serve(withCorpus(site, Buffer.from(JSON.stringify(corpus))));
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

const scripts = () => Reflect.get(globalThis, 'hostile') as unknown;

hostile('hostile texts are shown as text, and none of them runs', async ({ page, site }) => {
  await openView(page, site, 'lang=en');
  await expect(status(page)).toContainText(/\d+ of \d+ entities/);
  for (const sheet of ['table', 'threads', 'about', 'graph']) {
    await openView(page, site, `lang=en&sheet=${sheet}`);
    expect(await page.evaluate(scripts), sheet).toBeUndefined();
  }
  expect(await page.locator('iframe, form, base, object').count()).toBe(0);
});

hostile('what bears an awkward id can be selected', async ({ page, site }) => {
  await openView(page, site, 'lang=en');
  const details = page.getByRole('region', { name: 'Details' });
  for (const id of hostileIds) {
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      `lang=en&sel=${encodeURIComponent(id)}`,
    );
    const name = corpus?.entities.find((entity) => entity.id === id)?.name.en ?? id;
    await expect(details.getByRole('heading').first(), id).toContainText(name.slice(0, 12));
  }
  expect(await page.evaluate(scripts)).toBeUndefined();
});
