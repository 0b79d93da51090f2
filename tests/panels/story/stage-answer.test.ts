import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../src/panels/story/stage-answer';
import type { StageCommand } from '../../../src/panels/story/stage-keys';

/** What a stage at step 4 does, for instance `blank off` or `go 5`. */
function answer(
  command: StageCommand,
  { blank = false, wandered = false, mayLeave = true } = {},
): string {
  const does = answerTo(command, { step: 4, blank, wandered, mayLeave });
  if (does === null) return 'nothing';
  if (does.kind === 'go') return `go ${does.step}`;
  return does.kind === 'blank' ? `blank ${does.on ? 'on' : 'off'}` : does.kind;
}

describe('what a stage makes of a command', () => {
  it.each([
    ['next', 'go 5'],
    ['previous', 'go 3'],
    ['return', 'go 4'],
    ['escape', 'leave'],
    ['blank', 'blank on'],
    ['full-screen', 'full-screen'],
  ] as const)('at its step, %s: %s', (command, does) => {
    expect(answer(command)).toBe(does);
  });

  it.each(['next', 'previous', 'return', 'escape', 'blank'] as const)(
    'while it is blank, %s brings the picture back and moves nothing',
    (command) => {
      expect(answer(command, { blank: true })).toBe('blank off');
    },
  );

  it.each([
    ['next', 'go 5'],
    ['return', 'go 4'],
    ['escape', 'go 4'],
  ] as const)('away from its step, %s: %s', (command, does) => {
    expect(answer(command, { wandered: true })).toBe(does);
  });

  it('does not end for Escape where that is not the way out of the presentation', () => {
    expect(answer('escape', { mayLeave: false })).toBe('nothing');
    expect(answer('escape', { mayLeave: false, wandered: true })).toBe('go 4');
  });
});
