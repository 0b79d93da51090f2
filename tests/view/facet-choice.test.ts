import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, inverted, nothing, only, toggled } from '../../src/view/facet-choice';
import { property } from '../fixtures/property';

const offer = { all: ['a', 'b', 'c', 'd'], preset: ['a', 'b', 'c'] } as const;
type Value = (typeof offer.all)[number];

/** A choice in one line: `*` is the preset, else the values that are let through. */
const written = (choice: readonly Value[] | null) => (choice === null ? '*' : choice.join(''));
const read = (text: string) => (text === '*' ? null : (text.split('') as Value[]));

describe('choosing in a facet', () => {
  test.each([
    ['*', 'b', 'ac'],
    ['*', 'd', 'abcd'],
    ['ac', 'b', '*'],
    ['', 'b', 'b'],
    ['b', 'b', ''],
    ['ca', 'd', 'acd'],
  ])('%s with %s toggled is %s', (choice, value, result) => {
    expect(written(toggled(read(choice), value as Value, offer))).toBe(result);
  });

  test('only, all, none', () => {
    expect(written(only('b', offer))).toBe('b');
    expect(written(everything(offer))).toBe('abcd');
    expect(written(nothing(offer))).toBe('');
    expect(everything({ all: ['a'], preset: ['a'] })).toBe(null);
  });

  test.each([
    ['*', 'd'],
    ['d', '*'],
    ['', 'abcd'],
    ['bd', 'ac'],
  ])('%s inverted is %s', (choice, result) => {
    expect(written(inverted(read(choice), offer))).toBe(result);
  });

  const choices = fc.option(fc.shuffledSubarray([...offer.all]));
  const plain = (choice: readonly Value[] | null) => new Set(choice ?? offer.preset);

  property([choices, fc.constantFrom(...offer.all)])(
    'toggling twice changes nothing',
    (choice, value) => {
      const twice = toggled(toggled(choice, value, offer), value, offer);
      expect(plain(twice)).toEqual(plain(choice));
    },
  );

  property([choices])('inverting twice changes nothing', (choice) => {
    expect(plain(inverted(inverted(choice, offer), offer))).toEqual(plain(choice));
  });
});
