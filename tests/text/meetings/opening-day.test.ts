import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

const signed = '{ก} ร่วมลงนามบันทึกดอกไม้กับ{ง}';
const dayless = [' ← +กอ งอ'];

describe('a meeting without a day has the only one of the lines before it', () => {
  test.each<[string, string[]]>([
    [`สวนดอกไม้ลงนามบันทึกดอกไม้ ในวันที่ 8 ธันวาคม 2568\n${signed}`, ['8 ← +กอ งอ']],
    // That it is the day of the same thing is not sure.
    [`สวนดอกไม้เปิด ในวันที่ 8 ธันวาคม 2568\n${signed}`, dayless],
    [`สวนดอกไม้เปิดเผยการลงนาม ในวันที่ 8 ธันวาคม 2568\n${signed}`, dayless],
    [`สวนดอกไม้ลงนามบันทึกดอกไม้ 8 ธันวาคม 2568\n${signed}`, dayless],
    [`สวนดอกไม้ลงนาม ในวันที่ 7 ธันวาคม 2568 และลงนามอีก ในวันที่ 8 ธันวาคม 2568\n${signed}`, dayless],
    [`สวนดอกไม้ลงนามบันทึกดอกไม้ ในวันที่ 20 ธันวาคม 2568\n${signed}`, dayless],
    [`${signed}\nสวนดอกไม้ลงนามบันทึกดอกไม้ ในวันที่ 8 ธันวาคม 2568`, dayless],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what a later sentence gives a day to, was then', () => {
  test.each<[string, string[]]>([
    ['{ก} นำคณะลงพื้นที่สวนดอกไม้ และสวนดอกบัว\nสำหรับการลงพื้นที่ในวันนี้ (8 ธ.ค.68) เพื่อดูดอกไม้', ['8 ← +กอ']],
    [
      '{ก} เป็นประธานการประชุมดอกไม้\nดอกไม้สวย\nโดยการประชุมดังกล่าวจัดขึ้นเมื่อวันที่ 8 ธันวาคม 2568',
      ['8 กอ← +'],
    ],
    ['{ก} เป็นประธานการประชุมดอกไม้\nสำหรับการลงพื้นที่ในวันนี้ (8 ธ.ค.68) เพื่อดูดอกไม้', [' กอ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
