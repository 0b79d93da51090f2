import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserHistory, type HistoryWindow } from '../../src/app/browser-history';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Entry {
  url: string;
  state: unknown;
}

/** A browser tab in small: entries, a place among them, and what it tells its page. */
class Tab {
  entries: Entry[];
  at = 0;
  writes = 0;
  refuses = false;
  stored = new Map<string, string>();
  listeners = new Map<string, Set<() => void>>();

  constructor(url: string) {
    this.entries = [{ url, state: null }];
  }

  get entry(): Entry {
    const entry = this.entries[this.at];
    if (!entry) throw new RangeError(`no entry ${this.at}`);
    return entry;
  }

  /** Back (−1) and Forward (1), as the browser's buttons do. */
  go(by: number) {
    if (!this.entries[this.at + by]) return;
    this.at += by;
    this.tell('popstate', 'hashchange');
  }

  type(hash: string) {
    this.entries = [
      ...this.entries.slice(0, this.at + 1),
      { url: this.resolve(hash), state: null },
    ];
    this.at += 1;
    this.tell('popstate', 'hashchange');
  }

  tell(...events: string[]) {
    for (const event of events) for (const listener of this.listeners.get(event) ?? []) listener();
  }

  resolve(url: string): string {
    return new URL(url, this.entry.url).href;
  }

  window(): HistoryWindow {
    const tab = this;
    const write = (how: 'push' | 'replace', state: unknown, url: string) => {
      tab.writes += 1;
      if (tab.refuses) throw new DOMException('too many', 'SecurityError');
      const entry = { url: tab.resolve(url), state };
      if (how === 'push') {
        tab.entries = [...tab.entries.slice(0, tab.at + 1), entry];
        tab.at += 1;
      } else tab.entries[tab.at] = entry;
    };
    const fake = {
      history: {
        get state() {
          return tab.entry.state;
        },
        pushState: (state: unknown, _: string, url: string) => write('push', state, url),
        replaceState: (state: unknown, _: string, url: string) => write('replace', state, url),
        back: () => tab.go(-1),
        forward: () => tab.go(1),
      },
      get location() {
        return new URL(tab.entry.url);
      },
      sessionStorage: {
        getItem: (key: string) => tab.stored.get(key) ?? null,
        setItem: (key: string, value: string) => tab.stored.set(key, value),
      },
      addEventListener: (event: string, listener: () => void) => {
        const known = tab.listeners.get(event) ?? new Set();
        tab.listeners.set(event, known.add(listener));
      },
      setTimeout: (run: () => void, after: number) => Number(setTimeout(run, after)),
      clearTimeout: (timer: number) => clearTimeout(timer),
    };
    return fake as object as HistoryWindow;
  }

  /** The hashes of all entries, the present one in brackets. */
  get hashes(): string {
    return this.entries
      .map(({ url }, at) => {
        const hash = new URL(url).hash || '#';
        return at === this.at ? `[${hash}]` : hash;
      })
      .join(' ');
  }
}

function open(url = 'https://example.org/some/path/?q=1') {
  const tab = new Tab(url);
  const history = browserHistory(tab.window());
  const heard: string[] = [];
  history.listen((fragment) => heard.push(fragment));
  return { tab, history, heard };
}

test('steps are entries below whatever path the page has', () => {
  const { tab, history } = open();
  history.push('v=1&sel=a');
  history.push('');
  expect(tab.hashes).toBe('# #v=1&sel=a [#]');
  expect(tab.entry.url).toBe('https://example.org/some/path/?q=1');
});

test('undo and redo walk among our own entries alone', () => {
  const { tab, history, heard } = open();
  history.undo();
  expect(tab.at).toBe(0);
  history.push('a');
  history.push('b');
  history.redo();
  history.undo();
  history.undo();
  history.undo();
  expect(heard).toEqual(['a', '']);
  history.redo();
  expect(heard).toEqual(['a', '', 'a']);
  history.push('c');
  history.redo();
  expect(tab.hashes).toBe('# #a [#c]');
});

test('the entry before the page is never reached by undo', () => {
  const tab = new Tab('https://example.org/');
  tab.entries.push({ url: 'https://example.org/app/', state: null });
  tab.at = 1;
  const history = browserHistory(tab.window());
  history.undo();
  expect(tab.at).toBe(1);
});

test('replacing is throttled, the last one counts, and a push writes what waits before it', () => {
  const { tab, history } = open();
  vi.advanceTimersByTime(1000);
  const before = tab.writes;
  for (let n = 0; n < 500; n += 1) {
    history.replace(`camera=${n}`);
    vi.advanceTimersByTime(16);
  }
  vi.advanceTimersByTime(1000);
  expect(tab.hashes).toBe('[#camera=499]');
  expect(tab.writes - before).toBeLessThan(8000 / 300 + 2);
  history.replace('camera=x');
  history.replace('camera=y');
  history.push('next');
  expect(tab.hashes).toBe('#camera=y [#next]');
});

test('what waits for an entry that was left is dropped, never written into another', () => {
  const { tab, history } = open();
  history.push('a');
  history.replace('a-moved');
  tab.go(-1);
  vi.advanceTimersByTime(5000);
  expect(tab.hashes).toBe('[#] #a');
});

test('leaving the page writes what waits', () => {
  const { tab, history } = open();
  history.push('a');
  history.replace('a-moved');
  tab.tell('pagehide');
  expect(tab.hashes).toBe('# [#a-moved]');
});

test('a typed link becomes one of our entries and is heard once', () => {
  const { tab, history, heard } = open();
  history.push('a');
  tab.type('#typed');
  expect(heard).toEqual(['typed']);
  history.undo();
  history.undo();
  history.redo();
  history.redo();
  expect(heard).toEqual(['typed', 'a', '', 'a', 'typed']);
});

test('after a reload the same entries are ours', () => {
  const { tab, history } = open();
  history.push('a');
  history.push('b');
  tab.go(-1);
  tab.listeners.clear();
  const heard: string[] = [];
  const again = browserHistory(tab.window());
  again.listen((fragment) => heard.push(fragment));
  expect(again.current()).toBe('a');
  again.redo();
  again.redo();
  again.undo();
  again.undo();
  again.undo();
  expect(heard).toEqual(['b', 'a', '']);
});

test('a browser that refuses writes and storage is asked again later, and nothing throws', () => {
  const { tab, history } = open();
  tab.refuses = true;
  history.push('a');
  history.replace('b');
  vi.advanceTimersByTime(4000);
  tab.refuses = false;
  vi.advanceTimersByTime(4000);
  expect(tab.hashes).toBe('[#b]');
  const window = tab.window();
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const denied = browserHistory(window);
  expect(() => denied.push('c')).not.toThrow();
});
