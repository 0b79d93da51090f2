import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/model/time-span';
import { tenseBefore } from '../../../src/text/dates/told-tense';
import { expectDates } from '../../fixtures/expect-dates';

describe('the tense of the clause that leads to a date', () => {
  test.each([
    ['งานดอกไม้ซึ่งจะจัดขึ้นในช่วงปลาย', 'future'],
    ['กำหนดจัดงานดอกไม้ในวันที่ ', 'future'],
    ['ได้ปลูกดอกไม้เมื่อวันที่ ', 'past'],
    ['ได้ปลูกดอกไม้เมื่อช่วงต้น', 'past'],
    ['งานดอกไม้ในช่วง', null],
    ['จะบานหลังจากที่ได้ปลูกใน', null],
    ['จะบานในเดือนมีนาคม และใน', null],
    ['จะบาน ซึ่งปลูกใน', null],
    ['ดอกไม้เริ่มเมื่อ', null],
  ])('%s: %s', (text, tense) => expect(tenseBefore(text, text.length)).toBe(tense));
});

describe('the year that the tense lends to a month or day', () => {
  const may = parseIsoDay('2025-05-23');
  test.each([
    'สวนจะเป็นเจ้าภาพใน⟦เดือนธันวาคมนี้⟧ | 2025-12-01..2025-12-31 month publication',
    'สวนเปิดใน⟦เดือนธันวาคมนี้⟧ | 2025-12-01..2025-12-31 month publication',
    'งานซึ่งจะจัดขึ้นใน⟦เดือนธันวาคม⟧ | 2025-12-01..2025-12-31 month publication',
    'งานซึ่งจะจัดขึ้นในวันที่ ⟦9 ธันวาคม⟧ | 2025-12-09 publication',
    'งานซึ่งจะจัดขึ้นใน⟦เดือนมีนาคม⟧ | 2026-03-01..2026-03-31 month publication',
    'เมื่อวันที่ ⟦9 ธันวาคม⟧ ดอกไม้บาน | 2024-12-09 publication',
    'เมื่อ⟦เดือนธันวาคม⟧ ดอกไม้บาน | 2024-12-01..2024-12-31 month publication',
    'เมื่อ⟦เดือนพฤษภาคม⟧ ดอกไม้บาน | 2025-05-01..2025-05-31 month publication',
    'งานซึ่งจะจัดขึ้นใน⟦เดือนพฤษภาคม⟧ | 2025-05-01..2025-05-31 month publication',
    'งานดอกไม้ใน⟦เดือนธันวาคม⟧ | ? month unknown',
    // Another year stands in the sentence, or the words say nothing of when.
    'ใน⟦ปี 2560⟧ สวนเปิดเมื่อวันที่ ⟦9 ธันวาคม⟧ | 2017-01-01..2017-12-31 year | ? unknown',
    // More than ten months away.
    'งานซึ่งจะจัดขึ้นใน⟦เดือนเมษายน⟧ | ? month unknown',
    'เมื่อวันที่ ⟦9 กรกฎาคม⟧ ดอกไม้บาน | ? unknown',
    // A month of which a part has passed.
    'เมื่อต้น⟦เดือนพฤษภาคม⟧ที่ผ่านมา | 2025-05-01..2025-05-31 month publication',
    'เมื่อกลาง⟦เดือนพฤษภาคม⟧ที่ผ่านมา | 2025-05-01..2025-05-31 month publication',
    'เมื่อปลาย⟦เดือนพฤษภาคม⟧ที่ผ่านมา | ? month unknown',
    // Two digits that are no year of this time.
    'ตั้งแต่ ⟦5 มี.ค.⟧17 เป็นต้นมา | ? unknown',
    'ตั้งแต่ ⟦5 มี.ค.⟧ 17 (⟦ค.ศ. 1974⟧) | ? unknown | 1974-01-01..1974-12-31 year gregorian',
    'วันที่ ⟦3-4 พค.นี้⟧ | 2025-05-03..2025-05-04 range publication',
    'วันที่ ⟦9 พ.ค. 68⟧ น.ส.กอ ดาวเรือง และ ⟦9 กรฎาคม 2567⟧ | 2025-05-09 two | 2024-07-09',
    'วันที่ ⟦9 พ.ค. 68⟧ ประเทศไทยปลูกดอกไม้ | 2025-05-09 two',
  ])('%s', (line) => expectDates(line, may));

  test('told a few days late, what will be is near', () =>
    expectDates('จะปลูกดอกไม้วันที่ ⟦20 พฤษภาคม⟧ | 2025-05-20 publication', may));

  test('"this" January, told in March, is past', () =>
    expectDates(
      'ปลูกดอกไม้ตั้งแต่⟦มกราคมนี้⟧ | 2025-01-01..2025-01-31 month publication',
      parseIsoDay('2025-03-23'),
    ));

  test('"this" January, told in July of what will be, is to come', () =>
    expectDates(
      'จะปลูกดอกไม้ใน⟦เดือนมกราคมนี้⟧ | 2026-01-01..2026-01-31 month publication',
      parseIsoDay('2025-07-01'),
    ));

  test('without a day of publication nothing is known', () =>
    expectDates('จะปลูกใน⟦เดือนธันวาคมนี้⟧ | ? month unknown', null));
});

describe('the year beside months', () => {
  const published = parseIsoDay('2025-01-22');
  test.each([
    '⟦ครึ่งปีแรกของปี พ.ศ. 2568⟧ (⟦มกราคม – มิถุนายน⟧) | 2025-01-01..2025-06-30 range | 2025-01-01..2025-06-30 range',
    '⟦ไตรมาสที่ 2/2567⟧ (⟦เม.ย. - มิ.ย.⟧) | 2024-04-01..2024-06-30 range | 2024-04-01..2024-06-30 range',
    '⟦ปี 2566⟧ ตั้งแต่ ⟦ม.ค. - ก.ย.⟧ | 2023-01-01..2023-12-31 year | 2023-01-01..2023-09-30 range',
    'ใน⟦ปี 2566⟧ (ช่วง⟦เดือน ม.ค.-มี.ค.⟧) | 2023-01-01..2023-12-31 year | 2023-01-01..2023-03-31 range',
    '⟦ปีงบประมาณ 2567⟧ (⟦ตุลาคม - ธันวาคม⟧) | 2023-10-01..2024-09-30 range | 2023-10-01..2023-12-31 range',
    '⟦ปีงบประมาณ 2567⟧ (⟦มกราคม - มีนาคม⟧) | 2023-10-01..2024-09-30 range | 2024-01-01..2024-03-31 range',
    'ดอกไม้ (⟦มกราคม – มีนาคม⟧) ของปีนี้ | 2025-01-01..2025-03-31 range publication',
  ])('%s', (line) => expectDates(line, published));
});
