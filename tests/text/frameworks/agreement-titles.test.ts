import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { marked } from '../../fixtures/marked-text';

/** ⟦names⟧ of the frameworks of a sentence: all of them and no others. */
function expectNames(sentence: string): void {
  const { text, marks } = marked(sentence);
  const span = { start: 0, end: text.length };
  const found = findFrameworks(text, span, findOrganizations(text, span).places);
  expect(found.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
}

describe('the title of a paper goes on', () => {
  test.each([
    ['over a list', 'ลงนาม “⟦บันทึกความเข้าใจว่าด้วยดอกไม้ สวนและทางเดินริมคลอง⟧ กับเพื่อน'],
    ['over a list to quotation marks', 'ตาม “⟦ปฏิญญาว่าด้วยดอกไม้ สวน และผัก⟧” ที่'],
    ['not into the next paper', 'ตาม⟦ปฏิญญาว่าด้วยดอกไม้⟧ แผนผังและสวน'],
    ['after a blank', 'ลงนาม⟦บันทึกความเข้าใจ ว่าด้วยการปลูกดอกไม้⟧ ที่'],
    ['by its subject', 'ลงนาม⟦บันทึกข้อตกลงความร่วมมือ เรื่อง การปลูกดอกไม้⟧ ที่'],
    ['by the subject of a declaration', 'ส่งเสริม⟦ปฏิญญาดอกไม้ เรื่อง หลักการว่าด้วยสวน⟧ ที่'],
    ['after a bracket', 'ร่วมลงนาม⟦บันทึกข้อตกลง (MOU) ความร่วมมือในการปลูกดอกไม้⟧ ที่'],
    ['over a verb that is a thing', 'ร่าง⟦บันทึกความเข้าใจการจัดตั้งสภาดอกไม้⟧ซึ่งดี'],
    ['and over two', 'ตาม⟦ข้อตกลงว่าด้วยการปลูกและการใช้ดอกไม้⟧ ที่'],
    ['over how things are', 'ตาม⟦ปฏิญญาว่าด้วยสวนที่เป็นธรรมและเป็นมิตรต่อดอกไม้⟧ ที่'],
    ['over what its rules are in', 'ตาม⟦พิธีสารว่าด้วยข้อกำหนดในการส่งดอกไม้⟧ ที่'],
    ['but not over where it was made', 'ลงนาม⟦ความตกลงว่าด้วยดอกไม้⟧ในการประชุมใหญ่'],
    ['over what the cooperation is in', 'ตาม⟦บันทึกความเข้าใจว่าด้วยความร่วมมือในสาขาดอกไม้⟧ ที่'],
    ['not over a clause', 'ลงนาม⟦บันทึกความเข้าใจว่าด้วยดอกไม้⟧และได้กลับ'],
    ['not to a word that only joins', 'ตาม⟦แผนแม่บทการพัฒนาสวนดอกไม้⟧ทั้ง 6 ด้าน'],
    ['not to the letter of an era', 'ตาม⟦แผนปฏิบัติการด้านดอกไม้พ.ศ. 2566 ถึง 2570⟧ ที่'],
    ['to the number of a phase', 'ตาม⟦แผนปฏิบัติการด้านดอกไม้ระยะที่ 1⟧ ที่'],
    ['to two years', 'ตาม⟦แผนปฏิบัติการพัฒนาดอกไม้ไทย ปี 2566 -2570⟧ ที่'],
    ['to an item of the agenda', 'ตาม⟦แผนปฏิบัติการขับเคลื่อนวาระแห่งชาติ “การปลูกดอกไม้”⟧ ที่'],
    ['to both sides and its subject', 'ร่าง⟦แถลงการณ์ร่วมอาเซียน – อินเดียว่าด้วยดอกไม้⟧ ที่'],
    ['over the one it is about', 'ร่วมลงนาม⟦บันทึกความร่วมมือว่าด้วยกลไกเครดิตร่วม⟧ ที่'],
    ['after whose it is', 'ภาคี⟦อนุสัญญาสวนโลก ว่าด้วยการเปลี่ยนแปลงดอกไม้⟧ครั้งที่ 2'],
    ['not to a year', 'ตาม⟦บันทึกความเข้าใจว่าด้วยดอกไม้⟧ปี 2565 ที่'],
    ['to the meeting it is of', 'ร่าง⟦แถลงการณ์ร่วมการประชุมรัฐมนตรีดอกไม้ ครั้งที่ 24⟧ ที่'],
    ['and what that is on', 'ร่าง⟦ถ้อยแถลงร่วมการประชุมรัฐมนตรีที่กำกับดูแลสวน ครั้งที่ 2 ว่าด้วยดอกไม้⟧ ที่'],
    [
      'so that its first words alone are the same',
      'ร่าง⟦ปฏิญญาว่าด้วยการปลูกดอกไม้ยั่งยืน ทางเดิน และสวน⟧ ที่ และปฏิญญาว่าด้วยการปลูกดอกไม้ยั่งยืน โดย',
    ],
    [
      'not those that go on at once',
      'ตาม⟦แผนปฏิบัติการด้านการปลูกดอกไม้⟧ ที่ และ⟦แผนปฏิบัติการด้านการปลูกดอกไม้และผัก⟧ ที่',
    ],
    ['over a word that only looks like a clause', 'ตาม⟦ปฏิญญาว่าด้วยแสงอาทิตย์และรถบรรทุก⟧ ที่'],
    ['over where it holds', 'ตาม⟦ข้อริเริ่มด้านดอกไม้ในภูมิภาคเอเชีย⟧ ที่'],
    ['over what is between countries', 'ตาม⟦แผนปฏิบัติการด้านการลงทุนระหว่างประเทศและบรรษัท⟧ ที่'],
    ['not over whom it is between', 'ตาม⟦แผนปฏิบัติการด้านการลงทุน⟧ระหว่างประเทศไทยกับเพื่อน'],
    ['not into the paper after "and"', 'ตาม⟦ปฏิญญาว่าด้วยดอกไม้⟧และ⟦แผนปฏิบัติการด้านผัก⟧ ที่'],
    ['not to a year with its era', 'ตาม⟦อนุสัญญาด้านดอกไม้⟧ปี ค.ศ. 1968 และ⟦อนุสัญญาด้านสวน⟧ประจำปี 2564'],
    ['to the number of a century', 'ตาม⟦บันทึกความร่วมมือด้านเด็กในศตวรรษที่ 21⟧ ที่'],
    ['to all of its name', 'ตาม⟦บันทึกความเข้าใจว่าด้วยกองทุนพิเศษแม่โขง-ล้านช้าง⟧ ที่'],
  ])('%s: %s', (_, sentence) => expectNames(sentence));
});

describe('a bracket that says its kind in Latin letters proves a title', () => {
  test.each([
    'ร่าง⟦ปฏิญญาสวน ทางเดินที่ยืดหยุ่น และการรับมือกับดอกไม้⟧ (Declaration on Gardens and Paths)',
    'ร่าง⟦ความตกลงกรอบความร่วมมือทางเศรษฐกิจอินโด-แปซิฟิกว่าด้วยดอกไม้ที่เป็นธรรม⟧ (Framework Agreement on Flowers)',
    'สานต่อ⟦ข้อริเริ่มการเป็นหุ้นส่วนดอกไม้⟧ (Flower-Creation) ต่อ',
    '⟦ปฏิญญาสวน⟧ ที่ได้ลงนาม (Declaration on Gardens) ที่',
    'ตาม⟦ปฏิญญาสวน⟧ และบ้าน (Garden Home Rules) ที่',
  ])('%s', expectNames);
});

describe('papers with their parties', () => {
  test.each([
    'ร่าง⟦ถ้อยแถลงร่วมระหว่างรัฐบาลไทยกับรัฐบาลญี่ปุ่น เรื่อง การเป็นหุ้นส่วนด้านดอกไม้⟧ โดย',
    'ฉบับที่ 3 ⟦บันทึกแสดงเจตจำนงด้านความร่วมมือระหว่างกรมการค้าต่างประเทศกับกรมศุลกากร⟧ เพื่อ',
    'ลงนาม⟦หนังสือแสดงเจตจำนงว่าด้วยดอกไม้⟧ ที่',
    'ใช้⟦ความตกลงระหว่างรัฐบาลไทยกับรัฐบาลลาวสำหรับการปลูกดอกไม้⟧ ที่',
    'ลงนาม⟦ความตกลงการค้าเสรีและความตกลงด้านดอกไม้ระหว่างอาเซียนและฮ่องกง⟧ ซึ่ง',
    'เปิดการเจรจา⟦ความตกลงการค้าเสรี (FTA) ระหว่างไทยกับภูฏาน⟧อย่างเป็นทางการ',
    'ดันการเจรจา⟦ความตกลงการค้าเสรีไทยกับ EAEU⟧ ต่อ',
    'ใช้⟦ความตกลงการค้าเสรีอาเซียน-สาธารณรัฐเกาหลี⟧ ต่อ',
  ])('%s', expectNames);
});

describe('words for many papers, or for what is made, name none', () => {
  test.each([
    'แสวงหาข้อริเริ่มความร่วมมือเพิ่มเติม',
    'ภายใต้กรอบความร่วมมือด้านต่างๆ ที่',
    'เจรจาความตกลงด้านดอกไม้อื่น ๆ ที่',
    'ไทยเคยทำความตกลงว่าด้วยดอกไม้กับประเทศต่างๆ เช่น',
    'เจรจาความตกลงการค้าเสรีหลายฉบับคืบหน้าอย่างดี',
    'ผ่านบันทึกความร่วมมือด้านดอกไม้กับประเทศภาคีที่ดี และลงนามพิธีสารด้านดอกไม้จำนวน 2 ฉบับ',
    'เร่งเจรจาความตกลงหุ้นส่วนทางเศรษฐกิจ หรือ EPA และกรอบความตกลงการค้าเสรีในปัจจุบัน',
    'ทำข้อตกลงใหม่ในเรื่องดอกไม้ (Special Flower Worker) และข้อตกลงความร่วมมือกับสภาดอกไม้ (SFWX)',
    'มีความตกลงการค้าเสรีฉบับล่าสุดของไทย และร่างแถลงการณ์ร่วมอาเซียนและประเทศคู่เจรจา',
    'หารือความตกลงหุ้นส่วนทางเศรษฐกิจ (Comprehensive Economic Partnership Agreement: CEPA) ที่',
    'ไม่เป็นสนธิสัญญาตามกฎหมายระหว่างประเทศ',
    'เป็นภาคีอนุสัญญาและพิธีสาร และร่างปฏิญญาฯ ที่',
    'จะเป็นกรอบความร่วมมือด้านดอกไม้ และสร้างกรอบความร่วมมือด้านสวน',
    'ลงนามบันทึกข้อตกลงความร่วมมือนี้ และทำความตกลงทางการค้า (MOU) กับความตกลงภายใต้สวนโลก (WGO)',
    'ภายใต้กรอบสวนเพื่อการปลูกดอกไม้ (FGO) ที่',
  ])('%s', expectNames);
});

describe('known frameworks', () => {
  test.each([
    ['not in the name of a body', 'ประชุมคณะมนตรีประชาคมเศรษฐกิจอาเซียน และ AEC Council ที่'],
    ['over a stray blank', 'ตาม⟦แผนพัฒนาเศรษฐกิจ และสังคมแห่งชาติฉบับที่ 13⟧ แผน'],
    [
      'by the Latin name that a bracket gives with the letters',
      'หารือแนวทางข้อเสนอสวน (⟦Garden Investing for the Future⟧: AJIF) และ AJIF ที่',
    ],
    [
      'over what it is to become',
      'ร่าง⟦มาตรการริเริ่มเชียงใหม่ไปสู่การเป็นพหุภาคี⟧ (Chiang Mai Initiative Multilateralisation) ที่',
    ],
    ['by the other word for an agreement', 'ตาม⟦ข้อตกลงปารีส⟧ และความตกลงปารีส ที่'],
    ['by the other word for a partnership', 'ใช้⟦ข้อตกลงหุ้นส่วนทางเศรษฐกิจไทย-ญี่ปุ่น⟧ ที่'],
    ['not by one word', 'หารือ (Garden: ⟦AJIF⟧) และ AJIF ที่'],
  ])('%s: %s', (_, sentence) => expectNames(sentence));
});

describe('papers with an English title', () => {
  test.each([
    '1) ความร่วมมือ ⟦Memorandum of Understanding on Flower/Garden Testing Lab⟧ กับ บริษัท',
    '2) ⟦The Memorandum of Understanding on Gardens for the Next Generation (Garden 4.0)⟧ กับ',
    '3) ⟦THE MEMORANDUM OF UNDERSTANDING OF RESEARCH ON GARDEN PROJECT⟧ กับ',
    'ร่วมกันใน ⟦Basic Agreement on Garden Projects⟧ โดย',
    'ใน ⟦Joint Declaration on Gardens, Paths and Flowers⟧ and ที่',
    'กับกรม [Joint Statement of the 10th Garden Meeting] ที่',
    'กับกรม (Memorandum of Cooperation in the Field of Gardens) และหัวข้อ “Declaration on Gardens” ที่',
    'ลงนาม Memorandum of Understanding กับ',
  ])('%s', expectNames);
});

describe('programmes', () => {
  test.each([
    [
      'as the text says them twice',
      'คณะ⟦โครงการปลูกดอกไม้ยั่งยืนในเมือง⟧ และโครงการปลูกดอกไม้ยั่งยืนในเมืองได้จัด',
    ],
    [
      'with whom they are for',
      'ขยาย⟦โครงการชดเชยดอกไม้งามให้ชาวสวน⟧แล้ว และ⟦โครงการชดเชยดอกบัวงามแก่ชาวบ้าน⟧แล้ว',
    ],
    [
      'with a title in long quotation marks',
      `ลงนามบันทึกข้อตกลงความร่วมมือ “⟦การปลูกดอกไม้${'และดูแลสวน'.repeat(6)}⟧” ที่`,
    ],
    [
      'with its purpose where both say it',
      'แถลง⟦โครงการปลูกดอกไม้งามริมคลองเพื่อชาวสวน⟧ร่วมกับเพื่อน และโครงการปลูกดอกไม้งามริมคลองเพื่อชาวสวน ที่',
    ],
    [
      'not one of the United Nations',
      'ผู้แทนโครงการสวนแห่งสหประชาชาติ (United Nations Garden Programme: UNGX) ที่',
    ],
    ['not a stage in quotation marks', 'ภายใต้บันทึกความเข้าใจ “ระยะแรก” ที่'],
    ['not what was told of', 'จัดทำแผนแม่บทการส่งเสริมสวนดอกไม้ดังกล่าว และเป็นแผนแม่บทการพัฒนาสวนดอกไม้ ที่'],
    ['not events', 'จัดประชุมโครงการ Flower Governing Meeting และงาน'],
    [
      'not where small letters go on',
      'ร่วมโครงการ Towards FLORA regional analysis และโครงการ Mega Project ที่',
    ],
    ['not lines of all kinds', 'โครงการต่าง ๆ เช่น โครงการรถไฟทางคู่ ซึ่งดี และโครงการสำคัญ'],
    ['not wares', 'โครงการ Data Center และโครงการ Upskill กับมาตรการ Quick Win ที่'],
    ['without a count', 'ตามนโยบาย ⟦BLOOM⟧ 4 มิติ'],
    ['over a colon', 'ร่วม⟦โครงการ Growing Gardens : Case Studies and Ideas⟧ ที่'],
    ['not by a person', 'ตามนโยบาย "พล.อ.สมมุติ" ที่'],
    [
      'not what is told by its time',
      'ได้แก่ มาตรการระยะสั้น (พ.ศ. 2563 – 2564) และแผนแม่บทของโครงการ (Master Plan) ที่',
    ],
    ['not of a year alone', 'และแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2569 เพื่อ'],
  ])('%s: %s', (_, sentence) => expectNames(sentence));
});

describe('acts of law', () => {
  test.each([
    'ตาม ⟦พ.ร.บ.การร่วมปลูกระหว่างรัฐและเอกชน พ.ศ. 2562⟧ มี',
    'ตาม⟦พระราชบัญญัติกองสวนเพื่อการศึกษา (ฉบับที่ 2) พ.ศ. 2566⟧ ที่',
    'ตาม ⟦พ.ร.ก.ให้อำนาจปลูกดอกไม้ฯ เพิ่มเติม พ.ศ. 2564⟧ ที่',
    'มี⟦พระราชกฤษฎีกาจัดตั้งสวนดอกไม้ (องค์การมหาชน) พ.ศ. 2564⟧ ที่',
    'ใน พ.ร.บ. ระบุไว้ชัดเจนว่าดี',
    'ออกตามความพระราชบัญญัติ โดยมีรายละเอียดดังนี้',
  ])('%s', expectNames);
});

test('a longer Latin name is not cut at its kind, nor a motto', () => {
  expectNames('“From Words to Garden Mechanism” และ Strengthening Partnership and Innovation ที่');
  expectNames('ในหัวข้อ Roots of Soils, Roots of Partnership ที่ และการเสวนา (High-Level Dialogue)');
  expectNames(
    'ใน ⟦Garden Framework⟧ ที่ และ ⟦Flower Framework Action Plan⟧ กับ Flower Partnership Forum',
  );
});
