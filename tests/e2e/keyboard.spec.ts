import type { Locator, Page } from '@playwright/test';
import { status } from './support/open-view';
import { claimsUnder, details, option, reader, region, selected, twin } from './support/regions';
import { expect, test } from './support/test';

const january = 'Meeting of 20 January 2025';
const december = 'Meeting of 9 December 2025';

/** Into the list of the graph, as the first key on the page leads there. */
async function enterList(page: Page) {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the graph' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(twin(page).getByRole('option').first()).toBeFocused();
}

/** The accessible name of what has the focus. */
const focusName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Goes down or up the list to an entity. */
async function goTo(page: Page, name: string, key: 'ArrowDown' | 'ArrowUp' = 'ArrowDown') {
  const most = await twin(page).getByRole('option').count();
  for (let step = 0; step < most && (await focusName(page)) !== name; step += 1) {
    await page.keyboard.press(key);
  }
  await expect(option(page, name)).toBeFocused();
}

/** What the list says of the place where the keyboard stands. */
const said = (page: Page) => region(page, 'Graph').locator('[data-scope=twin] [aria-live]');

/** Goes once round the lines of the present entity; what is said of each, in order. */
async function roundLines(page: Page): Promise<string[]> {
  const hub = await said(page).innerText();
  const count = Number(/(\d+) links?$/.exec(hub)?.[1]);
  const lines: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(said(page)).toHaveText(new RegExp(`${at} of ${count}\\)$`));
    lines.push(await said(page).innerText());
  }
  await page.keyboard.press('Backspace');
  await expect(said(page)).toHaveText(hub);
  return lines;
}

/** The entities of a type at the ends of lines, each once. */
const ends = (lines: readonly string[], type: string) => [
  ...new Set(lines.flatMap((line) => new RegExp(`: ([^:]+), ${type} \\(`).exec(line)?.[1] ?? [])),
];

test.describe('by keyboard alone, through the list of the graph', () => {
  test('which framework came up in which meeting, none in both, and what links the two', async ({
    page,
    open,
  }) => {
    await open();
    await enterList(page);
    await goTo(page, 'Asia Zero Emission Community (AZEC), Framework');
    expect(ends(await roundLines(page), 'Meeting')).toEqual([january]);
    await goTo(page, 'Energy and Industry Dialogue (EID), Framework');
    expect(ends(await roundLines(page), 'Meeting')).toEqual([december]);

    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(selected(page)).toContainText(january);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await expect(option(page, `${december}, Meeting`)).toHaveAttribute('aria-selected', 'true');
    const common = details(page).getByRole('region', { name: /^What they have in common/ });
    const shared = await common
      .getByRole('listitem')
      .evaluateAll((all) => all.map((item) => item.querySelector('button')?.textContent?.trim()));
    expect(shared).toEqual(expect.arrayContaining(['Otaka Masato', 'SMEs', 'Clean energy']));
    expect(shared).toHaveLength(12);
    expect(shared.join()).not.toMatch(/AZEC|EID/);
  });

  test('who represented Japan in December, and whether he was there in January', async ({
    page,
    open,
  }) => {
    await open();
    await enterList(page);
    await page.keyboard.press('ArrowDown');
    await expect(option(page, `${december}, Meeting`)).toBeFocused();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('ArrowRight');
      if (/received: Otaka Masato, Person/.test(await said(page).innerText())) break;
    }
    await expect(said(page)).toHaveText(/received: Otaka Masato, Person/);

    await page.keyboard.press('l');
    await expect(selected(page)).toHaveText(/^Meeting of 9 December 2025.*received.*Otaka Masato$/);
    await page.keyboard.press('Enter');
    await expect(selected(page)).toHaveText(/^Otaka Masato/);
    await expect(details(page)).toContainText('Ambassador of Japan to Thailand');
    await page.keyboard.press(' ');
    expect(ends(await roundLines(page), 'Meeting')).toEqual([january, december]);
  });

  test('what Thailand asked for, what was agreed, who says so, down to the words', async ({
    page,
    open,
  }) => {
    await open();
    await enterList(page);
    await page.keyboard.press('Enter');
    await expect(selected(page)).toContainText(january);
    await expect(claimsUnder(page, /^requested/)).toHaveCount(2);
    await readByKeys(page, claimsUnder(page, /^requested/).first(), /ขอให้ญี่ปุ่น/);

    await expect(reader(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(reader(page)).toHaveCount(0);
    await expect(
      claimsUnder(page, /^requested/)
        .first()
        .locator(':focus'),
    ).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/sel=/);
    await page.keyboard.press('g');
    await goTo(page, `${december}, Meeting`);
    await page.keyboard.press('Enter');
    const agreed = claimsUnder(page, /^concurred on/);
    await expect(agreed.first()).toContainText('conclusions on three matters');
    await expect(agreed.first()).toContainText('As told by Thanakorn');
    await readByKeys(page, agreed.first(), /ทั้งสองฝ่ายเห็นตรงกัน/);
  });
});

