import { expect, type Page } from '@playwright/test';

/** The count of what is on the screen, in any language of the interface. */
export const status = (page: Page) =>
  page.getByRole('status').filter({ hasText: /\d+\D+\d+\D+\d+\D+\d+/ });

/** Opens a view, written as in a link without `#`, and waits until it is there: the live graph, or what a sheet shows. */
export async function openView(page: Page, site: string, view: string): Promise<void> {
  // From the page itself, a new fragment alone would load nothing anew.
  await page.goto('about:blank');
  await page.goto(view === '' ? site : `${site}#${view}`);
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
  if (/(^|&)sheet=/.test(view)) return;
  await expect.poll(() => marks(page)).toContain('yongyai:graph');
}

const marks = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
