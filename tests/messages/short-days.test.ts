import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDayShort, rememberShortDays, writeShortDays } from '../../src/messages/format';
import { parseIsoDay } from '../../src/model/time-span';

function dayOf(text: string) {
  const day = parseIsoDay(text);
  if (!day) throw new Error('no day');
  return day;
}

afterEach(() => vi.restoreAllMocks());

describe('days that were written elsewhere', () => {
  test('are written in every language and calendar', () => {
    expect(Object.values(writeShortDays([dayOf('2025-12-09')]))).toEqual([
      '9 ธ.ค. 2568',
      '9 ธ.ค. 2025',
      '9 Dec 2568',
      '9 Dec 2025',
      '仏暦2568年12月9日',
      '2025年12月9日',
    ]);
  });

  test('are taken over without a formatter', () => {
    // A day of its own: what is taken over is not given back.
    const day = dayOf('1999-01-02');
    rememberShortDays(
      Object.fromEntries(Object.keys(writeShortDays([day])).map((key) => [key, `as in ${key}`])),
    );
    const formatter = vi.spyOn(Intl, 'DateTimeFormat');
    expect(formatDayShort(day, 'en', 'common')).toMatch(/^as in /);
    expect(formatter).not.toHaveBeenCalled();
  });
});
