import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pooled } from '../../src/canvas/element-pool';

/** `a b` are two nodes; `b!` is the node b in another class. */
function elements(words: string): ElementDefinition[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word): ElementDefinition => {
      const data = { id: word.replace('!', '') };
      return { group: 'nodes', data, classes: word.endsWith('!') ? 'x ghost' : 'x' };
    });
}

/** What is held, what is marked as gone in brackets. */
const held = (pool: readonly ElementDefinition[]): string =>
  pool
    .map(({ data, classes }) => (/\bgone\b/.test(String(classes)) ? `(${data.id})` : data.id))
    .sort()
    .join(' ');

const through = (...scenes: string[]) =>
  scenes.reduce<ElementDefinition[]>((pool, scene) => pooled(pool, elements(scene)), []);

describe('pooled', () => {
  test('keeps what leaves, marked, and unmarks what returns', () => {
    expect(held(through('a b', 'a'))).toBe('(b) a');
    expect(held(through('a b', 'a', 'c'))).toBe('(a) (b) c');
    expect(held(through('a b', 'a', 'a b'))).toBe('a b');
  });

  test('gives the same object where nothing changed, and the new one where a class did', () => {
    const first = through('a b c');
    const again = pooled(first, elements('a b c'));
    expect(again.every((element, at) => element === first[at])).toBe(true);
    const other = pooled(first, elements('a b! c'));
    expect(other.map((element, at) => element === first[at])).toEqual([true, false, true]);
    expect(other[1]?.classes).toBe('x ghost');
  });

  test('lets go of what is gone where there is too much of it', () => {
    expect(held(pooled(elements('a b c'), elements('d'), 3))).toBe('d');
  });

  test('holds the scene as it is, whatever was there before', () => {
    const scene = fc.subarray(['a', 'b', 'c', 'd!', 'e']).map((ids) => ids.join(' '));
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 6 }), (scenes) => {
        const pool = through(...scenes);
        const last = elements(scenes.at(-1) ?? '');
        expect(pool.slice(0, last.length)).toEqual(last);
        for (const { classes } of pool.slice(last.length)) expect(classes).toMatch(/\bgone\b/);
      }),
    );
  });
});
