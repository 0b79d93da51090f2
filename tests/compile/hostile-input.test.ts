import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type FileContent } from '../../src/compile/compile';
import { formatProblem, type Problem } from '../../src/model/problem';
import { messyText } from '../fixtures/messy-text';
import { processorTime } from '../fixtures/processor-time';
import { tinyData } from '../fixtures/tiny-data';

/** What is said first of a claims file with this content, and in how many milliseconds of processor time. */
function first(content: FileContent): { problem: string; took: number } {
  const files: Map<string, FileContent> = tinyData();
  files.delete('stories/s.yaml');
  files.set('claims/r1.yaml', content);
  let problem: Problem | undefined;
  const took = processorTime(() => {
    [problem] = compile(files).problems;
  });
  return { problem: problem ? formatProblem(problem) : '', took };
}

const deep =
  'the YAML is nested more than 40 levels deep; flatten it (data of a corpus needs six levels)';
const alias =
  'YAML anchors (&) are not allowed; write the value out, or put quotation marks around text that begins with &';

describe('a bomb is refused, with its place, in no time', () => {
  test.each<[name: string, content: FileContent, problem: string]>([
    ['1,000 dashes', '- '.repeat(1000), `1:82: ${deep}`],
    ['1,000 question marks', '? '.repeat(1000), `1:82: ${deep}`],
    ['1,000 brackets', '['.repeat(1000), `1:42: ${deep}`],
    ['1,000 braces', '{a: '.repeat(1000), `1:162: ${deep}`],
    [
      '1,000 indents',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      `41:43: ${deep}`,
    ],
    ['a million brackets', '['.repeat(1_000_000), `1:42: ${deep}`],
    ['a million dashes', '- '.repeat(1_000_000), `1:82: ${deep}`],
    ['a billion laughs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', `1:4: ${alias}`],
    ['many anchors', '- &a x\n'.repeat(300_000), `1:3: ${alias}`],
    [
      'many commas',
      `[${','.repeat(1_000_000)}`,
      '1:2: nothing stands before this comma; write the item, or leave the comma out',
    ],
    [
      'many documents',
      '---\n'.repeat(300_000),
      '2:1: the file holds more than one YAML document; keep one document and take out the lines --- and ...',
    ],
    [
      '100 MB',
      new Uint8Array(100_000_000),
      '1:1: the file has 100 MB, more than 5 MB; split it, or take it out of the folder',
    ],
    [
      '6 MB of text',
      'a'.repeat(6_000_000),
      '1:1: the file has 6 MB, more than 5 MB; split it, or take it out of the folder',
    ],
  ])('%s', (_name, content, problem) => {
    const said = first(content);
    expect(said.problem).toBe(`claims/r1.yaml:${problem}`);
    expect(said.took).toBeLessThan(1000);
  });

  test('a million short items', () => {
    expect(first('- a\n'.repeat(1_200_000)).problem).toMatch(/the file holds too many items/);
  }, 20_000);

  test('a release of 100 MB', () => {
    const files: Map<string, FileContent> = tinyData();
    files.set('releases/r1.txt', new Uint8Array(100_000_000));
    expect(compile(files).problems.map(formatProblem)).toEqual([
      'releases/r1.txt:1:1: the file has 100 MB, more than 20 MB; split it, or take it out of the folder',
    ]);
  });
});

test('of a file with thousands of problems the first thousand are told, and how many more there are', () => {
  const files = tinyData();
  files.delete('stories/s.yaml');
  const keys = Array.from({ length: 1500 }, () => '  gist: x').join('\n');
  files.set('claims/r1.yaml', `- id: p2\n${keys}\n`);
  const problems = compile(files).problems.map(formatProblem);
  expect(problems.length).toBe(1001);
  expect(problems.at(-1)).toMatch(
    /^claims\/r1\.yaml:\d+:\d+: \d+ more problems in this file; correct those/,
  );
});

test('forty levels are read, forty-one are not', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(first(nested(40)).problem).not.toContain('nested');
  expect(first(nested(41)).problem).toContain('nested');
});

const paths = [...tinyData().keys()];

describe('whatever the files hold', () => {
  const never = (files: ReadonlyMap<string, FileContent>): void => {
    const { corpus, problems } = compile(files);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(corpus === null).toBe(errors.length > 0);
    for (const { line, column, what, fix } of problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(what).not.toBe('');
      expect(fix).not.toBe('');
      expect(`${what}${fix}`).not.toMatch(/undefined|\[object|[\n\r]/);
    }
    if (!corpus) return;
    for (const { evidence } of corpus.claims) {
      for (const { release, start, end, quote } of evidence) {
        expect(corpus.releases.find(({ id }) => id === release)?.text.slice(start, end)).toBe(
          quote,
        );
      }
    }
  };

  test('nothing is thrown, and every problem has a place and a way out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), messyText(60), (path, text) => {
        never(tinyData().set(path, text));
      }),
    );
  });

  test('nothing is thrown when something is put anywhere, or taken away', () => {
    const pieces = fc.oneof(
      messyText(4),
      fc.constantFrom(
        '__proto__',
        'constructor: ',
        '- ',
        ': ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '"',
        "'",
        '\n',
        '  ',
        '|',
        '>',
        '#',
        'null',
        '*a',
        '&a',
        '!t',
        '\uD800',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        pieces,
        (path, share, length, piece) => {
          const files = tinyData();
          const text = files.get(path) ?? '';
          const at = Math.floor(share * text.length);
          never(files.set(path, text.slice(0, at) + piece + text.slice(at + length)));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('nothing is thrown for any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
        const files: Map<string, FileContent> = tinyData();
        never(files.set(path, bytes));
      }),
    );
  });

  test('nothing is thrown for any path', () => {
    fc.assert(
      fc.property(messyText(20), (path) => {
        never(tinyData().set(path, '- id: x'));
      }),
    );
  });
});
