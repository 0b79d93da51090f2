import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../src/model/time-span';
import { nearestYear, weekdayOf, yearOfDigits } from '../../../src/text/dates/calendar';

test.each([
  [1799, null],
  [1800, { year: 1800, calendar: 'gregorian' }],
  [2200, { year: 2200, calendar: 'gregorian' }],
  [2201, null],
  [2399, null],
  [2400, { year: 1857, calendar: 'buddhist' }],
  [2700, { year: 2157, calendar: 'buddhist' }],
  [2701, null],
])('%d as a year', (value, year) => {
  expect(yearOfDigits(value)).toEqual(year);
});

test.each([
  ['1969-12-28', 0],
  ['1970-01-01', 4],
  ['2025-01-20', 1],
  ['2025-01-25', 6],
  ['2025-01-26', 0],
  ['1932-06-24', 5],
])('%s is day %d of the week', (day, weekday) => {
  expect(weekdayOf(day as IsoDay)).toBe(weekday);
});

describe('the nearest year', () => {
  test.each([
    ['2025-01-22', 2, 19, 2025],
    ['2025-01-22', 12, 30, 2024],
    ['2025-12-20', 1, 5, 2026],
    ['2025-12-20', 12, 31, 2025],
    ['2025-03-01', 2, 29, 2025],
    ['2025-07-02', 1, 1, 2025],
    ['2025-07-03', 1, 1, 2026],
  ])('to %s for month %d, day %d is %d', (published, month, day, year) => {
    expect(nearestYear(published as IsoDay, month, day)).toBe(year);
  });
});
