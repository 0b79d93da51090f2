import type { Page } from '@playwright/test';
import { serious } from './support/serious';
import { expect, test } from './support/test';

const tale = 'two-meetings-one-ambassador';
const steps = 10;

const dots = (page: Page) => page.getByRole('list', { name: /^Step \d+ of 10$/ });
const stage = (page: Page) => page.getByRole('region', { name: 'Story' });
const atStep = (page: Page, step: number) =>
  expect(dots(page).getByRole('button', { name: `Step ${step}`, exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );

test.describe('a story', () => {
  test('is given from beginning to end with the keyboard', async ({ page, open }) => {
    await open('lang=en&sheet=story');
    const begin = page.getByRole('button', { name: 'Present · 10 steps' });
    await begin.focus();
    await page.keyboard.press('Enter');
    await atStep(page, 1);
    await expect(stage(page)).toContainText('In 2025, two releases tell of two meetings');
    const keys = ['ArrowRight', ' ', 'PageDown', 'ArrowDown'];
    for (let step = 2; step <= steps; step += 1) {
      await page.keyboard.press(keys[step % keys.length] ?? ' ');
      await atStep(page, step);
      await expect(page).toHaveURL(new RegExp(`story=${tale}:${step}`));
    }
    await page.keyboard.press('ArrowRight');
    await atStep(page, steps);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await atStep(page, steps - 2);
    expect(await serious(page)).toEqual([]);
  });

  test('lets one wander off and come back with one key', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    await stage(page).locator('blockquote').getByRole('button').first().click();
    await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible();
    await expect(stage(page).getByText('You have wandered off.')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Home');
    await expect(stage(page).getByText('You have wandered off.')).toBeHidden();
    await expect(stage(page)).toContainText('Minister Akanat receives the ambassador');
    await atStep(page, 2);
    await page.goBack();
    await expect(stage(page).getByText('You have wandered off.')).toBeVisible();
  });

  test('changes its language while it stands', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    await page.getByRole('button', { name: '日本語' }).click();
    await expect(page.getByRole('region', { name: 'ストーリー' })).toContainText('1月20日');
    await page.getByRole('button', { name: 'ไทย', exact: true }).click();
    await expect(page.getByRole('region', { name: 'เรื่องเล่า' })).toContainText('20 มกราคม');
    await expect(page.locator('html')).toHaveAttribute('lang', 'th');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`story=${tale}:3`));
  });

  test('goes blank and comes back with B', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:1`);
    await page.keyboard.press('b');
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeHidden();
  });

  test('offers a code of the present view, which Esc closes', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:1`);
    await page.getByRole('button', { name: 'QR code of this view' }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await atStep(page, 1);
  });

  test('shows its last step for a link to a step that is no more', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:99`);
    await atStep(page, steps);
  });
});

test.describe('the speaker’s window', () => {
  const speakerOf = async (page: Page) => {
    const [speaker] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Speaker’s window' }).click(),
    ]);
    return speaker;
  };

  test('follows the stage, moves it, and both live through a reload', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    const speaker = await speakerOf(page);
    await expect(speaker.getByText('Step 2 of 10')).toBeVisible();
    await expect(speaker.getByText(/Meeting Room 20-1/)).toBeVisible();
    expect(await serious(speaker)).toEqual([]);

    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect(speaker.getByText('Step 3 of 10')).toBeVisible();

    await speaker.bringToFront();
    await speaker.keyboard.press('PageDown');
    await expect(speaker.getByText('Step 4 of 10')).toBeVisible();
    await atStep(page, 4);

    await speaker.reload();
    await expect(speaker.getByText('Step 4 of 10')).toBeVisible();
    await page.reload();
    await atStep(page, 4);
    await speaker.keyboard.press('PageUp');
    await atStep(page, 3);
    await expect(speaker.getByText('Step 3 of 10')).toBeVisible();

    await speaker.keyboard.press('b');
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeVisible();
    await expect(speaker.getByText('The stage is blank. Press B to go on.')).toBeVisible();
    await speaker.keyboard.press('b');
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeHidden();
  });

  test('keeps the clock of the talk through a reload of the stage', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    const speaker = await speakerOf(page);
    const elapsed = speaker.getByTitle('Since the start');
    await expect(elapsed).toHaveText(/^0:(0[3-9]|[1-5]\d)$/);
    await page.reload();
    await atStep(page, 2);
    const seen: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      seen.push(await elapsed.innerText());
      await speaker.waitForTimeout(200);
    }
    expect(seen.filter((time) => /^0:0[0-2]$/.test(time))).toEqual([]);
  });
});

test('with less motion asked for, a step cuts', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(`lang=en&story=${tale}:2`);
  await page.keyboard.press('PageDown');
  await atStep(page, 3);
  const graph = stage(page).getByRole('region', { name: 'Graph' });
  const soon = await graph.screenshot();
  await page.waitForTimeout(700);
  expect((await graph.screenshot()).equals(soon)).toBe(true);
});
