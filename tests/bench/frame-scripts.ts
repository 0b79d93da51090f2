import type { Browser } from '@playwright/test';
import type { CorpusIndex } from '../../src/graph/corpus-index';
import { type Act, hovering, load, newPage, stepping } from './driving';
import { scriptToNextFrame, traced } from './trace';
import { startLink, viewSteps } from './view-steps';

/** What scripts took of the processor from an act to the next drawn frame, in milliseconds, time after time. */
export interface FrameScripts {
  readonly name: string;
  readonly scripts: readonly number[];
}

/** The acts of which a frame must not be late. */
const watched = ['hover', 'select', 'focus', 'filter', 'brush'] as const;

/** The first acts make ready what all others use. */
const warm = 3;
const rest = 250;

/** Traces `count` acts of each kind in a page of its own. */
export async function frameScripts(
  browser: Browser,
  address: string,
  index: CorpusIndex,
  count: number,
): Promise<readonly FrameScripts[]> {
  const found: FrameScripts[] = [];
  const steps = viewSteps(index, count + warm);
  for (const name of watched) {
    const page = await newPage(browser);
    await load(page, `${address}#${startLink}`, 'yongyai:graph');
    await page.waitForTimeout(1_000);
    const own = steps.find((one) => one.name === name);
    const acts: readonly Act[] = own ? await stepping(page, own) : hovering(page, count + warm);
    const scripts: number[] = [];
    for (const [at, act] of acts.entries()) {
      await page.evaluate(() => {
        const probe: unknown = Reflect.get(globalThis, 'yongyaiProbe');
        if (probe) Object.assign(probe, { began: null });
      });
      const thread = await traced(browser, page, act, rest);
      if (at >= warm) scripts.push(scriptToNextFrame(thread));
    }
    found.push({ name, scripts: scripts.filter((one) => !Number.isNaN(one)) });
    await page.context().close();
  }
  return found;
}
