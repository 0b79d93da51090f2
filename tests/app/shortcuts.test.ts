import { describe, expect, it } from 'vitest';
import { commandOf, type Scope } from '../../src/app/keys/shortcuts';

/** The command of `Ctrl+Shift+z` in a scope. */
function command(press: string, scope: Scope = 'canvas', letters = true) {
  const parts = press.split('+').filter(Boolean);
  const has = (name: string) => parts.includes(name);
  const key = press.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  return commandOf(
    { key, ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt'), scope },
    letters,
  );
}

describe('a key of the page', () => {
  it.each([
    ['/', 'search'],
    ['Ctrl+k', 'search'],
    ['g', 'graph'],
    ['F', 'focus'],
    ['+', 'grow'],
    ['=', 'grow'],
    ['-', 'shrink'],
    ['0', 'fit'],
    ['j', 'next-passage'],
    ['k', 'previous-passage'],
    ['?', 'keys'],
    ['Escape', 'back-out'],
    ['Ctrl+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Ctrl+f', null],
    ['Alt+f', null],
    ['x', null],
    ['Enter', null],
  ])('%s means %s', (press, meaning) => {
    expect(command(press)).toBe(meaning);
  });

  it.each([
    ['f', 'text', null],
    ['Escape', 'text', null],
    ['Ctrl+z', 'text', null],
    ['Ctrl+k', 'text', 'search'],
    ['j', 'choice', null],
    ['Escape', 'choice', null],
    ['Ctrl+z', 'choice', 'undo'],
    ['Ctrl+y', 'choice', 'redo'],
    ['f', 'dialog', null],
    ['Escape', 'dialog', null],
    ['?', 'presenting', 'keys'],
    ['/', 'presenting', 'search'],
    ['f', 'reader', 'focus'],
    ['Escape', 'twin', 'back-out'],
  ] as const)('%s in the scope %s means %s', (press, scope, meaning) => {
    expect(command(press, scope)).toBe(meaning);
  });

  it('is no single character where those are switched off', () => {
    expect(command('f', 'canvas', false)).toBeNull();
    expect(command('?', 'canvas', false)).toBeNull();
    expect(command('Escape', 'canvas', false)).toBe('back-out');
    expect(command('Ctrl+k', 'canvas', false)).toBe('search');
  });
});
