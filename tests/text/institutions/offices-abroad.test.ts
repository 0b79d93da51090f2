import { expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { institutionsIn } from '../../fixtures/institutions-in';
import { marked } from '../../fixtures/marked-text';

test.each([
  'ผู้แทน⟦สำนักงานส่งเสริมการค้าดอกไม้ แห่งสาธารณรัฐเกาหลี⟧ ได้พบ',
  'ร่วมกับ⟦สถาบันมาตรฐานดอกไม้แห่งชาติของสาธารณรัฐเกาหลี⟧ เพื่อพัฒนา',
  'ผู้ช่วยรัฐมนตรี⟦กระทรวงแรงงาน ฟิลิปปินส์⟧ แก้ปัญหา',
  'รัฐมนตรีว่าการ⟦กระทรวงแรงงาน⟧ ฟิลิปปินส์และไทย',
  'รัฐมนตรีว่าการ⟦กระทรวงแรงงานและฝึกอบรมวิชาชีพกัมพูชา⟧ กล่าว',
  'ระหว่าง⟦สำนักงานดอกไม้ต่างประเทศแห่งราชอาณาจักรสเปน⟧ว่าด้วยการส่งเสริมสวน',
  'ประธาน⟦สภาแห่งชาติ สปป.ลาว⟧ เข้าพบ',
  'ประชุม⟦คณะกรรมการสวน ไทย - ลาว⟧ ครั้งที่ 3',
  '⟦หอการค้าสเปน⟧พร้อมสนับสนุนชาวสวนเพื่อส่งเสริมการปลูก',
  'ประสาน⟦สถานทูตสเปน⟧มาแล้วหลายครั้ง',
  'พบ⟦หอการค้าสเปนประจำประเทศไทย⟧ และ⟦หอการค้าและอุตสาหกรรมอิตาลี⟧เสนอให้ปลูก',
])('%s', (sentence) => {
  const { text, marks } = marked(sentence);
  const { organizations } = findOrganizations(text, { start: 0, end: text.length });
  expect(organizations.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
});

test.each([
  ['หอการค้าสเปนชวนปลูก\nประธานหอการค้าสเปนประจำประเทศไทย กล่าว', 'หอการค้าสเปนประจำประเทศไทย'],
  [
    'พบสำนักสำรวจดอกไม้เมืองหนาว เมื่อวาน ผู้แทนสำนักสำรวจดอกไม้เมืองหนาวแห่งประเทศญี่ปุ่น กล่าว',
    'สำนักสำรวจดอกไม้เมืองหนาว',
  ],
])('one office by both its names: %s', (text, name) =>
  expect(institutionsIn(text).map(([one]) => one)).toEqual([name]),
);
