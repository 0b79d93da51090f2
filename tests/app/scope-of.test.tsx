import { afterEach, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/app/keys/scope-of';

describe('the scope of a key', () => {
  afterEach(() => document.body.replaceChildren());

  /** The scope of the innermost of nested elements, each `tag[attribute=value]`. */
  function scope(...nested: readonly string[]) {
    let inner: Element = document.body;
    for (const one of nested) {
      const [, tag = '', name, value = ''] = /^(\w+)(?:\[([\w-]+)=([\w-]+)\])?$/.exec(one) ?? [];
      const element = document.createElement(tag);
      if (name) element.setAttribute(name, value);
      inner.append(element);
      inner = element;
    }
    return scopeOf(inner);
  }

  it.each([
    [['div'], 'canvas'],
    [['section[data-scope=reader]', 'button'], 'reader'],
    [['section[data-scope=canvas]', 'div[data-scope=twin]', 'div'], 'twin'],
    [['section[data-scope=reader]', 'input'], 'text'],
    [['section[data-scope=reader]', 'input[type=checkbox]'], 'reader'],
    [['section[data-scope=reader]', 'select'], 'choice'],
    [['dialog', 'select', 'option'], 'choice'],
    [['dialog', 'button'], 'dialog'],
    [['dialog', 'input'], 'text'],
    [['div[role=dialog]', 'button'], 'dialog'],
    [['div[role=menu]', 'div'], 'dialog'],
    [['div[data-scope=unheard-of]'], 'canvas'],
  ] as const)('in %j is %s', (nested, expected) => {
    expect(scope(...nested)).toBe(expected);
  });
});
