import type { Browser, Page } from '@playwright/test';

/** An event of a Chromium trace; times in microseconds. See the Trace Event Format. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** One task of a page's main thread, or a stretch of script in it, in milliseconds: when it began, how long it took by the clock and of the processor. */
interface Task {
  readonly at: number;
  readonly clock: number;
  readonly cpu: number;
}

/** What the main thread of a page did: its tasks, the scripts in them, when its frames began, and when `actMark` was set, in milliseconds. */
export interface MainThread {
  readonly tasks: readonly Task[];
  readonly scripts: readonly Task[];
  readonly frames: readonly number[];
  readonly marks: readonly number[];
}

/** The mark that the probe (probe.ts), which runs in the page, sets when an act begins. */
const actMark = 'bench:act';

const scriptNames: readonly string[] = ['FunctionCall', 'EvaluateScript', 'RunMicrotasks'];

const taskOf = ({ ts, dur = 0, tdur = 0 }: TraceEvent): Task => ({
  at: ts / 1000,
  clock: dur / 1000,
  cpu: tdur / 1000,
});

/** Of stretches that may lie in one another, the outer ones. */
function outermost(tasks: readonly Task[]): readonly Task[] {
  let end = Number.NEGATIVE_INFINITY;
  return tasks
    .toSorted((a, b) => a.at - b.at || b.clock - a.clock)
    .filter(({ at, clock }) => {
      if (at < end) return false;
      end = at + clock;
      return true;
    });
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/**
 * The main thread in a trace that holds `toplevel`, `devtools.timeline`, its `.frame` and `__metadata`: of several
 * pages' threads, the one that worked longest.
 */
function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const busy = (own: readonly TraceEvent[]) => own.reduce((sum, { dur = 0 }) => sum + dur, 0);
  const [main = []] = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map((thread) => events.filter((event) => threadOf(event) === threadOf(thread)))
    .sort((a, b) => busy(b) - busy(a));
  return {
    tasks: main.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(taskOf),
    scripts: outermost(
      main.filter(({ name, ph }) => scriptNames.includes(name) && ph === 'X').map(taskOf),
    ),
    frames: main.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts / 1000),
    marks: main.filter(({ name }) => name === actMark).map(({ ts }) => ts / 1000),
  };
}

/** The most that tasks took by one measure between the beginnings of two frames that follow each other. */
export function fullestFrame({ tasks, frames }: MainThread, measure: 'clock' | 'cpu'): number {
  const starts = frames.toSorted((a, b) => a - b);
  const work = new Map<number, number>();
  for (const task of tasks) {
    // The task in which a frame begins starts before it does.
    const frame = starts.findLastIndex((start) => start <= task.at + task.clock);
    work.set(frame, (work.get(frame) ?? 0) + task[measure]);
  }
  return Math.max(0, ...work.values());
}

/** What scripts took of the processor from the act to the end of the next frame, in milliseconds; NaN where none came. */
export function scriptToNextFrame({ tasks, scripts, frames, marks }: MainThread): number {
  const [act = Number.NaN] = marks;
  const frame = Math.min(...frames.filter((at) => at > act));
  const last = tasks.find(({ at, clock }) => at <= frame && at + clock >= frame);
  if (!last) return Number.NaN;
  const end = last.at + last.clock;
  return scripts
    .filter(({ at, clock }) => at + clock > act && at < end)
    .reduce((sum, { cpu }) => sum + cpu, 0);
}

/** What the main thread of a page does from the beginning of an act until `rest` milliseconds after its end. */
export async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
  rest: number,
): Promise<MainThread> {
  await browser.startTracing(page, {
    categories: [
      'toplevel',
      'disabled-by-default-devtools.timeline',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline.frame',
      'devtools.timeline.frame',
      'blink.user_timing',
      '__metadata',
    ],
  });
  await act();
  await page.waitForTimeout(rest);
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  return mainThreadOf(traceEvents);
}
