import type { CorpusIndex } from './corpus-index';
import type { Steps } from './steps';

/** Derives something from an index once; it lives as long as the index. */
export function perIndex<Value>(
  derive: (index: CorpusIndex) => Value,
): (index: CorpusIndex) => Value {
  const known = new WeakMap<CorpusIndex, { readonly value: Value }>();
  return (index) => {
    const found = known.get(index);
    if (found) return found.value;
    const value = derive(index);
    known.set(index, { value });
    return value;
  };
}

/**
 * The same for what takes long and is made in steps. Whoever asks drives the work on, from where another has left it.
 */
export function stepsPerIndex<Value>(
  derive: (index: CorpusIndex) => Steps<Value>,
): (index: CorpusIndex) => Steps<Value> {
  const known = new WeakMap<CorpusIndex, { readonly value: Value }>();
  const begun = new WeakMap<CorpusIndex, Steps<Value>>();
  return function* (index) {
    for (;;) {
      const found = known.get(index);
      if (found) return found.value;
      const work = begun.get(index) ?? derive(index);
      begun.set(index, work);
      const step = work.next();
      if (step.done) known.set(index, { value: step.value });
      else yield;
    }
  };
}

/**
 * Remembers the last few results of a query by the identity of its arguments, so that a view that changed elsewhere
 * gets the very same result. Arguments are immutable, as everything in the store is.
 */
export function lastCalls<Args extends readonly unknown[], Value>(
  query: (index: CorpusIndex, ...args: Args) => Value,
  kept = 8,
): (index: CorpusIndex, ...args: Args) => Value {
  const callsOf = perIndex((): { args: Args; value: Value }[] => []);
  return (index, ...args) => {
    const calls = callsOf(index);
    const found = calls.find((call) => call.args.every((arg, at) => Object.is(arg, args[at])));
    if (found) return found.value;
    const value = query(index, ...args);
    calls.unshift({ args, value });
    calls.length = Math.min(calls.length, kept);
    return value;
  };
}
