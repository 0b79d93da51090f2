import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { marked } from '../../fixtures/marked-text';

/** ⟦names⟧ of the institutions at their first full naming: all of them and no others. */
function expectOrganizations(sentence: string): void {
  const { text, marks } = marked(sentence);
  const { organizations } = findOrganizations(text, { start: 0, end: text.length });
  expect(organizations.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
}

describe('one institution by other spellings of its name', () => {
  test.each([
    ['a doubled head', 'รองปลัดกระทรวง⟦กระทรวงอุตสาหกรรม⟧ และกระทรวงอุตสาหกรรม'],
    ['a bank as a company', 'ประธาน⟦ธนาคารดอกไม้ จำกัด (มหาชน)⟧ และบริษัทธนาคารดอกไม้ จำกัด (มหาชน) ที่'],
    [
      'a ministry with its country after a blank, as another place tells it',
      'พบผู้ช่วยรัฐมนตรี⟦กระทรวงแรงงาน ฟิลิปปินส์⟧ แก้ไข และกระทรวงแรงงานสาธารณรัฐฟิลิปปินส์ ที่',
    ],
    [
      'a bureau with its country',
      'ร่วมกับ⟦สำนักสำรวจดอกไม้ ประเทศญี่ปุ่น⟧ และผู้แทนจากสำนักสำรวจดอกไม้แห่งประเทศญี่ปุ่น ที่',
    ],
    ['a group by its Latin name', 'อยู่ภายใต้เครือ ⟦GARDEN⟧ (Flowers) ของญี่ปุ่น'],
    ['not over what it supports', '⟦หอการค้าญี่ปุ่น⟧พร้อมสนับสนุนรัฐบาล และ⟦คณะกรรมการร่วมทางการค้า⟧กำหนดจัด'],
    ['nor over what power it has', 'ที่⟦คณะกรรมการสวัสดิการดอกไม้⟧มีอำนาจหน้าที่เสนอ'],
    [
      'an agency by two translations',
      '⟦ทบวงการพลังงานระหว่างประเทศ⟧ (IEA) ที่ และทบวงพลังงานระหว่างประเทศ ที่',
    ],
  ])('%s: %s', (_, sentence) => expectOrganizations(sentence));
});
