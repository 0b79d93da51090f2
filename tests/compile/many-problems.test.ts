import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { formatProblem } from '../../src/model/problem';
import { tinyData } from '../fixtures/tiny-data';

const numbers = Array.from({ length: 2000 }, (_, index) => index);

const topicWithoutLabel = (number: number) =>
  `- { id: hub-${number}, type: topic, side: none, name: { th: ก, en: a, ja: あ } }\n`;

const claimAbout = (topic: string, id: string) =>
  `- { id: ${id}, said-by: release, speech: narrated, subject: somchai, predicate: agreed, object: ${topic}, gist: { th: ก, en: a, ja: あ }, basis: background, source: { text: a } }\n`;

/** The problems of the tiny data with files added, without places. */
const told = (files: Readonly<Record<string, string>>): readonly string[] =>
  compile(new Map([...tinyData(), ...Object.entries(files)])).problems.map((problem) =>
    formatProblem(problem).replace(/:\d+:\d+/, ''),
  );

test('claims are not measured by a list of entities that was not read to its end', () => {
  const problems = told({
    'entities/hubs.yaml': numbers.map(topicWithoutLabel).join(''),
    'claims/r1.yaml': numbers.map((number) => claimAbout(`hub-${number}`, `p${number}`)).join(''),
  });
  expect(problems.filter((problem) => problem.startsWith('claims/'))).toEqual([]);
  expect(problems.filter((problem) => problem.endsWith('"label" is missing; add it'))).toHaveLength(
    1000,
  );
});

test('nor is a story by claims that were not read to their end', () => {
  const claims = numbers.map((number) =>
    claimAbout('energy', `p${number}`).replace(/gist: \{.*?\}, /, ''),
  );
  const story = tinyData().get('stories/s.yaml') ?? '';
  const problems = told({
    'claims/r1.yaml': claims.join(''),
    'stories/s.yaml': story.replace('quotes: [r1/p2]', 'quotes: [r1/p1999]'),
  });
  expect(problems).toHaveLength(1001);
  expect(problems.filter((problem) => problem.startsWith('stories/'))).toEqual([]);
});

test('of warnings alone the rest is a warning, and there is a corpus', () => {
  const long = 'a label that is far too long for the graph';
  const topics = numbers.map((number) =>
    topicWithoutLabel(number).replace(' }\n', `, label: { th: ก, en: ${long}, ja: あ } }\n`),
  );
  const { corpus, problems } = compile(tinyData().set('entities/hubs.yaml', topics.join('')));
  expect(corpus).not.toBeNull();
  expect(problems.at(-1)).toMatchObject({
    severity: 'warning',
    what: '1000 more problems in this file',
  });
});
