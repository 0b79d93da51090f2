import type { Page } from '@playwright/test';
import { serious } from './support/axe';
import { clickNode } from './support/picture';
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
    await expect(stage(page).getByText('Off the story')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Home');
    await expect(stage(page).getByText('Off the story')).toBeHidden();
    await expect(stage(page)).toContainText('Minister Akanat receives the ambassador');
    await atStep(page, 2);
    await page.goBack();
    await expect(stage(page).getByText('Off the story')).toBeVisible();
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

  test('goes blank, also over a reload, and comes back without a step unseen', async ({
    page,
    open,
  }) => {
    const blank = page.getByText('The stage is blank. Press B to go on.');
    await open(`lang=en&story=${tale}:1`);
    await page.keyboard.press('b');
    await expect(blank).toBeVisible();
    await page.reload();
    await expect(blank).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(blank).toBeHidden();
    await atStep(page, 1);
  });

  test('is heard by screen readers, lists its keys, and fills the screen with F', async ({
    page,
    open,
  }) => {
    await open(`lang=en&story=${tale}:1`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(
      page.getByRole('status').filter({ hasText: 'Step 2 of 10 · 20 January' }),
    ).toHaveCount(1);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('While presenting');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await atStep(page, 2);
  });

  test('shows what a quote is about, in words that can be read from the last row', async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open('lang=en&story=how-to-read-the-graph:5');
    await expect(stage(page).locator('blockquote').first()).toContainText(
      'โดยทั้งสองฝ่ายได้หารือถึง วิธีการขับเคลื่อนกรอบความร่วมมือ',
    );
    await stage(page).locator('blockquote').getByRole('button').first().click();
    const reader = page.getByRole('region', { name: 'Reader' });
    const size = await reader
      .locator('mark')
      .first()
      .evaluate((mark) => Number.parseFloat(getComputedStyle(mark).fontSize));
    expect(size).toBeGreaterThanOrEqual(26);
  });

  test('offers a code of the present view, which Esc closes before it ends the presentation', async ({
    page,
    open,
  }) => {
    await open(`lang=en&story=${tale}:1`);
    await page.getByRole('button', { name: 'QR code of this view' }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await atStep(page, 1);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('end the presentation');
    await page.keyboard.press('Escape');
    await atStep(page, 1);
    await page.keyboard.press('Escape');
    await expect(stage(page)).toHaveCount(0);
    await page.goBack();
    await atStep(page, 1);
  });

  test('closes with Esc what waits on the stage before it ends', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    await clickNode(page, 'jcci', { button: 'right' });
    await page.getByRole('menuitem', { name: /^Find paths from here/ }).click();
    await page.keyboard.press('Escape');
    await atStep(page, 2);
  });

  test('stays at its step for a click beside everything', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:3`);
    await atStep(page, 3);
    await page.getByRole('region', { name: 'Graph' }).click({ position: { x: 6, y: 6 } });
    // Cytoscape tells of a tap when no second has come.
    await page.waitForTimeout(400);
    await expect(stage(page).getByText('Off the story')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(new RegExp(`story=${tale}:3`));
  });

  for (const language of ['en', 'th', 'ja'])
    test(`has its end on a small screen, in ${language}`, async ({ page, open }) => {
      await page.setViewportSize({ width: 800, height: 600 });
      await open(`lang=${language}&story=${tale}:2`);
      await expect(page.getByRole('button', { name: /\(Esc\)$/ })).toBeInViewport({ ratio: 1 });
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
    await expect(
      speaker.getByText(/^The first meeting took place in Meeting Room 20-1/),
    ).toBeVisible();
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

    await speaker.bringToFront();
    for (let press = 0; press < 6; press += 1) await speaker.keyboard.press('PageDown');
    await expect(speaker.getByText('Step 9 of 10')).toBeVisible();
    await atStep(page, 9);

    await speaker.keyboard.press('b');
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeVisible();
    await expect(speaker.getByText('The stage is blank. Press B to go on.')).toBeVisible();
    await speaker.keyboard.press('b');
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeHidden();

    const listed = speaker.getByRole('navigation', { name: 'Steps' }).getByRole('button');
    await speaker.keyboard.press('b');
    await listed.nth(5).click();
    await atStep(page, 6);
    await expect(page.getByText('The stage is blank. Press B to go on.')).toBeHidden();
    await expect(listed.nth(5)).toHaveAttribute('aria-current', 'step');
    await listed.nth(8).click();
    await atStep(page, 9);

    await page.getByRole('button', { name: 'End the presentation' }).click();
    await expect(speaker.getByRole('main')).toContainText('No stage is open');
    expect(await serious(speaker)).toEqual([]);
    await page.goBack();
    await expect(speaker.getByText('Step 9 of 10')).toBeVisible();
    await page.close();
    await expect(speaker.getByRole('main')).toContainText('No stage is open');
  });

  test('can be used on a small screen', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    const speaker = await speakerOf(page);
    await speaker.setViewportSize({ width: 390, height: 844 });
    await expect(speaker.getByText(/Meeting Room 20-1/).first()).toBeVisible();
    expect(await serious(speaker)).toEqual([]);
    const moves = await speaker.getByRole('button', { name: 'Next step' }).boundingBox();
    await speaker.keyboard.press('b');
    await expect(speaker.getByText('The stage is blank. Press B to go on.')).toBeVisible();
    expect(await speaker.getByRole('button', { name: 'Next step' }).boundingBox()).toEqual(moves);
  });

  test('keeps the clock of the talk through a reload of the stage', async ({ page, open }) => {
    await open(`lang=en&story=${tale}:2`);
    const speaker = await speakerOf(page);
    const elapsed = speaker.getByRole('timer', { name: 'Since the start' });
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
