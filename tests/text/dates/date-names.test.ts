import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/model/time-span';
import { findDates } from '../../../src/text/dates/dates';

const days = (text: string) => findDates(text, null).dates.map(({ from, to }) => [from, to]);

const months = [
  ['มกราคม', 'ม.ค.', 'January', 'Jan', 'Jan.'],
  ['กุมภาพันธ์', 'กุมภาพันธ', 'ก.พ.', 'February', 'Feb'],
  ['มีนาคม', 'มี.ค.', 'March', 'Mar'],
  ['เมษายน', 'เม.ย.', 'April', 'Apr'],
  ['พฤษภาคม', 'พฤกษภาคม', 'พ.ค.', 'May'],
  ['มิถุนายน', 'มิ.ย.', 'June', 'Jun'],
  ['กรกฎาคม', 'กรกฏาคม', 'ก.ค.', 'July', 'Jul'],
  ['สิงหาคม', 'ส.ค.', 'August', 'Aug'],
  ['กันยายน', 'ก.ย.', 'September', 'Sept', 'Sep'],
  ['ตุลาคม', 'ต.ค.', 'October', 'Oct'],
  ['พฤศจิกายน', 'พฤษจิกายน', 'พฤศจิกาน', 'พ.ย.', 'November', 'Nov'],
  ['ธันวาคม', 'ธ.ค.', 'December', 'Dec'],
];

describe('the months by all their names', () => {
  test.each(months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))(
    '%s is month %d',
    (name, month) => {
      const day = `2025-${String(month).padStart(2, '0')}-09`;
      const year = /[a-z]/u.test(name) ? '2025' : '2568';
      expect(days(`9 ${name} ${year}`)).toEqual([[day, day]]);
    },
  );
});

describe('the days of the week by all their names', () => {
  // The week that begins on Sunday, 19 January 2025.
  const week = [
    ['อาทิตย์', 'Sunday', 'Sun'],
    ['จันทร์', 'Monday', 'Mon'],
    ['อังคาร', 'Tuesday', 'Tues', 'Tue'],
    ['พุธ', 'Wednesday', 'Wed'],
    ['พฤหัสบดี', 'พฤหัส', 'Thursday', 'Thurs', 'Thu'],
    ['ศุกร์', 'Friday', 'Fri'],
    ['เสาร์', 'Saturday', 'Sat'],
  ];
  test.each(week.flatMap((names, at) => names.map((name) => [name, at] as const)))(
    '%s fits its day alone',
    (name, weekday) => {
      const fitting = week.map((_, at) => {
        const day = 19 + at;
        const text = /[a-z]/u.test(name)
          ? `${name}, ${day} January 2025`
          : `วัน${name}ที่ ${day} มกราคม 2568`;
        const { dates, warnings } = findDates(text, null);
        expect(dates).toHaveLength(1);
        return warnings.length === 0;
      });
      expect(fitting).toEqual(week.map((_, at) => at === weekday));
    },
  );
});

describe('what contradicts itself is told with its place and words', () => {
  const published = parseIsoDay('2025-01-22');
  test.each([
    ['เมื่อวันอังคารที่ 22 มกราคม 2568', '2025-01-22 is a Wednesday'],
    ['Monday, 9 December 2025', '2025-12-09 is a Tuesday'],
    ['2025年12月9日(月)', '2025-12-09 is a Tuesday'],
    ['2025年2月30日', 'names no day of the calendar'],
    ['ณ 31/02/2568', 'names no day of the calendar'],
    ['ใน ค.ศ. 2568', 'names a year that is none of its era'],
    ['วันนี้ (22 มกราคม 2567)', 'does not fit the day of publication, 2025-01-22'],
    ['วันนี้ (10 มกราคม 2568)', 'does not fit the day of publication, 2025-01-22'],
    ['20 มกราคม 2567', 'does not fit the day of publication, 2025-01-22'],
  ])('%s: %s', (text, words) => {
    const { dates, warnings } = findDates(text, published);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain(words);
    const [date] = dates;
    expect(warnings[0]?.start).toBeGreaterThanOrEqual(date?.start ?? -1);
    expect(warnings[0]?.end).toBe(date?.end);
  });

  test.each([
    'วันนี้ (22 มกราคม 2568)',
    'วันนี้ (15 มกราคม 2568)',
    '10 มกราคม 2568',
    '15 มีนาคม 2557',
    '26 มกราคม 2567',
    'มกราคม 2567',
    'ปี 2567',
  ])('%s contradicts nothing', (text) => {
    expect(findDates(text, published).warnings).toEqual([]);
  });

  test('in the order of the text', () => {
    const text = '31/02/2568 และวันอังคารที่ 22 มกราคม 2568 และ 30/02/2568';
    const starts = findDates(text, published).warnings.map(({ start }) => start);
    expect(starts).toHaveLength(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
