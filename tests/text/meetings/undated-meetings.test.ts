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
