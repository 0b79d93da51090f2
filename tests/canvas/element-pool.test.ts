import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pooled } from '../../src/canvas/element-pool';

/** `a b` are two nodes; `b!` is the node b of another size. */
function elements(words: string): ElementDefinition[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word): ElementDefinition => {
      const data = { id: word.replace('!', ''), width: word.endsWith('!') ? 2 : 1 };
      return { group: 'nodes', data };
    });
}

const held = (pool: readonly ElementDefinition[]): string =>
  pool.map(({ data: { id, width } }) => (width === 2 ? `${id}!` : id)).join(' ');

const through = (...scenes: string[]): readonly ElementDefinition[] =>
  scenes.reduce((pool: readonly ElementDefinition[], scene) => pooled(pool, elements(scene)), []);

describe('pooled', () => {
  test('keeps what leaves, after what is there', () => {
    expect(held(through('a b', 'c'))).toBe('c a b');
  });

  test('is the same array where a scene brings nothing new', () => {
    const first = through('a b c');
    expect(pooled(first, elements('c a'))).toBe(first);
    expect(pooled(first, elements(''))).toBe(first);
  });

  test('gives the same object where nothing changed, and the new one where something did', () => {
    const first = through('a b c');
    const other = pooled(first, elements('a b! c'));
    expect(other.map((element, at) => element === first[at])).toEqual([true, false, true]);
    expect(held(other)).toBe('a b! c');
  });

  test('lets go of what is not there where there is too much of it', () => {
    expect(held(pooled(elements('a b c'), elements('d'), 3))).toBe('d');
  });

  test('holds each element of the scene once, as it is, whatever was there before', () => {
    const scene = fc.subarray(['a', 'b', 'c!', 'd!', 'e']).map((ids) => ids.join(' '));
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 6 }), (scenes) => {
        const pool = through(...scenes);
        const ids = pool.map(({ data }) => data.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const element of elements(scenes.at(-1) ?? '')) expect(pool).toContainEqual(element);
      }),
    );
  });
});
