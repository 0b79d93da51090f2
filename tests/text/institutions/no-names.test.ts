import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { institutionsIn } from '../../fixtures/institutions-in';
import { marked } from '../../fixtures/marked-text';

const organizationsOf = (text: string) =>
  findOrganizations(text, { start: 0, end: text.length }).organizations;

describe('what has the words of an institution and names none', () => {
  test.each([
    // Models of a maker's ware.
    'บริษัทผู้ผลิตจักรยานขอรับสิทธิจำนวน 3 รุ่น ได้แก่ ROSA , LILIA และ IRISO ทั้งนี้',
    'ผู้ประกอบการสนใจทั้งหลักสูตรใหม่ เช่น ROSA และ LILIA',
    'ผู้ผลิตหลายราย เช่น ⟦ROSA⟧ และ ⟦LILIA⟧ สนใจ',
    // Kinds of bodies, in Thai and in Latin letters.
    'เลือกสายการบินเต็มรูปแบบ และโรงพยาบาลสังกัดสวน กับโรงพยาบาลใกล้บ้าน',
    'พบสถาบันชั้นสูงและสถาบันทางวิทยาศาสตร์ กับมหาวิทยาลัยสำหรับผู้สูงอายุ',
    'ยกระดับมหาวิทยาลัยสู่ศูนย์กลางการปลูก เช่น อุปกรณ์สำนักงานสำหรับทำงานจากบ้าน',
    'ก้าวสู่ RLU Smart University และ Social Bank กับ Representative Office in Roseland',
    'ร่วมกับสมาคมดอกไม้ที่เกี่ยวข้อง และโรงพยาบาลมาตรฐานสูง กับสมาคมอุตสาหกรรม และบริการ',
    'ติดต่อ Secretary and Flower Communication Department และการประชุม (3rd Commission on Flowers)',
    'คืนเงินให้กองทุนตามกำหนด',
    'หารือบริษัท Trading รายใหญ่ของไทย',
    'ผลสำรวจ (The Survey Report of Flower Sentiment of Rose Corporations in Roseland) พบว่า',
    'การทำงานในศูนย์ควบคุมกลาง หรือ QZNV Smart Flower Operation Center',
    'รองปลัดกระทรวง⟦กระทรวงอุตสาหกรรม⟧ กล่าว',
    // What an institution wants to be, or was praised as.
    'นำไปสู่การเป็นธนาคารแห่งความยั่งยืน',
    'เคยได้รับรางวัลสมาคมดีเด่นในปี 2570',
    'เป็นมหาวิทยาลัยแห่งอนาคต',
    // An institute in a field is any, unless a bracket names it.
    'พบสถาบันด้านดอกไม้ชั้นนำของญี่ปุ่น',
    'พบ⟦สถาบันด้านดอกไม้แห่งญี่ปุ่น⟧ (JFI)',
    // What is told of one, or of many.
    'ธนาคารจัดทำขึ้น และธนาคารทั่วไป กับธนาคารผ่านช่องทาง',
    'สมาชิกสหกรณ์รายอื่น และสหกรณ์ภายใต้โครงการ กับกองทุนปี 70',
    'ซึ่งคณะกรรมการประกอบด้วยหน่วยงาน และคณะอนุกรรมการภายใต้⟦คณะกรรมการนโยบายดอกไม้⟧ จำนวน 2 คณะ',
    'อาคารสำนักงานสูง 11 ชั้น และอาคารสำนักงานด้านดอกไม้',
    'พัฒนาองค์กรไปสู่ยุคดอกไม้ (Flower Age)',
    // Where the name ends.
    'ล่าสุด⟦สายการบินดอกไม้⟧รื้อฟื้นเส้นทางบิน',
    'เสนอ⟦คณะกรรมการส่งเสริมดอกไม้⟧ชุดปัจจุบัน และ⟦คณะอนุกรรมการสวน⟧ชุดที่ 2 พิจารณา',
    'ประชุม⟦คณะกรรมการร่วมทางดอกไม้⟧กำหนดจัดขึ้นทุก 2 ปี และส่งถึง⟦โรงพยาบาลดอกแก้ว⟧ให้มากที่สุด',
    'ความร่วมมือกับ⟦สมาคมสวัสดิการดอกไม้⟧นี้ กับ⟦กองทุนบริหารหนี้สวน⟧ และ⟦พรรคเพื่อไทย⟧สร้างสวน',
    'ประธาน⟦คณะกรรมการขับเคลื่อนการจัดตั้งสวน⟧ และ⟦คณะกรรมการดูแลสวนศึกษา⟧ควรดำเนินงาน',
    'ข้อมูลจาก⟦สำนักพัฒนาตลาดดอกไม้ไทยในต่างประเทศ⟧ ระบุ',
    'มอบ⟦กองทุนสวนดอกไม้เมือง⟧ดำเนินโครงการ และ⟦สถาบันดอกโคเซ็น⟧ครั้งแรกในไทย',
    'ของ⟦คณะกรรมาธิการแม่น้ำดอกไม้⟧และตอบสนองต่อชาวสวน กับ⟦สถาบันดอกแก้วงาม⟧ตามหลักสูตรสวน',
    'พบ⟦สภาหอการค้าและอุตสาหกรรมออสเตรเลีย⟧ คุณแอนน์ โรส (Ann Rose) ประธาน',
    'โดยรอบ⟦โรงพยาบาลดอกแก้ว⟧อย่างยั่งยืน และ⟦โรงเรียนดอกแก้ว⟧มีปัญหา',
    'ดูแล⟦โรงพยาบาลดอกแก้ว⟧มากยิ่งขึ้น และ⟦สมาคมแม่บ้านดอกแก้ว⟧ผ่าน “สวน”',
    '⟦สมาคมดอกไม้เยอรมนี⟧สานต่อความร่วมมือ และ⟦สหกรณ์ออมสวนดอกแก้ว⟧เพื่อนำเงินไป',
    'พบ⟦คณะกรรมการจัดทำแผนดอกไม้⟧ ชุดใหม่',
    // The titles of events.
    'งานสัมมนา The Garden Dissemination Seminar on Assisting the Foundation of The Smart Flower',
    'การประชุมสวนโลก ครั้งที่ 14\n(The 14th United Nations Congress of Flowers and Gardens)',
    'กล่าวถึง ⟦United Nations⟧ Gardens',
    '(the 15th Meeting of the Sub-Committee on Flowers) และ Session of the Commission',
    'จัด CEO Business Matching และ CEO Network Enhancing ในรูปแบบออนไลน์',
    // Kinds in Latin letters.
    'ขับเคลื่อนด้วยดอกไม้ (Data-Driven Organization) ระดับโลก (Global Company) สู่ Digital Insurance',
    'บริษัทดำเนินธุรกิจ เช่น Programmable Flower Controller และ',
    // Officers of one.
    'Deputy of Chief Garden Officer of ⟦Flower Petal Corporation⟧ กล่าว',
    // With what something is done.
    'พัฒนา⟦กองทุนพัฒนาดอกไม้⟧ด้วยระบบดิจิทัล',
    // The mark of a country that is written short is a part of the name.
    'ปลัด⟦กระทรวงดอกไม้และสวนสหรัฐฯ⟧ และคณะ',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(institutionsIn(text).map(([, words]) => words)).toEqual(marks.map((mark) => mark.text));
  });
});

describe('other spellings of one institution', () => {
  test('a Latin name in a bracket that has its own letters in a bracket', () => {
    const found = organizationsOf(
      'พบสถาบันเพื่อการปลูกดอกไม้แห่งประเทศจีน (Garden Development Bank of China (GDBC)) และ GDBC กล่าว',
    );
    expect(found.map(({ name }) => name)).toEqual(['สถาบันเพื่อการปลูกดอกไม้แห่งประเทศจีน']);
    expect(found[0]?.spellings).toEqual(['Garden Development Bank of China', 'GDBC']);
    expect(found[0]?.mentions).toHaveLength(4);
  });

  test('a company by its Thai form and by its Latin one, however this is broken', () => {
    const found = organizationsOf(
      'บริษัท Rose Garden จำกัด พบกัน ของบริษัท Rose Garden Co.,LTD (RGX) และบริษัท Rose Garden Co.\n,LTD กล่าว',
    );
    expect(found.map(({ name }) => name)).toEqual(['บริษัท Rose Garden จำกัด']);
    expect(found[0]?.mentions.length).toBeGreaterThanOrEqual(3);
  });
});
