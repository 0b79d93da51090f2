import type { Browser } from '@playwright/test';
import type { CorpusIndex } from '../../src/graph/corpus-index';
import { load, newPage } from './driving';
import { fullestFrame, traced } from './trace';
import { storyLinks } from './view-steps';

/** What one step change took of the page's main thread, in milliseconds. */
export interface StoryFrames {
  /** The story and the number of the step that is arrived at, as in a link. */
  readonly step: string;
  /** How many frames there were. */
  readonly frames: number;
  /** The longest task by the clock. */
  readonly longest: number;
  /** The work of the fullest frame, by the clock, and of the processor, which other programs do not lengthen. */
  readonly fullest: number;
  readonly fullestCpu: number;
}

/** Longer than the glide of a step and what follows it, in milliseconds. */
const transition = 1_200;

/**
 * Gives every story of a corpus from its first step to its last by the presenter's key, and reports for each step
 * change what it took of the main thread.
 */
export async function tellStories(
  browser: Browser,
  address: string,
  index: CorpusIndex,
): Promise<readonly StoryFrames[]> {
  const found: StoryFrames[] = [];
  for (const { id, first, count } of storyLinks(index)) {
    const page = await newPage(browser);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await load(page, `${address}#${first}`, 'yongyai:graph');
    await page.waitForTimeout(transition);
    for (let step = 2; step <= count; step += 1) {
      const press = () => page.keyboard.press('PageDown');
      const main = await traced(browser, page, press, transition);
      found.push({
        step: `${id}:${step}`,
        frames: main.frames.length,
        longest: Math.max(0, ...main.tasks.map(({ clock }) => clock)),
        fullest: fullestFrame(main, 'clock'),
        fullestCpu: fullestFrame(main, 'cpu'),
      });
    }
    await page.context().close();
  }
  return found;
}
