import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayFromNumber,
  dayNumber,
  type IsoDay,
  looksBuddhist,
  meets,
  parseIsoDay,
  parseTimeSpan,
} from '../../src/model/time-span';
import { property } from '../fixtures/property';

/** A span as `from..to precision`. */
const read = (text: string): string | null => {
  const span = parseTimeSpan(text);
  return span && `${span.from}..${span.to} ${span.precision}`;
};

describe('a time of the data', () => {
  test.each([
    ['2025', '2025-01-01..2025-12-31 year'],
    ['2025-01', '2025-01-01..2025-01-31 month'],
    ['2025-04', '2025-04-01..2025-04-30 month'],
    ['2025-02', '2025-02-01..2025-02-28 month'],
    ['2024-02', '2024-02-01..2024-02-29 month'],
    ['1900-02', '1900-02-01..1900-02-28 month'],
    ['2000-02', '2000-02-01..2000-02-29 month'],
    ['2025-01-20', '2025-01-20..2025-01-20 day'],
    ['2025-12-31', '2025-12-31..2025-12-31 day'],
  ])('%s is %s', (text, span) => {
    expect(read(text)).toBe(span);
  });

  test.each([
    '',
    '25',
    '02025',
    '2025-00',
    '2025-13',
    '2025-1',
    '2025-01-00',
    '2025-01-32',
    '2025-02-29',
    '1900-02-29',
    '2025-06-31',
    '2025-01-20T09:00',
    ' 2025-01-20',
    '2025-01-2',
    '20 January 2025',
  ])('%j is none', (text) => {
    expect(read(text)).toBeNull();
  });

  test('is a day only where it is written as one', () => {
    expect(parseIsoDay('2025-01-20')).toBe('2025-01-20');
    expect(parseIsoDay('2025-01')).toBeNull();
    expect(parseIsoDay('2025')).toBeNull();
    expect(parseIsoDay('today')).toBeNull();
  });
});

test.each([
  ['2399-12-31', false],
  ['2400', true],
  ['2568-01-20', true],
  ['2700-01', true],
  ['2701-01-01', false],
  ['2025-25-68', false],
])('the year of %s can only be Buddhist: %s', (text, buddhist) => {
  expect(looksBuddhist(text)).toBe(buddhist);
});

property([fc.integer({ min: dayNumber('0000-01-01' as IsoDay), max: 2_932_896 })])(
  'days are counted in their order, and each count leads back to its day',
  (days) => {
    const day = dayFromNumber(days);
    expect(dayNumber(day)).toBe(days);
    expect(parseIsoDay(day)).toBe(day);
    expect(dayFromNumber(days - 1) < day || day === '0000-01-01').toBe(true);
  },
);

describe('a span and a window', () => {
  const day = (text: string) => (text === '' ? null : (text as IsoDay));

  test.each([
    ['2025-01-20', '2025-12-31', true],
    ['2024-12-01', '2025-01-10', true],
    ['2025-01-01', '2025-01-09', false],
    ['2025-01-21', '2025-12-31', false],
    ['', '2025-01-10', true],
    ['', '2025-01-09', false],
    ['2025-01-20', '', true],
    ['2025-01-21', '', false],
    ['', '', true],
  ])('10 to 20 January meet %s..%s: %s', (from, to, met) => {
    const span = { from: '2025-01-10' as IsoDay, to: '2025-01-20' as IsoDay };
    expect(meets(span, { from: day(from), to: day(to) })).toBe(met);
  });
});
