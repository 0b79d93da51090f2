import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('a call before an event is another meeting on its day', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ก} เป็นประธานเปิดงานดอกไม้ โดยมี{ข} เข้าร่วม\nก่อนการเปิดงาน {ข} ได้เข้าเยี่ยมคารวะ{ก}',
      ['8 กอ← +ขอ', '8 กอ←ขอ +'],
    ],
    [
      '{8} {ก} เป็นประธานเปิดงานดอกไม้ โดยมี{ข} เข้าร่วม\nก่อนการเปิดงาน เมื่อ{5} {ข} ได้เข้าเยี่ยมคารวะ{ก}',
      ['8 กอ← +ขอ', '5 กอ←ขอ +'],
    ],
    // One in which someone was received goes on with what was told.
    ['{8} {ก} ให้การต้อนรับ{ข}\nก่อนการประชุม {ข} ได้เข้าเยี่ยมคารวะ{ก}', ['8 กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who presides over a conference is its host, though a later paragraph says so', () => {
  const conference = '{8} {ก} เข้าร่วมการประชุมดอกไม้';
  test.each<[string, string[]]>([
    [`${conference}\nในปีนี้มีชาวสวนมามาก โดยมี{ข} เป็นประธานเปิดการประชุม`, ['8 ขอ← +กอ']],
    // What is presided over is something else.
    [`${conference}\nในปีนี้มีชาวสวนมามาก โดยมี{ข} เป็นประธานเปิดพิธี`, ['8 ← +กอ', ' ขอ← +']],
    [`{8} {ก} เป็นประธานการประชุมดอกไม้\nในปีนี้ โดยมี{ข} เป็นประธานเปิดการประชุม`, ['8 กอ← +', ' ขอ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who presides, as the first sentence says, does so on the day that the next one gives', () => {
  test.each<[string, string[]]>([
    ['{ก} เป็นประธานเปิดงานดอกไม้\nงานดอกไม้ เมื่อ{8} {ก} และ{จ} เข้าร่วมงาน', ['8 กอ← +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
