import { describe, expect, test } from 'vitest';
import { spellingOf } from '../../../src/text/letters/spelling-key';
import { dateInQuery } from '../../../src/text/queries/query-date';

/**
 * What a query means: `from..to` of each stretch of time, or `month/day/weekday` of what comes again, `*` for any; then
 * in brackets the words that are left over.
 */
function meaning(query: string): string {
  const found = dateInQuery(spellingOf(query));
  if (found === null) return 'no date';
  const { date } = found;
  const rest = found.rest.replace(/\s+/gu, ' ').trim();
  const time =
    date.kind === 'spans'
      ? date.spans.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(' or ')
      : [date.month, date.day, date.weekday].map((part) => part ?? '*').join('/');
  return rest === '' ? time : `${time} [${rest}]`;
}

const expectMeaning = (query: string, expected: string): void =>
  expect(meaning(query)).toBe(expected);

describe('a day, month or year in a query', () => {
  test.each([
    ['9 December 2025', '2025-12-09'],
    ["9 dec '25", '2025-12-09'],
    ['sept 2025', '2025-09-01..2025-09-30'],
    ['sep. 2025', '2025-09-01..2025-09-30'],
    ['feb 40', '1997-02-01..1997-02-28'],
    ['feb 39', '2039-02-01..2039-02-28'],
    ['1/20/2025', '2025-01-20'],
    ['1/13/2025', '2025-01-13'],
    // Two orders of day and month, where both are days and the year is not Thai.
    ['12/9/2025', '2025-09-12 or 2025-12-09'],
    ['12/9/25', '2025-09-12'],
    ['12/9/2568', '2025-09-12'],
    ['12/12/2025', '2025-12-12'],
    ['20251209', '2025-12-09'],
    ['ข่าว 9 ธันวาคม 2568 ขไข่', '2025-12-09 [ข่าว ขไข่]'],
    // The years that a query may name.
    ['1899', 'no date'],
    ['1900', '1900-01-01..1900-12-31'],
    ['2100', '2100-01-01..2100-12-31'],
    ['2101', 'no date'],
    ['2443', '1900-01-01..1900-12-31'],
    ['2643', '2100-01-01..2100-12-31'],
    // No days of the calendar.
    ['2025-02-30', 'no date'],
    ['31/02/2568', 'no date'],
    ['20/13/2025', 'no date'],
    ['13/2568', 'no date'],
  ])('%s: %s', expectMeaning);
});

describe('a date in Japanese', () => {
  test.each([
    ['令和7年12月9日', '2025-12-09'],
    ['令和元年', '2019-01-01..2019-12-31'],
    ['平成元年5月', '1989-05-01..1989-05-31'],
    ['昭和64年1月7日', '1989-01-07'],
    ['R7.12.9', '2025-12-09'],
    ['令和七年十二月', '2025-12-01..2025-12-31'],
    ['二〇二五年', '2025-01-01..2025-12-31'],
    ['十月', '10/*/*'],
    ['二十日', '*/20/*'],
    ['三十一日', '*/31/*'],
    ['十二月九日の会談', '12/9/* [の会談]'],
    ['20月', 'no date'],
  ])('%s: %s', expectMeaning);
});

describe('what comes again', () => {
  test.each([
    ['9 dec', '12/9/*'],
    ['9 ธันวา', '12/9/*'],
    ['มกรา', '1/*/*'],
    ['1/20', '1/20/*'],
    ['20/1', '1/20/*'],
    ['1/12', '12/1/*'],
    ['29/2', '2/29/*'],
    ['วันที่ 31', '*/31/*'],
    ['วันอังคารที่ 9', '*/9/2'],
    ['ข่าววันที่ 9 ขไข่', '*/9/* [ข่าว ขไข่]'],
    ['หลัง ธันวาคม', '12/*/* [หลัง]'],
    ['28 สิงหาคม - 3 กรกฎาคม', '8/28/* [- 3 กรกฎาคม]'],
    ['30 february', 'no date'],
    ['31/4', 'no date'],
  ])('%s: %s', expectMeaning);
});

