import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** The width of A4 between its margins, in CSS pixels. */
const paper = { width: 688, height: 1000 };

/** What is cut off or has to be scrolled in the main place of the page. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main div, main section')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => !part.querySelector(':scope > canvas'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 1 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .map(({ className, scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        [className, scrollWidth, clientWidth, scrollHeight, clientHeight].join(' '),
      ),
  );

const pagesOf = (printed: Buffer): number =>
  printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const views = {
  table: 'sheet=table',
  threads: 'sheet=threads',
  compare: 'sheet=compare&compare=meeting-2025-01-20,meeting-2025-12-09',
  details: 'sel=akanat-promphan',
  reader: 'sel=eid&read=mgronline-9680000118521/reaffirmed-eid:1',
};

for (const [name, view] of Object.entries(views)) {
  test(`printed is all of what is open: ${name}`, async ({ page, open }) => {
    await open(`v=1&lang=th&${view}`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);
    await expect(page.locator('header nav')).toBeHidden();
    await expect(page.getByRole('separator')).toHaveCount(0);
    await expect.poll(() => cut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(paper.width);
  });
}

test('the graph is printed in its proportions, and light, and is afterwards as it was', async ({
  page,
  open,
}) => {
  await open('v=1&lang=en&theme=dark&sel=eid');
  const picture = page.locator('#graph canvas').first();
  const paperOf = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(1, 1).getContext('2d');
      copy?.drawImage(canvas, -4, -4);
      return copy?.getImageData(0, 0, 1, 1).data[0];
    });
  const before = page.url();
  expect(await paperOf()).toBeLessThan(60);

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await paperOf()).toBeGreaterThan(200);
  await page.emulateMedia({ media: 'print' });
  const shape = await picture.evaluate((canvas: HTMLCanvasElement) => ({
    drawn: canvas.width / canvas.height,
    printed: canvas.clientWidth / canvas.clientHeight,
  }));
  expect(shape.printed).toBeCloseTo(shape.drawn, 1);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(paperOf).toBeLessThan(60);
  expect(page.url()).toBe(before);
});

test('paper in the printer takes a table whole, and nothing away from the screen', async ({
  page,
  open,
}) => {
  await open('v=1&lang=en&sheet=table');
  await page.getByRole('radio', { name: 'Claims' }).check({ force: true });
  await page.getByRole('button', { name: 'Date' }).click();
  const first = page.getByRole('row').nth(1);
  const sorted = await first.textContent();
  const pages = pagesOf(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThan(3);
  expect(await first.textContent()).toBe(sorted);
});
