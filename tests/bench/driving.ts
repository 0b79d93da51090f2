import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Cost, costOf, probe } from './probe';
import type { ViewSteps } from './view-steps';

/** What some act costs, time after time; `failed` says why it could not be measured to the end. */
export interface Measured {
  readonly name: string;
  readonly costs: readonly Cost[];
  readonly failed: string | null;
}

/** Milliseconds that one act may take, and all acts of one kind together. */
const patience = 8_000;
const timeForOne = 6_000;

export type Act = () => Promise<unknown>;

async function measure(
  page: Page,
  name: string,
  acts: Iterable<Act>,
  watched: string | null = null,
): Promise<Measured> {
  const costs: Cost[] = [];
  const until = performance.now() + timeForOne;
  try {
    for (const act of acts) {
      if (performance.now() > until) break;
      costs.push(await costOf(page, act, patience, watched));
    }
    return { name, costs, failed: null };
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { name, costs, failed: reason };
  }
}

/** For so many milliseconds after a window has opened Chromium loads pages of its own for it, as that of its address bar. */
const ownPages = 1_500;

/** A new page of a new context, with the probe in it, when Chromium is done with its window. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await probe(page);
  await page.waitForTimeout(ownPages);
  return page;
}

/** Opens an address and waits for a performance mark and the first paint; milliseconds from the start of the navigation to each mark and paint. */
export async function load(
  page: Page,
  address: string,
  mark: string,
): Promise<ReadonlyMap<string, number>> {
  await page.goto(address, { waitUntil: 'commit' });
  const isThere = (name: string) =>
    [name, 'first-contentful-paint'].every((one) => performance.getEntriesByName(one).length > 0);
  await page.waitForFunction(isThere, mark, { timeout: 60_000, polling: 20 });
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('paint')].map(
      ({ name, startTime }): [string, number] => [name, startTime],
    ),
  );
  return new Map(entries);
}

/** The megabytes that a page's scripts hold after a collection of garbage. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

const follow =
  (page: Page, link: string): Act =>
  () =>
    page.evaluate((fragment) => {
      location.hash = fragment;
    }, link);

/** Steps through views as links do; to the view that is there already there is no step. */
export async function stepping(page: Page, { links }: ViewSteps): Promise<readonly Act[]> {
  const now = await page.evaluate(() => location.hash.slice(1));
  const steps = links.filter((link, at) => link !== (links[at - 1] ?? now));
  return steps.map((link) => follow(page, link));
}

export async function stepThrough(page: Page, steps: ViewSteps): Promise<Measured> {
  return measure(page, steps.name, await stepping(page, steps), steps.watched ?? null);
}

/** The pointer over the graph, from place to place. */
export function hovering(page: Page, count: number): readonly Act[] {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return Array.from(
    { length: count },
    (_, at) => () =>
      page.mouse.move(
        width * (0.35 + (0.3 * ((at * 7) % 10)) / 10),
        height * (0.3 + (0.3 * at) / count),
      ),
  );
}

export const hover = (page: Page, count: number): Promise<Measured> =>
  measure(page, 'hover', hovering(page, count));

/** The wheel over the graph, in and out. */
export async function zoom(page: Page, count: number): Promise<Measured> {
  await page.mouse.move(700, 400);
  const turn =
    (at: number): Act =>
    () =>
      page.mouse.wheel(0, at % 2 === 0 ? -120 : 120);
  return measure(
    page,
    'zoom',
    Array.from({ length: count }, (_, at) => turn(at)),
  );
}

/** The ground of the graph dragged, a step at a time. */
export async function pan(page: Page, count: number): Promise<Measured> {
  await page.mouse.move(500, 300);
  await page.mouse.down();
  const drag =
    (at: number): Act =>
    () =>
      page.mouse.move(500 + 12 * (at + 1), 300 + 4 * (at + 1));
  const measured = await measure(
    page,
    'pan',
    Array.from({ length: count }, (_, at) => drag(at)),
  );
  await page.mouse.up();
  return measured;
}

/**
 * Words typed into the search, letter by letter. The first letter is an act by itself: what the search makes ready for
 * all others must not hold it up.
 */
export async function search(page: Page, count: number): Promise<readonly Measured[]> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor({ timeout: patience });
  const type =
    (letter: string): Act =>
    () =>
      page.keyboard.press(letter === ' ' ? 'Space' : letter);
  const [first = '', ...others] = Array.from('Name person energy'.slice(0, count + 1));
  const begun = await measure(page, 'search: first letter', [type(first)], 'dialog[open]');
  const typed = await measure(page, 'search keystroke', others.map(type), 'dialog[open]');
  await page.keyboard.press('Escape');
  return [begun, typed];
}

/** The timeline played from its beginning: one act for as long as it takes, at most a few seconds. */
export async function playing(page: Page): Promise<Measured> {
  const play = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Play' });
  return measure(page, 'playing, 4 s', [
    async () => {
      await play.click({ timeout: patience });
      await page.waitForTimeout(4000);
    },
  ]);
}
