import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('a meeting reported today and told again by its number was on the day told there', () => {
  const report = '{ก} เปิดเผยวันนี้ (8 ธันวาคม 2568) ภายหลังเป็นประธานการประชุมดอกไม้ ครั้งที่ 3/2568 ว่า ดี';
  test.each<[string, string[]]>([
    [
      `${report}\nการประชุมดอกไม้ ครั้งที่ 3/2568 ณ หอดอกจาน เมื่อวันที่ 5 ธันวาคม 2568 มี{จ} เข้าร่วมประชุม`,
      ['5 กอ← +จอ @หอดอกจาน'],
    ],
    [
      `${report}\nการประชุมดอกไม้ ครั้งที่ 2/2568 ณ หอดอกจาน เมื่อวันที่ 5 ธันวาคม 2568 มี{จ} เข้าร่วมประชุม`,
      ['8 กอ← +', '5 ← +จอ @หอดอกจาน'],
    ],
    [
      '{8} {ก} เป็นประธานการประชุมดอกไม้ ครั้งที่ 3/2568\nการประชุมดอกไม้ ครั้งที่ 3/2568 ณ หอดอกจาน เมื่อวันที่ 5 ธันวาคม 2568 มี{จ} เข้าร่วมประชุม',
      ['8 กอ← +', '5 ← +จอ @หอดอกจาน'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
