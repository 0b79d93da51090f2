import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { marked } from '../../fixtures/marked-text';

/** ⟦names⟧ of the frameworks at their first full naming: all of them and no others. */
function expectFrameworks(sentence: string): void {
  const { text, marks } = marked(sentence);
  const found = findFrameworks(text, { start: 0, end: text.length });
  expect(found.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
}

describe('what is told of a project is no name', () => {
  test.each([
    ['where it stands', 'โดยโครงการตั้งอยู่เมืองดอกไม้ และจุดสิ้นสุดโครงการเชื่อมกับสะพานบัวงาม ที่'],
    ['which one', 'ผลิตในโครงการเดียวกัน และโครงการแนวหน้าที่ชาวสวนสนใจ กับโครงการสวนแห่งแรกในญี่ปุ่น ที่'],
    ['that there is more of it', 'รู้จักโครงการเพิ่มมากขึ้น และโครงการก่อสร้างสวนขนาด 4 ไร่ ที่'],
    [
      'its field',
      'สนับสนุนโครงการริเริ่มด้านดอกไม้ระดับภูมิภาค และโครงการวิจัยร่วม กับโครงการความร่วมมือทางเทคนิค ที่',
    ],
    ['whose it is', 'ตามโครงการส่งเสริมการลงทุนของเวียดนาม และโครงการโรงไฟฟ้าในลาว ที่'],
    [
      'what is built everywhere',
      'เร่งโครงการมอเตอร์เวย์ โครงการพัฒนาท่าอากาศยาน และโครงการขยายท่าเรือน้ำลึก ที่',
    ],
    ['what may be for many', 'จัดทำโครงการช่วยเหลือทางวิชาการให้ประเทศสมาชิก และโครงการลดก๊าซเรือนกระจก ที่'],
    ['but a place that ends so', 'ต่อยอดจาก⟦โครงการดอกไม้อินทรีย์จังหวัดเชียงใหม่⟧ที่ได้'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('what frames, mechanisms and plans are in general', () => {
  test.each([
    [
      'mechanisms between sides',
      'ใช้กลไกความร่วมมือระหว่างภาครัฐและภาคเอกชน และกลไกความร่วมมือทั้งระดับนโยบาย ที่',
    ],
    ['a frame that begins now', 'เป็นการเริ่มต้นกรอบความร่วมมือด้านดอกไม้อย่างเป็นทางการ ที่'],
    ['agreements of all kinds', 'เจรจาความตกลงการค้าเสรีทั้งในรูปแบบทวิภาคี และความตกลงที่ครอบคลุมไปถึงสวน ที่'],
    ['the one there was', 'ต่อจากข้อตกลงความร่วมมือเดิมที่เคย และลงนามพิธีสารทั้งสองฉบับ กับพิธีสารแนบท้ายต่อไป'],
    ['plans with other countries', 'เผยแผนความร่วมมือระหว่างประเทศ และแผนยุทธศาสตร์สำคัญของสวน ที่'],
    ['a partnership in strategy', 'สร้างหุ้นส่วนยุทธศาสตร์สวนดอกไม้ (Strategic Partnership) ที่'],
    [
      'who sets policies',
      'ประชุมระดับสูงสำหรับผู้กำหนดนโยบายด้านดอกไม้และสวน (Policy Dialogue on Gardens) ที่',
    ],
    [
      'help within a year',
      'กำหนดมาตรการช่วยเหลือในปีงบประมาณ พ.ศ.2570 และนโยบายสนับสนุนของภาครัฐ ระยะ 10 ปี ที่',
    ],
    ['a dialogue with its number after it', 'ประชุม (Garden Growth Dialogue) ครั้งที่ 8 เพื่อ'],
    [
      'an agreement that something is',
      'นับเป็นข้อตกลงความร่วมมือทางการค้าฉบับแรก และแถลงการณ์ร่วมของที่ประชุม',
    ],
    ['the first part of a project', 'ดำเนินโครงการระยะเริ่มแรก (Early Harvest) ที่'],
    ['a dialogue with its number', 'ประชุม (The 3rd Garden Growth Dialogue) ร่วมกับ'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('a title goes on over what belongs to its words, and ends before what does not', () => {
  test.each([
    ['a use', 'ลงนาม⟦บันทึกความร่วมมือด้านการประยุกต์ใช้เทคโนโลยีสวน⟧ ที่'],
    ['a transport', 'ร่าง⟦พิธีสารว่าด้วยข้อกำหนดสำหรับการขนส่งดอกไม้⟧ที่ส่งออก'],
    ['a map', 'ลงนาม⟦บันทึกข้อตกลงความร่วมมือเพื่อการใช้แผนที่และข้อมูลสวน⟧ ที่'],
    ['what money is given as', 'ลงนาม⟦บันทึกข้อตกลงความร่วมมือการจัดสรรเงินเป็นค่าดอกไม้⟧ ที่'],
    ['what a place is to become', 'ลงนาม⟦บันทึกข้อตกลงความร่วมมือการพัฒนาสวนบัวให้เป็นเมืองดอกไม้⟧ ที่'],
    ['what it concerns', 'ลงนาม⟦บันทึกความเข้าใจเกี่ยวกับความร่วมมือด้านดอกไม้⟧ เมื่อ'],
    ['what it carries out', 'รับรอง⟦พิธีสารเพื่ออนุวัติข้อผูกพันชุดที่ 12⟧ ของสวน'],
    ['how something is not', 'ชม⟦โครงการระบบทางเดินสวนแบบไม่มีไม้กั้น⟧ (G-Flow) ที่'],
    ['not over the edition at hand', 'แทน⟦กรอบความตกลงว่าด้วยดอกไม้⟧ฉบับปัจจุบันที่'],
    ['not over its success', 'อยากให้⟦โครงการรถไฟสวน - บัว⟧ประสบผลสำเร็จ'],
    ['nor over things given', 'ซ่อมตาม⟦โครงการบ้านดอกไม้ชนบท⟧ เงินสงเคราะห์ ชุดเครื่องครัว และของใช้ ที่'],
    ['a plan of two countries', 'ภายใต้⟦แผนความร่วมมือเพื่อการพัฒนาไทย - ลาว ระยะ 3 ปี (2565-2567)⟧ ที่'],
    ['not over examples', 'อาทิ ⟦โครงการขนส่งดอกไม้ในเมืองสวน⟧ เช่น สวนบัว สวนสน และสวนไผ่ ที่'],
    ['how close partners are', 'ลงนาม⟦บันทึกความเข้าใจว่าด้วยการเป็นหุ้นส่วนสวนที่แน่นแฟ้น⟧ ที่'],
    ['an act for peace', 'ตาม⟦พระราชบัญญัติดอกไม้เพื่อสันติ⟧ ที่'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('titles by what they are for, for how long and between whom', () => {
  test.each([
    [
      'a plan of some years by its field',
      'เห็นชอบร่าง⟦แผนพัฒนาระยะ 5 ปี สาขาการปลูกดอกไม้ข้ามแดน⟧ ที่ และแผนพัฒนาระยะ 5 ปี (พ.ศ.2566 – 2570) สำหรับสาขาการปลูกดอกไม้ข้ามแดน ที่',
    ],
    ['and by its countries', 'สอดรับ⟦แผนความร่วมมือระยะ 5 ปี ไทย-ญี่ปุ่น⟧ ที่ และแผนความร่วมมือระยะ 5 ปีของสวน'],
    [
      'a frame that is exchanged',
      'แลกเปลี่ยนเอกสาร⟦กรอบความร่วมมือเพื่อส่งเสริมการปลูกดอกไม้เพื่อโครงสร้างพื้นฐานไทย – ญี่ปุ่น⟧ ซึ่ง',
    ],
    [
      'but not one that is told of',
      'สร้างกรอบความร่วมมือเพื่อส่งเสริมการปลูกดอกไม้ และใช้กรอบความร่วมมือสำหรับการปลูกผัก ที่',
    ],
    ['a frame of partners', 'ภายใต้⟦กรอบหุ้นส่วนยุทธศาสตร์ไทย–ญี่ปุ่น⟧ และกรอบหุ้นส่วนยุทธศาสตร์ ที่'],
    ['a frame with a small kind word', 'เช่น กรอบความร่วมมือ ⟦Inclusive framework⟧ ขององค์กร'],
    ['a convention on taxes', 'ทบทวน⟦อนุสัญญาเพื่อยกเว้นการเก็บภาษีซ้อนในส่วนที่เกี่ยวกับภาษีเงินได้⟧ร่วมกับเขา'],
    [
      'rules with a Latin name',
      'และ⟦กฎระเบียบว่าด้วยดอกไม้ที่ปราศจากยาของสวนยุโรป⟧ (EU Garden Regulation: EUGR) กับกฎระเบียบว่าด้วยสวน ที่',
    ],
    [
      'what a mechanism is of, not what is under it',
      'ผลโครงการภายใต้⟦กลไกเครดิตร่วม⟧ (Joint Crediting Mechanism : JCM) ซึ่ง',
    ],
    [
      'a quotation mark that stays open',
      'เดินหน้าโครงการ “⟦ความปลอดภัยดอกไม้ (Garden Safety)⟧ พัฒนาสวน',
    ],
    [
      'a pilot with a Latin name',
      'ดำเนินการ ⟦โครงการนำร่องสาธิตการใช้สวนเพื่อชุมชน⟧ (Garden Second Life for Better Life) ที่ และโครงการนำร่องปลูกดอกไม้ ที่',
    ],
    [
      'but no project of the private side',
      'พัฒนาโครงการเอกชนร่วมลงทุนในกิจการของรัฐ (PPP) ที่ และโครงการต้องผ่านการทดสอบสวน (GDN-TEST) ที่',
    ],
    ['a statement with blanks', 'ใน ⟦แถลงการณ์ร่วม ว่าด้วย การป้องกันดอกไม้⟧ ที่'],
    ['an agreement of two', 'จัดทำ⟦ความตกลงทวิภาคีว่าด้วยดอกไม้⟧ และ⟦ความตกลงเรื่องความร่วมมือด้านสวน⟧ ที่'],
    ['a closer partnership', 'ภายใต้⟦ความตกลงความเป็นหุ้นส่วนทางเศรษฐกิจที่ใกล้ชิดยิ่งขึ้น⟧ ที่'],
    [
      'trade with a council or a union',
      'เจรจา⟦ความตกลงการค้าเสรี (FTA) ระหว่าง ไทย – คณะมนตรีความร่วมมือรัฐอ่าวอาหรับ⟧ และ ⟦Thai – EAEU FTA⟧ ที่',
    ],
    [
      'a strategy of another',
      'กับโมเดลสวนและ⟦ยุทธศาสตร์การเติบโตของดอกไม้⟧ของญี่ปุ่น แต่นโยบายและยุทธศาสตร์การพัฒนาดอกไม้ทั้งปวง',
    ],
    ['an act that changes another', 'ออก ⟦พ.ร.ก.แก้ไขเพิ่มเติม พ.ร.บ. ดอกไม้ พ.ศ. 2551 พ.ศ. 2562⟧ เพื่อ'],
    ['a quoted agreement', 'พิธีลงนามข้อตกลงความร่วมมือ "⟦สวนบัวมุ่งสู่เมืองดอกไม้⟧" พร้อม'],
    ['a known name in capitals', 'ชู ⟦BELT AND ROAD INITIATIVE⟧ ที่'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});
