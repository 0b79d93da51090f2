import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NameHit, NameTrie } from '../../../src/text/linking/name-trie';
import { property } from '../../fixtures/property';

/** Every place of every name, looked for one by one; by start and then by length. */
function slowly(names: readonly string[], text: string): readonly NameHit[] {
  const known = [...new Set(names)];
  const hits: NameHit[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const [name, words] of known.entries()) {
      if (text.startsWith(words, start)) hits.push({ name, start, end: start + words.length });
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

test('names are numbered as they come, and one that came before keeps its number', () => {
  const trie = new NameTrie();
  expect(['ก', 'กข', 'ข', 'กข', 'ก'].map((name) => trie.add(name))).toEqual([0, 1, 2, 1, 0]);
});

test('names inside names, and names that overlap, are all found', () => {
  const trie = new NameTrie();
  for (const name of ['กระทรวง', 'กระทรวงการคลัง', 'การคลัง', 'คลังสินค้า']) trie.add(name);
  const text = 'ที่กระทรวงการคลังสินค้า';
  expect(trie.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'กระทรวง',
    'กระทรวงการคลัง',
    'การคลัง',
    'คลังสินค้า',
  ]);
  expect(trie.find('กระทรว')).toEqual([]);
  expect(trie.find('')).toEqual([]);
});

test('thousands of names are kept apart', () => {
  const trie = new NameTrie();
  const names = Array.from({ length: 3000 }, (_, n) => `n${(n * 7919) % 100_003}.`);
  for (const name of names) trie.add(name);
  for (const [number, name] of names.entries()) {
    expect(trie.find(name)).toEqual([{ name: number, start: 0, end: name.length }]);
  }
  expect(trie.find('n100004.')).toEqual([]);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ก'), minLength: 1, maxLength: 4 });

property([
  fc.array(letters, { maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'ก') }),
])('as many places are found as when each name is looked for by itself', (names, text) => {
  const trie = new NameTrie();
  for (const name of names) trie.add(name);
  expect(trie.find(text)).toEqual(slowly(names, text));
});
