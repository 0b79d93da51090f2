import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('a meeting without a day is the only one with a day, where both can be one', () => {
  test.each<[string, string[]]>([
    [
      '{ก} เป็นประธานเปิดงานดอกไม้\nงาน “Flower Expo” จัดระหว่าง{5-9} ณ สวนดอกจาน โดยมี{จ} ร่วมงาน',
      ['5-9 กอ← +จอ @สวนดอกจาน'],
    ],
    ['{ก} เป็นประธานการประชุม\nกรมสมมุติจัดการประชุมดอกไม้ เมื่อ{8} ณ สวนดอกจาน', ['8 กอ← + @สวนดอกจาน']],
    ['{ก} หารือกับ{ข}\n{8} {ก} พร้อมด้วย{จ} ร่วมงานดอกไม้', ['8 กอ←ขอ +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('and one of its own where they contradict each other, or tell of others', () => {
  test.each<[string, string[]]>([
    [
      '{ก} เป็นประธานการประชุม\nกรมสมมุติจัดนิทรรศการดอกไม้ เมื่อ{8} ณ สวนดอกจาน',
      [' กอ← +', '8 ← + @สวนดอกจาน'],
    ],
    ['{ก} หารือกับ{ข}\n{8} {จ} ร่วมงานดอกไม้', [' กอ←ขอ +', '8 ← +จอ']],
    ['{ก} จะหารือกับ{ข}\n{8} {ก} ร่วมงานดอกไม้', ['? กอ←ขอ +', '8 ← +กอ']],
    ['{ก} หารือกับ{ข}\n{8} {จ} หารือกับ{ข}', [' กอ←ขอ +', '8 จอ←ขอ +']],
    ['{ก} หารือกับ{ข}\n{8} {ก} หารือกับ{ง}', [' กอ←ขอ +', '8 กอ←งอ +']],
    ['{ก} หารือกับ{ข}\n{8} {จ} ร่วมงานดอกไม้\n{5} {ม} ร่วมพิธีปลูกกล้า', [' กอ←ขอ +', '8 ← +จอ', '5 ← +มอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what is opened while it goes on is one with it', () => {
  test.each<[string, string[]]>([
    [
      '{ก} เป็นประธานเปิดงาน “สวนดอกไม้”\nชาวสวนจะไปงาน “สวนดอกไม้” ระหว่าง{8-10} ณ สวนสมมุติ',
      ['8-10 กอ← + @สวนสมมุติ'],
    ],
    [
      '{ก} เป็นประธานเปิดงาน “สวนดอกไม้”\nชาวสวนจะไปงาน “สวนดอกไม้” ระหว่าง{18-20} ณ สวนสมมุติ',
      [' กอ← +', '18-20? ← + @สวนสมมุติ'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what the text calls today, further on, was on the day on which it is told', () => {
  test.each<[string, string[]]>([
    ['{ก} หารือกับ{ข} ว่า ดี\nสำหรับการหารือในวันนี้ ดอกไม้บาน', ['9 กอ←ขอ +']],
    ['{ก} หารือกับ{ข} ว่า ดี\nสำหรับการหารือครั้งนี้ ดอกไม้บาน', [' กอ←ขอ +']],
    ['เมื่อเดือนที่ผ่านมา {ก} หารือกับ{ข} ว่า ดี\nการหารือในวันนี้ ดอกไม้บาน', [' กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