test('what closes gives the focus back to what opened it', async ({ page, open }) => {
  await open();
  for (const name of ['Keys', 'About']) {
    const opener = page.getByRole('banner').getByRole('button', { name, exact: true });
    if ((await opener.count()) === 0) continue;
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
  await page.getByRole('button', { name: 'Copy link' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  // On the stage too.
  await open('story=two-meetings-one-ambassador:5');
  const code = page.getByRole('button', { name: /QR/ });
  await code.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(code).toBeFocused();
});

/** Steps through the passages of the details with J to a claim, and opens it with Enter; its words are then marked. */
async function readByKeys(page: Page, claim: Locator, words: RegExp) {
  const passage = claim.locator('[data-passage-button]').first();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('j');
    if (await passage.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(passage).toBeFocused();
  await page.keyboard.press('Enter');
  const marks = reader(page).locator('mark[data-mark=says]');
  await expect.poll(async () => (await marks.allInnerTexts()).join('')).toMatch(words);
  await expect(marks.first()).toBeInViewport();
}

/** Runs in the page: the name of what has the focus, and whether what had it before looks otherwise now. */
function nextStop(): { readonly name: string | null; readonly lastChanged: boolean } {
  const looks = [
    'outline',
    'outline-offset',
    'box-shadow',
    'stroke',
    'stroke-width',
    'background-color',
    'display',
  ];
  const look = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')])
      .flatMap((style) => looks.map((property) => style.getPropertyValue(property)))
      .join();
  // An option is out of sight; its place is told on the canvas.
  const seen = (element: Element) => element.closest('[data-scope=twin]') ?? element;
  const before: { element: Element; look: string } | undefined = Reflect.get(window, 'lastStop');
  const lastChanged = !before || look(before.element) !== before.look;
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: null, lastChanged };
  const element = seen(focused);
  Reflect.set(window, 'lastStop', { element, look: look(element) });
  const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '';
  return { name: `${focused.tagName} ${name.slice(0, 60)}`, lastChanged };
}

test.describe('what the mouse can do, the keyboard can', () => {
  test('focus, depth, hiding, bringing back and zoom', async ({ page, open }) => {
    await open();
    await enterList(page);
    const whole = await status(page).innerText();
    await goTo(page, 'Otaka Masato, Person');
    await page.keyboard.press('f');
    await expect(page).toHaveURL(/focus=1:otaka-masato/);
    await expect(status(page)).not.toHaveText(whole);
    const near = await status(page).innerText();
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/focus=2:/);
    await expect(status(page)).not.toHaveText(near);
    await page.keyboard.press('-');
    await expect(status(page)).toHaveText(near);
    await page.keyboard.press('Escape');
    await expect(status(page)).toHaveText(whole);
    await expect(option(page, 'Otaka Masato, Person')).toBeFocused();

    await page.keyboard.press('Delete');
    await expect(page).toHaveURL(/hide=otaka-masato/);
    await expect(option(page, 'Kobayashi Ken, Person')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(option(page, 'Otaka Masato, Person')).toHaveCount(1);

    await page.keyboard.press('+');
    const zoom = () => Number(/camera=[^,]*,[^,]*,([\d.]+)/.exec(page.url())?.[1] ?? 0);
    await expect.poll(zoom).toBeGreaterThan(0.9);
    const near2 = zoom();
    await page.keyboard.press('-');
    await expect.poll(zoom).toBeLessThan(near2);
    await page.keyboard.press('0');
    await expect(page).not.toHaveURL(/camera=/);
  });

  test('the menu of an entity, paths and comparing', async ({ page, open }) => {
    await open();
    await enterList(page);
    await goTo(page, 'Akanat Promphan, Person');
    const menu = page.getByRole('menu');
    const choose = async (item: RegExp, key: 'ContextMenu' | 'Shift+F10' = 'ContextMenu') => {
      await page.keyboard.press(key);
      await expect(menu).toBeVisible();
      const wanted = menu.getByRole('menuitem', { name: item });
      const isFocused = () => wanted.evaluate((one) => one === document.activeElement);
      await expect(async () => {
        if (await isFocused()) return;
        await page.keyboard.press('ArrowDown');
        await expect(wanted).toBeFocused({ timeout: 150 });
      }).toPass({ intervals: [0] });
      await page.keyboard.press('Enter');
      await expect(menu).toHaveCount(0);
    };

    await page.keyboard.press('Shift+F10');
    await expect(menu).toHaveAccessibleName(/Akanat/);
    await page.keyboard.press('Escape');
    await expect(option(page, 'Akanat Promphan, Person')).toBeFocused();

    await choose(/Find paths from here/);
    await expect(option(page, 'Akanat Promphan, Person')).toBeFocused();
    await goTo(page, 'Thanakorn Wangboonkongchana, Person');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/path=akanat-promphan,thanakorn-wangboonkongchana/);
    await expect(region(page, 'Paths')).toContainText('Path 1 of 8');
    await expect(page.getByText(/^8 paths from Akanat Promphan to Thanakorn/)).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/path=/);

    await choose(/Compare/, 'Shift+F10');
    await expect(option(page, 'Thanakorn Wangboonkongchana, Person')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(option(page, 'Akanat Promphan, Person')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/compare=thanakorn-wangboonkongchana,akanat-promphan/);
    await expect(region(page, 'Compare')).toContainText('Shared');
  });

  test('every stop of Tab can be seen, and none holds the keyboard', async ({ page, open }) => {
    await open('lang=en&sel=eid');
    const stops: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < 90; step += 1) {
      await page.keyboard.press('Tab');
      const { name, lastChanged } = await page.evaluate(nextStop);
      if (!lastChanged) unseen.push(stops.at(-1) ?? '');
      if (name === null) break;
      stops.push(name);
    }
    expect(unseen, 'stops that look the same with the focus and without').toEqual([]);
    expect(stops.length).toBeLessThan(90);
    const order = ['Skip to', 'Search', 'Filters', 'Meeting of 20', 'Zoom in', 'Play', 'EID'];
    const places = order.map((name) => stops.findIndex((stop) => stop.includes(name)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('letters rest while one types, and where they are switched off', async ({ page, open }) => {
    await open('lang=en&sel=eid');
    await page.keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Search' });
    await expect(search).toBeFocused();
    await page.keyboard.type('f0?jk+-');
    await expect(search).toHaveValue('f0?jk+-');
    await page.keyboard.press('Escape');
    await expect(search).toHaveCount(0);

    await region(page, 'Graph').getByRole('button', { name: 'Filters' }).click();
    const words = region(page, 'Filters').getByRole('textbox', { name: 'Names and words' });
    await words.focus();
    await page.keyboard.type('f0gjk+-');
    await expect(words).toBeFocused();
    await expect(words).toHaveValue('f0gjk+-');
    await words.fill('');
    await expect(page).not.toHaveURL(/focus=|camera=|text=/);
    await page.getByRole('button', { name: 'Language and appearance' }).click();
    const letters = page.getByRole('checkbox', { name: /single.letter/i });
    await letters.uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect(page).not.toHaveURL(/focus=/);
    await page.getByRole('button', { name: 'Language and appearance' }).click();
    await letters.check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('f');
    await expect(page).toHaveURL(/focus=1:eid/);
  });
});
