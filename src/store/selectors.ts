import { type Scene, sceneOf } from '../graph/scene';
import type { State } from './store';

/** The last result of a function, kept while its arguments stay the same by identity. */
function remembered<Args extends readonly unknown[], Result>(make: (...args: Args) => Result) {
  let last: { args: Args; result: Result } | null = null;
  return (...args: Args): Result => {
    if (last?.args.every((arg, at) => arg === args[at])) return last.result;
    last = { args, result: make(...args) };
    return last.result;
  };
}

const sceneBy = remembered(
  (
    corpus: NonNullable<State['corpus']>,
    filters: State['view']['filters'],
    window: State['view']['window'],
    hidden: State['view']['hidden'],
    focus: State['view']['focus'],
  ) => sceneOf(corpus, { filters, window, hidden, focus }),
);

/** What the present view shows; null until the corpus has arrived. */
export function selectScene({ corpus, view }: State): Scene | null {
  return corpus ? sceneBy(corpus, view.filters, view.window, view.hidden, view.focus) : null;
}
