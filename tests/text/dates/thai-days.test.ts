import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/model/time-span';
import { findDates } from '../../../src/text/dates/dates';
import { expectDates } from '../../fixtures/expect-dates';

const published = parseIsoDay('2025-01-22');

describe('days and months in Thai', () => {
  test.each([
    // The days of a list and of a range.
    'วันที่ ⟦19⟧, ⟦21-23⟧ และ ⟦25 มกราคม 2568⟧ | 2025-01-19 | 2025-01-21..2025-01-23 range | 2025-01-25',
    'วันที่ ⟦1⟧ กับ ⟦31 ธันวาคม 2568⟧ | 2025-12-01 | 2025-12-31',
    '⟦วันจันทร์ที่ 3 ถึงวันศุกร์ที่ 7 มีนาคม 2568⟧ | 2025-03-03..2025-03-07 range',
    // A number that is no day stands beside a month.
    'ต้นไม้ 45 ⟦ธันวาคม 2568⟧ | 2025-12-01..2025-12-31 month',
    'ต้นไม้ 0 ⟦ธันวาคม 2568⟧ | 2025-12-01..2025-12-31 month',
    'ต้นไม้ 3, 40 ⟦ธันวาคม 2568⟧ | 2025-12-01..2025-12-31 month',
    // A number behind the month that is no year.
    'วันที่ ⟦9 มกราคม⟧ 30 คน | 2025-01-09 publication',
    'วันที่ ⟦9 มกราคม⟧ 67 คน | 2025-01-09 publication',
    'วันที่ ⟦9 มกราคม⟧ 1234 ดอก | 2025-01-09 publication',
    'วันที่ ⟦9 มกราคม⟧ 99 ดอก | 2025-01-09 publication',
    'ใน ⟦ธันวาคม พ.ศ. 67⟧ ครั้งที่ 2 | 2024-12-01..2024-12-31 month two',
    // Eras.
    '⟦9 ธันวาคม ค.ศ. 2025⟧ และ ⟦9 ธันวาคม พ.ศ. 2568⟧ | 2025-12-09 gregorian | 2025-12-09',
    '⟦9 ธันวาคม ค.ศ. 2568⟧ และ ⟦9 ธันวาคม พ.ศ. 2025⟧ | ? unknown | ? unknown',
    // Months without a day.
    'ใน⟦ม.ค. 2568⟧ | 2025-01-01..2025-01-31 month',
    'ใน⟦มีนาคม⟧ ดอกไม้บาน | ? month unknown',
    'ช่วง ⟦ม.ค. – มี.ค.⟧ ดอกไม้บาน | ? range unknown',
    '⟦ม.ค.-มี.ค.⟧ | ? range unknown',
    'ดอกไม้ – ⟦มี.ค.⟧ | ? month unknown',
    // Words behind a year that is written say nothing of it.
    'วันที่ ⟦9 มกราคม 2568⟧ นี้ | 2025-01-09',
    'วันที่ ⟦9 มกราคม 2568⟧ ที่ผ่านมา | 2025-01-09',
  ])('%s', (line) => expectDates(line, published));

  test.each(['ดอกไม้ – สำนักงาน ก.พ.', 'สำนักงาน ก.พ. ดอกไม้ – สวน'])('%s: no month', (text) =>
    expect(findDates(text, published).dates).toEqual([]),
  );
});

describe('the year that words lend to a month or day', () => {
  const june = parseIsoDay('2025-06-15');
  test.each([
    'เมื่อ⟦เดือนมีนาคม⟧ที่ผ่านมา | 2025-03-01..2025-03-31 month publication',
    'เมื่อ⟦เดือนสิงหาคม⟧ที่เพิ่งผ่านมา | 2024-08-01..2024-08-31 month publication',
    'เมื่อ⟦เดือนมีนาคม⟧ปีก่อน | 2024-03-01..2024-03-31 month publication',
    'เมื่อ⟦เดือนมีนาคม⟧ของปีที่แล้ว | 2024-03-01..2024-03-31 month publication',
    'เมื่อ⟦เดือนมีนาคม⟧เมื่อปีที่ผ่านมา | 2024-03-01..2024-03-31 month publication',
    'ใน⟦เดือนมีนาคม⟧ของปีหน้า | 2026-03-01..2026-03-31 month publication',
    'ใน⟦เดือนมีนาคม⟧ที่จะมาถึงนี้ | 2026-03-01..2026-03-31 month publication',
    'ใน⟦เดือนสิงหาคม⟧ที่กำลังจะถึง | 2025-08-01..2025-08-31 month publication',
    'ใน⟦เดือนสิงหาคมนี้⟧ | 2025-08-01..2025-08-31 month publication',
    'ใน⟦เดือนมีนาคมของปีนี้⟧ | 2025-03-01..2025-03-31 month publication',
    'ช่วงปีนี้ (⟦3 มกราคม – 21 มีนาคม⟧) | 2025-01-03..2025-03-21 range publication',
    'ใน⟦เดือนธันวาคม ปีนี้⟧ | 2025-12-01..2025-12-31 month publication',
    'เมื่อวันที่ ⟦15 มิถุนายน⟧ที่ผ่านมา | 2025-06-15 publication',
    'วันที่ ⟦15 มิถุนายน⟧ที่จะถึงนี้ | 2026-06-15 publication',
    // A month that is not over has neither passed nor is it still to come.
    'ใน⟦เดือนมิถุนายน⟧ที่ผ่านมา | ? month unknown',
    'ใน⟦เดือนมิถุนายน⟧ที่จะถึงนี้ | ? month unknown',
    // The days of a range have one year.
    'วันที่ ⟦14 – 16 มิถุนายน⟧ที่จะถึงนี้ | 2025-06-14..2025-06-16 range publication',
  ])('%s', (line) => expectDates(line, june));

  test.each([
    'ใน⟦เดือนธันวาคมปีนี้⟧ | 2025-12-01..2025-12-31 month publication',
    'วันที่ ⟦9 ธันวาคม ศกนี้⟧ | 2025-12-09 publication',
    'ตลอดปีนี้ (⟦3 มกราคม – 21 ธันวาคม⟧) | 2025-01-03..2025-12-21 range publication',
  ])('the year of publication is this year, however far: %s', (line) =>
    expectDates(line, published),
  );

  test('this January, said in December, is the next one', () =>
    expectDates(
      'ใน⟦เดือนมกราคมนี้⟧ | 2026-01-01..2026-01-31 month publication',
      parseIsoDay('2025-12-20'),
    ));
});

