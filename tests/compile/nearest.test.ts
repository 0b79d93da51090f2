import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/compile/nearest';

describe('the nearest known word', () => {
  test.each([
    ['one letter more', 'agreedd', ['agreed', 'held'], 'agreed'],
    ['one letter less', 'agred', ['held', 'agreed'], 'agreed'],
    ['another letter', 'agraed', ['agreed'], 'agreed'],
    ['two letters that changed places, even of a short word', 'ot', ['to'], 'to'],
    ['another case', 'AGREED', ['agreef', 'Agreed'], 'Agreed'],
    ['the one that is nearer', 'minister', ['ministry', 'ministers'], 'ministers'],
    ['of two as near the first', 'note', ['vote', 'rote'], 'vote'],
    ['a third of its letters', 'abcxyzghi', ['abcdefghi'], 'abcdefghi'],
    [
      'a word as long as an id may well be',
      'a'.repeat(64),
      [`${'a'.repeat(63)}b`],
      `${'a'.repeat(63)}b`,
    ],
  ])('is %s', (_what, word, known, near) => {
    expect(nearest(word, known)).toBe(near);
  });

  test.each([
    ['more than a third of its letters', 'abwxyzghi', ['abcdefghi']],
    ['two letters of a short word', 'held', ['hops']],
    ['two letters that changed places around a third', 'abc', ['cba']],
    ['anything of nothing', 'held', []],
    ['a long word, which would take time', 'a'.repeat(65), ['a'.repeat(64)]],
    ['a long known word', 'a'.repeat(64), ['a'.repeat(65)]],
  ])('is not %s', (_what, word, known) => {
    expect(nearest(word, known)).toBeNull();
  });

  test('is asked for where there is one, and else what to do is told', () => {
    expect(didYouMean('agred', ['agreed'], 'add it')).toBe('did you mean "agreed"?');
    expect(didYouMean('held', ['agreed'], 'add it')).toBe('add it');
  });
});
