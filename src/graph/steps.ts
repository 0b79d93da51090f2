/** Long work that pauses now and then, so that whoever drives it can do something else meanwhile, or give it up. */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all of the work at once. */
export function finish<Value>(steps: Generator<unknown, Value, void>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
