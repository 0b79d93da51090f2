import type { Page } from '@playwright/test';

/** What one act cost, in milliseconds: from its event to the end of the next frame, and the longest task that it set off. */
export interface Cost {
  readonly frame: number;
  readonly longest: number;
}

interface Probe {
  began: number | null;
  frame: number | null;
  longest: number;
  lastBusy: number;
}

type Probed = typeof globalThis & { yongyaiProbe?: Probe };

/** Runs in the page, before anything else. */
function installProbe(): void {
  const probe: Probe = { began: null, frame: null, longest: 0, lastBusy: 0 };
  (globalThis as Probed).yongyaiProbe = probe;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.lastBusy = startTime + duration;
      if (probe.began !== null && startTime + duration > probe.began) {
        probe.longest = Math.max(probe.longest, duration);
      }
    }
  }).observe({ type: 'longtask' });
  const began = () => {
    if (probe.began !== null) return;
    const start = performance.now();
    probe.began = start;
    // A message that is posted within a frame arrives when the frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      probe.frame = performance.now() - start;
      port1.close();
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  for (const type of ['pointermove', 'wheel', 'keydown', 'popstate', 'hashchange']) {
    addEventListener(type, began, { capture: true, passive: true });
  }
}

export async function probe(page: Page): Promise<void> {
  // The loader of TypeScript wraps functions to keep their names; in the page there is nothing to do it with.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(installProbe);
}

/** Does something in the page and waits until the page is quiet again, at most `patience` milliseconds. */
export async function costOf(
  page: Page,
  act: () => Promise<unknown>,
  patience: number,
): Promise<Cost> {
  await page.evaluate(() => {
    const known = (globalThis as Probed).yongyaiProbe;
    if (known) Object.assign(known, { began: null, frame: null, longest: 0 });
  });
  await act();
  const isQuiet = () => {
    const known = (globalThis as Probed).yongyaiProbe;
    return known?.frame != null && performance.now() - known.lastBusy > 120;
  };
  await page.waitForFunction(isQuiet, undefined, { timeout: patience, polling: 30 });
  return page.evaluate(() => {
    const known = (globalThis as Probed).yongyaiProbe;
    return { frame: known?.frame ?? Number.NaN, longest: known?.longest ?? 0 };
  });
}
