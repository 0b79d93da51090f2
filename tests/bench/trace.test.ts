import { describe, expect, test } from 'vitest';
import { fullestFrame, scriptToNextFrame } from './trace';

/** A task or script that begins at a time and takes so long by the clock, half of that of the processor. */
const busy = (at: number, clock: number) => ({ at, clock, cpu: clock / 2 });

describe('a main thread', () => {
  test('tells what scripts took from the act to the end of the task of the next frame', () => {
    const thread = {
      tasks: [busy(0, 4), busy(10, 6), busy(20, 8), busy(40, 8)],
      // Before the act; in its task; in that of the next frame; in the one after that.
      scripts: [busy(0, 2), busy(11, 4), busy(22, 2), busy(41, 6)],
      frames: [1, 21, 41],
      marks: [12],
    };
    expect(scriptToNextFrame(thread)).toBe(2 + 1);
    expect(scriptToNextFrame({ ...thread, frames: [1] })).toBeNaN();
    expect(scriptToNextFrame({ ...thread, marks: [] })).toBeNaN();
  });

  test('tells the work of its fullest frame', () => {
    const thread = {
      tasks: [busy(0, 4), busy(5, 10), busy(20, 8)],
      scripts: [],
      frames: [0, 20],
      marks: [],
    };
    expect(fullestFrame(thread, 'clock')).toBe(14);
    expect(fullestFrame(thread, 'cpu')).toBe(7);
  });
});
