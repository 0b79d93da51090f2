import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/model/time-span';
import { findDates } from '../../../src/text/dates/dates';
import { marked } from '../../fixtures/marked-text';

const published = parseIsoDay('2025-01-22');

describe('what is wrong with a date is told with its words', () => {
  test.each([
    ['ณ ⟦วันจันทร์ที่ 9 ธันวาคม 2568⟧', 'weekday', ': 2025-12-09 is a Tuesday'],
    ['on ⟦Mon., 9 December 2025⟧', 'weekday', ': 2025-12-09 is a Tuesday'],
    ['⟦2025年12月9日(月)⟧', 'weekday', ': 2025-12-09 is a Tuesday'],
    ['วันเสาร์ที่ 8 และ⟦วันจันทร์ที่ 9 มีนาคม 2568⟧', 'weekday', ': 2025-03-09 is a Sunday'],
    ['⟦วันจันทร์ที่ 3 – วันพุธที่ 7 มีนาคม 2568⟧', 'weekday', ': 2025-03-07 is a Friday'],
    ['ณ ⟦วันจันทร์ที่ 31 กุมภาพันธ์ 2568⟧', 'no such day', ' names no day of the calendar'],
    ['⟦31 กุมภาพันธ์ – 3 มีนาคม 2568⟧', 'no such day', ' names no day of the calendar'],
    ['⟦27 – 31 กุมภาพันธ์ 2568⟧', 'no such day', ' names no day of the calendar'],
    ['ณ ⟦31/02/2568⟧', 'no such day', ' names no day of the calendar'],
    ['⟦2025年13月⟧', 'no such day', ' names no day of the calendar'],
    ['⟦9 ธันวาคม ค.ศ. 2568⟧', 'era', ' names a year that is none of its era'],
    ['⟦พ.ศ. 2025⟧', 'era', ' names a year that is none of its era'],
    ['⟦ไตรมาส 1 ค.ศ. 2568⟧', 'era', ' names a year that is none of its era'],
    ['⟦9 – 3 มกราคม 2568⟧', 'order', ' ends before it begins'],
    ['⟦พ.ศ. 2570 – 2560⟧', 'order', ' ends before it begins'],
    [
      'วันนี้(⟦10 มกราคม 2568⟧)',
      'year',
      ' (2025-01-10) does not fit the day of publication, 2025-01-22',
    ],
    [
      'วันนี้ ( วันที่ ⟦10 มกราคม 2568⟧)',
      'year',
      ' (2025-01-10) does not fit the day of publication, 2025-01-22',
    ],
    ['⟦25 มกราคม 2567⟧', 'year', ' (2024-01-25) does not fit the day of publication, 2025-01-22'],
    ['⟦5 มีนาคม 2458⟧', 'year', ' (1915-03-05) does not fit the day of publication, 2025-01-22'],
  ])('%s: %s', (sentence, kind, fault) => {
    const { text, marks } = marked(sentence);
    expect(findDates(text, published).warnings).toEqual(
      marks.map((mark) => ({
        kind,
        start: mark.start,
        end: mark.end,
        message: mark.text + fault,
      })),
    );
  });

  test.each([
    'วันเสาร์ที่ 8 และ 9 มีนาคม 2568',
    'วันเสาร์ที่ 8 และวันอาทิตย์ที่ 9 มีนาคม 2568',
    'วันจันทร์ที่ 3 – วันศุกร์ที่ 7 มีนาคม 2568',
    'Tues., 9 December 2025',
    'Tuesday, 9 and 10 December 2025',
    '2025年12月9日(火)',
    '2025年12月9日',
    '2025年12月(月)',
    '20 สิงหาคม',
    '28 สิงหาคม – 3 กรกฎาคม',
    'ปี 2567/68',
    '9 ธันวาคม ค.ศ. 2025',
    'พ.ศ. 2568',
    'ไตรมาส 1 ค.ศ. 2025',
    'ไตรมาส 1 พ.ศ. 2568',
    'วันนี้ (หลัง 10 มกราคม 2568)',
    '22 มกราคม 2568',
  ])('%s: nothing', (text) => expect(findDates(text, published).warnings).toEqual([]));

  test('a month a year before publication is no slip of the year', () =>
    expect(findDates('มกราคม 2567', parseIsoDay('2025-01-02')).warnings).toEqual([]));
});
