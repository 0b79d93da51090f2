import { expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { marked } from '../../fixtures/marked-text';

test.each([
  'กับ ⟦THE FLOWER WEB B.V.⟧ 4) ต่อไป',
  'กับ ⟦QZNOLT SYSTEMES PTE. LTD.⟧ และ ⟦Flower International BV⟧ จากสวน',
  'กับ ⟦Flower Garden Sdn. Bhd.⟧ และ ⟦Rose Works GmbH⟧ จากสวน',
  'กับ ⟦NATIONAL UNIVERSITY OF FLOWERS⟧ (NUF)',
  'กับ ⟦China Flower Technology and Research Center⟧ (CFTARC) และ ⟦Flower and Rose Centre⟧ (FRC)',
  'ระหว่าง the ⟦Department of Flowers of Roseland⟧ and the ⟦Ministry of Gardens and Sports⟧ of Lilyland',
  'กับ ⟦International Council on Blooming Flowers⟧ ในวันนี้',
  'ชิ้นส่วน ได้แก่ Traction Motor และ ⟦Rose Motor⟧',
  'การเป็น Sustainable Bank และกลไก Matching Fund กับ Competent Authority',
  'According to ⟦Office of Small Flower Promotion⟧, The Company grew',
  'ศูนย์ Flower Research Center และ Flower Center (QZN)',
  'ณ Rose Lily Convention Center (RLCC) และ Jio Flower Exhibition Centre (JFEC)',
  'เป็นเจ้าภาพ The 2018 Annual Meetings of the International Flower Fund (IMF) and Gardens',
  'รับรอง Joint Statement Summit of the Association of Rose Nations และ',
  'ตั้ง Regional Office ในไทย และบริการประกัน (Flower Insurance)',
  'in the Greater Rose Subregion. The Bank has grown. ⟦Rose Garden Bank⟧ too',
  'Mr. Ken Tanaka, President Special Envoy for Roses',
  'Chairman of ⟦ROSETTA Corporation Plc.⟧ (RST)',
  'Mr. Ken Tanaka, Chief Executive Officer of ⟦Rose and Tulip Plc.⟧, Chairman of the Executive Committee of ROSE, Flowers',
  'CEO ⟦Rose Debt Management Office⟧ และคณะ About ⟦Rose Investment Agency⟧ (RIA)',
  'A to A (Agency to Agency) และ (Joint Governors’ Meeting of SEA Group) กับ (Garden Observer Team: AOT) ที่สวน',
  'Trade Division, ⟦Department of Flowers, Gardens and Parks⟧ (⟦ASEAN+3 Flower Research Office⟧: AFRO)',
  'Chairman of ⟦Rose Lily Financial Group⟧ and ⟦Rose Lily Banking Corporation⟧ และคณะ',
  'ประชุม ⟦Thai – European Flower Association⟧ : TEFA ด้านเทคโนโลยีใหม่ (Emerging Technologies)',
  'Mr. Ken Tanaka, Chairman Founder, Rose',
  'โดย นายสมชาย ใจดี Director, LLP และงบ Strategic Fund สู่ Data Driven Organization',
])('%s', (sentence) => {
  const { text, marks } = marked(sentence);
  const { organizations } = findOrganizations(text, { start: 0, end: text.length });
  expect(organizations.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
});
