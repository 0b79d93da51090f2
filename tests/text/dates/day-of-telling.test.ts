import { expect, test } from 'vitest';
import { findDates } from '../../../src/text/dates/dates';

const days = (text: string) =>
  findDates(text, null).dates.map(({ from, yearFrom }) => [from, yearFrom]);

test('without a day of publication, a day leans on the one that the text calls today', () =>
  expect(days('แถลง 22 ธ.ค. นี้ เมื่อวันนี้ (19 ธันวาคม 2566) เริ่มใช้ 2 มกราคม 2569')).toEqual([
    ['2023-12-22', 'another date'],
    ['2023-12-19', 'written'],
    ['2026-01-02', 'written'],
  ]));

test('else on its other days, where these lie near each other', () => {
  expect(days('เมื่อวันที่ 19 ธันวาคม 2566 ว่า 5 ม.ค. นี้ จะเปิดถึง 20 มกราคม 2567')).toEqual([
    ['2023-12-19', 'written'],
    ['2024-01-05', 'another date'],
    ['2024-01-20', 'written'],
  ]);
  expect(days('เมื่อวันที่ 19 ธันวาคม 2562 ว่า 5 ม.ค. นี้ จะเปิดถึง 20 มกราคม 2567')[1]).toEqual([
    null,
    'unknown',
  ]);
  expect(days('เปิด 5 ม.ค. นี้')).toEqual([[null, 'unknown']]);
});
