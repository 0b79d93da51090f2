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
 * The same for what takes long and is made in steps, from an index or from something else of which there is one for it.
 * Whoever asks drives the work on, from where another has left it. What `more` gives follows from the key.
 */
export function stepsPer<Key extends object, Value, More extends readonly unknown[]>(
  derive: (key: Key, ...more: More) => Steps<Value>,
): (key: Key, ...more: More) => Steps<Value> {
  const known = new WeakMap<Key, { readonly value: Value }>();
  const begun = new WeakMap<Key, Steps<Value>>();
  return function* (key, ...more) {
    for (;;) {
      const found = known.get(key);
      if (found) return found.value;
      const work = begun.get(key) ?? derive(key, ...more);
      begun.set(key, work);
      const step = work.next();
      if (step.done) known.set(key, { value: step.value });
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
