import { describe, expect, it } from 'vitest';
import { twinAction } from '../../../src/panels/twin/twin-key';

/** Reads `Ctrl+Shift+Enter`. */
function action(press: string, letters = true) {
  const parts = press.split('+');
  const has = (name: string) => parts.includes(name);
  return twinAction(
    { key: parts.at(-1) ?? '', ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt') },
    letters,
  );
}

describe('a key in the list of the graph', () => {
  it.each([
    ['Enter', 'open'],
    ['Ctrl+Enter', 'add'],
    ['Shift+Enter', 'open-line'],
    ['Ctrl+Shift+Enter', 'add-line'],
    ['l', 'open-line'],
    ['f', 'focus'],
    ['Delete', 'hide'],
    ['ContextMenu', 'menu'],
    ['Shift+F10', 'menu'],
    ['ArrowRight', 'walk'],
    [' ', 'walk'],
    ['F10', null],
    ['Alt+ArrowLeft', null],
    ['Ctrl+ArrowDown', null],
    ['Ctrl+f', null],
    ['Ctrl+l', null],
    ['j', null],
    ['Escape', null],
    ['Tab', null],
  ])('%s means %s', (press, meaning) => {
    expect(action(press)).toBe(meaning);
  });

  it('is no letter where letters are switched off', () => {
    expect(action('l', false)).toBeNull();
    expect(action('f', false)).toBeNull();
    expect(action('Shift+Enter', false)).toBe('open-line');
  });
});