describe('the time on one side of a date', () => {
  test.each([
    ['since 9 dec 2025', '2025-12-09..2100-12-31'],
    ['after 9 dec 2025', '2025-12-10..2100-12-31'],
    ['before 9 dec 2025', '1900-01-01..2025-12-08'],
    ['until 9 dec 2025', '1900-01-01..2025-12-09'],
    ['after 12/9/2025', '2025-09-13..2100-12-31 or 2025-12-10..2100-12-31'],
    ['ข่าว หลัง 9 ธันวาคม 2568 ขไข่', '2025-12-10..2100-12-31 [ข่าว ขไข่]'],
    ['2025年2月以降の会談', '2025-02-01..2100-12-31 [の会談]'],
    ['2025年2月より後', '2025-03-01..2100-12-31'],
    ['2025年2月以前', '1900-01-01..2025-01-31'],
    ['2025年2月まで', '1900-01-01..2025-02-28'],
  ])('%s: %s', expectMeaning);
});

describe('a range or a part of a year', () => {
  test.each([
    ['january to march 2025', '2025-01-01..2025-03-31'],
    ['from january until january 2025', '2025-01-01..2025-01-31'],
    ['november to january 2026', '2025-11-01..2026-01-31'],
    ['ข่าว มกราคม ถึง มีนาคม 2568 ขไข่', '2025-01-01..2025-03-31 [ข่าว ขไข่]'],
    ['ข่าวมกราคม ถึง มีนาคม 2568แผน', '2025-01-01..2025-03-31 [ข่าว แผน]'],
    ['ข่าวปลายปี 2568แผน', '2025-09-01..2025-12-31 [ข่าว แผน]'],
    ['9-11 december 2025', '2025-12-09..2025-12-11'],
    ['9 december to 11 january 2026', '2025-12-09..2026-01-11'],
    ['ข่าว 9-11 ธันวาคม 2568 ขไข่', '2025-12-09..2025-12-11 [ข่าว ขไข่]'],
    ['news 9-11 dec 2025 plan', '2025-12-09..2025-12-11 [news plan]'],
    ['q4 2025', '2025-10-01..2025-12-31'],
    ['news q4 25 plan', '2025-10-01..2025-12-31 [news plan]'],
    ['q4/25', '2025-10-01..2025-12-31'],
    ['2025q1', '2025-01-01..2025-03-31'],
    ['2025 q2', '2025-04-01..2025-06-30'],
    ['第3四半期 2025', '2025-07-01..2025-09-30'],
    ['2025第4四半期', '2025-10-01..2025-12-31'],
    ['ไตรมาสที่4พ.ศ.68', '2025-10-01..2025-12-31'],
    ['ไตรมาส 2 ของปี 68', '2025-04-01..2025-06-30'],
    ['early 2025', '2025-01-01..2025-04-30'],
    ['mid-2025', '2025-05-01..2025-08-31'],
    ['news late 2025 plan', '2025-09-01..2025-12-31 [news plan]'],
    ['2025年末の会談', '2025-09-01..2025-12-31 [の会談]'],
    ['h1 25', '2025-01-01..2025-06-30'],
    ['h2 25', '2025-07-01..2025-12-31'],
    ['2025年度上半期', '2025-01-01..2025-06-30'],
  ])('%s: %s', expectMeaning);
});

test.each([
  ['9 dec 2025', 'day'],
  ['dec 2025', 'month'],
  ['2025', 'year'],
  ['late 2025', 'range'],
  ['january to march 2025', 'range'],
  ['9-11 dec 2025', 'range'],
  ['since 2025', 'range'],
])('%s is given by the %s', (query, precision) => {
  expect(dateInQuery(query)?.date).toMatchObject({ kind: 'spans', spans: [{ precision }] });
});

describe('a misspelt month', () => {
  test.each([
    ['9 decmber 2025', '2025-12-09'],
    ['ธันวาคมม 2568', '2025-12-01..2025-12-31'],
    // Without a number it is more likely another word.
    ['ขไข่ decmber', 'no date'],
    ['ขไข่', 'no date'],
  ])('%s: %s', expectMeaning);
});
