import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../src/model/time-span';
import { findDates } from '../../src/text/dates';
import { marked } from '../fixtures/marked-text';
import { messyText } from '../fixtures/messy-text';

const published = parseIsoDay('2025-01-22');

/**
 * One case in a line: a sentence with its dates marked, then what each says: `from[..to] [precision] [calendar]
 * [year from]`, or `?` where it is open. Precision, calendar and year are day, buddhist and written where not given.
 */
function expectDates(line: string, day = published): void {
  const [sentence = '', ...wanted] = line.split(' | ');
  const { text, marks } = marked(sentence);
  const { dates } = findDates(text, day);
  expect(dates.map((date) => [date.text, date.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
  for (const [at, date] of dates.entries()) {
    expect(text.slice(date.start, date.end)).toBe(date.text);
    const [span = '', ...words] = (wanted[at] ?? '').split(' ');
    const [from, to = from] = span.split('..');
    const said = { from: from === '?' ? null : from, to: to === '?' ? null : to };
    const of = <Word extends string>(choices: readonly Word[], usual: Word): Word =>
      choices.find((word) => words.includes(word)) ?? usual;
    expect({ from: date.from, to: date.to }, sentence).toEqual(said);
    expect(date.precision, sentence).toBe(of(['month', 'year', 'range'], 'day'));
    expect(date.yearFrom, sentence).toBe(
      words.includes('two') ? 'two digits' : of(['publication', 'unknown'], 'written'),
    );
    if (said.from !== null)
      expect(date.calendar, sentence).toBe(of(['gregorian', 'japanese'], 'buddhist'));
  }
}

describe('dates of the forms that releases use', () => {
  test.each([
    'วันที่ ⟦9 ธันวาคม 2568⟧ ณ ห้องประชุม | 2025-12-09',
    'เมื่อวันที่⟦9ธันวาคม2568⟧เวลา | 2025-12-09',
    '⟦วันพุธที่ 22 มกราคม 2568⟧ | 2025-01-22',
    'วันที่ ⟦9 ธ.ค. 68⟧ นายก | 2025-12-09 two',
    'วันที่ ⟦22 ก.ค.67⟧ | 2024-07-22 two',
    'วันนี้(⟦15 พ.ย. 65⟧) | 2022-11-15 two',
    'วันที่ ⟦๙ ธันวาคม ๒๕๖๘⟧ | 2025-12-09',
    '⟦09/12/2568⟧ | 2025-12-09',
    '⟦2025-12-09⟧ | 2025-12-09 gregorian',
    'ระหว่างวันที่ ⟦21-23 พฤศจิกายน 2567⟧ | 2024-11-21..2024-11-23 range',
    'ระหว่างวันที่ ⟦19 – 21 ก.พ. นี้⟧ ณ | 2025-02-19..2025-02-21 range publication',
    'ระหว่างวันที่ ⟦5 มกราคม 2567 ถึงวันที่ 7 กุมภาพันธ์ 2567⟧ | 2024-01-05..2024-02-07 range',
    'ตั้งแต่ ⟦22 มีนาคม - 3 เมษายน 2565⟧ | 2022-03-22..2022-04-03 range',
    'ตั้งแต่ ⟦28 ธันวาคม - 3 มกราคม 2568⟧ | 2024-12-28..2025-01-03 range',
    'ตั้งแต่ ⟦28 ธ.ค. 67 - 3 ม.ค. 68⟧ | 2024-12-28..2025-01-03 range two',
    'ใน⟦เดือนพฤษภาคม 2567⟧ | 2024-05-01..2024-05-31 month',
    'ใน⟦เดือนมค-กค. 2565⟧ | 2022-01-01..2022-07-31 range',
    '⟦มกราคม – มิถุนายน 2566⟧ | 2023-01-01..2023-06-30 range',
    'ภายใน⟦ปี 2030⟧ | 2030-01-01..2030-12-31 year gregorian',
    'ภายใน⟦ปี 2568⟧ (⟦ค.ศ. 2025⟧) | 2025-01-01..2025-12-31 year | 2025-01-01..2025-12-31 year gregorian',
    'ระยะที่ 3 (⟦พ.ศ. 2560 - 2564⟧ ) | 2017-01-01..2021-12-31 range',
    'ตลอด⟦ปี 67⟧ | 2024-01-01..2024-12-31 year two',
    'วันที่ ⟦5 เดือนธันวาคม พุทธศักราช 2562⟧ | 2019-12-05',
    '⟦ปีงบประมาณ 2567⟧ | 2023-10-01..2024-09-30 range',
    'วันที่ ⟦19⟧, ⟦20⟧ และ ⟦25 มกราคม 2568⟧ | 2025-01-19 | 2025-01-20 | 2025-01-25',
    'เมื่อวันที่ ⟦17 เมษายน⟧ที่ผ่านมา | 2024-04-17 publication',
    'ใน⟦เดือนกุมภาพันธ์⟧ที่จะถึงนี้ | 2025-02-01..2025-02-28 month publication',
    'จะแถลงใน⟦เดือนมีนาคม⟧ | 2025-03-01..2025-03-31 month publication',
    'เมื่อ⟦เดือนมีนาคม⟧ปีที่แล้ว | 2024-03-01..2024-03-31 month publication',
    'เมื่อวันที่ ⟦20 มกราคม⟧ นายก | 2025-01-20 publication',
    'เมื่อวันที่ ⟦30 ธันวาคม⟧ นายก | 2024-12-30 publication',
    'พร้อมรับสมัครถึง ⟦31\nธันวาคม 2567⟧ | 2024-12-31',
    'ใน⟦ครึ่งแรกของปี 2566⟧ (⟦3 มกราคม – 21 มิถุนายน⟧) | 2023-01-01..2023-06-30 range | 2023-01-03..2023-06-21 range',
    'ในช่วง 10 ปี (⟦ปี 2558 - มิถุนายน 2567⟧) | 2015-01-01..2024-06-30 range',
    'ระหว่าง⟦เดือนตุลาคม 2566 – ปี 2568⟧ | 2023-10-01..2025-12-31 range',
    'ใน⟦ปี 2565⟧, ⟦2566⟧ และ ⟦2567⟧ และ⟦ค.ศ. 2050⟧ และ ⟦2065⟧ | 2022-01-01..2022-12-31 year | 2023-01-01..2023-12-31 year | 2024-01-01..2024-12-31 year | 2050-01-01..2050-12-31 year gregorian | 2065-01-01..2065-12-31 year gregorian',
    'ใน⟦ปี 2565⟧ และ 2567 ราย และ ⟦ปี 2566⟧ และ 2030 | 2022-01-01..2022-12-31 year | 2023-01-01..2023-12-31 year',
    'แผนระยะ 5 ปี (⟦2566 – 2570⟧) และ (2030-2040) และ (2570-2566) | 2023-01-01..2027-12-31 range',
    '⟦วันเสาร์ที่ 8⟧ และ⟦วันอาทิตย์ที่ 9 มีนาคม 2568⟧ | 2025-03-08 | 2025-03-09',
    'ตลอด⟦ปีงบประมาณ 68⟧ และ⟦ปีงบประมาณ พ.ศ. 2567⟧ | 2024-10-01..2025-09-30 range two | 2023-10-01..2024-09-30 range',
    '⟦9/1/2568⟧ และ ⟦9.12.2568⟧ และ ⟦9-12-2568⟧ | 2025-01-09 | 2025-12-09 | 2025-12-09',
    '⟦9/12/68⟧ และ ⟦31/12/2568⟧ และ ⟦01/01/2568⟧ | 2025-12-09 two | 2025-12-31 | 2025-01-01',
    '⟦12/31/2568⟧ | 2025-12-31',
    '⟦2025-01-01⟧ และ ⟦2025-12-31⟧ | 2025-01-01 gregorian | 2025-12-31 gregorian',
    'ใน⟦เดือนมกราคม⟧ปีหน้า | 2026-01-01..2026-01-31 month publication',
    'วันที่ ⟦17 มกราคม⟧ที่ผ่านมา | 2025-01-17 publication',
    'วันที่ ⟦30 มกราคม⟧ที่ผ่านมา | 2024-01-30 publication',
    'วันที่ ⟦15 มกราคม⟧ที่จะถึงนี้ | 2026-01-15 publication',
    'วันที่ ⟦30 มกราคม⟧ที่จะถึงนี้ | 2025-01-30 publication',
    'วันที่ ⟦15 มีนาคม⟧ปีหน้า | 2026-03-15 publication',
    'วันที่ ⟦15 มีนาคม⟧ปีที่แล้ว | 2024-03-15 publication',
    'ช่วง⟦มกราคม – มิถุนายน⟧ ของ⟦ปี 2566⟧ | 2023-01-01..2023-06-30 range | 2023-01-01..2023-12-31 year',
    'ระหว่างวันที่ ⟦28 กุมภาพันธ์ ถึง 3 มีนาคม นี้⟧ | 2025-02-28..2025-03-03 range publication',
    '⟦ปีงบประมาณ 2567 - 2569⟧ | 2023-10-01..2026-09-30 range',
    '⟦พ.ศ. 2560 ถึง พ.ศ. 2564⟧ | 2017-01-01..2021-12-31 range',
    '⟦ค.ศ. 2025 – 2030⟧ | 2025-01-01..2030-12-31 range gregorian',
    '⟦พุทธศักราช 2568⟧ | 2025-01-01..2025-12-31 year',
    'on ⟦9th December 2025⟧, in ⟦December 2025⟧ | 2025-12-09 gregorian | 2025-12-01..2025-12-31 month gregorian',
    'on ⟦December 9–11, 2025⟧ and ⟦May 3⟧ | 2025-12-09..2025-12-11 range gregorian | ? unknown',
    'since ⟦2015-2020⟧ | 2015-01-01..2020-12-31 range gregorian',
    '⟦平成元年1月8日⟧、⟦昭和64年1月7日⟧、⟦2025年⟧ | 1989-01-08 japanese | 1989-01-07 japanese | 2025-01-01..2025-12-31 year gregorian',
    'on ⟦9 December 2025⟧ in Bangkok | 2025-12-09 gregorian',
    'on ⟦Tuesday, December 9, 2025⟧ | 2025-12-09 gregorian',
    'from ⟦9-11 December 2025⟧ | 2025-12-09..2025-12-11 range gregorian',
    'by ⟦2030⟧, 30 % | 2030-01-01..2030-12-31 year gregorian',
    '⟦2025年12月9日(火)⟧、⟦令和7年12月9日⟧、⟦2025年12月⟧ | 2025-12-09 gregorian | 2025-12-09 japanese | 2025-12-01..2025-12-31 month gregorian',
  ])('%s', (line) => expectDates(line));
});

describe('parts of a year that the text names', () => {
  test.each([
    'ใน⟦ครึ่งปีแรกของปี 2568⟧ | 2025-01-01..2025-06-30 range',
    'ช่วง⟦ครึ่งหลังของปี พ.ศ. 2567⟧ มี | 2024-07-01..2024-12-31 range',
    'เทียบกับ⟦ครึ่งปีแรก 2566⟧ และ⟦ครึ่งปีหลังปี 66⟧ | 2023-01-01..2023-06-30 range | 2023-07-01..2023-12-31 range two',
    'ใน⟦ไตรมาสที่ 4 ของปี 2564⟧ ที่ร้อยละ 2 | 2021-10-01..2021-12-31 range',
    'ใน⟦ไตรมาสแรกของปี 2565⟧ | 2022-01-01..2022-03-31 range',
    'ใน⟦ไตรมาสสุดท้ายของปี ๒๕๖๕⟧ | 2022-10-01..2022-12-31 range',
    '⟦ไตรมาส 3 ปี 2567⟧ กับ⟦ไตรมาสสามของปี 2566⟧ | 2024-07-01..2024-09-30 range | 2023-07-01..2023-09-30 range',
    '⟦ไตรมาส 1/2568⟧ และ⟦ไตรมาส 2/68⟧ | 2025-01-01..2025-03-31 range | 2025-04-01..2025-06-30 range two',
    '⟦ไตรมาสที่ 1-3 ของปี 2567⟧ | 2024-01-01..2024-09-30 range',
    '⟦ไตรมาสที่ 1 ของปีงบประมาณ 2567⟧ และ⟦ไตรมาส 4 ปีงบประมาณ พ.ศ. 2567⟧ | 2023-10-01..2023-12-31 range | 2024-07-01..2024-09-30 range',
    'ยอดในช่วง ⟦9 เดือนแรกของปี 2567⟧ กับ⟦สามเดือนแรก ปี 2566⟧ | 2024-01-01..2024-09-30 range | 2023-01-01..2023-03-31 range',
    '⟦6 เดือนหลังของปี 2567⟧ | 2024-07-01..2024-12-31 range',
    'ใน⟦ปี 2566 ช่วง 6 เดือนแรก⟧ มี | 2023-01-01..2023-06-30 range',
    'ใน⟦ปี 2566 ไตรมาสที่ 2⟧ มี | 2023-04-01..2023-06-30 range',
    'in ⟦Q1 2025⟧ and ⟦Q4/2567⟧ | 2025-01-01..2025-03-31 range gregorian | 2024-10-01..2024-12-31 range',
    '⟦4Q2567⟧ ⟦3Q/2568⟧ ⟦2H/2568⟧ ⟦H1 2025⟧ | 2024-10-01..2024-12-31 range | 2025-07-01..2025-09-30 range | 2025-07-01..2025-12-31 range | 2025-01-01..2025-06-30 range gregorian',
    'in the ⟦first half of 2025⟧, the ⟦second quarter of 2024⟧ and the ⟦first nine months of 2023⟧ | 2025-01-01..2025-06-30 range gregorian | 2024-04-01..2024-06-30 range gregorian | 2023-01-01..2023-09-30 range gregorian',
    '⟦2025年第4四半期⟧、⟦2025年上半期⟧、⟦2025年の後半⟧ | 2025-10-01..2025-12-31 range gregorian | 2025-01-01..2025-06-30 range gregorian | 2025-07-01..2025-12-31 range gregorian',
    'ใน⟦ครึ่งแรกของ ค.ศ. 2568⟧ | ? range unknown',
    'ดอกไม้ช่วง ⟦10 เดือนปี 67⟧ กับ⟦9 เดือนของปี 2566⟧ และ⟦4 เดือน ของปีงบประมาณ 2566⟧ | 2024-01-01..2024-10-31 range two | 2023-01-01..2023-09-30 range | 2022-10-01..2023-01-31 range',
    'ดอกไม้ ⟦5 เดือนแรก (ม.ค.-พ.ค.) ปี 2568⟧ กับ⟦7 เดือน (มกราคม – กรกฎาคม) ของปี 67⟧ | 2025-01-01..2025-05-31 range | 2024-01-01..2024-07-31 range two',
    'ราคา ⟦4Q67⟧ และ⟦1H68⟧ กับ ⟦H2/67⟧ และ⟦Q3/2568⟧ | 2024-10-01..2024-12-31 range two | 2025-01-01..2025-06-30 range two | 2024-07-01..2024-12-31 range two | 2025-07-01..2025-09-30 range',
    'ใน⟦ไตรมาสที่ 1⟧ และ⟦ไตรมาสที่ 2 ของปี 2568⟧ | 2025-01-01..2025-03-31 range | 2025-04-01..2025-06-30 range',
    'ทั้ง⟦ไตรมาส 1⟧, ⟦ไตรมาส 2⟧ และ⟦ไตรมาส 4/67⟧ | 2024-01-01..2024-03-31 range two | 2024-04-01..2024-06-30 range two | 2024-10-01..2024-12-31 range two',
    'ดอกไม้⟦ปีการผลิต 2567/68⟧ และ⟦ฤดูกาล 2024/2025⟧ กับ⟦ปี 2566/67⟧ | 2024-01-01..2025-12-31 range | 2024-01-01..2025-12-31 range gregorian | ? range unknown',
  ])('%s', (line) => expectDates(line));

  test.each([
    'ครึ่งหลังของปีนี้',
    'ไตรมาสที่ 2 ที่ผ่านมา',
    'ครึ่งปีแรก 2566 ราย',
    'ไตรมาส 3 ปีหน้า',
    'the first quarter of the fiscal',
    'ช่วง 9 เดือนแรกของปี',
    'ใช้ H2 ในปริมาณมาก และ Q2 ดีขึ้น',
    'ไตรมาส 3 2,568 ล้านบาท',
    'the second half of the 1990 million',
    'รุ่น 4Q6 และ 4Q678 กับ 1H68%',
    'ไตรมาสที่ 1 และไตรมาสที่ 2 ของปีก่อน',
    'ดอกนาปี 2567/68 และปี 2567/69',
  ])('%s holds none', (text) => expect(findDates(text, published).dates).toEqual([]));

  test.each([
    'เทียบกับ⟦ปี 2565⟧ ในช่วง 6 เดือนแรกของปี | 2022-01-01..2022-12-31 year',
    'เป็นเวลา 6 เดือน ⟦ปี 2567⟧ และทุก 3 เดือนใน⟦ปี 67⟧ | 2024-01-01..2024-12-31 year | 2024-01-01..2024-12-31 year two',
    '5 เดือน (⟦ก.พ.-มิ.ย.⟧) ⟦ปี 2568⟧ | 2025-02-01..2025-06-30 range | 2025-01-01..2025-12-31 year',
    'the first quarter of fiscal year ⟦2025⟧ | 2025-01-01..2025-12-31 year gregorian',
    'ไฮโดรเจน (H2) ภายใน⟦ปี 2030⟧ | 2030-01-01..2030-12-31 year gregorian',
    '⟦ไตรมาสที่ 4 ของปี 2564⟧ ไตรมาสที่ 1 | 2021-10-01..2021-12-31 range',
    'ต่อจาก⟦ปี 2566⟧ ⟦ไตรมาส 1/2567⟧ | 2023-01-01..2023-12-31 year | 2024-01-01..2024-03-31 range',
  ])('%s', (line) => expectDates(line));
});

describe('what cannot be known stays open', () => {
  test.each([
    'ทุกปีใน⟦เดือนมีนาคม⟧ | ? month unknown',
    'จะแถลงใน⟦เดือนสิงหาคม⟧ | ? month unknown',
    '⟦5 มิถุนายน⟧ของทุกปี ตรงกับวันสิ่งแวดล้อมโลก | ? unknown',
    'เมื่อวันที่ ⟦20 สิงหาคม⟧ นายก | ? unknown',
    'ทุกวันที่ ⟦23 มกราคม⟧ | ? unknown',
    'วันที่ ⟦31 กุมภาพันธ์ 2568⟧ | ?',
    'ใน⟦ค.ศ. 2568⟧ | ? year unknown',
    '⟦2025年2月30日⟧、⟦2025年13月⟧ | ? | ? month',
  ])('%s', (line) => expectDates(line));

  test('without a day of publication nothing leans on it', () =>
    expectDates('ระหว่าง ⟦19 – 21 ก.พ. นี้⟧ | ? range unknown', null));
});

test.each([
  'สำนักงาน ก.พ. และ ก.พ.ร.',
  'ครั้งที่ 1/2567',
  'งาน Expo 2025 Osaka',
  'ฝึกงาน 3 ปี 10 เดือน',
  'ข้อ 2.5 และ 10.25',
  'คดีหมายเลข 28/2568',
  'โทร. 02-123-4567',
  ...['9-12-68', '0/12/2568', '9/0/2568', '13/13/2568', '32/12/2568', '9/12/9999', '1/9/12/2568'],
  ...['2025-13-01', '2025-00-10', '2025-12-00', '2025-12-32', '9999-12-01', '2025-12-091'],
  'in May we met',
  'in 2,020 and by 2030 million',
  '45 December',
  '9999年',
  'ปี 30 คน',
])('%s holds no date', (text) => expect(findDates(text, published).dates).toEqual([]));

describe('what contradicts itself is told', () => {
  test.each([
    ['วันอังคารที่ 22 มกราคม 2568', 'weekday'],
    ['วันที่ 31 กุมภาพันธ์ 2568', 'no such day'],
    ['ค.ศ. 2568', 'era'],
    ['วันนี้ (22 มกราคม 2567)', 'year'],
    ['วันที่ 22 มกราคม 2658', 'year'],
    ['ระหว่างวันที่ 9-3 มกราคม 2568', 'order'],
  ])('%s: %s', (text, kind) => {
    expect(findDates(text, published).warnings.map((warning) => warning.kind)).toContain(kind);
  });
});

test('dates are in order, do not overlap, and are the words of the text', () => {
  const pieces = fc.oneof(
    messyText(12),
    fc.constantFrom(
      '9',
      '๒๕๖๘',
      'มกราคม',
      ' ก.พ. ',
      'พ.ศ.',
      '2568',
      '-',
      'ถึง',
      'วันพุธที่',
      'May',
      'ปี',
      '/',
      'นี้',
      '年',
      '月',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.constantFrom(null, published),
      (all, day) => {
        const text = all.join('');
        let last = 0;
        for (const date of findDates(text, day).dates) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect((date.from ?? '') <= (date.to ?? '')).toBe(true);
          last = date.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});
