import type { Page } from '@playwright/test';
import { status } from './support/open-view';
import { expect, test } from './support/test';

/** The names of the nodes on the screen, as the list beside the canvas has them. */
const shown = (page: Page) =>
  page
    .getByRole('listbox', { name: 'Entities on the graph' })
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const facet = (page: Page, name: string) => filters(page).getByRole('group', { name, exact: true });
const claims = async (page: Page) => {
  const words = await page
    .getByRole('region', { name: 'Timeline' })
    .getByText(/^[\d,]+ claims?$/)
    .innerText();
  return Number(words.replace(/\D/g, ''));
};

/** Opens the page with the filter panel beside the graph. */
async function openFilters(page: Page, open: (view?: string) => Promise<void>, view = 'lang=en') {
  await open(view);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(facet(page, 'Type')).toBeVisible();
}

test.describe('filters', () => {
  test('a type that is taken out leaves the graph, shows as a chip, and comes back with it', async ({
    page,
    open,
  }) => {
    await openFilters(page, open);
    const before = await shown(page);
    await facet(page, 'Type')
      .getByRole('checkbox', { name: /^Topics/ })
      .uncheck();
    await expect.poll(async () => (await shown(page)).length).toBeLessThan(before.length);
    expect((await shown(page)).filter((name) => name.endsWith(', Topic'))).toEqual([]);
    await expect(page).toHaveURL(/types=/);
    await page.getByRole('button', { name: /^Remove: Type/ }).click();
    await expect.poll(() => shown(page)).toEqual(before);
    await page.goBack();
    await expect.poll(async () => (await shown(page)).length).toBeLessThan(before.length);
  });

  for (const name of ['Type', 'Meeting', 'Side', 'Framework', 'Basis']) {
    test(`each count of ${name} is what is there after the click`, async ({ page, open }) => {
      await openFilters(page, open, 'lang=en&text=industry');
      const group = facet(page, name);
      if (!(await group.isVisible())) await filters(page).getByText(name, { exact: true }).click();
      const rows = await group
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((box) => box.ariaLabel ?? ''));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        const [, label = '', count = ''] = /^(.*), ([\d,]+) claims?$/.exec(row) ?? [];
        await group
          .getByRole('button', { name: `Only ${label}`, exact: true })
          .click({ force: true });
        expect(await claims(page), `${name}: ${label}`).toBe(Number(count.replace(/\D/g, '')));
        await page.goBack();
      }
    });
  }

  test('typing narrows at once, in any spelling, and is one step back', async ({ page, open }) => {
    await openFilters(page, open);
    const before = await status(page).innerText();
    await filters(page)
      .getByRole('textbox', { name: 'Names and words' })
      .pressSequentially('โอกาตะ');
    await expect(status(page)).not.toHaveText(before);
    expect((await shown(page)).some((name) => name.startsWith('Otaka'))).toBe(true);
    await page.goBack();
    await expect(status(page)).toHaveText(before);
    await expect(filters(page).getByRole('textbox')).toHaveValue('');
  });

  test('nothing left explains itself and offers the way back', async ({ page, open }) => {
    await openFilters(page, open, 'lang=en&types=framework&text=zzzz');
    await expect(page.getByRole('heading', { name: 'Nothing passes these filters' })).toBeVisible();
    await page.getByRole('button', { name: /^Leave out “zzzz”/ }).click();
    await expect(status(page)).not.toHaveText(/^0 of/);
    await expect(page).not.toHaveURL(/text=/);
    await expect(page).toHaveURL(/types=framework/);
  });

  test('what is filtered out stays as a ghost if wanted', async ({ page, open }) => {
    await openFilters(page, open);
    await facet(page, 'Side').getByRole('button', { name: 'Only Japan' }).click({ force: true });
    const vanished = await status(page).innerText();
    await filters(page).getByRole('radio', { name: 'Stays as a ghost' }).check();
    await expect(page).toHaveURL(/ghosts=1/);
    await expect(status(page)).toHaveText(vanished);
  });
});
