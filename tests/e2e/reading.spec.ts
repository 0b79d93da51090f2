import type { Page } from '@playwright/test';
import { clickLine, clickNode } from './support/picture';
import { details, option, reader, selected } from './support/regions';
import { expect, test } from './support/test';

/** The words are marked as those that say it, from end to end, and can be seen. */
async function expectMarked(page: Page, words: RegExp) {
  // Mentions part the words into several marks.
  const marks = reader(page).locator('mark[data-mark=says]');
  await expect.poll(async () => (await marks.allInnerTexts()).join('')).toMatch(words);
  for (const mark of [marks.first(), marks.last()]) {
    await expect(mark).toBeInViewport({ ratio: 0.9 });
    await expect(mark).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
}

interface Way {
  readonly to: string;
  readonly click: (page: Page) => Promise<void>;
  readonly opens: RegExp;
  readonly words: RegExp;
  readonly release: string;
}

const node = (id: string) => (page: Page) => clickNode(page, id);
const january = 'Published 22 January 2025';
const december = 'Published 10 December 2025';

const ways: readonly Way[] = [
  {
    to: 'the EID',
    click: node('eid'),
    opens: /^Energy and Industry Dialogue \(EID\)/,
    words: /ทั้งสองฝ่ายยังยืนยันกรอบดำเนินงาน/,
    release: december,
  },
  {
    to: 'AZEC',
    click: node('azec'),
    opens: /^Asia Zero Emission Community \(AZEC\)/,
    words: /ยังมีการหารือถึงความร่วมมือภายใต้กรอบ Asai/,
    release: january,
  },
  {
    to: 'the ambassador, as January spells him',
    click: node('otaka-masato'),
    opens: /^Otaka Masato/,
    words: /ต้อนรับนายโอกาตะ/,
    release: january,
  },
  {
    to: 'the ambassador, as December spells him',
    click: node('otaka-masato'),
    opens: /^Otaka Masato/,
    words: /ต้อนรับ นายโอตากะ/,
    release: december,
  },
  {
    to: 'a line between a person and a meeting',
    click: (page) => clickLine(page, 'meeting-2025-12-09~received~otaka-masato'),
    opens: /^Meeting of 9 December 2025.*received.*Otaka Masato$/,
    words: /ต้อนรับ นายโอตากะ/,
    release: december,
  },
];

test('from the first screen, a click on the picture and one on words bring them into view', async ({
  page,
  open,
}) => {
  await open();
  for (const { to, click, opens, words, release } of ways) {
    await test.step(to, async () => {
      await expect(page).not.toHaveURL(/sel=|read=/);
      await click(page);
      await expect(selected(page)).toHaveText(opens);
      await details(page).getByRole('button', { name: words }).first().click();
      await expect(reader(page)).toContainText(release);
      await expectMarked(page, words);
      await page.keyboard.press('Escape');
      await expect(selected(page)).toHaveText(opens);
      await page.keyboard.press('Escape');
    });
  }
  await expect(option(page, 'Otaka Masato, Person')).toHaveCount(1);
});

test('the reader shows the body once and nothing of the site around it, and mentions select', async ({
  page,
  open,
}) => {
  await open('lang=en&read=thaigov-92635');
  const article = reader(page).getByRole('article');
  await expect(article).toContainText(/^“เอกนัฏ” จับมือ JCCI หนุน SMEs/);
  await expect(article).toContainText('เพื่อสนับสนุนการพัฒนาประเทศไทยในระยะยาว');
  const words = await article.innerText();
  expect(words.split('“เอกนัฏ” จับมือ').length - 1).toBe(1);
  expect(words).not.toContain('พิมพ์');
  await expect(article).toContainText('[sic]');
  await expect(reader(page)).toContainText('22 January 2025 (22 January 2568 BE)');
  await expect(reader(page).getByRole('link', { name: /thaigov\.go\.th/ })).toHaveAttribute(
    'href',
    'https://www.thaigov.go.th/news/contents/details/92635',
  );
  await article
    .getByRole('button', { name: /โอกาตะ/ })
    .first()
    .click();
  await expect(page).toHaveURL(/sel=otaka-masato/);
  await expect(option(page, 'Otaka Masato, Person')).toHaveAttribute('aria-selected', 'true');
});

test('the reader steps through the passages of the selection, and keeps to what it has', async ({
  page,
  open,
}) => {
  await open('lang=en&sel=otaka-masato&read=thaigov-92635/received');
  await expectMarked(page, /ต้อนรับนายโอกาตะ/);
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(/read=thaigov-92635\/received(&|$)/);
  await page.keyboard.press('k');
  await expectMarked(page, /ต้อนรับนายโอกาตะ/);

  await page.evaluate(() => {
    location.hash = 'lang=en&read=thaigov-92635/no-such-claim';
  });
  await expect(page.getByText(/thaigov-92635\/no-such-claim/).first()).toBeVisible();
  await expect(reader(page)).toContainText('22 January 2025');
  await expect(reader(page).locator('mark[data-mark=says]')).toHaveCount(0);
});
