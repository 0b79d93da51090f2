import { visibleRuns, visibleText } from '../../src/ui/invisible';
import { corpusFiles } from '../bench/corpus-files';
import { hostileCorpus, hostileIds, hostileTexts } from '../compile/hostile-corpus';
import { corpusOf, testWith } from './support/corpus-site';
import { openView, status } from './support/open-view';
import { expect } from './support/test';

// About forty of the texts, every script among them: enough to meet each place where a text is shown.
const corpus = corpusOf(corpusFiles(hostileCorpus(hostileTexts.slice(0, 40))));

/** The built site, with a corpus of hostile texts and ids instead of its own. */
const hostile = testWith(corpus);

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
    const name = corpus.entities.find((entity) => entity.id === id)?.name.en ?? id;
    await expect(details.getByRole('heading').first(), id).toContainText(name.slice(0, 12));
  }
  expect(await page.evaluate(scripts)).toBeUndefined();
});

/** A text as it must show: what would hide stands as its code point, and white space is white space. */
const shown = (text: string) =>
  visibleRuns(text)
    .map((run) => (run.kind === 'text' ? run.text : run.code))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

hostile(
  'every hostile name shows whole, with what would not show marked',
  async ({ page, site }) => {
    await openView(page, site, 'lang=en');
    const heading = page.getByRole('region', { name: 'Details' }).getByRole('heading').first();
    const topics = corpus.entities.filter(({ type }) => type === 'topic') ?? [];
    expect(topics.length).toBe(40);
    for (const { id, name } of topics) {
      await page.evaluate(
        (fragment) => {
          location.hash = fragment;
        },
        `lang=en&sel=${encodeURIComponent(id)}`,
      );
      await expect(heading).toContainText(shown(name.en));
    }
    expect(await page.evaluate(scripts)).toBeUndefined();
  },
);

hostile('hostile texts run in no panel', async ({ page, site }) => {
  const views = [
    'read=constructor',
    'read=constructor/__proto__:0',
    'sel=__proto__~toString~toString',
    'sel=__proto__,constructor,toString',
    'path=constructor,toString',
    'sheet=compare&compare=constructor,toString',
    'sheet=compare&compare=constructor,toString,hasOwnProperty',
    'sheet=threads&thread=constructor',
    'focus=2:__proto__',
    'hide=constructor',
    'only=hasOwnProperty,__proto__',
    'sheet=story',
  ];
  for (const view of views) {
    await openView(page, site, `lang=en&labels=th,ja&${view}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(scripts), view).toBeUndefined();
  }
  await openView(page, site, 'lang=en&read=constructor');
  const reader = page.getByRole('region', { name: 'Reader' });
  await expect(reader).toContainText('<img src=x onerror="globalThis.hostile=1">');
  await expect(reader).toContainText('aU+202EbU+2066c');
  for (const link of await reader.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https:/);
  }
});

hostile(
  'nothing invisible hides in an attribute that is told or in a text',
  async ({ page, site }) => {
    const views = [
      '',
      'sheet=table',
      'sheet=threads&thread=constructor',
      'sheet=compare&compare=constructor,toString',
      'read=constructor/__proto__:0',
      'sel=__proto__',
      'focus=2:__proto__',
      'only=hasOwnProperty,__proto__',
    ];
    for (const view of views) {
      await openView(page, site, `lang=en&labels=th,ja&${view}`);
      const told = await page.evaluate(() => {
        const attributes = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder'];
        const own = Array.from(document.body.querySelectorAll('*')).flatMap((element) =>
          attributes.map((name) => element.getAttribute(name)),
        );
        const texts = Array.from(document.body.querySelectorAll(':not(script, style)')).flatMap(
          (element) =>
            Array.from(element.childNodes, (node) =>
              node.nodeType === Node.TEXT_NODE ? node.textContent : null,
            ),
        );
        return Array.from(new Set([...own, ...texts])).filter((text) => text !== null);
      });
      expect(told.length).toBeGreaterThan(20);
      expect(
        told.filter((text) => visibleText(text) !== text),
        view,
      ).toEqual([]);
    }
  },
);

hostile('hostile texts are found by the search, and filter, as text', async ({ page, site }) => {
  await openView(page, site, 'lang=en');
  for (const text of ['<img src=x', 'javascript:', 'a\u202Eb', '${globalThis']) {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill(text);
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await openView(page, site, `lang=en&text=${encodeURIComponent('<img src=x')}`);
  await expect(status(page)).toContainText(/^[1-9]\d* of/);
  expect(await page.evaluate(scripts)).toBeUndefined();
});

hostile('what a link may not hold is refused, with its name', async ({ page, site }) => {
  const refused: readonly (readonly [fragment: string, said: RegExp])[] = [
    ['sel=a%E2%80%AEb', /U\+202E|%E2%80%AE/],
    ['sel=a%E2%80%8Bb', /U\+200B|%E2%80%8B/],
    ['sel=a%00b', /U\+0000|%00/],
    ['sel=%ED%A0%80', /is damaged/],
    ['camera=NaN,Infinity,1e308', /NaN,Infinity,1e308/],
    ['passages=1e308', /1e308/],
    ['time=-Infinity..Infinity', /-Infinity/],
    ['sel=javascript:alert(1)', /javascript:alert\(1\)/],
    [`sel=${'a'.repeat(1_000_000)}`, /./],
  ];
  for (const [fragment, said] of refused) {
    await openView(page, site, `lang=en&${fragment}`);
    const notice = page
      .getByRole('status')
      .filter({ hasText: said })
      .filter({ hasNotText: /entities,/ });
    await expect(notice.first(), fragment.slice(0, 60)).toBeVisible();
  }
  expect(await page.evaluate(scripts)).toBeUndefined();
});
