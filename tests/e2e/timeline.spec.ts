import type { Locator, Page } from '@playwright/test';
import { status } from './support/open-view';
import { expect, test } from './support/test';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const from = (page: Page) =>
  timeline(page).getByRole('slider', { name: 'Beginning of the window' });
const to = (page: Page) => timeline(page).getByRole('slider', { name: 'End of the window' });
const shown = (page: Page, name: RegExp) =>
  page.getByRole('listbox', { name: 'Entities on the graph' }).getByRole('option', { name });

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** December alone: what came up only in January is gone, what stands in both is not. */
async function expectDecember(page: Page) {
  await expect(page).toHaveURL(/time=2025-12-09\.\./);
  await expect(from(page)).toHaveAttribute('aria-valuetext', '9 December 2025');
  await expect(shown(page, /^EID|Energy and Industry Dialogue/)).toHaveCount(1);
  await expect(shown(page, /^AZEC|Asia Zero Emission/)).toHaveCount(0);
  await expect(shown(page, /^Otaka/)).toHaveCount(1);
}

test.describe('the timeline', () => {
  test('is brushed to December with the mouse', async ({ page, open }) => {
    await open();
    const before = await status(page).innerText();
    const december = await middle(
      timeline(page).getByRole('button', { name: /^[^;]*, 9 December 2025$/ }),
    );
    const handle = await middle(from(page));
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(december.x - 120, handle.y, { steps: 5 });
    await page.mouse.move(december.x - 20, handle.y, { steps: 5 });
    await page.mouse.up();
    await expectDecember(page);
    await expect(status(page)).not.toHaveText(before);
  });

  test('a drag snaps to the day of a meeting and is one step back', async ({ page, open }) => {
    await open();
    await from(page).press('ArrowRight');
    await from(page).press('ArrowRight');
    await expectDecember(page);
    const edge = (await middle(from(page))).x + 12;
    await page.goBack();
    await expect(page).not.toHaveURL(/time=/);
    const handle = await middle(from(page));
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move((handle.x + edge) / 2, handle.y, { steps: 6 });
    await page.mouse.move(edge - 12 + 4, handle.y, { steps: 6 });
    await page.mouse.up();
    await expectDecember(page);
    await page.goBack();
    await expect(page).not.toHaveURL(/time=/);
  });

  test('is brushed to December with the keys', async ({ page, open }) => {
    await open();
    await from(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(from(page)).toHaveAttribute('aria-valuetext', '22 January 2025');
    await page.keyboard.press('ArrowRight');
    await expectDecember(page);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(from(page)).toHaveAttribute('aria-valuetext', '8 December 2025');
    await page.keyboard.press('PageDown');
    await expect(from(page)).toHaveAttribute('aria-valuetext', '8 November 2025');
    await to(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(to(page)).toHaveAttribute('aria-valuetext', '9 December 2025');
    await from(page).focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/time=\.\.2025-12-09/);
  });

  test('plays from meeting to meeting while the graph stays at hand, as one step', async ({
    page,
    open,
  }) => {
    await open();
    await timeline(page).getByRole('combobox', { name: 'Speed' }).selectOption('4×');
    await timeline(page).getByRole('button', { name: 'Play' }).click();
    await expect(page).toHaveURL(/time=\.\.2025-12-08/);
    await expect(shown(page, /^AZEC|Asia Zero Emission/)).toHaveCount(1);
    await expectDecember(page);
    await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/time=/);
  });

  test('a meeting is selected, a release opened, a node lights its meetings', async ({
    page,
    open,
  }) => {
    await open();
    const december = timeline(page).getByRole('button', { name: /^[^;]*, 9 December 2025$/ });
    await december.click();
    await expect(december).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/sel=/);
    await timeline(page)
      .getByRole('button', { name: /^Published 10 December 2025/ })
      .click();
    await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible();
    await expect(timeline(page).getByRole('button', { name: /not stated between$/ })).toHaveCount(
      1,
    );
  });

  for (const [view, text] of [
    ['lang=th', '20 มกราคม พ.ศ. 2568'],
    ['lang=th&calendar=common', '20 มกราคม ค.ศ. 2025'],
    ['lang=ja', '2025年1月20日'],
    ['lang=en&calendar=buddhist', '20 January 2568 BE'],
  ] as const) {
    test(`says its days in the language and the calendar: ${view}`, async ({ page, open }) => {
      await open(`${view}&time=2025-01-20..2025-12-09`);
      const handle = page.locator('[role=slider]').nth(1);
      await expect(handle).toHaveAttribute('aria-valuetext', new RegExp(text));
    });
  }
});
