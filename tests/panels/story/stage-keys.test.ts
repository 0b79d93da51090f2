import { describe, expect, it } from 'vitest';
import { stageCommand } from '../../../src/panels/story/stage-keys';

describe('the keys of a presenter', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'return'],
    ['Enter', 'return'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['constructor', null],
    ['x', null],
  ])('%s: %s', (key, command) => {
    expect(stageCommand(key, false)).toBe(command);
  });

  it('leaves Enter and Space to a focused button', () => {
    expect(stageCommand('Enter', true)).toBeNull();
    expect(stageCommand(' ', true)).toBeNull();
    expect(stageCommand('PageDown', true)).toBe('next');
  });
});
