import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/compile/report';
import type { Data } from '../../src/compile/yaml-data';
import { readYaml } from '../../src/compile/yaml-file';
import { readPlainYaml } from '../../src/compile/yaml-plain';
import { corpusFiles } from '../bench/corpus-files';
import { dressedCorpus } from '../bench/dressed-corpus';
import { messyText } from '../fixtures/messy-text';
import { tinyData } from '../fixtures/tiny-data';
import { twoReleases } from '../fixtures/two-releases';

/** What the YAML library reads; null where it finds a fault. A tab, even in a comment, is nothing for the plain reader. */
function byLibrary(source: string): { readonly data: Data } | null {
  const report = createReport();
  const read = readYaml('f.yaml', `#\t\n${source}`, report);
  return report.problems().length > 0 ? null : read;
}

/** Both readings are the same, or the plain reader has declined. */
function agree(source: string): void {
  const plain = readPlainYaml(source);
  if (plain !== undefined) expect({ data: plain }, source).toEqual(byLibrary(source));
}

const folder = resolve(import.meta.dirname, '../../data');
const records = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')]);

test.each(records)('%s reads as the library reads it', (_path, source) => agree(source));

test('the records of the first two releases are plain', async () => {
  for (const [path, content] of await twoReleases()) {
    if (!path.endsWith('.yaml')) continue;
    const source = new TextDecoder().decode(content as Uint8Array);
    expect(readPlainYaml(source), path).not.toBeUndefined();
  }
});

test('so are generated records', () => {
  for (const [path, source] of corpusFiles(dressedCorpus({ releases: 3, seed: 5 }))) {
    if (!path.endsWith('.yaml')) continue;
    expect(readPlainYaml(source), path).not.toBeUndefined();
    agree(source);
  }
});

describe('plain', () => {
  const same = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  test.each<[source: string, value: unknown]>([
    ['', null],
    ['# nothing\n\n', null],
    ['a', 'a'],
    ['a: 1', { a: '1' }],
    ['a:\nb: ~ # none\nc: null', { a: null, b: null, c: null }],
    ['- a\n-\n- b: c\n  d: e\n- - f\n  - g', ['a', null, { b: 'c', d: 'e' }, ['f', 'g']]],
    ['a:\n- b\n- c\nd:\n  - e', { a: ['b', 'c'], d: ['e'] }],
    ['a:\n  b:\n    c: d # e\n# f\n\n  g: h#i', { a: { b: { c: 'd' }, g: 'h#i' } }],
    ['a:\n  b', { a: 'b' }],
    [`a: 'it''s'\n"b \\u0e01": "\\"\\n"`, { a: "it's", 'b ก': '"\n' }],
    ['{ a: [b, "c, d", {}], e: [] }', { a: ['b', 'c, d', {}], e: [] }],
    ['a: null\n"null": "null"', { a: null, null: 'null' }],
    ['__proto__: a\nconstructor: b', JSON.parse('{"__proto__":"a","constructor":"b"}')],
    ['url: https://a.example/?b=c:d', { url: 'https://a.example/?b=c:d' }],
    ['  a: b\n  c: d\n', { a: 'b', c: 'd' }],
  ])('%j', (source, value) => {
    expect(same(readPlainYaml(source))).toEqual(value);
    agree(source);
  });
});

describe('left to the library', () => {
  test.each([
    'a: b\na: c',
    'a: "b\n  c"',
    'a: b\n  c',
    'a: |\n  b',
    'a: &b c',
    'a: *b',
    'a: !b c',
    '%YAML 1.2\n---\na',
    '---\na',
    'a\n...',
    'a:\tb',
    'a: b\r\nc: d',
    'a: b: c',
    '[a, b',
    '[a,\n b]',
    '{ a }',
    '[a: b]',
    '? a\n: b',
    'a:\n    b: c\n  d: e',
    '"a" b',
    '"a"#b',
    '"\\x41"',
    '"\\ud800"',
    '@a',
    '- '.repeat(30),
    '['.repeat(30) + ']'.repeat(30),
  ])('%j', (source) => expect(readPlainYaml(source)).toBeUndefined());
});

const pieces = [
  ...['a', 'b', '1', 'null', '~', 'ก', 'a: ', 'b: ', 'a: b\n', '- ', '-', ':', ' ', '  ', '\n'],
  ...['\n  ', '\n- ', '\n  - ', '"', "'", '[', ']', '{', '}', ', ', ',', '#', ' #', '\\', '\\n'],
  ...['---', '...', '|', '>', '?', '%', '@', '`', '!', '&a', '*a', '\t', '\r', '\u00a0', '\u3000'],
  ...['\u2028', '\ufeff', '\u0085', '\0', '😀', '__proto__', '"a"', "'b'", '[a]', '{ a: b }'],
];

test('whatever is put together of what YAML is made of', () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
  fc.assert(
    fc.property(soup, (parts) => agree(parts.join(''))),
    { numRuns: 5000 },
  );
});

test('any text, and records into which something is put anywhere', () => {
  const source = fc.constantFrom(...tinyData().values(), ...records.map(([, text]) => text));
  fc.assert(fc.property(messyText(30), agree));
  fc.assert(
    fc.property(
      source,
      fc.nat(3000),
      fc.nat(6),
      fc.constantFrom(...pieces),
      (text, at, cut, put) => {
        const lines = text.slice(0, 3000);
        agree(lines.slice(0, at) + put + lines.slice(at + cut));
      },
    ),
    { numRuns: 400 },
  );
});
