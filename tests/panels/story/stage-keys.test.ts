import { describe, expect, it } from 'vitest';
import { stageCommand } from '../../../src/panels/story/stage-keys';

const command = (key: string, { onControl = false, letters = true } = {}) =>
  stageCommand({ key, onControl, letters });

describe('the keys of a presenter', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'return'],
    ['Enter', 'return'],
    ['Escape', 'escape'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['f', 'full-screen'],
    ['constructor', null],
    ['x', null],
  ])('%s: %s', (key, meaning) => {
    expect(command(key)).toBe(meaning);
  });

  it('leaves Enter and Space to a focused button', () => {
    expect(command('Enter', { onControl: true })).toBeNull();
    expect(command(' ', { onControl: true })).toBeNull();
    expect(command('PageDown', { onControl: true })).toBe('next');
  });

  it('does without single letters where those are switched off', () => {
    expect(command('b', { letters: false })).toBeNull();
    expect(command('.', { letters: false })).toBeNull();
    expect(command(' ', { letters: false })).toBe('next');
  });
});
