import { expect, test } from 'vitest';
import { createReport } from '../../src/compile/report';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('problems are told by file, line and column, of one place errors first', () => {
  const report = createReport();
  report.warn(at('b', 1, 1), 'seven', '');
  report.error(at('a', 2, 1), 'five', '');
  report.error(at('a', 10, 1), 'six', '');
  report.error(at('a', 1, 20), 'four', '');
  report.warn(at('a', 1, 3), 'three', '');
  report.error(at('a', 1, 3), 'two', '');
  report.error(at('a', 1, 2), 'one', '');
  expect(report.problems().map(({ what }) => what)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
  ]);
  expect(report.problems()[2]).toMatchObject({ severity: 'warning' });
  expect(report.problems()[3]).toMatchObject({ severity: 'error' });
});

test('warnings alone are no errors', () => {
  const report = createReport();
  expect(report.hasErrors()).toBe(false);
  report.warn(at('a', 1, 1), 'a long label', 'shorten it');
  expect(report.hasErrors()).toBe(false);
  report.error(at('a', 1, 1), 'a wrong id', 'correct it');
  expect(report.hasErrors()).toBe(true);
});

test('of a file with more than a thousand problems the rest are counted at the last', () => {
  const report = createReport();
  for (let line = 1; line <= 1000; line++) report.warn(at('a', line, 1), `w${line}`, '');
  report.error(at('b', 1, 1), 'of another file', '');
  expect(report.isFull('a')).toBe(false);
  expect(report.problems()).toHaveLength(1001);
  report.warn(at('a', 1001, 1), 'one more', '');
  report.warn(at('a', 1002, 1), 'and another', '');
  expect(report.isFull('a')).toBe(true);
  expect(report.isFull('b')).toBe(false);
  const problems = report.problems();
  expect(problems).toHaveLength(1002);
  expect(problems[1000]).toEqual({
    ...at('a', 1000, 1),
    severity: 'warning',
    what: '2 more problems in this file',
    fix: 'correct those above and check again',
  });
  expect(problems[1001]).toMatchObject({ what: 'of another file' });
});

test('what is only counted is an error where any of it is one', () => {
  const report = createReport();
  for (let line = 1; line <= 1000; line++) report.warn(at('a', line, 1), `w${line}`, '');
  report.error(at('a', 1001, 1), 'an error', '');
  report.warn(at('a', 1002, 1), 'a warning', '');
  expect(report.problems().at(-1)).toMatchObject({ severity: 'error', line: 1000 });
});
