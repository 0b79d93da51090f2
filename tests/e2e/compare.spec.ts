import type { Page } from '@playwright/test';
import { serious } from './support/axe';
import { status } from './support/open-view';
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

  for (const width of [1440, 390]) {
    test(`stands where the reader stood when it is chosen after it, ${width} wide`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open('lang=en&read=thaigov-92635');
      await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible();
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Compare the two meetings' })).toBeVisible();
      await page.getByRole('button', { name: 'Threads', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Threads' })).toBeVisible();
      if (width < 700) await expect(page.getByRole('region', { name: 'Reader' })).toBeHidden();
    });
  }

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

test.describe('a comparison on the graph', () => {
  const near = 'compare=electric-vehicles,modern-vehicles';
  const graph = (page: Page) => page.getByRole('region', { name: 'Graph' });
  const sides = (page: Page) => graph(page).getByRole('list', { name: 'Colours: on which side' });

  test('shows what is compared alone, says so, and brings the rest in when asked', async ({
    page,
    open,
  }) => {
    await open(`lang=en&sheet=compare&${near}`);
    await expect(sides(page).getByRole('listitem')).toHaveText(['EV', 'both', 'Modern vehicles']);
    await expect(status(page)).toHaveText(/^17 of 59 entities/);
    await expect(graph(page)).toContainText('Hidden: 42 entities in neither');
    await page.getByRole('button', { name: 'Show them' }).press('Enter');
    await expect(page).toHaveURL(/besides=1/);
    await expect(status(page)).toHaveText(/^59 of 59 entities/);
    await expect(sides(page).getByRole('listitem').last()).toHaveText('neither');
    await page.getByRole('button', { name: 'Hide what is in none' }).press('Enter');
    await expect(status(page)).toHaveText(/^17 of 59 entities/);
    await expect(page.getByText(/are related, not the same/)).toBeVisible();
  });

  test('stays on the graph as the link says, and is left by Esc or its button', async ({
    page,
    open,
  }) => {
    await open(`lang=en&${near}`);
    await expect(sides(page)).toBeVisible();
    await expect(status(page)).toHaveText(/^17 of 59 entities/);
    await page.getByRole('button', { name: 'End comparison' }).press('Enter');
    await expect(page).not.toHaveURL(/compare=/);
    await expect(status(page)).toHaveText(/^59 of 59 entities/);
    await page.goBack();
    await expect(sides(page)).toBeVisible();
    await graph(page).press('Escape');
    await expect(page).not.toHaveURL(/compare=/);
  });

  test('is of what is selected when its tab is opened', async ({ page, open }) => {
    await open('lang=en&sel=eid,azec');
    await page.getByRole('button', { name: 'Compare', exact: true }).first().press('Enter');
    await expect(page).toHaveURL(/compare=eid,azec/);
  });

  test('keeps the one that is there where the other is gone, and says which is', async ({
    page,
    open,
  }) => {
    await open('lang=en&sheet=compare&compare=otaka-masato,nobody');
    await expect(page.getByRole('combobox', { name: 'First' })).toHaveValue('otaka-masato');
    await expect(page.getByRole('combobox', { name: 'Second' })).toHaveValue('');
    await expect(page.getByText(/no longer has .*nobody/)).toBeVisible();
  });

  test('of nine scrolls under its heads, none of which runs into the next', async ({
    page,
    open,
  }) => {
    await open(
      'lang=en&sheet=compare&compare=meeting-2025-01-20,meeting-2025-12-09,otaka-masato,smes,ministry-of-industry,akanat-promphan,industry,batteries,recycling',
    );
    const heads = page.getByRole('table', { name: 'Compare' }).getByRole('columnheader');
    await expect(heads).toHaveCount(10);
    const boxes = await heads.evaluateAll((all) =>
      all.map((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        const { left, right } = head.getBoundingClientRect();
        return { left, right, words: range.getBoundingClientRect().right };
      }),
    );
    for (const [at, { right, words }] of boxes.entries()) {
      expect(words).toBeLessThanOrEqual(right);
      expect(boxes[at + 1]?.left ?? right).toBeGreaterThanOrEqual(right - 1);
    }
    await heads.last().scrollIntoViewIfNeeded();
    await expect(heads.last()).toBeInViewport();
    await expect(heads.first()).toBeInViewport();
    expect(await serious(page)).toEqual([]);
  });
});

/** How far the table scrolls sideways, in CSS pixels: by how much its heads together are wider than what they scroll in. */
const sideways = (page: Page) =>
  page
    .getByRole('columnheader')
    .first()
    .evaluate((head) => {
      let box: Element | null = head;
      while (box && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
      return box ? box.scrollWidth - box.clientWidth : Number.NaN;
    });

test('four compared stand side by side in the panel as it opens', async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const language of ['th', 'en', 'ja']) {
    await open(`lang=${language}&sheet=compare&${two},akanat-promphan,thanakorn-wangboonkongchana`);
    await expect(page.getByRole('columnheader')).toHaveCount(5);
    expect(await sideways(page), language).toBe(0);
  }
});

test('on a phone the threads of two meetings are seen without scrolling sideways', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ['th', 'en', 'ja']) {
    await open(`lang=${language}&sheet=threads`);
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    expect(await sideways(page), language).toBe(0);
  }
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

  test('are gone through by arrows, one stop of the Tab key', async ({ page, open }) => {
    await open('lang=en&sheet=threads');
    const grid = page.getByRole('grid');
    await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect(page.locator(':focus')).toHaveText(/Otaka Masato/);
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    await expect(page.locator(':focus').locator('xpath=ancestor-or-self::td')).toHaveAttribute(
      'aria-colindex',
      '4',
    );
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(grid.locator(':focus')).toHaveCount(0);
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
