import type { HistoryPort } from '../store/store';
import type { LinkSource } from '../store/url-sync';

/** What is needed of a window, so that tests can bring their own. */
export type HistoryWindow = Pick<
  Window,
  'history' | 'location' | 'sessionStorage' | 'addEventListener' | 'setTimeout' | 'clearTimeout'
>;

/** Browsers refuse writes beyond about 100 in 30 seconds; one in this many milliseconds stays well below. */
const writeEvery = 350;

/** How long a write that was refused waits before it is tried again, in milliseconds. */
const retryAfter = 3000;

/** Where the number of the last step is kept through a reload. */
const lastKey = 'yongyai-last-step';

/** The mark that our entries of the session history carry: their number, counted from the first one of the page. */
interface Mark {
  readonly yongyai: number;
}

function markOf(state: unknown): number | null {
  const step = (state as Partial<Mark> | null)?.yongyai;
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? step : null;
}

/**
 * The session history of the browser as the store's port and as the source of links. Fragments are written below
 * whatever path the page has. Replacing waits until the last write is 350 ms ago; pushing writes what waits first, and
 * at once. A write that the browser refuses is tried again. `undo` and `redo` stay among the page's own entries.
 */
export function browserHistory(window: HistoryWindow): HistoryPort & LinkSource {
  const { history } = window;
  const opened = markOf(history.state);
  let step = opened ?? 0;
  let last = opened === null ? 0 : Math.max(opened, storedLast());
  let waiting: string | null = null;
  let timer = 0;
  let writtenAt = Number.NEGATIVE_INFINITY;
  let changed: (fragment: string) => void = () => {};

  if (opened === null) {
    rememberLast();
    write('replace', plainFragment(), 0);
  }

  function plainFragment(): string {
    return window.location.hash.replace(/^#/, '');
  }

  /** Storage may be refused; then redo after a reload goes no further than the present step. */
  function storedLast(): number {
    try {
      return Number(window.sessionStorage.getItem(lastKey)) || 0;
    } catch {
      return 0;
    }
  }

  function rememberLast(): void {
    try {
      window.sessionStorage.setItem(lastKey, String(last));
    } catch {
      // Nothing to do: see storedLast.
    }
  }

  function write(how: 'push' | 'replace', fragment: string, number: number): boolean {
    // An empty fragment takes the hash away; the path and the query stay.
    const address =
      fragment === '' ? `${window.location.pathname}${window.location.search}` : `#${fragment}`;
    const mark: Mark = { yongyai: number };
    try {
      if (how === 'push') history.pushState(mark, '', address);
      else history.replaceState(mark, '', address);
    } catch {
      return false;
    }
    writtenAt = Date.now();
    return true;
  }

  function forget(): void {
    window.clearTimeout(timer);
    timer = 0;
    waiting = null;
  }

  function wait(milliseconds: number): void {
    if (timer === 0) timer = window.setTimeout(flush, milliseconds);
  }

  function flush(): void {
    const fragment = waiting;
    forget();
    if (fragment === null || write('replace', fragment, step)) return;
    waiting = fragment;
    wait(retryAfter);
  }

  /** Another entry came up: one of ours, or one that was typed or pasted and becomes ours. */
  function arrived(): void {
    const known = markOf(history.state);
    if (known === null) {
      // A typed or pasted link comes as a popstate and a hashchange; the first of them numbers it.
      step += 1;
      last = step;
      rememberLast();
      write('replace', plainFragment(), step);
    } else if (known === step) return;
    else step = known;
    // What waited belonged to the entry that was left; it cannot be written any more.
    forget();
    changed(plainFragment());
  }

  return {
    current: plainFragment,
    listen(listener) {
      changed = listener;
      window.addEventListener('popstate', arrived);
      window.addEventListener('hashchange', arrived);
      // A page that is left or put to sleep must not lose the last brush or camera.
      window.addEventListener('pagehide', flush);
    },
    push(fragment) {
      flush();
      forget();
      if (write('push', fragment, step + 1)) {
        step += 1;
        last = step;
        rememberLast();
      } else {
        // The step is lost where it is refused; the address must not be.
        waiting = fragment;
        wait(retryAfter);
      }
    },
    replace(fragment) {
      waiting = fragment;
      const left = writtenAt + writeEvery - Date.now();
      if (left > 0) wait(left);
      else if (timer === 0) flush();
    },
    undo() {
      if (step === 0) return;
      flush();
      history.back();
    },
    redo() {
      if (step >= last) return;
      flush();
      history.forward();
    },
  };
}
