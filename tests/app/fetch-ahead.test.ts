import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchAhead } from '../../src/app/fetch-ahead';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Parts that write down when they are asked for; the second does not come. */
function parts(asked: string[]) {
  return ['table', 'story', 'search'].map((name) => async () => {
    asked.push(name);
    if (name === 'story') throw new TypeError('gone');
  });
}

describe('what may be shown later', () => {
  test('is fetched one after the other when the graph has had its time, whether all comes or not', async () => {
    const asked: string[] = [];
    const done = fetchAhead(parts(asked));
    await vi.advanceTimersByTimeAsync(1900);
    expect(asked).toEqual([]);
    await vi.runAllTimersAsync();
    expect(await done).toBe(true);
    expect(asked).toEqual(['table', 'story', 'search']);
  });

  test('waits until the browser has nothing else to do', async () => {
    const free: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => free.push(callback));
    const asked: string[] = [];
    void fetchAhead(parts(asked));
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
    free.shift()?.();
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['table']);
  });

  test('is left for who saves data', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    const asked: string[] = [];
    expect(await fetchAhead(parts(asked))).toBe(false);
    expect(asked).toEqual([]);
  });
});
