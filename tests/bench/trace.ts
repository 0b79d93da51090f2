/** An event of a Chromium trace; times in microseconds. See the Trace Event Format. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** One task of a page's main thread, in milliseconds: when it began, how long it took by the clock and of the processor. */
interface Task {
  readonly at: number;
  readonly clock: number;
  readonly cpu: number;
}

/** What the main thread of a page did: its tasks, and when its frames began, in milliseconds. */
export interface MainThread {
  readonly tasks: readonly Task[];
  readonly frames: readonly number[];
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/**
 * The main thread in a trace that holds `toplevel`, `devtools.timeline`, its `.frame` and `__metadata`: of several
 * pages' threads, the one that worked longest.
 */
export function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const busy = (own: readonly TraceEvent[]) => own.reduce((sum, { dur = 0 }) => sum + dur, 0);
  const [main = []] = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map((thread) => events.filter((event) => threadOf(event) === threadOf(thread)))
    .sort((a, b) => busy(b) - busy(a));
  return {
    tasks: main
      .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
      .map(({ ts, dur = 0, tdur = 0 }) => ({ at: ts / 1000, clock: dur / 1000, cpu: tdur / 1000 })),
    frames: main.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts / 1000),
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
