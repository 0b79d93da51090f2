import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { marked } from '../../fixtures/marked-text';

function expectFrameworks(sentence: string): void {
  const { text, marks } = marked(sentence);
  const found = findFrameworks(text, { start: 0, end: text.length });
  expect(found.map((one) => one.text)).toEqual(marks.map((mark) => mark.text));
}

describe('titles that go on', () => {
  test.each([
    [
      'over a spaced dash',
      'ประชุม⟦กรอบความร่วมมือทางเศรษฐกิจในภูมิภาคเอเชีย - แปซิฟิก⟧ (Asia - Pacific Garden) ที่',
    ],
    ['to the letters of a place', 'ลงนาม⟦บันทึกความเข้าใจเพื่อขยายสวนดอกไม้ในพื้นที่ GDN⟧ เมื่อ'],
    ['after how far another has come', 'คืบหน้าร้อยละ 91.86 ⟦โครงการงานระบบดอกไม้ลอย⟧ มี'],
    [
      'in a quotation that is not closed',
      'ใต้โครงการ “⟦ความร่วมมือไทย-ลาว เพื่อการปลูกสวน (TLG)⟧ งานสวน',
    ],
    ['over what is thought of', 'ดำเนิน⟦โครงการสาธิตสวนดอกไม้ที่คำนึงถึงผีเสื้อ⟧ ต่อไป'],
    [
      'over the number of a revolution',
      'จัดทำ⟦แผนยุทธศาสตร์สวนอาเซียนในประเด็นการปฏิวัติอุตสาหกรรม ครั้งที่ 4⟧ และ',
    ],
    ['to the parties of a frame', 'ตาม⟦กรอบความตกลงด้านการค้าและดอกไม้ระหว่างอาเซียนกับญี่ปุ่น⟧ ที่'],
    ['to the partner', 'เจรจา⟦ความตกลงหุ้นส่วนทางเศรษฐกิจ⟧ (Economic Partnership Agreement) กับลาว ที่'],
    ['over a list in Latin letters', 'ใน⟦โครงการ Garden, Flower and Butterfly Growing⟧ ที่'],
    [
      'over a rule of a law',
      'เห็นชอบร่าง⟦กฎกระทรวงกำหนดค่าดอกไม้ตามกฎหมายว่าด้วยสวน (ฉบับที่ ..) พ.ศ. ....⟧ ตามที่',
    ],
    ['over what joins two in Latin letters', 'ศึกษา⟦โครงการพัฒนา Seagarden & Flower Terminal⟧ พัฒนา'],
    [
      'to a Latin name',
      'ภายใต้⟦บันทึกความร่วมมือทางวิชาการ (MOC) Growing the Smart Garden in Thailand⟧ เพื่อ',
    ],
    ['to a Latin name of two words', 'กลุ่ม⟦บันทึกข้อตกลงความร่วมมือ Garden-Zero⟧ และ'],
    ['over how something is designed', 'ผ่าน⟦โครงการพัฒนาสวนดอกไม้ด้วยการออกแบบเชิงวัฒนธรรมสู่เมือง⟧ โดย'],
    ['to those for whom it is', 'เห็นชอบ⟦โครงการชดเชยค่าดอกไม้ให้กับชาวสวนบัว⟧ เพื่อ'],
    ['over what it is called', 'ภายใต้⟦โครงการเฉลิมพระเกียรติ "ก้าวใหม่ของสวน"⟧ ซึ่ง'],
    ['over what a notice is on', 'ตาม⟦ประกาศกระทรวงพลังงาน เรื่อง บัญชีดอกไม้ พ.ศ. 2556⟧ และ'],
    ['from the frame of an agreement', 'ยกระดับ⟦กรอบข้อตกลงว่าด้วยความเป็นหุ้นส่วนและดอกไม้⟧ ที่'],
    ['to the years of a strategy', 'เคาะ⟦ยุทธศาสตร์ส่งเสริมการปลูกดอกไม้ 5 ปี⟧ และ'],
    ['over what a partnership is for', 'กับ⟦ข้อริเริ่มความเป็นหุ้นส่วนเพื่อสวนดอกไม้ที่มีคุณภาพ⟧ ซึ่ง'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('titles that end', () => {
  test.each([
    ['before a month', 'ตาม⟦แผนพัฒนาสวนดอกไม้ตะวันตก⟧ตุลาคมนี้ และ'],
    ['before the next law', 'ตาม⟦พ.ร.บ.คุ้มครองสวนดอกไม้⟧และประกาศกระทรวงพลังงาน ที่'],
    ['before whose it is', 'ด้วย⟦ยุทธศาสตร์การส่งเสริมการปลูกดอกไม้⟧ของ GDN เพื่อ'],
    ['before what is used now', 'กำหนดไว้ในกฎกระทรวง โดยใช้⟦กฎกระทรวงการปลูกสวน พ.ศ. 2570⟧ เป็น'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('names with their kind', () => {
  test.each([
    ['ตาม⟦มาตรการ GARDEN Free Setting⟧ ที่'],
    ['จุดประกาย⟦วิสัยทัศน์สวนเหนือ 2580⟧ และวิสัยทัศน์ของสวน 2580 ที่'],
    ['ตาม⟦นโยบาย Bio - Circular - Green (BCG) Economy⟧ ของไทย'],
    ['กับ⟦โมเดลเศรษฐกิจชีวภาพ เศรษฐกิจหมุนเวียน และเศรษฐกิจสีเขียว⟧ หรือ Bio-Circular-Green Economy ที่'],
    ['ตาม⟦มาตรการ LTG⟧ (Long Term Garden visa) และ⟦อนุสัญญา UNCLOS⟧ ค.ศ. 1982 ที่'],
    ['สอดคล้องกับข้อริเริ่ม “⟦การเชื่อมโยงสวนกับคลอง⟧” ของ'],
    ['ผ่านแคมเปญการท่องสวน “⟦Visit Garden Year 2022⟧” และ'],
    ['เช่น ⟦กฎหมายคุ้มครองสวนส่วนบุคคล⟧ (GDPA) และ⟦กฎหมายการรักษาดอกไม้⟧ (Flower Security Act) ที่'],
    ['เป็น “⟦หุ้นส่วนทางยุทธศาสตร์อย่างรอบด้าน⟧” และความร่วมมือ (⟦DIPROM Connection⟧) ที่'],
    ['ใช้⟦มาตรการปรับคาร์บอนก่อนเข้าพรมแดน⟧ (CBAM) และ⟦เขตการค้าเสรีเอเชียแปซิฟิก⟧ ที่'],
    ['เสนอ⟦นโยบายครัวไทยสู่ครัวโลก⟧ และตาม⟦แผนการปฏิรูปประเทศ⟧ กับ “⟦เกษตรผลิตพาณิชย์ตลาด⟧” ที่'],
    [
      'พัฒนา⟦หุ้นส่วนเชิงยุทธศาสตร์รอบด้าน⟧ (CSP) และโครงการ " ⟦6 สวน 1 จุดหมาย⟧" กับ⟦แผนการป้องกันและบรรเทาสาธารณภัยแห่งชาติ⟧ ที่',
    ],
    ['ได้แก่ ⟦แผนปฏิรูปประเทศ⟧ และ⟦แผนความมั่นคงแห่งชาติ⟧ ซึ่ง'],
    ['ตาม⟦แผนปฏิรูปประเทศด้านดอกไม้และสวน⟧ ที่'],
    ['⟦โครงการคุณสู้ เราช่วย⟧ และโครงการคุณสู้เราช่วย กับ⟦BCG model⟧ ที่'],
    [
      'เช่น ⟦EUDR⟧ และใน⟦โครงการพัฒนาสนามบินอู่ตะเภา และเมืองการบินภาคตะวันออก⟧ ตาม⟦มาตรการยกระดับอุตสาหกรรม (Smart and Sustainable Industry)⟧ ที่',
    ],
    ['จัดทำ⟦แผนความร่วมมือมิโดริ อาเซียน-ญี่ปุ่น⟧ เพื่อ'],
  ])('%s', (sentence) => expectFrameworks(sentence));
});

test.each([
  ['จะมีการจัดตั้งกลไกหารือทวิภาคี เพื่อสวน'],
  ['ให้เป็นกลไกในการปลูกสวนดอกไม้ (Garden Engine of Growth) และ'],
  ['ตามโมเดล Win-Win ที่'],
  [
    'ด้าน Building RCEP Cross-border Gardens และโครงการขยายการลงทุนของค่ายดอกไม้ กับแผนพัฒนาเศรษฐกิจการลงทุนของไทย',
  ],
  [
    'มีมาตรการช่วยบรรเทาผลกระทบต่อสวน (Global Garden Tax) และมีโครงการ NextGarden จากออสเตรเลีย กับโครงการส่งเสริมการปลูกดอกไม้โครงการใหญ่ ที่',
  ],
  ['เสนอโครงการความร่วมมือด้านดอกไม้ระหว่างประเทศจากทวีปเอเชีย และกฎหมายของไทย (GDPA)'],
  [
    'ทำโครงการไหนบ้าง และรายละเอียดโครงการเรียบร้อยแล้ว กับโครงการไฟฟ้าพลังงานความร้อนร่วม และโครงการส่งเสริมการลงทุนของชาวสวน',
  ],
  [
    'ประชุมคณะกรรมการยุทธศาสตร์สวนแห่งชาติประจำปี 2568 และกล่าวถึงยุทธศาสตร์การส่งเสริมการลงทุนใหม่ ในปาฐกถาเรื่อง "โครงการสวนไทย" ที่',
  ],
  [
    'ตามโมเดล Zero waste กับโครงการศึกษาความเหมาะสม โครงการกำจัดของเสียอุตสาหกรรม และกรอบความร่วมมือทางการค้าระหว่างประเทศ (GDN) ที่',
  ],
  ['เปิดโครงการพื้นฐานด้านดอกไม้ (Garden Basic Works) ที่'],
])('what something is for, and what kind it is, is no name: %s', (sentence) =>
  expectFrameworks(sentence),
);
