import type { Locator, Page } from '@playwright/test';
import { indexCorpus } from '../../src/graph/corpus-index';
import { mostProminent } from '../../src/graph/prominence';
import { corpusFiles } from '../bench/corpus-files';
import { dressedCorpus } from '../bench/dressed-corpus';
import { serious } from './support/axe';
import { corpusOf, testWith } from './support/corpus-site';
import { openView, status } from './support/open-view';
import { drawn } from './support/picture';
import { expect } from './support/test';

const corpus = corpusOf(
  corpusFiles(dressedCorpus({ releases: 320, seed: 3, entitiesPerRelease: 8 })),
);

/** The built site, with a corpus too large to draw whole. */
const test = testWith(corpus);

test.describe.configure({ timeout: 120_000 });

test('a large corpus opens onto a part of it, says so, and draws whatever is chosen', async ({
  page,
  site,
}) => {
  await openView(page, site, 'lang=en');
  const words = await status(page).innerText();
  const [, entities = '', undrawn = ''] =
    /([\d,]+) of [\d,]+ entities.* ([\d,]+) entities are not drawn/.exec(words) ?? [];
  const count = (text: string) => Number(text.replaceAll(',', ''));
  expect(count(entities)).toBeGreaterThan(1500);
  expect(count(entities) - count(undrawn)).toBeLessThanOrEqual(160);

  // A topic of one claim has few links: it is not in the part that is drawn until it is chosen.
  const spoken = corpus.claims.flatMap(({ objects }) => objects) ?? [];
  const last = corpus.entities.findLast(
    ({ id, type }) => type === 'topic' && spoken.filter((one) => one === id).length === 1,
  );
  await openView(page, site, `lang=en&sel=${encodeURIComponent(last?.id ?? '')}`);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading').first()).toContainText(last?.name.en ?? '?');
  const now = count(
    /([\d,]+) entities are not drawn/.exec(await status(page).innerText())?.[1] ?? '',
  );
  expect(now).toBeLessThan(count(undrawn));

  // A focus is small enough to be drawn whole.
  await page.evaluate((id) => {
    location.hash = `lang=en&focus=1:${encodeURIComponent(id)}`;
  }, last?.id ?? '');
  await expect(status(page)).not.toContainText('not drawn');
  await expect(status(page)).toContainText(/^\d+ of/);
});

test('long lists and tables are drawn where they are in sight, and reach to their ends', async ({
  page,
  site,
}) => {
  /** Goes to the end of what scrolls around an element, however it grows on the way. */
  const toEnd = async (inside: Locator) =>
    expect(async () => {
      const rest = await inside.evaluate((element) => {
        let frame: Element | null = element;
        while (frame && !/auto|scroll/.test(getComputedStyle(frame).overflowY))
          frame = frame.parentElement;
        frame?.scrollTo(frame.scrollWidth, frame.scrollHeight);
        return frame ? frame.scrollHeight - frame.scrollTop - frame.clientHeight : 0;
      });
      expect(rest).toBeLessThan(2);
    }).toPass();

  const table = page.getByRole('table').or(page.getByRole('grid'));
  const last = async () =>
    Number(await table.getByRole('row').last().getAttribute('aria-rowindex'));
  for (const sheet of ['table', 'threads']) {
    await openView(page, site, `lang=en&sheet=${sheet}`);
    await expect(table.getByRole('row').nth(5)).toBeVisible();
    const rows = Number(await table.getAttribute('aria-rowcount'));
    expect(rows).toBeGreaterThan(500);
    expect(await table.getByRole('row').count()).toBeLessThan(120);
    await table.locator('tbody button').first().focus();
    await toEnd(table);
    await expect.poll(last).toBe(rows);
    // The row that had the keyboard's focus is gone: Tab goes on from what is in sight.
    await page.keyboard.press('Tab');
    await expect(table.locator('tbody :focus')).toBeVisible();
  }
  // The last column of the threads is there too, under its meeting.
  const columns = await table.getAttribute('aria-colcount');
  await expect(table.locator(`thead [aria-colindex="${columns}"]`)).toBeVisible();
  expect(await serious(page)).toEqual([]);

  await openView(page, site, 'lang=en');
  await page.getByRole('button', { name: 'Filters' }).click();
  const meetings = page.getByRole('group', { name: 'Meeting', exact: true });
  expect(await meetings.getByRole('checkbox').count()).toBeLessThan(80);
  await meetings.getByRole('searchbox').fill('meeting-31');
  await expect(meetings.getByRole('checkbox').first()).toHaveAccessibleName(/meeting-31/);
  await meetings.getByRole('button', { name: /^Only .*meeting-310$/ }).click();
  await expect(page).toHaveURL(/meetings=meeting-310/);
  await meetings.getByRole('searchbox').fill('nothing of the kind');
  await expect(meetings.getByRole('checkbox')).toHaveCount(0);
  await expect(meetings).toContainText('None is called so.');
  expect(await serious(page)).toEqual([]);
});