describe('the year beside a range', () => {
  test.each([
    'ช่วง (⟦มกราคม – มิถุนายน⟧) ⟦ปี 2566⟧ | 2023-01-01..2023-06-30 range | 2023-01-01..2023-12-31 year',
    'ช่วง⟦มกราคม – มิถุนายน⟧ของ⟦ปี2566⟧ | 2023-01-01..2023-06-30 range | 2023-01-01..2023-12-31 year',
    '⟦ปี2566⟧(⟦3 มกราคม – 21 มิถุนายน⟧) | 2023-01-01..2023-12-31 year | 2023-01-03..2023-06-21 range',
    '⟦ปี 2023⟧ (⟦3 มกราคม – 21 มิถุนายน⟧) | 2023-01-01..2023-12-31 year gregorian | 2023-01-03..2023-06-21 range gregorian',
    'ปี 1200 (⟦3 มิถุนายน – 21 สิงหาคม⟧) | ? range unknown',
    '⟦มิถุนายน – สิงหาคม⟧ ปี 25660 | ? range unknown',
    '⟦มิถุนายน – สิงหาคม⟧ มีดอกไม้ใน⟦ปี 2566⟧ | ? range unknown | 2023-01-01..2023-12-31 year',
    '⟦ปี 2566⟧ (สวน) และ ⟦3 มิถุนายน – 21 สิงหาคม⟧ | 2023-01-01..2023-12-31 year | ? range unknown',
    'ปีนี้ (สวน) ⟦3 มิถุนายน – 21 สิงหาคม⟧ | ? range unknown',
    '⟦5 มกราคม 2567 ถึง 7 กุมภาพันธ์⟧ | 2024-01-05..2024-02-07 range',
    '⟦5 มกราคม – กุมภาพันธ์ 2568⟧ | 2025-01-05..2025-02-28 range',
    '⟦มกราคม – 5 กุมภาพันธ์ 2568⟧ | 2025-01-01..2025-02-05 range',
  ])('%s', (line) => expectDates(line, published));

  test.each([
    ['⟦28 ธันวาคม – 3 มกราคม⟧ | ? range unknown', null],
    ['⟦28 ธันวาคม – 3 มกราคม⟧ | 2024-12-28..2025-01-03 range publication', published],
  ])('%s, published %s', (line, day) => expectDates(line, day));
});

describe('a day or month near to publication', () => {
  test.each([
    // 45 days for a day, 62 for a month.
    ['⟦8 มีนาคม⟧ | 2025-03-08 publication', '2025-01-22'],
    ['⟦9 มีนาคม⟧ | ? unknown', '2025-01-22'],
    ['⟦29 กุมภาพันธ์⟧ | ? unknown', '2025-02-20'],
    ['ใน⟦เดือนมีนาคม⟧ | 2025-03-01..2025-03-31 month publication', '2025-01-12'],
    ['ใน⟦เดือนมีนาคม⟧ | ? month unknown', '2025-01-11'],
    // Only a month that is introduced as one, and not a range of them.
    ['ใน⟦กุมภาพันธ์⟧ | ? month unknown', '2025-01-22'],
    ['ใน⟦เดือนกุมภาพันธ์ – มีนาคม⟧ | ? range unknown', '2025-01-22'],
    ['⟦กุมภาพันธ์ – 5 มีนาคม⟧ | ? range unknown', '2025-01-22'],
    ['⟦5 กุมภาพันธ์ – มีนาคม⟧ | ? range unknown', '2025-02-10'],
    // What comes back every year is of none.
    ['⟦20 มกราคม⟧ทุกปี | ? unknown', '2025-01-22'],
    ['⟦20 มกราคม⟧ ของทุกปี | ? unknown', '2025-01-22'],
    ['⟦20 มกราคม⟧ของแต่ละปี | ? unknown', '2025-01-22'],
    ['⟦20 มกราคม⟧ ในทุก ๆ ปี | ? unknown', '2025-01-22'],
    ['ทุก⟦เดือนกุมภาพันธ์⟧ | ? month unknown', '2025-01-22'],
    ['ทุกปี ⟦20 มกราคม⟧ | ? unknown', '2025-01-22'],
    ['วันที่ ⟦20 มกราคม⟧ นายขไข่รดน้ำต้นไม้ทุกปี | 2025-01-20 publication', '2025-01-22'],
    ['ทุกปีมีฝน เมื่อ ⟦20 มกราคม⟧ | 2025-01-20 publication', '2025-01-22'],
  ])('%s, published %s', (line, day) => expectDates(line, parseIsoDay(day)));
});
