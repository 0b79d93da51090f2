import type { Page } from '@playwright/test';
import { indexCorpus } from '../../src/graph/corpus-index';
import { search } from '../../src/graph/search/search';
import { type CommandId, commandMessages } from '../../src/messages/commands';
import { suppliedTexts } from '../../src/model/text-pack';
import { namedCommands } from '../../src/panels/search/named-commands';
import { corpusOfTwo } from '../fixtures/two-releases';
import { serious } from './support/axe';
import { expect, test } from './support/test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });

test.describe('the search', () => {
  test('is used with the keyboard alone', async ({ page, open }) => {
    await open();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('Otaca');
    await expect(options(page).first()).toContainText('Otaka Masato');
    await expect(options(page).first()).toContainText('similar spelling');
    const active = await field(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sel=otaka-masato/);
    await expect(reader(page)).toBeVisible();
  });

  test('keeps what is typed while it is still on its way', async ({ page, open }) => {
    await page.route(/search-dialog.*\.js/, async (route) => {
      await new Promise((done) => setTimeout(done, 1000));
      await route.continue();
    });
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('Otaca');
    await expect(field(page)).toHaveValue('Otaca');
    await expect(options(page).first()).toContainText('Otaka Masato');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(' x');
    await expect(field(page)).toHaveValue('Otaca x');
  });

  test('turns its hits into a filter with a link', async ({ page, open }) => {
    await open();
    await page.keyboard.press('Control+k');
    await field(page).fill('กนอ.');
    await page.getByRole('button', { name: /^Show only/ }).click();
    await expect(page).toHaveURL(/only=[^&]*ieat/);
  });

  test('says what it looked through where there is nothing, and offers near names', async ({
    page,
    open,
  }) => {
    await open();
    await page.keyboard.press('Control+k');
    await field(page).fill('qqqqzzzz');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
    await expect(options(page)).toHaveCount(0);
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('finds here what it finds in Node, whatever the segmenters do', async ({ page, open }) => {
    const corpus = await corpusOfTwo();
    const index = indexCorpus(corpus);
    const texts = suppliedTexts(corpus).here;
    const offered = Object.entries(commandMessages.en).map(([id, label]) => ({ id, label }));
    const commands = namedCommands(offered as { id: CommandId; label: string }[]);
    await open();
    await page.keyboard.press('Control+k');
    for (const query of [
      'คาร์บอนต่ำ',
      'ห่วงโซ่',
      'นํา',
      'เอก​นัฏ',
      '๒๐ มกราคม ๒๕๖๘',
      '9 ธ.ค. 68',
      '大鷹',
      'ootaka',
      '中小企業',
      'รมว.อุตสาหกรรม',
      'แลกเปลี่ยนเทคโนโลยี',
      'หอการค้าญี่ปุ่น',
      'Akanat Otaka',
      '令和7年12月',
      'agreed batteries',
      'อิเลคทรอนิกส์',
    ]) {
      const { total, groups } = search({ index, texts, query, language: 'en', commands });
      const [first] = groups;
      await field(page).fill(query);
      const said = total === 0 ? /Nothing found/ : new RegExp(`^${total} hits?$`);
      await expect(page.getByRole('dialog').getByRole('status'), query).toHaveText(said);
      if (!first) continue;
      const shown = page.getByRole('dialog').getByRole('listbox').getByRole('group').first();
      await expect(shown.getByRole('option'), query).toHaveCount(first.hits.length);
    }
  });
});

test.describe('finding within the reader', () => {
  test('counts, steps with the keyboard, goes on into the other release', async ({
    page,
    open,
  }) => {
    await open('lang=en&read=thaigov-92635');
    await reader(page).getByRole('button', { name: 'Find in the text' }).click();
    const find = page.getByRole('searchbox', { name: 'Find in the text' });
    await find.fill('แบตเตอรี่');
    const count = reader(page).getByRole('search').getByRole('status');
    await expect(count).toHaveText('1 of 1');
    await expect(page.locator('[data-found="here"]').first()).toBeInViewport();
    await page.getByRole('radio', { name: 'All releases' }).check({ force: true });
    await expect(count).toHaveText('1 of 2');
    await find.press('Enter');
    await expect(page).toHaveURL(/read=mgronline-9680000118521/);
    await expect(count).toHaveText('2 of 2');
    await expect(page.locator('[data-found="here"]').first()).toBeInViewport();
    expect(await serious(page)).toEqual([]);
    await find.press('Escape');
    await expect(find).toBeHidden();
    await expect(reader(page)).toBeVisible();
  });

  test('opens by Ctrl+F from inside the reader', async ({ page, open }) => {
    await open('lang=en&read=thaigov-92635');
    await reader(page).getByRole('button', { name: 'Close the reader' }).focus();
    await page.keyboard.press('Control+f');
    await expect(page.getByRole('searchbox', { name: 'Find in the text' })).toBeFocused();
  });
});
