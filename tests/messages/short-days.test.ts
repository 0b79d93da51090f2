import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDayShort, rememberShortDays, writeShortDays } from '../../src/messages/format';
import { parseIsoDay } from '../../src/model/time-span';

const day = parseIsoDay('2025-12-09');
if (!day) throw new Error('no day');

afterEach(() => vi.restoreAllMocks());

describe('days that were written elsewhere', () => {
  test('are written in every language and calendar', () => {
    expect(Object.values(writeShortDays([day]))).toEqual([
      '9 ธ.ค. 2568',
      '9 ธ.ค. 2025',
      '9 Dec 2568',
      '9 Dec 2025',
      '仏暦2568年12月9日',
      '2025年12月9日',
    ]);
  });

  test('are taken over without a formatter', () => {
    rememberShortDays(
      Object.fromEntries(Object.keys(writeShortDays([day])).map((key) => [key, `as in ${key}`])),
    );
    const formatter = vi.spyOn(Intl, 'DateTimeFormat');
    expect(formatDayShort(day, 'en', 'common')).toMatch(/^as in /);
    expect(formatter).not.toHaveBeenCalled();
  });
});
