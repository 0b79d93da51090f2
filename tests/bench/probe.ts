import type { CDPSession, Page } from '@playwright/test';

/** What one act cost, in milliseconds. */
export interface Cost {
  /** From its event to the end of the next frame. */
  readonly frame: number;
  /** The longest task that it set off; a task counts from 50 ms. */
  readonly longest: number;
  /** What scripts, style and layout took of the page's thread, in its own time: other processes do not count. */
  readonly script: number;
  readonly layout: number;
  /** From its event to the end of the frame that shows its first change in the watched part, and its last; NaN where none is watched. */
  readonly answered: number;
  readonly shown: number;
}

interface Probe {
  began: number | null;
  frame: number | null;
  answered: number | null;
  shown: number | null;
  longest: number;
  lastBusy: number;
  watch: (selector: string | null) => void;
}

type Probed = typeof globalThis & { yongyaiProbe?: Probe };

/** Runs in the page, before anything else. */
function installProbe(): void {
  /** Calls back when the next frame has been painted: a message that is posted within a frame arrives then. */
  const whenPainted = (painted: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      painted();
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const observer = new MutationObserver(() => {
    probe.lastBusy = performance.now();
    whenPainted(() => {
      if (probe.began === null) return;
      probe.shown = performance.now() - probe.began;
      probe.answered ??= probe.shown;
    });
  });
  const probe: Probe = {
    began: null,
    frame: null,
    answered: null,
    shown: null,
    longest: 0,
    lastBusy: 0,
    watch(selector) {
      observer.disconnect();
      const part = selector === null ? null : document.querySelector(selector);
      if (part) observer.observe(part, { subtree: true, childList: true, characterData: true });
    },
  };
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
    performance.mark('bench:act');
    probe.began = start;
    whenPainted(() => {
      probe.frame = performance.now() - start;
    });
  };
  for (const type of ['pointermove', 'pointerdown', 'wheel', 'keydown', 'popstate', 'hashchange']) {
    addEventListener(type, began, { capture: true, passive: true });
  }
}

export async function probe(page: Page): Promise<void> {
  // The loader of TypeScript wraps functions to keep their names; in the page there is nothing to do it with.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(installProbe);
}

const sessions = new WeakMap<Page, CDPSession>();

/** Milliseconds of the page's thread since it began, in its own time. */
async function threadTimes(page: Page): Promise<{ script: number; layout: number }> {
  let session = sessions.get(page);
  if (!session) {
    session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    sessions.set(page, session);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) =>
    1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Runs in the page: resolves when nothing has happened for a while after the first frame. */
function untilQuiet(patience: number): Promise<void> {
  const until = performance.now() + patience;
  return new Promise((resolve, reject) => {
    const look = () => {
      const known = (globalThis as Probed).yongyaiProbe;
      const now = performance.now();
      if (known?.frame != null && now - Math.max(known.lastBusy, known.began ?? 0) > 160) resolve();
      else if (now > until) reject(new Error(`nothing was drawn in ${patience} ms`));
      else setTimeout(look, 40);
    };
    look();
  });
}

/** Does something in the page and waits until the page is quiet again, at most `patience` milliseconds. */
export async function costOf(
  page: Page,
  act: () => Promise<unknown>,
  patience: number,
  watched: string | null,
): Promise<Cost> {
  await page.evaluate((selector) => {
    const known = (globalThis as Probed).yongyaiProbe;
    if (!known) return;
    Object.assign(known, { began: null, frame: null, answered: null, shown: null, longest: 0 });
    known.watch(selector);
  }, watched);
  const before = await threadTimes(page);
  await act();
  await page.evaluate(untilQuiet, patience);
  const after = await threadTimes(page);
  const seen = await page.evaluate(() => {
    const known = (globalThis as Probed).yongyaiProbe;
    const { frame, longest, answered, shown } = known ?? {};
    return { frame, longest, answered, shown };
  });
  return {
    frame: seen.frame ?? Number.NaN,
    longest: seen.longest ?? 0,
    answered: seen.answered ?? Number.NaN,
    shown: seen.shown ?? Number.NaN,
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
}
