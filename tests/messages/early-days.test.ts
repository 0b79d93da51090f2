import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDay, formatDayShort, formatSpan } from '../../src/messages/format';
import { languages } from '../../src/model/language';
import { dayFromNumber, dayNumber, type IsoDay, type Precision } from '../../src/model/time-span';

afterEach(() => vi.restoreAllMocks());

const span = (precision: Precision, from: string, to = from) => ({
  precision,
  from: from as IsoDay,
  to: to as IsoDay,
});

/** A day as it is written, without its year and its era. */
const dayAndMonth = (words: string): string =>
  words.replace(/仏暦|พ\.ศ\.|ค\.ศ\.|BE|AD/, '').replace(/\d{3,}|\b[1-9]\d?(?=年)/, '');

describe('a day is the same in both calendars', () => {
  test.each([
    ['0001-01-01', '1 มกราคม พ.ศ. 544'],
    ['0004-02-29', '29 กุมภาพันธ์ พ.ศ. 547'],
    ['1500-03-01', '1 มีนาคม พ.ศ. 2043'],
    ['1582-10-04', '4 ตุลาคม พ.ศ. 2125'],
    ['1582-10-10', '10 ตุลาคม พ.ศ. 2125'],
    ['1582-10-15', '15 ตุลาคม พ.ศ. 2125'],
    ['2025-12-09', '9 ธันวาคม พ.ศ. 2568'],
  ])('%s', (day, words) => {
    expect(formatDay(day as IsoDay, 'th', 'buddhist')).toBe(words);
  });

  test('whatever day it is', () => {
    const days = fc
      .integer({ min: dayNumber('0100-01-01' as IsoDay), max: dayNumber('2100-01-01' as IsoDay) })
      .map(dayFromNumber);
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        const [common, buddhist] = (['common', 'buddhist'] as const).map((calendar) =>
          dayAndMonth(formatDay(day, language, calendar)),
        );
        expect(buddhist?.trim()).toBe(common?.trim());
      }),
    );
  });
});

test('so are short days, months, years and ranges', () => {
  const early = '0001-01-01' as IsoDay;
  expect(languages.map((language) => formatDayShort(early, language, 'buddhist'))).toEqual([
    '1 ม.ค. 544',
    '1 Jan 544',
    '仏暦544年1月1日',
  ]);
  expect(formatSpan(span('month', '1400-01-01', '1400-01-31'), 'th', 'buddhist')).toBe(
    'มกราคม พ.ศ. 1943',
  );
  expect(formatSpan(span('year', '1400-01-01', '1400-12-31'), 'en', 'buddhist')).toBe('1943 BE');
  expect(formatSpan(span('range', '1400-01-30', '1600-02-02'), 'th', 'buddhist')).toMatch(
    /^30 มกราคม พ\.ศ\. 1943.*2 กุมภาพันธ์ 2143$/,
  );
});

test('and need no formatter of their own', () => {
  formatDay('2025-12-09' as IsoDay, 'th', 'buddhist');
  const formatter = vi.spyOn(Intl, 'DateTimeFormat');
  formatDay('1025-12-09' as IsoDay, 'th', 'buddhist');
  expect(formatter).not.toHaveBeenCalled();
});
