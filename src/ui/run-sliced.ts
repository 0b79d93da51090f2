/** Milliseconds of work at a time: the rest of a frame belongs to typing and drawing. */
const slice = 6;

interface Outcome<Value, Told> {
  readonly done: (value: Value) => void;
  readonly failed: (error: unknown) => void;
  /** Is told, after each slice, what the work last paused with. */
  readonly paused?: (told: Told) => void;
}

/** Does long work in slices with room for input between them; answers how to give it up. */
export function runSliced<Value, Told>(
  steps: Generator<Told, Value, void>,
  { done, failed, paused }: Outcome<Value, Told>,
): () => void {
  // Messages are served in turn with input, without the pause that timers make.
  const { port1, port2 } = new MessageChannel();
  const stop = () => {
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    const until = performance.now() + slice;
    try {
      for (;;) {
        const step = steps.next();
        if (step.done) {
          stop();
          done(step.value);
          return;
        }
        if (performance.now() < until) continue;
        paused?.(step.value);
        break;
      }
    } catch (error) {
      stop();
      failed(error);
      return;
    }
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
}
