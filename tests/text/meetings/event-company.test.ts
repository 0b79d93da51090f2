import { describe, expect, test } from 'vitest';
import { toldMeetings, whoCame } from '../../fixtures/told-meetings';

describe('an institution holds an event, and who came to it', () => {
  test.each<[string, string[]]>([
    ['{8} สวนสมมุติ ได้มีการลงนามบันทึกดอกไม้ โดยมี{ก} และ{ง} เป็นผู้ลงนาม', ['8 ← +กอ งอ']],
    [
      'สวนสมมุติ จัดพิธีดอกไม้ เมื่อ{8} ณ หอดอกจาน โดยมี{ก} เป็นประธาน และ{จ} เข้าร่วม',
      ['8 กอ← +จอ @หอดอกจาน'],
    ],
    ['สวนสมมุติ จัดพิธีดอกไม้ เมื่อ{8} โดยมี{ก} เป็นประธานกรรมการดอกไม้ เข้าร่วม', ['8 ← +กอ']],
    ['สวนสมมุติ จัดพิธีดอกไม้ เมื่อ{8} ทั้งนี้ ดอกไม้บาน โดยมี{ก} ชมสวน', ['8 ← +']],
    ['สวนสมมุติ จัดพิธีดอกไม้ เมื่อ{8} โดยมีดอกไม้บาน กล่าวว่า{ก} ชมสวน', ['8 ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));

  test('a spokesman only tells of it', () =>
    expect(whoCame('สวนสมมุติ จัดพิธีดอกไม้ เมื่อ{8} โดยมี{ฆ} และ{ก} เข้าร่วม')).toEqual(['กอ']));
});

describe('papers that institutions sign on a day that stands before', () => {
  test.each<[string, string[]]>([
    ['{8} กรมสมมุติร่วมกับสวนสมมุติ ลงนามสัญญาดอกไม้ ณ หอดอกจาน', ['8 ← + @หอดอกจาน']],
    ['กรมสมมุติ ลงนามสัญญาดอกไม้ ซึ่งเริ่ม{8}', []],
    ['กรมสมมุติ ลงนามสัญญาดอกไม้ เริ่ม{8}', []],
    ['{8} กรมสมมุติ ลงนามสัญญาดอกไม้ ณ จุดเดียว ณ หอดอกจาน', ['8 ← + @หอดอกจาน']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
