import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('no one is at home abroad in rooms for hire, beside a conference, or on a journey of days', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับ{ง} ณ โรงแรมดอกจาน กรุงโซล', ['8 ← +กอ งอ @โรงแรมดอกจาน กรุงโซล']],
    ['{8} {ก} เข้าหารือกับ{ง} ณ โรงแรมดอกจาน กรุงโซล', ['8 ← +กอ งอ @โรงแรมดอกจาน กรุงโซล']],
    ['{8} {ก} หารือกับ{ง} ณ ศูนย์ประชุมดอกจาน กรุงโซล', ['8 ← +กอ งอ @ศูนย์ประชุมดอกจาน กรุงโซล']],
    ['{8} {ก} หารือกับ{ง} ในห้วงการประชุมดอกไม้ ณ กรุงโซล', ['8 ← +กอ งอ @กรุงโซล']],
    ['ระหว่าง{3-5} {ก} หารือกับ{ง} ณ กรุงโซล', ['3-5 ← +กอ งอ @กรุงโซล']],
    ['{8} {ก} หารือกับคณะชาวสวน ผ่านสื่ออิเล็กทรอนิกส์', ['8 ← +กอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('but who has a seat there is, and in this country its own people are', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับ{ง} ณ กรุงโซล', ['8 งอ←กอ + @กรุงโซล']],
    ['{8} {ก} หารือกับ{ง} ในห้วงการประชุมดอกไม้ ณ หอดอกจาน', ['8 กอ←งอ + @หอดอกจาน']],
    ['{8} {ก} หารือกับ{ข} ณ โรงแรมดอกจาน', ['8 กอ←ขอ + @โรงแรมดอกจาน']],
    [
      '{8} {ก} เข้าร่วมการหารือ ณ กรุงโซล\nหลังจากการหารือ {ก} ได้หารือกับนายพอ ดีงาม ปลัดกระทรวงดอกไม้เกาหลี',
      ['8 พอ←กอ + @กรุงโซล'],
    ],
    ['{น} ให้การต้อนรับและหารือกับ{ข} ในห้วงการเยือนประเทศไทย ระหว่าง{5-9}', ['5-9 นอ←ขอ + @ประเทศไทย']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('of a journey to this country nothing is told besides the meeting on it', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ข} เข้าเยี่ยมคารวะ{ก}\n{ก} ยินดีกับการเดินทางเยือนประเทศไทย ระหว่าง{5-9} และร่วมงานดอกไม้',
      ['8 กอ←ขอ +'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