test('a long comparison is drawn where it is in sight, reaches to its end, and keeps open what was opened', async ({
  page,
  site,
}) => {
  const people = mostProminent(indexCorpus(corpus), ['person'], 2).map(({ entity }) => entity.id);
  await openView(page, site, `lang=en&sheet=compare&compare=${people.join(',')}`);
  const panel = page.getByRole('region', { name: 'Compare', exact: true });
  const tables = panel.getByRole('table');
  const count = (table: Locator) => table.getAttribute('aria-rowcount').then(Number);
  const scroll = (share: number) =>
    panel.locator('h2').evaluate((title, at) => {
      const scroller = title.parentElement;
      scroller?.scrollTo(0, at * scroller.scrollHeight);
    }, share);
  await expect(tables.first().getByRole('row').nth(3)).toBeVisible();
  const counts = await Promise.all((await tables.all()).map(count));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(150);
  expect(await tables.getByRole('row').count()).toBeLessThan(100);

  const head = tables.last().locator('thead');
  await head.scrollIntoViewIfNeeded();
  await tables.last().getByRole('button', { expanded: false }).first().click();
  await expect(panel.locator('article[data-claim]').first()).toBeVisible();
  const end = tables.last().getByRole('row').last();
  // Rows that come into sight may be higher than was thought.
  await expect(async () => {
    await scroll(1);
    await expect(end).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(end).toHaveAttribute('aria-rowindex', String(await count(tables.last())));
  await expect(panel.locator('article[data-claim]')).toHaveCount(0);
  // Wherever one stops there is no blank.
  for (const share of [0.8, 0.55, 0.3]) {
    await scroll(share);
    await expect
      .poll(() =>
        panel.locator('h2').evaluate((title) => {
          const { left, top, width, height } =
            title.parentElement?.getBoundingClientRect() ?? title.getBoundingClientRect();
          const steps = [0.2, 0.4, 0.6, 0.8].map((part) =>
            document
              .elementFromPoint(left + width / 4, top + part * height)
              ?.closest('[aria-hidden] td'),
          );
          return steps.filter(Boolean).length;
        }),
      )
      .toBe(0);
  }
  await expect(async () => {
    await head.scrollIntoViewIfNeeded();
    await expect(panel.locator('article[data-claim]').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await serious(page)).toEqual([]);
});

test('the lines of a large corpus can be pointed at and chosen', async ({ page, site }) => {
  const claim = corpus.claims.findLast(
    ({ predicate, subjects, objects, basis }) =>
      predicate === 'attended' &&
      basis === 'stated' &&
      subjects.length === 1 &&
      objects.length === 1,
  );
  const [person = ''] = claim?.subjects ?? [];
  const [meeting = ''] = claim?.objects ?? [];
  await openView(page, site, `lang=en&focus=1:${encodeURIComponent(person)}`);
  const { nodes } = await drawn(page);
  const end = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    if (!node) throw new Error(`${id} is not drawn`);
    return node;
  };
  const [from, to] = [end(person), end(meeting)];
  const clear = ({ x, y }: { x: number; y: number }) =>
    nodes.every(({ box }) => x < box.x1 - 6 || x > box.x2 + 6 || y < box.y1 - 6 || y > box.y2 + 20);
  const place = Array.from({ length: 17 }, (_, step) => 0.1 + step * 0.05)
    .map((share) => ({
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
    }))
    .find(clear);
  if (!place) throw new Error('the line is nowhere clear of nodes');
  await page.mouse.move(place.x - 1, place.y);
  await page.mouse.move(place.x, place.y);
  await expect(page.getByText(' → ').first()).toBeAttached();
  await page.mouse.click(place.x, place.y);
  await expect(page).toHaveURL(new RegExp(`sel=${encodeURIComponent(person)}~`));
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading').first()).toBeVisible();
});

const packs = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/texts-[^/]+\.json$/.test(request.url())) asked.push(request.url());
  });
  return asked;
};

test('the texts of a large corpus come when they are read, and for the search all of them', async ({
  page,
  site,
}) => {
  const asked = packs(page);
  const [claim] = corpus.claims.filter(({ evidence }) => evidence.length > 0) ?? [];
  const [quote] = claim?.evidence ?? [];
  await openView(page, site, 'lang=en');
  expect(asked).toEqual([]);

  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, `lang=en&read=${claim?.id}:0`);
  const reader = page.getByRole('region', { name: 'Reader' });
  await expect(reader.locator('mark').first()).toBeVisible();
  expect(asked).toHaveLength(1);

  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(quote?.quote.slice(0, 12) ?? '');
  await expect(dialog.getByRole('group', { name: /Passages/ })).toBeVisible();
  await expect(dialog.getByText(/releases read/)).toHaveCount(0);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(4);
});

test.describe('a text that does not come', () => {
  test.use({ allowedNoise: [/^error on the console: Failed to load resource/] });

  test('is told in the reader and in the search, and is tried again', async ({ page, site }) => {
    const address = /\/texts-[^/]+\.json$/;
    await page.route(address, (route) => route.fulfill({ status: 404, body: 'gone' }));
    const [claim] = corpus.claims.filter(({ evidence }) => evidence.length > 0) ?? [];
    await openView(page, site, `lang=en&read=${claim?.id}:0`);
    const reader = page.getByRole('region', { name: 'Reader' });
    const alert = reader.getByRole('alert').filter({ hasText: 'The text did not come' });
    await expect(alert).toContainText('404');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/0 of 320 releases read/)).toBeVisible();
    await expect(dialog.getByText(/words of 320 releases cannot be searched/)).toBeVisible();
    expect(await serious(page)).toEqual([]);

    // Damaged on the way: it is not what the corpus was built with, so that it is not shown either.
    await page.unrouteAll();
    await page.route(address, (route) => route.fulfill({ json: ['another text'] }));
    await page.keyboard.press('Escape');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toContainText('not the texts of this corpus');

    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(reader.locator('mark').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(dialog.getByText(/releases read/)).toHaveCount(0);
  });
});
