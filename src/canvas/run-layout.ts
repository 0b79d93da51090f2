import type { LayoutJob } from '../graph/layout-job';
import type { Position } from '../model/corpus';
import { runSliced } from '../ui/run-sliced';
import { layoutScript } from './layout-script';
import type { LayoutAnswer } from './layout-worker';

interface Outcome {
  /** The share that is done, from 0 to 1. */
  readonly progress: (share: number) => void;
  readonly done: (positions: readonly Position[]) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Works out a layout beside the page: in a worker, or, where there is none to be had, in slices between frames; both
 * give the same. Answers how to give it up.
 */
export function runLayout(job: LayoutJob, outcome: Outcome): () => void {
  let stop = () => {};
  let left = false;
  const inSlices = () => {
    stop();
    stop = () => {};
    import('../graph/layout-job').then(({ layoutSteps }) => {
      if (left) return;
      const { progress: paused, done, failed } = outcome;
      stop = runSliced(layoutSteps(job), { paused, done, failed });
    }, outcome.failed);
  };
  try {
    stop = inWorker(job, outcome, inSlices);
  } catch {
    inSlices();
  }
  return () => {
    left = true;
    stop();
  };
}

/** Throws where the host has no workers; `missing` is called where the worker's script does not come or may not run. */
function inWorker(job: LayoutJob, outcome: Outcome, missing: () => void): () => void {
  const worker = new Worker(layoutScript(), { type: 'module' });
  const stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    if ('share' in data) outcome.progress(data.share);
    else {
      stop();
      if ('positions' in data) outcome.done(data.positions);
      else outcome.failed(new Error(data.failed));
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    missing();
  };
  worker.postMessage(job);
  return stop;
}
