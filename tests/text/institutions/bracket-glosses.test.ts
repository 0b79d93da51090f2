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

describe('what a bracket says again in Latin letters is the same', () => {
  test.each([
    [
      'a ministry abroad, its bracket left open',
      'ร่วมกับ⟦กระทรวงดอกไม้ญี่ปุ่น⟧ (Ministry of Flowers, Trees and Gardens (MFTG) ประเทศญี่ปุ่น จัดทำ',
    ],
    [
      'and elsewhere, without the bracket',
      'ที่⟦สถาบันดอกไม้แห่งประเทศญี่ปุ่น⟧ (Flower Growth Institute - FGI) ซึ่ง และโดย Flower Growth Institute ที่',
    ],
    [
      'a known one by more words',
      'และ⟦กระทรวงเศรษฐกิจ การค้า และอุตสาหกรรมญี่ปุ่น⟧ (Ministry of Economy, Trade and Industry of Japan: METI) กับ METI ที่',
    ],
    ['letters that begin its name', 'โดย⟦บริษัท เอสอาร์ที สวน จำกัด⟧ (SRT Asset : SRTA) เป็นกลไก'],
  ])('%s: %s', (_, sentence) => expectOrganizations(sentence));
});

describe('one institution by other spellings of its name', () => {
  test.each([
    ['a doubled head', 'รองปลัดกระทรวง⟦กระทรวงอุตสาหกรรม⟧ และกระทรวงอุตสาหกรรม'],
    [
      'a line within the name',
      'ระหว่าง⟦กระทรวงทรัพยากร\nธรรมชาติและสิ่งแวดล้อม⟧ กับกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม ที่',
    ],
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
    ['nor a centre of control', 'การทำงานในศูนย์ควบคุมกลาง หรือ'],
  ])('%s: %s', (_, sentence) => expectOrganizations(sentence));
});
