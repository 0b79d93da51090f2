import { test as base, expect } from '@playwright/test';
import { listenForNoise, settled } from './noise';
import { openView } from './open-view';
import { serveSite } from './served-site';

interface TestFixtures {
  /** Noise that a test makes on purpose; all other noise fails it. */
  readonly allowedNoise: readonly RegExp[];
  /** Listens from before the page opens until the test is over. */
  readonly quiet: undefined;
  /** Opens the page with a view, written as in a link without `#`, and waits until the graph is there. */
  readonly open: (view?: string) => Promise<void>;
}

interface WorkerFixtures {
  /** The address of the built site, served below a path as any host may do. */
  readonly site: string;
}

/** A browser test of the built site, which fails if the page makes any noise. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the test tool reads what a fixture needs from this pattern.
    async ({}, use) => {
      const { address, close } = await serveSite({ under: '/below/a/path/' });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  allowedNoise: [[], { option: true }],
  quiet: [
    async ({ context, site, allowedNoise }, use) => {
      const noise = await listenForNoise(context, site);
      await use(undefined);
      await settled(context);
      const heard = noise.filter((line) => !allowedNoise.some((allowed) => allowed.test(line)));
      expect(heard, 'the page is quiet').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, site }, use) => {
    await use((view = 'lang=en') => openView(page, site, view));
  },
});

export { expect };
