import { describe, expect, test } from 'vitest';
import { institutionsIn } from '../../fixtures/institutions-in';
import { marked } from '../../fixtures/marked-text';

describe('lists of bare names', () => {
  test.each([
    // Abbreviations beside a known one.
    'หน่วยงานที่เกี่ยวข้อง อาทิ ⟦กขฃค.⟧ ⟦สกมช.⟧ และ ⟦งจฉช.⟧ ได้เข้าร่วม',
    '⟦กขฃค.⟧, ⟦สกมช.⟧ เข้าร่วม',
    'หน่วยงาน อาทิ กขฃค. งจฉช. และ ชซฌญ. เข้าร่วม',
    'พบ รมว. ⟦สกมช.⟧ และ อบต. กับ ⟦สกมช.⟧',
    // Thai names of companies, closed and with a known one among them.
    'เป็นฐานของบริษัทที่สำคัญ เช่น ⟦กลุ่มดูซาน⟧ ⟦ดอกจานแก้ว⟧ ⟦ซากุระ⟧ และศูนย์วิจัยของสวน เป็นต้น',
    'จาก 3 บริษัท ได้แก่ ⟦ดอกจานแก้ว⟧ ⟦ดูซาน⟧ และ⟦ซากุระ⟧ กล่าว',
    'ผู้ผลิต อาทิ ⟦ดอกจานแก้ว⟧, ⟦ดูซาน⟧ เป็นต้น',
    'ผู้ผลิต อาทิ ดอกจานแก้ว ซากุระ และลีลาวดี กล่าว',
    'ผู้ผลิต อาทิ ⟦ดูซาน⟧ ดอกจานแก้ว ซากุระ',
    'ผู้ผลิต อาทิ ⟦ดูซาน⟧ และ',
    'ผู้ผลิต อาทิ ⟦ดูซาน⟧ และผู้ผลิตดอกไม้ กล่าว',
    'ผลไม้ อาทิ ⟦ดูซาน⟧ ดอกจานแก้ว และซากุระ',
    // Names of several words, which commas part.
    'เช่น ⟦บริษัท ซัมซุง⟧, ⟦ดอกแก้ว เอวีเอ็กซ์⟧, ⟦ซากุระ อินทริเกรด โปรดักส์⟧, ⟦โซนี่ ดอกจาน⟧ และกลุ่มอุตสาหกรรมสวน',
    'ที่อนุมัติแล้ว คือ ⟦ดูซาน⟧, ⟦ดอกจาน⟧ และ⟦ซากุระ⟧ บริษัทเหล่านี้',
    'ค่ายรถ เช่น ⟦ดูซาน⟧, ⟦ดอกจาน วอลล์⟧ และ ⟦ดอกแก้ว งาม⟧ เป็นต้น',
    'ผลไม้ คือ ส้ม, มะม่วง และทุเรียน',
    'คือ ⟦ดูซาน⟧, มีดอกไม้ และสวน',
    'คือ ⟦ดูซาน⟧ และสวน',
    // A country that begins like a company.
    'พบทูตแอลจีเรีย และ ⟦แอลจี⟧ กล่าว',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(
      institutionsIn(text)
        .flatMap(([, ...places]) => places)
        .sort(),
    ).toEqual(marks.map((mark) => mark.text).sort());
  });

  test('a company is one by its group and by its bare name', () => {
    expect(institutionsIn('บริษัท เช่น กลุ่มดูซาน และดอกจานแก้ว พบ ดูซาน').map(([name]) => name)).toEqual([
      'กลุ่มดูซาน',
      'ดอกจานแก้ว',
    ]);
  });
});
