import type { Page } from '@playwright/test';
import { serious } from './support/serious';
import { expect, test } from './support/test';

const two = 'compare=meeting-2025-01-20,meeting-2025-12-09';
const shared = (page: Page) => page.getByRole('table', { name: 'Shared' });
const top = async (page: Page, name: string) =>
  (await page.getByRole('columnheader', { name }).boundingBox())?.y;

test.describe('compare', () => {
  test('is begun, turned round and undone with the keyboard', async ({ page, open }) => {
    await open('lang=en&sheet=compare');
    await page.getByRole('button', { name: 'Compare the two meetings' }).press('Enter');
    await expect(shared(page)).toBeVisible();
    await page.getByRole('button', { name: 'Swap' }).press('Enter');
    await expect(page).toHaveURL(/compare=meeting-2025-12-09,meeting-2025-01-20/);
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(/compare=meeting-2025-01-20,meeting-2025-12-09/);
  });

  test('sets the words of both side by side, each with its translation', async ({ page, open }) => {
    await open(`lang=en&sheet=compare&${two}`);
    const row = page.getByRole('button', { name: 'The words on Recycling' });
    await row.press('Enter');
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    const words = page.locator(`[id="${await row.getAttribute('aria-controls')}"]`);
    await expect(words.locator('[lang=th]').first()).toBeVisible();
    await expect(words).toContainText('hoping very much to receive support from Japan');
    expect(await serious(page)).toEqual([]);
  });

  test('says how each came up, and that one post has two holders', async ({ page, open }) => {
    await open(`lang=en&sheet=compare&${two}`);
    const recycling = shared(page).getByRole('row', { name: /Recycling/ });
    await expect(recycling.getByRole('cell').nth(0)).toContainText('hoped for');
    await expect(recycling.getByRole('cell').nth(1)).toContainText('concurred on per Thanakorn');
    await expect(page.getByText('Same post, other holder: Minister of Industry')).toBeVisible();
    await expect(page.getByText('Same person, other spelling: Otaka Masato')).toBeVisible();
  });
});

test.describe('threads', () => {
  test('keep their heads and names in sight while they scroll', async ({ page, open }) => {
    await page.setViewportSize({ width: 820, height: 620 });
    await open('lang=en&sheet=threads');
    const scroller = page.getByRole('region', { name: 'Threads' }).last();
    const before = await top(page, 'Course');
    await scroller.evaluate((element) => element.scrollTo(200, 900));
    expect(await top(page, 'Course')).toBe(before);
    const name = page.getByRole('rowheader', { name: /^Recycling/ });
    await name.scrollIntoViewIfNeeded();
    const frame = await scroller.boundingBox();
    expect(Math.abs(((await name.boundingBox())?.x ?? -99) - (frame?.x ?? 0))).toBeLessThan(20);
    expect(await serious(page)).toEqual([]);
  });

  test('open the words of a cell and follow a row on the graph', async ({ page, open }) => {
    await open('lang=en&sheet=threads');
    await page
      .getByRole('row', { name: /^Recycling/ })
      .getByRole('button', { name: /concurred on/ })
      .press('Enter');
    await expect(page).toHaveURL(/read=mgronline-9680000118521/);
    await page.getByRole('button', { name: 'Follow Recycling on the graph' }).press('Enter');
    await expect(page).toHaveURL(/focus=1:recycling/);
    await expect(page.getByRole('region', { name: 'Graph' })).toBeVisible();
  });
});
