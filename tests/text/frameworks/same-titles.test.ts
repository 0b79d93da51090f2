import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { marked } from '../../fixtures/marked-text';

/** ⟦names⟧ of the frameworks at their first full naming: all of them and no others. */
function expectFrameworks(sentence: string): void {
  const { text, marks } = marked(sentence);
  const span = { start: 0, end: text.length };
  const found = findFrameworks(text, span, findOrganizations(text, span).places);
  expect(found.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
}

describe('one thing named in other words is one', () => {
  test.each([
    [
      'a memorandum by another of its kinds',
      'ลงนาม⟦บันทึกข้อตกลง (MOU) การส่งเสริมการปลูกดอกไม้⟧ ที่ และบันทึกข้อตกลงความร่วมมือ (MOU) การส่งเสริมการปลูกดอกไม้ โดย',
    ],
    [
      'by other words before what it is on',
      'ลงนาม⟦บันทึกข้อตกลงความร่วมมือด้านการดูแลดอกไม้⟧ ที่ และบันทึกข้อตกลงความร่วมมือการดูแลดอกไม้ ที่',
    ],
    [
      'with who signs it, too',
      'ร่าง⟦บันทึกความเข้าใจว่าด้วยการปลูกดอกไม้ยั่งยืน⟧ ที่ และบันทึกความเข้าใจระหว่างไทยกับญี่ปุ่น ว่าด้วยการปลูกดอกไม้ยั่งยืน ที่',
    ],
    [
      'by who signs it, as told after its title',
      'ลงนาม⟦บันทึกความเข้าใจว่าด้วยการปลูกดอกไม้ยั่งยืน⟧ ระหว่างกระทรวงเกษตรและสหกรณ์ กับกรมป่าไม้ ที่ ตามบันทึกความเข้าใจระหว่างกระทรวงเกษตรและสหกรณ์ กับกรมป่าไม้ ที่',
    ],
    [
      'but not with another one beside the first',
      'ลงนาม⟦MOU ระหว่างกรมป่าไม้ และบริษัท Garden Group⟧ ซึ่งดี กับ⟦MOU ระหว่างกรมป่าไม้ และบริษัท Flower Group⟧ ซึ่งดี',
    ],
    [
      'over the blanks of a headline',
      'ประชุมขับเคลื่อนบันทึกความเข้าใจ ว่าด้วยการยกระดับดอกไม้ ในการแข่งขันสวนฯ ครั้งที่ 4\nขับเคลื่อน⟦บันทึกความเข้าใจว่าด้วยการยกระดับดอกไม้ในการแข่งขันสวนด้วยเทคโนโลยี⟧ ครั้งที่ 4',
    ],
    [
      'over a blank to its end',
      'ลงนาม⟦บันทึกข้อตกลงความร่วมมือโครงการจัดการดอกไม้ในสวน ด้วยระบบดิจิทัล⟧ (Garden) ที่ และบันทึกข้อตกลงความร่วมมือโครงการจัดการดอกไม้ในสวนด้วยระบบดิจิทัล ที่',
    ],
    ['cut short later', 'ร่าง⟦แผนปฏิบัติการร่วมว่าด้วยดอกไม้ยั่งยืน⟧ ที่ จัดทำแผนปฏิบัติการร่วมฯ เพื่อขับเคลื่อน'],
    [
      'a plan with its field told otherwise',
      'เห็นชอบ⟦แผนปฏิบัติการพัฒนาดอกไม้ไทย พ.ศ.2566-2570⟧ ที่ และแผนปฏิบัติการด้านการพัฒนาดอกไม้ของประเทศไทย พ.ศ.2566-2570 มี',
    ],
    [
      'a project with what kind it is',
      'ชู⟦โครงการค้ำประกัน Smart Garden⟧ ในวันนี้ และวงเงินโครงการ Smart Garden ภายใต้',
    ],
    [
      'a plan that another one follows with "or"',
      'ตาม⟦แผนยุทธศาสตร์ด้านดอกไม้ของอาเซียน⟧ หรือแผนยุทธศาสตร์กัวลาดอกไม้ (Kuala Garden Strategic Plan : KGSP) ที่',
    ],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('the memorandum that is signed, where it has no title', () => {
  test.each([
    ['by its kind', 'ได้ลงนาม⟦บันทึกความร่วมมือ⟧กับสวนบัว และลงนามบันทึกความร่วมมือในครั้งนี้'],
    ['with its letters', 'พิธีลงนามใน⟦บันทึกข้อตกลงความร่วมมือ (MOU)⟧โดยสวนบัว'],
    ['not beside one with a title', 'ลงนาม⟦บันทึกความเข้าใจว่าด้วยดอกไม้⟧ ที่ หลังลงนามบันทึกความเข้าใจ โดย'],
    [
      'nor beside one in quotation marks',
      'ลงนามบันทึกข้อตกลงความร่วมมือ “⟦การปลูกดอกไม้⟧” ที่ การลงนามบันทึกข้อตกลงความร่วมมือ โดย',
    ],
    [
      'nor where there are many',
      'ลงนามบันทึกความเข้าใจ (MOU) หลายฉบับ และลงนามบันทึกความเข้าใจระหว่างสวนกับบัว จำนวน 4 ฉบับ',
    ],
    ['nor one that was told of before', 'การลงนามบันทึกความเข้าใจดังกล่าว'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});
