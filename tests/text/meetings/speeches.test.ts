import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('a speech in its own words was given on the day that a line of its own says', () => {
  test.each<[string, string, string[]]>([
    [
      'คำกล่าว{น} ในการแถลงข่าวร่วมกับ{ข}',
      'วันจันทร์ที่ 8 ธันวาคม 2568 ณ หอดอกจาน\nแขกผู้มีเกียรติทุกท่าน ดอกไม้สวย',
      ['8 นอ←ขอ + @หอดอกจาน'],
    ],
    [
      'สุนทรพจน์ของ{น} ในพิธีปลูกดอกไม้',
      'ณ สวนสมมุติ วันจันทร์ที่ 8 ธันวาคม 2568 เวลา 09.30 น.\nดอกไม้สวย',
      ['8 ← +นอ @สวนสมมุติ'],
    ],
    ['คำสดุดี ในพิธีปลูกดอกไม้', 'วันที่ 8 ธันวาคม 2568 เวลา 09.30 - 10.30 น.\nดอกไม้สวย', ['8 ← +']],
    ['คำกล่าวในพิธีปลูกดอกไม้', 'วันที่ 20 ธันวาคม 2568 ณ หอดอกจาน\nดอกไม้สวย', ['20? ← + @หอดอกจาน']],
    // The day stands among other words, or none does, or another day beside it.
    ['คำกล่าวในพิธีปลูกดอกไม้', 'ดอกไม้บานเมื่อวันที่ 8 ธันวาคม 2568 ณ หอดอกจาน', []],
    ['คำกล่าวในพิธีปลูกดอกไม้', 'ดอกไม้สวย', []],
    ['คำกล่าวในพิธีปลูกดอกไม้', 'วันที่ 8 ธันวาคม 2568 ถึงวันที่ 9 ธันวาคม 2568', ['8-9 ← +']],
    ['คำกล่าวในพิธีปลูกดอกไม้', 'วันที่ 8 ธันวาคม 2568 เวลา 9 น. วันที่ 5 ธันวาคม 2568', []],
    ['ดอกไม้บานในพิธี', 'วันที่ 8 ธันวาคม 2568 ณ หอดอกจาน\nดอกไม้สวย', []],
  ])('%s | %s', (headline, words, meetings) =>
    expect(toldMeetings(words, headline)).toEqual(meetings),
  );

  test('and an only meeting without a day was then', () =>
    expect(
      toldMeetings(
        'วันที่ 8 ธันวาคม 2568 ณ หอดอกจาน\n{ก} เป็นประธานการประชุมดอกไม้',
        'คำกล่าวในการประชุมดอกไม้',
      ),
    ).toEqual(['8 กอ← + @หอดอกจาน']));

  test('but one whose day is told has its own', () =>
    expect(
      toldMeetings('{8} {ก} เป็นประธานการประชุมดอกไม้\nวันที่ 5 ธันวาคม 2568', 'คำกล่าวในการประชุมดอกไม้'),
    ).toEqual(['8 กอ← +']));
});

test('the news of one conference has its days on a line of their own', () =>
  expect(
    toldMeetings(
      'ณ กรุงโซล  ระหว่างวันที่ 3 - 5 ธันวาคม 2568\nดอกไม้สวย',
      'ข่าวการประชุม Flower Forum ครั้งที่ 27',
    ),
  ).toEqual(['3-5 ← + @กรุงโซล']));
