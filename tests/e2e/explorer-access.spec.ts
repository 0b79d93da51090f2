import type { Locator, Page } from '@playwright/test';
import { type AxeRules, menusApart, violations } from './support/axe';
import { nodeAt } from './support/picture';
import { details, reader, region } from './support/regions';
import { expect, test } from './support/test';

/** A state of the page: the view that leads there, what is then done, and what shows that it is there. */
interface State {
  readonly name: string;
  readonly view?: string;
  readonly act?: (page: Page) => Promise<void>;
  readonly shows: (page: Page) => Locator;
}

const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name });
const heading = (name: RegExp) => (page: Page) => details(page).getByRole('heading', { name });
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const meetings = 'meeting-2025-01-20,meeting-2025-12-09';

const states: readonly State[] = [
  { name: 'overview', shows: heading(/^The meetings/) },
  {
    name: 'hover',
    act: async (page) => {
      const { x, y } = await nodeAt(page, 'akanat-promphan');
      await page.mouse.move(x, y);
    },
    shows: (page) => region(page, 'Graph').locator('[data-recede=far]'),
  },
  { name: 'node', view: 'sel=otaka-masato', shows: heading(/^Otaka Masato/) },
  { name: 'meeting', view: 'sel=meeting-2025-12-09', shows: heading(/^Meeting of 9 December/) },
  {
    name: 'line',
    view: 'sel=meeting-2025-12-09~received~otaka-masato',
    shows: heading(/received/),
  },
  {
    name: 'several selected',
    view: 'sel=akanat-promphan,otaka-masato,smes',
    shows: heading(/^What they have in common/),
  },
  {
    name: 'reader',
    view: 'sel=otaka-masato&read=thaigov-92635/received',
    shows: (page) => reader(page).locator('mark[data-mark=says]').first(),
  },
  {
    name: 'path',
    view: 'path=akanat-promphan,thanakorn-wangboonkongchana',
    shows: (page) => region(page, 'Paths').getByText('Path 1 of 8'),
  },
  {
    name: 'focus',
    view: 'focus=1:otaka-masato',
    shows: (page) =>
      region(page, 'Graph')
        .getByText(/^Around Otaka/)
        .first(),
  },
  { name: 'table', view: 'sheet=table', shows: (page) => page.getByRole('table') },
  {
    name: 'table of claims',
    view: 'sheet=table',
    act: (page) => page.getByRole('radio', { name: 'Claims' }).check(),
    shows: (page) => page.getByRole('table', { name: 'Claims' }),
  },
  {
    name: 'compare',
    view: `compare=${meetings}&sheet=compare`,
    shows: (page) => region(page, 'Compare').getByRole('region', { name: /^Shared/ }),
  },
  { name: 'threads', view: 'sheet=threads', shows: (page) => page.getByRole('grid') },
  { name: 'stories', view: 'sheet=story', shows: (page) => region(page, 'Story') },
  {
    name: 'telling a story',
    view: 'story=two-meetings-one-ambassador:3',
    shows: (page) => page.getByText('In January the Thai side asks and hopes.').first(),
  },
  { name: 'about', view: 'sheet=about', shows: dialog('About') },
  { name: 'search', act: press('/'), shows: dialog('Search') },
  { name: 'keys', act: press('?'), shows: dialog('Keys') },
  {
    name: 'menu of a node',
    act: async (page) => {
      const { x, y } = await nodeAt(page, 'eid');
      await page.mouse.click(x, y, { button: 'right' });
    },
    shows: (page) => page.getByRole('menu'),
  },
];

async function goTo(page: Page, theme: string, { view = '', act, shows }: State) {
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, `lang=en&theme=${theme}&${view}`);
  await act?.(page);
  await expect(shows(page)).toBeVisible();
}

/** The smallest side of a target, in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/**
 * Targets that are too small. Words in a line of text are none, nor are the dots of posts on the timeline, which stand
 * where their day is and whose holders can be reached elsewhere. Runs in the page.
 */
function smallTargets(side: number): string[] {
  const targets =
    'button, a[href], input, select, textarea, summary, [role=button], [role=menuitem], [role=slider]';
  const exempt = '[data-scope=twin] [role=listbox] *, svg [aria-label*="; attested "]';
  // What is behind a modal dialog answers nothing.
  const within = document.querySelector('dialog:modal') ?? document;
  return [...within.querySelectorAll<HTMLElement | SVGElement>(targets)].flatMap((element) => {
    const inText = element instanceof HTMLElement && getComputedStyle(element).display === 'inline';
    if (inText || element.matches(exempt)) return [];
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const box =
      element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
    const { x, y, width, height } = box.getBoundingClientRect();
    if (width === 0 || (width >= side && height >= side)) return [];
    // What answers the pointer may reach beyond the box.
    const half = side / 2 - 0.5;
    const answers = ([dx, dy]: readonly [number, number]) => {
      const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
      return hit !== null && (box.contains(hit) || hit.contains(box));
    };
    const around = [
      [-half, 0],
      [half, 0],
      [0, -half],
      [0, half],
    ] as const;
    if (around.every(answers)) return [];
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return [`${element.tagName} “${name.trim().slice(0, 50)}” ${width} × ${height}`];
  });
}

test.describe('every state of the explorer', () => {
  test.describe.configure({ timeout: 90_000 });

  test('satisfies axe, and has targets of 24 px, in the light theme', async ({ page, open }) => {
    await open('lang=en&theme=light');
    for (const state of states) {
      await test.step(state.name, async () => {
        await goTo(page, 'light', state);
        expect.soft(await violations(page, menusApart), state.name).toEqual([]);
        expect.soft(await page.evaluate(smallTargets, least), state.name).toEqual([]);
      });
    }
  });

  test('has enough contrast in the dark theme', async ({ page, open }) => {
    await open('lang=en&theme=dark');
    for (const state of states) {
      await test.step(state.name, async () => {
        await goTo(page, 'dark', state);
        const contrast: AxeRules = (axe) => axe.withRules(['color-contrast']);
        expect.soft(await violations(page, contrast), state.name).toEqual([]);
      });
    }
  });
});

test('a page enlarged four times scrolls, and no part of it stands on another', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open('lang=en&sheet=threads');
  const threads = region(page, 'Threads');
  await expect(threads.getByRole('heading', { name: 'Threads' })).toBeVisible();
  const box = await threads.boundingBox();
  const bar = await page.getByRole('button', { name: 'Timeline', exact: true }).boundingBox();
  const inside = await threads.evaluate((one) => one.scrollHeight);
  expect(box && bar && box.y + Math.max(box.height, inside)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect(region(page, 'Timeline')).toBeInViewport();
});
