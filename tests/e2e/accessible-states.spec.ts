import type { Page } from '@playwright/test';
import { menusApart, violations } from './support/axe';
import { expect, test } from './support/test';

/** A state that a link leads to, by what is done there; in words of no language. */
interface State {
  readonly name: string;
  readonly view?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const two = 'meeting-2025-01-20,meeting-2025-12-09';
const three = `${two},otaka-masato`;

const linked: readonly State[] = [
  { name: 'overview' },
  { name: 'entity', view: 'sel=otaka-masato' },
  { name: 'line', view: 'sel=meeting-2025-12-09~received~otaka-masato' },
  { name: 'several', view: 'sel=akanat-promphan,otaka-masato,smes' },
  { name: 'reader', view: 'sel=otaka-masato&read=thaigov-92635/received' },
  { name: 'path', view: 'path=akanat-promphan,thanakorn-wangboonkongchana' },
  { name: 'no path', view: 'path=akanat-promphan,eid&predicates=-' },
  { name: 'focus', view: 'focus=2:otaka-masato' },
  { name: 'filters in force', view: 'types=person,topic&time=2025-12-01..&text=a&passages=2' },
  { name: 'nothing left', view: 'types=-' },
  { name: 'ghosts', view: 'types=person&ghosts=1' },
  { name: 'what is gone', view: 'sel=nobody&hide=nothing&camera=NaN&unknown=1' },
  { name: 'table', view: 'sheet=table' },
  { name: 'compare', view: `sheet=compare&compare=${two}` },
  { name: 'compare three', view: `sheet=compare&compare=${three}` },
  { name: 'compare nothing yet', view: 'sheet=compare' },
  { name: 'threads', view: 'sheet=threads' },
  { name: 'thread', view: 'sheet=threads&thread=otaka-masato' },
  { name: 'stories', view: 'sheet=story' },
  { name: 'stage', view: 'story=two-meetings-one-ambassador:3' },
  { name: 'about', view: 'sheet=about' },
];

const click = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

const done: readonly State[] = [
  { name: 'filters open', act: click('Filters') },
  { name: 'appearance', act: click('Language and appearance') },
  {
    name: 'search with hits',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('energy');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'search without hits',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('qqqqxxxx');
    },
  },
  { name: 'keys', act: (page) => page.keyboard.press('?') },
  {
    name: 'code of a stage',
    view: 'story=two-meetings-one-ambassador:3',
    act: click('QR code of this view'),
  },
  {
    name: 'blank stage',
    view: 'story=two-meetings-one-ambassador:3',
    act: (page) => page.keyboard.press('b'),
  },
  {
    name: 'report of an error in a claim',
    view: 'sel=otaka-masato&read=thaigov-92635/received',
    act: click('Report an error'),
  },
  {
    name: 'finding in the reader',
    view: 'read=thaigov-92635/received',
    act: async (page) => {
      await page.getByRole('button', { name: 'Find in the text' }).click();
      await page.keyboard.type('ไทย');
    },
  },
  {
    name: 'menu of the graph, by the keyboard',
    view: 'sel=otaka-masato',
    act: async (page) => {
      await page.getByRole('option', { name: /^Otaka/ }).focus();
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
];

async function goTo(page: Page, look: string, { view = '', act }: State): Promise<void> {
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, `${look}&${view}`);
  await expect(page.getByRole('region').first()).toBeVisible();
  // What is fetched when it is first shown is there when nothing more comes.
  await page.waitForLoadState('networkidle');
  await act?.(page);
}

test.describe('axe finds nothing in', () => {
  test.describe.configure({ timeout: 400_000 });

  for (const [look, states] of [
    ['lang=en&theme=light', done],
    ['lang=en&theme=dark', done],
    ['lang=th&theme=dark', linked],
    ['lang=ja&theme=light', linked],
  ] as const) {
    test(look, async ({ page, open }) => {
      await open(look);
      for (const state of states) {
        await test.step(state.name, async () => {
          await goTo(page, look, state);
          expect.soft(await violations(page, menusApart), state.name).toEqual([]);
        });
      }
    });
  }

  test('the sheets of a phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('lang=th&theme=light');
    for (const state of linked) {
      await test.step(state.name, async () => {
        await goTo(page, 'lang=th&theme=light', state);
        expect.soft(await violations(page, menusApart), state.name).toEqual([]);
      });
    }
  });
});
