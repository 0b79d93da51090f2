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

describe('of talks that are only recalled no one was at home', () => {
  test.each<[string, string[], string]>([
    ['{3} {ก} ประชุมติดตามงานจากการหารือระหว่าง{ม} และ{ข} เรื่องดอกไม้', ['3 ← +ขอ มอ'], 'หัวข่าว'],
    ['จากการหารือระหว่าง{ม} และ{ข} ณ หอดอกจาน {3}', ['3 มอ←ขอ + @หอดอกจาน'], 'หัวข่าว'],
    ['จากการหารือระหว่าง{ม} และ{ข} ซึ่งมาเยือนประเทศไทย {3}', ['3 มอ←ขอ +'], 'หัวข่าว'],
    ['วันนี้ จากการหารือระหว่าง{ม} และ{ข} ดอกไม้จะบาน', [' ← +ขอ มอ'], 'หัวข่าว'],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who went to a country, as the headline says, is received by who holds its office', () => {
  const minister = 'นายลอ ดำ รัฐมนตรีว่าการกระทรวงดอกไม้กัมพูชา';
  test.each<[string, string, string[]]>([
    ['ปลัดเยือนกัมพูชา', `{8} {ก} หารือกับ${minister}`, ['8 ลอ←กอ +']],
    ['ปลัดเยือนราชอาณาจักรกัมพูชา', `{8} {ก} หารือกับ${minister}`, ['8 ลอ←กอ +']],
    ['ปลัดพบรัฐมนตรีกัมพูชา', `{8} {ก} หารือกับ${minister}`, ['8 กอ←ลอ +']],
    ['ปลัดเยือนญี่ปุ่น', `{8} {ก} หารือกับ${minister}`, ['8 กอ←ลอ +']],
    ['ปลัดเยือนลาว', '{8} {ก} หารือกับ{ข}', ['8 กอ←ขอ +']],
  ])('%s: %s', (headline, words, meetings) =>
    expect(toldMeetings(words, headline)).toEqual(meetings),
  );
});

describe('what goes on with a meeting abroad is abroad', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ก} ร่วมพิธี ณ กรุงโซล ประเทศเกาหลี จากนั้น {ก} พบหารือกับนายลอ ดำ ผู้นำสวน ณ ห้องทำงาน',
      ['8 ลอ←กอ + @ห้องทำงาน'],
    ],
    [
      '{8} {ก} ร่วมพิธี ณ หอดอกจาน จากนั้น {ก} พบหารือกับนายลอ ดำ ผู้นำสวน ณ ห้องทำงาน',
      ['8 กอ←ลอ + @ห้องทำงาน'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('the house of many countries in which someone came to a conference is not where they were met', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} พบหารือกับ{ข} ในโอกาสที่มาเข้าร่วมการประชุมดอกไม้ ณ UN ESCAP', ['8 กอ←ขอ +']],
    ['{8} {ก} พบหารือกับ{ข} ณ UN ESCAP', ['8 ← +ขอ กอ @UN ESCAP']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('nor has who went to a conference abroad come home on one of its days', () => {
  const away = 'ระหว่าง{3-5} {ก} เข้าร่วมการประชุมดอกไม้ ณ กรุงโซล';
  test.each<[string, string[]]>([
    [
      `${away}\nในวันที่ 4 ธันวาคม 2568 ปลัดกระทรวงพลังงานได้หารือกับผู้บริหารบริษัท ดอกไม้ จำกัด`,
      ['3-5 ← +กอ @กรุงโซล', '4 ← +กอ'],
    ],
    [
      `${away}\nในวันที่ 8 ธันวาคม 2568 ปลัดกระทรวงพลังงานได้หารือกับผู้บริหารบริษัท ดอกไม้ จำกัด`,
      ['3-5 ← +กอ @กรุงโซล', '8 กอ← +'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
