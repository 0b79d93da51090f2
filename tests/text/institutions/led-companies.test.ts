import { describe, expect, test } from 'vitest';
import { findLedCompanies } from '../../../src/text/institutions/led-companies';
import { marked } from '../../fixtures/marked-text';

function expectFound(sentence: string): void {
  const { text, marks } = marked(sentence);
  const found = findLedCompanies(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(
    marks.map((mark) => mark.text).sort(),
  );
}

describe('companies that only their leaders show to be such', () => {
  test.each([
    'กรรมการผู้จัดการใหญ่ ⟦กลุ่มสวนงาม⟧ ร่วมงาน',
    'ประธานเจ้าหน้าที่บริหาร⟦กลุ่มดอกจาน⟧และคณะ',
    'กรรมการผู้จัดการใหญ่ ⟦QZN⟧ และประธานกรรมการ ⟦Rose Garden⟧ ร่วมเปิดงาน',
    'Ms. Ann Mori, President ⟦Rose Garden⟧ Mr. Ken Tanaka',
    'โดย⟦กลุ่มบริษัทดอกจาน⟧ ได้ลงทุน กับ⟦กลุ่มบริษัท QZN⟧ แล้ว',
  ])('%s', expectFound);

  test.each([
    'กรรมการผู้จัดการใหญ่ กลุ่มงานสวน และประธานกรรมการ กลุ่มอุตสาหกรรมดอกไม้',
    'ประธานสวน กลุ่มดอกจาน',
    'งาน Rose CEO Flower Evening และ CEO Summit',
    'กรรมการผู้จัดการใหญ่ Mr. Ken Tanaka',
    'กลุ่มบริษัทที่ลงทุน กลุ่มบริษัทข้ามชาติ และกลุ่มบริษัทในไทย',
  ])('none: %s', expectFound);
});
