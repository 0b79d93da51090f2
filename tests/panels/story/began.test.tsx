import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyId } from '../../../src/model/ids';
import { beganAt, beginTelling, pauseTelling } from '../../../src/panels/story/began';

const tale = storyId('tale');
const minute = 60_000;
const start = Date.UTC(2026, 0, 1);

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: start });
});
afterEach(() => vi.useRealTimers());

const later = (minutes: number) => vi.setSystemTime(start + minutes * minute);

describe('when a telling began', () => {
  it('is kept through a reload', () => {
    beganAt(tale);
    later(12);
    expect(beganAt(tale)).toBe(start);
  });

  it('is kept where the stage was left by accident, and from then on', () => {
    beganAt(tale);
    later(12);
    pauseTelling(tale);
    later(13);
    expect(beganAt(tale)).toBe(start);
    later(60);
    expect(beganAt(tale)).toBe(start);
  });

  it('is not kept where the story was left long ago', () => {
    beganAt(tale);
    pauseTelling(tale);
    later(45);
    expect(beganAt(tale)).toBe(start + 45 * minute);
  });

  it('is now where one begins anew', () => {
    beganAt(tale);
    later(5);
    expect(beginTelling(tale)).toBe(start + 5 * minute);
    expect(beganAt(tale)).toBe(start + 5 * minute);
  });
});
