import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { formatProblem } from '../../src/model/problem';
import { defaultView } from '../../src/view/view';
import { corpusFiles } from '../bench/corpus-files';
import { tinyDataWith } from '../fixtures/tiny-data';
import { hostileCorpus, hostileIds, hostileTexts } from './hostile-corpus';

describe('a corpus of hostile texts and ids', () => {
  const corpus = hostileCorpus();
  const compiled = compile(corpusFiles(corpus));

  test('compiles to the very same texts', () => {
    expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { mentions, positions, ...rest } = compiled.corpus ?? corpus;
    expect({ ...rest, mentions: [], positions: [] }).toEqual(corpus);
    expect(hostileTexts.length).toBeGreaterThan(400);
  });

  test('places every entity, in finite numbers', () => {
    const { positions = [] } = compiled.corpus ?? {};
    expect(positions.length).toBe(corpus.entities.length);
    for (const { x, y } of positions) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  test('shows every id on the scene', () => {
    const { nodes } = sceneOf(indexCorpus(compiled.corpus ?? corpus), defaultView);
    for (const id of hostileIds) expect(nodes.map((node) => node.id as string)).toContain(id);
  });
});

const firstProblem = (...edits: readonly string[]): string => {
  const [problem] = compile(tinyDataWith(...edits)).problems;
  return problem ? formatProblem(problem) : 'none';
};

describe('refused by name', () => {
  test.each<[what: string, id: string]>([
    ['1 MB long', 'a'.repeat(1_000_000)],
    ['with half of a surrogate pair', '"a\\\\uD800"'],
    ['with a right-to-left override', '"a\\\\u202Eb"'],
    ['with a zero-width space', '"a\\\\u200Bb"'],
    ['with NUL', '"a\\\\0b"'],
    ['with markup', '"<b>"'],
    ['empty', '""'],
  ])('an id %s', (_what, id) => {
    const said = firstProblem(
      `entities/all.yaml | - id: energy => - id: ${id.replaceAll('\\\\', '\\')}`,
    );
    expect(said).toMatch(/is no id|surrogate/);
    expect(said.length).toBeLessThan(400);
  });

  test.each(['NaN', 'Infinity', '-Infinity', '1e308', '-1', '1.5', '0x10', '9'.repeat(400), '""'])(
    'the number %s',
    (number) => {
      const said = firstProblem(
        `releases/r1.yaml | body: { start: => body: { start: ${number}, x:`,
      );
      expect(said).toMatch(/^releases\/r1\.yaml:\d+:\d+: /);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//hostile.example',
    'https://',
    '"https://a b"',
  ])('the address %s', (address) => {
    const said = firstProblem(`releases/r1.yaml | https://example.org/1 => ${address}`);
    expect(said).toMatch(/is no web address/);
  });
});
