import { type LayoutJob, layoutSteps } from '../graph/layout-job';
import type { Position } from '../model/corpus';

/** What the worker answers to a job: now and then the share that is done, at last the positions. */
export type LayoutAnswer =
  | { readonly share: number }
  | { readonly positions: readonly Position[] }
  | { readonly failed: string };

/** Milliseconds between two tellings of the share that is done. */
const telling = 100;

function work(job: LayoutJob): readonly Position[] {
  const steps = layoutSteps(job);
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - told < telling) continue;
    told = performance.now();
    answer({ share: step.value });
  }
}

const answer = (message: LayoutAnswer): void => globalThis.postMessage(message);

globalThis.onmessage = ({ data }: MessageEvent<LayoutJob>) => {
  try {
    answer({ positions: work(data) });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};
