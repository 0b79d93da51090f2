import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { findPeople } from '../../../src/text/people/people';

function read(text: string) {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places);
}

describe('people of whom more is told', () => {
  test('an honorific of Malaysia stands before a name as a title does', () => {
    const [person, ...more] = read(
      'โดย ดาตุก เซอรี ลีลาวดี มะลิซ้อน บิน ดอกแก้ว (Datuk Seri Lilawadi Mali bin Dokkaew) รัฐมนตรีว่าการกระทรวงมหาดไทยมาเลเซีย พร้อมด้วย',
    );
    expect(more).toEqual([]);
    expect(person).toMatchObject({
      title: 'ดาตุก เซอรี',
      name: 'ลีลาวดี มะลิซ้อน บิน ดอกแก้ว',
      post: 'รัฐมนตรีว่าการกระทรวงมหาดไทยมาเลเซีย',
    });
  });

  test.each([
    ['พบ ตัน สรี ดาโต๊ะ ศรี ลีลา มะลิซ้อน ปลัดสวน', ['ลีลา มะลิซ้อน']],
    ['พบผู้แทนรัฐสุลต่านโอมาน เมื่อวาน และท่านนายกเป็นห่วง จึงพบ', []],
    ['พบสุลต่านลีลา มะลิซ้อน', ['ลีลา มะลิซ้อน']],
    ['ของสมเด็จพระราชาธิบดีภูฏาน และสมเด็จพระราชาธิบดีแห่งสวน', []],
    ['ของสมเด็จพระราชินีนาถลีลาวดีที่ 2 ทรง', ['ลีลาวดี']],
    ['พบสมเด็จอัครมหาเสนาบดี เดโช ลีลา มะลิ นายกรัฐมนตรีกัมพูชา', ['ลีลา มะลิ']],
    [
      'นายมานะ ธรรมวุฒิ และนายมานี ใจดีรมว.สวน กับนายเเพทย์สุระ ขยัน',
      ['มานะ ธรรมวุฒิ', 'มานี ใจดี', 'สุระ ขยัน'],
    ],
    ['โทร จ.-ศ. เวลา 8 ดร.มะลิ เปิดประชุมหารือ นายลีลา สานสัมพันธ์สวน', ['มะลิ', 'ลีลา']],
    ['นายมานะ ใจดี รองนายก รัฐมนตรีและรัฐมนตรีช่วย', ['มานะ ใจดี']],
    ['พบนายมะลิ ลีลา ทัญ       (H.E. Mr. Mali Lila Than) ทูต', ['มะลิ ลีลา ทัญ']],
    ['นายอานาร์ กุลับ โอกลู บาชีรอฟ เข้าพบ นายมานะ ขึ้นกล่าวปาฐกถา', ['อานาร์ กุลับ โอกลู บาชีรอฟ', 'มานะ']],
  ])('%s', (text, names) => expect(read(text).map(({ name }) => name)).toEqual(names));

  test.each(['ในครั้งนี้', 'ในโอกาสนี้', 'ในช่วงเช้า', 'ครั้งนี้'])('a name ends before %s', (more) => {
    const people = read(`นายมานะ ใจดี กล่าวว่า การเยือนสวนของนายมานะ${more} มีกำหนดการ`);
    expect(people.map(({ text }) => text)).toEqual(['นายมานะ ใจดี']);
    expect(people[0]?.mentions).toHaveLength(2);
  });

  test('a naming by two of three words is of the same person, whatever blanks stand between', () => {
    const people = read(
      'ต้อนรับ นายซากุระ\u00a0ดอกจาน\u00a0ลีลา\u00a0(H.E. Mr. Sakura Dokjan Lila) ทูต และนายซากุระ\u00a0ดอกจาน\u00a0ได้ร่วม',
    );
    expect(people.map(({ name }) => name)).toEqual(['ซากุระ ดอกจาน ลีลา']);
    expect(people[0]?.mentions.length).toBeGreaterThanOrEqual(2);
  });
});
