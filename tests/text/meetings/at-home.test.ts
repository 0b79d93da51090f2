import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('no one is at home abroad in rooms for hire, beside a conference, or on a journey of days', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับ{ง} ณ โรงแรมดอกจาน กรุงโซล', ['8 ← +กอ งอ @โรงแรมดอกจาน กรุงโซล']],
    ['{8} {ก} เข้าหารือกับ{ง} ณ โรงแรมดอกจาน กรุงโซล', ['8 ← +กอ งอ @โรงแรมดอกจาน กรุงโซล']],
    ['{8} {ก} หารือกับ{ง} ณ ศูนย์ประชุมดอกจาน กรุงโซล', ['8 ← +กอ งอ @ศูนย์ประชุมดอกจาน กรุงโซล']],
    ['{8} {ก} หารือกับ{ง} ในห้วงการประชุมดอกไม้ ณ กรุงโซล', ['8 ← +กอ งอ @กรุงโซล']],
    [
      '{8} {ก} หารือกับ{ง} ณ สำนักงานใหญ่สหประชาชาติ นครนิวยอร์ก สหรัฐอเมริกา',
      ['8 ← +กอ งอ @สำนักงานใหญ่สหประชาชาติ นครนิวยอร์ก สหรัฐอเมริกา'],
    ],
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

describe('talks between two in another country have the host of that country', () => {
  test.each<[string, string[]]>([
    [
      '{จ} กล่าวถึงดอกไม้ ซึ่งสืบเนื่องจากการหารือระหว่าง{น} กับนายพอ ดีงาม นายกรัฐมนตรี สปป. ลาว เมื่อ{3} ณ กรุงเวียงจันทน์ สปป. ลาว',
      ['3 พอ←นอ + @กรุงเวียงจันทน์ สปป. ลาว'],
    ],
    [
      '{8} {จ} เข้าร่วมการหารือระหว่าง{น} กับนายพอ ดีงาม นายกรัฐมนตรี สปป. ลาว ณ หอดอกจาน',
      ['8 นอ←พอ +จอ @หอดอกจาน'],
    ],
    // The minister of another country is no one's own prime minister.
    ['{น} กล่าวว่า ดี\n{8} นายพอ ดีงาม นายกรัฐมนตรี สปป. ลาว เข้าพบนายกรัฐมนตรี', ['8 นอ←พอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who presides over a meal and talks is their host, even abroad', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ก} เป็นประธานเลี้ยงอาหารและการหารือด้านดอกไม้ร่วมกับ {ง} โดยมี{จ} เข้าร่วม ณ กรุงโซล',
      ['8 กอ←งอ +จอ @กรุงโซล'],
    ],
    ['{8} {ก} หารือเต็มคณะ (ช่วงบ่าย) ร่วมกับ {ข}', ['8 กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('of a body that came, who holds an office of it is the guest', () => {
  test.each<[string, string[]]>([
    ['{8} {จ} ให้หอการค้าดอกไม้ เข้าพบ เพื่อหารือเรื่องดอกไม้ โดยมี{ก} และ{ง} เข้าร่วม', ['8 จอ←งอ +กอ']],
    ['{8} {จ} ให้การต้อนรับผู้แทนหอการค้าดอกไม้ โดยมี{ก} และ{ง} เข้าร่วม', ['8 จอ←งอ +กอ']],
    ['{8} {จ} ให้การต้อนรับชาวสวน โดยมี{ก} และ{ง} เข้าร่วม', ['8 จอ← +กอ งอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

test('of talks with someone whose name and office stand in Latin letters, the official of this country is the host', () => {
  expect(
    toldMeetings('{8} คณะชาวสวน นำโดย Ms. Gaw Suay, Director พบปะหารือกับ{ก} ณ หอดอกจาน'),
  ).toEqual(['8 กอ←Gaw + @หอดอกจาน']);
});

test('who receives and talks with those who have no name is the host, whoever stands beside them', () => {
  expect(
    toldMeetings('{8} {ก} พร้อมด้วย{จ} ให้การต้อนรับและหารือความร่วมมือกับเอกอัครราชทูตประเทศต่าง ๆ'),
  ).toEqual(['8 กอ← +จอ']);
});

test('of two who give their honour to preside together, the first is the host', () => {
  expect(toldMeetings('{8} {ก} พร้อมด้วย{จ} ร่วมให้เกียรติเป็นประธานในพิธีดอกไม้')).toEqual(['8 กอ← +จอ']);
});
