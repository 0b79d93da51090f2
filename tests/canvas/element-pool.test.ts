import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pooled } from '../../src/canvas/element-pool';

/** `a b a-b` are two nodes and a line; `b!` is the node b in another class. */
function elements(words: string): ElementDefinition[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word): ElementDefinition => {
      const id = word.replace('!', '');
      const classes = word.endsWith('!') ? 'x ghost' : 'x';
      const [source, target] = id.split('-');
      return target === undefined
        ? { group: 'nodes', data: { id }, classes }
        : { group: 'edges', data: { id, source, target }, classes };
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
  test('keeps what leaves, marked; a line of something that left needs no mark', () => {
    expect(held(through('a b a-b', 'a'))).toBe('(b) a a-b');
    expect(held(through('a b a-b', 'a b'))).toBe('(a-b) a b');
  });

  test('marks a line that stays away when its ends return, and unmarks what returns', () => {
    expect(held(through('a b a-b', 'a', 'a b'))).toBe('(a-b) a b');
    expect(held(through('a b a-b', 'a', 'a b', 'a b a-b'))).toBe('a a-b b');
  });

  test('gives the same object where nothing changed, and the new one where a class did', () => {
    const first = through('a b a-b');
    const again = pooled(first, elements('a b a-b'));
    expect(again.every((element, at) => element === first[at])).toBe(true);
    const other = pooled(first, elements('a b! a-b'));
    expect(other.map((element, at) => element === first[at])).toEqual([true, false, true]);
    expect(other[1]?.classes).toBe('x ghost');
  });

  test('lets go of what is gone where there is too much of it', () => {
    expect(held(pooled(elements('a b c'), elements('d'), 3))).toBe('d');
  });

  test('holds the scene as it is, whatever was there before', () => {
    const scene = fc.subarray(['a', 'b', 'c', 'a-b', 'b-c', 'c-a']).map((ids) => {
      const nodes = ids.filter((id) => id.length === 1);
      const lines = ids.filter((id) => id.split('-').every((end) => nodes.includes(end)));
      return [...new Set([...nodes, ...lines])].join(' ');
    });
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 6 }), (scenes) => {
        const pool = through(...scenes);
        const last = elements(scenes.at(-1) ?? '');
        expect(pool.slice(0, last.length)).toEqual(last);
        const shown = new Set(last.map(({ data }) => data.id));
        for (const { data, classes, group } of pool.slice(last.length)) {
          const ends = [data.source, data.target];
          const hidden = group === 'edges' && !ends.every((end) => shown.has(end));
          expect(hidden || /\bgone\b/.test(String(classes))).toBe(true);
        }
      }),
    );
  });
});
