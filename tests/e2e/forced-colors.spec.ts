import type { Locator } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ contextOptions: { forcedColors: 'active' } });

const styleOf = (part: Locator, property: string) =>
  part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('forced colours tell the present view and what is chosen', async ({ page, open }) => {
  await open('v=1&lang=en');
  await expect(page.locator('[data-scope=timeline] label').first()).toBeVisible();
  const [present, other] = ['Graph', 'Table'].map((name) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }),
  ) as [Locator, Locator];
  const paper = await styleOf(page.locator('body'), 'background-color');
  expect(await styleOf(other, 'border-bottom-color')).toBe(paper);
  expect(await styleOf(present, 'border-bottom-color')).not.toBe(paper);

  const chosen = page.locator('[data-scope=timeline] label:has(:checked)').first();
  const free = page
    .locator('[data-scope=timeline] label:has(input[type=radio]:not(:checked))')
    .first();
  await expect(chosen).toBeVisible();
  expect(await styleOf(chosen, 'background-color')).not.toBe(
    await styleOf(free, 'background-color'),
  );
});

test('forced colours leave the types and the sides theirs, and the picture takes the paper of the page', async ({
  page,
  open,
}) => {
  await open('v=1&lang=en&compare=meeting-2025-01-20,meeting-2025-12-09&sheet=compare');
  const panel = page.getByRole('region', { name: 'Compare' });
  await expect(panel.getByRole('table').first()).toBeVisible();
  const picture = page.locator('#graph div:has(> div > canvas)');
  await expect(picture).toBeVisible();
  const colors = await panel
    .locator('li[data-side] b')
    .evaluateAll(
      (numbers) => new Set(numbers.map((number) => getComputedStyle(number).color)).size,
    );
  expect(colors).toBe(3);
  const types = await panel
    .locator('[data-type]')
    .evaluateAll(
      (marks) => new Set(marks.map((mark) => getComputedStyle(mark).backgroundColor)).size,
    );
  expect(types).toBeGreaterThan(3);
  expect(await styleOf(picture, 'background-color')).toBe(
    await styleOf(page.locator('body'), 'background-color'),
  );
});

test('a theme that was chosen does not stand against forced colours', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await open('v=1&lang=en&theme=light');
  const dark = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; color: var(--type-person)';
    return getComputedStyle(probe).color;
  });
  expect(dark).toBe('rgb(240, 151, 111)');
});
