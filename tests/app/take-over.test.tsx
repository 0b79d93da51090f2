import { afterEach, expect, test, vi } from 'vitest';
import { takeOver } from '../../src/app/take-over';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';

afterEach(() => {
  vi.useRealTimers();
  performance.clearMarks();
});

/** A page that stands before the live one. */
function firstPage() {
  const first = document.createElement('div');
  first.id = 'first';
  document.body.append(first);
  return () => document.getElementById('first') !== null;
}

test('the live page takes over once its graph is drawn, also where no observer tells of it', () => {
  const { PerformanceObserver } = globalThis;
  Reflect.deleteProperty(globalThis, 'PerformanceObserver');
  try {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    const stands = firstPage();
    takeOver(createYongyaiStore(memoryPorts()));
    vi.advanceTimersByTime(500);
    expect(stands()).toBe(true);
    performance.mark('yongyai:graph');
    vi.advanceTimersByTime(500);
    expect(stands()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    globalThis.PerformanceObserver = PerformanceObserver;
  }
});

test('and at once where an observer does', async () => {
  const stands = firstPage();
  takeOver(createYongyaiStore(memoryPorts()));
  performance.mark('yongyai:graph');
  await vi.waitFor(() => expect(stands()).toBe(false));
});
