import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { institutionsIn } from '../../fixtures/institutions-in';
import { marked } from '../../fixtures/marked-text';

describe('a company ends where its name ends', () => {
  test.each([
    '⟦บริษัทซากุระ มอเตอร์⟧ แถลง',
    '⟦บริษัท ซากุระ⟧',
    '⟦บริษัท ซากุระ⟧\r\nแถลง',
    '⟦บริษัท ซากุระ กรุ๊ป⟧\r\nแถลง',
    '⟦บริษัท ซากุระ - ดอกจาน⟧',
    '⟦บริษัท ซากุระ สตีล กรุ๊ป เอเชีย เคมี มอเตอร์⟧ โฮลดิ้ง แถลง',
    '⟦บริษัท กข สวน⟧ ดิน แถลง',
    '⟦บริษัท กขค สวน⟧ แถลง',
    '⟦บริษัท กขคง⟧ สวน แถลง',
    '⟦บริษัท กขค มอเตอร์⟧ สวน แถลง',
    '⟦บริษัท ซากุระ แม็ก ฟลาว⟧ (Sakura Mag, Ltd.)',
    '⟦บริษัทซากุระ แม็ก ฟลาว⟧ (Sakura Mag, Ltd.)',
    '⟦บริษัท สวนไทย จำกัด⟧ และ⟦บริษัท ดอกไม้ในสวน จำกัด⟧',
    '⟦บริษัท ดอกไม้และสวน จํากัด (มหาชน)⟧ แถลง',
    '⟦บริษัท Rose and Lily⟧ and แถลง',
    '⟦บริษัท Rose Garden⟧., แถลง',
    '⟦บริษัท Rose Garden⟧’ แถลง',
    '⟦บริษัท Rose IT⟧ แถลง',
    '⟦บริษัท Rose Start⟧ แถลง',
    '⟦บริษัท ITX⟧ แถลง',
    '⟦บริษัท Rose (Thailand)⟧ แถลง และ⟦บริษัท ซากุระ (ประเทศไทย)⟧',
    '⟦บริษัท Rose ประเทศไทย⟧, ⟦บริษัท Lily ประเทศไทย⟧',
    '⟦บริษัท ดอกไม้ จำกัด⟧ ประเทศไทย',
    '⟦บริษัท Rose Co.,LTD⟧ กับ ⟦บริษัท Iris Co\n,LTD.⟧',
    '⟦บริษัท Rose Co.,Ltd⟧ และ ⟦บริษัท Lily Co.,Inc.⟧ และ ⟦บริษัท Iris Co⟧., Ltdx',
    '⟦บมจ. ซากุระ⟧ และ ⟦บล.ดอกจาน มอเตอร์⟧ กับ 5 บริษัท ดอกแก้ว',
    '⟦บริษัท ดอกไม้⟧ ผู้ผลิตที่มีงบจำกัด',
    '⟦Rose (Thailand) Co., Ltd.⟧ และ ⟦Rose and Lily Garden LLC⟧',
    'พบ ⟦Kyoto Director Garden Co., Ltd.⟧',
    'ประกอบด้วย ⟦บมจ. กขค.สวนและดอกไม้⟧ 5 แห่ง ⟦บมจ.ดอกจาน⟧ 21 แห่ง ⟦บจ.สวนโก้ ดีลเลอร์⟧ 1 แห่ง และ⟦บมจ.สวนโก้⟧ 15 แห่ง',
    'จาก ⟦บจ.บางจากสวน⟧ และ ⟦บจ.สวนดอกไม้แห่งประเทศไทย⟧ ที่มีแผนงาน',
    'ได้แก่ 1. ⟦บริษัทไทยสวนสมมุติ รับเบอร์ จำกัด⟧ (ยาง) 1.4 ⟦บริษัท ดอกไม้สมมุติ จำกัด (มหาชน)⟧    11,820',
    'อ้างอิง ⟦Rose Inc.⟧ and ⟦Lily, Inc.⟧ ซึ่งจดทะเบียน',
    'ภาคเอกชน\nของญี่ปุ่นที่สนใจ เช่น ⟦QZ’NV Rose Minerals⟧ เข้ามาร่วมลงทุน',
    'พบ⟦บริษัท Rosé⟧ ซึ่งผลิตดอกไม้',
    'ประธานกรรมการ ⟦บมจ.ซากุ บิซิเนส เซอร์วิส⟧ ได้ร่วม',
    'เช่น ⟦บริษัท ซากุระ⟧และบริษัทที่เป็นคู่ค้า',
    'ณ ⟦บริษัทซากุระ มอเตอร์⟧ อาคารสวน ทาวน์เวอร์',
    // Latin words in small letters, the form with its dot, and a bracket before the form.
    'ผู้บริหาร⟦บริษัท Rosegarden flowers corporation⟧ เข้าเยี่ยมคารวะ',
    'ประธาน ⟦บริษัท Rose & Co.⟧ กับ⟦บริษัท Lily Pte Ltd.⟧ ณ สวน',
    'ระหว่าง⟦บริษัท Rose Petal Technology (Group) Co.,Ltd.⟧ (Petal) กับ⟦บริษัท Lily Foods (B) Sdn Bhd.⟧ ซึ่ง',
    'เช่น 1) ⟦บริษัท Rose Asset⟧ 2) ⟦บริษัท Lily⟧ 3) ⟦บริษัท 759 Store⟧ กับ⟦บริษัท 3M⟧ แล้ว',
    // A bracket around its form, and a page that lost a mark.
    'กับ⟦บริษัทดอกไม้สวนงาม (จำกัด)⟧ หรือสวน และ⟦บริษัท ดอกบัว จากัด (มหาชน)⟧ กล่าว',
    // One Thai word that a bracket says in Latin letters, or that is known.
    'หัวหน้าฝ่ายดอกไม้ ⟦บริษัทโรสลินด์⟧ (Roselind) และคณะ',
    'เยี่ยมชม⟦บริษัทโตโยต้า⟧และสวน',
    'ของ ⟦Rose Group⟧ (⟦บริษัทดอกไม้แห่งชาติฝรั่งเศส⟧) กับ⟦บริษัท สวนพร้อม จำกัด⟧ และ⟦บริษัท แอร์บัส อินดัสตรี⟧ เมื่อ',
    'ประธานกรรมการบริหาร⟦กลุ่มบริษัทอาลีบาบา⟧เข้าเยี่ยมคารวะ และประธาน⟦บริษัท อาหรัส⟧  นายมาร์ อี. ทักเกอร์ (Mr. Mar E. Tucker)',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(institutionsIn(text).map(([, words]) => words)).toEqual(marks.map((mark) => mark.text));
    expect(
      findOrganizations(text, { start: 0, end: text.length }).organizations.map((one) => one.type),
    ).toEqual(marks.map(() => 'organization'));
  });
});

test.each([
  ['ประธานบริษัทมะลิวัลย์ กล่าวว่า', ['บริษัทมะลิวัลย์']],
  ['ประธานบริษัทชั้นนำ กล่าวว่า ประธานบริษัทมะลิวัลย์กล่าวว่า บริษัทมะลิวัลย์ กล่าว', []],
  ['พบบริษัทด้านดอกไม้ และเทคโนโลยี กับ บริษัท กลุ่ม สวน', []],
  ['ประธานบริหารบริษัท มะลิวัลย์ฯ พบบริษัท มะลิวัลย์ โฮลดิ้ง จำกัด', ['บริษัท มะลิวัลย์ โฮลดิ้ง จำกัด']],
  ['พบบริษัท Rosette ขอถอนเงินจากธนาคารสวนงาม จำกัด', ['บริษัท Rosette', 'ธนาคารสวนงาม จำกัด']],
  ['ประธานกรรมการบริหาร บริษัทมะลิวัลย์ เทคโนโลยี่ (ประเทศไทย) โดย', ['บริษัทมะลิวัลย์ เทคโนโลยี่ (ประเทศไทย)']],
  ['พบบริษัท ซากุระ เอจี พร้อม กำลังจัดตั้งกลุ่มบริษัทย่อยเพื่อสวน', ['บริษัท ซากุระ เอจี']],
  ['ปรับสวนของบริษัทครั้งใหญ่ (Garden Plan) กับ Rosette บริษัท ผลิตรถยนต์อันดับ 4 ของโลก', []],
  ['พบบริษัท ผลิตดอกไม้ จำกัด (มหาชน)', ['บริษัท ผลิตดอกไม้ จำกัด (มหาชน)']],
  ['พบบริษัท Rosette S.A. และคณะ', ['บริษัท Rosette S.A.']],
  ['พบบริษัท ซากุระ มอเตอร์ส ลิมิเต็ด, ญี่ปุ่น', ['บริษัท ซากุระ มอเตอร์ส ลิมิเต็ด']],
])('%s', (text, names) => {
  const { organizations } = findOrganizations(text, { start: 0, end: text.length });
  expect(organizations.map((one) => one.text)).toEqual(names);
});

describe('whoever leads a company is no part of its name', () => {
  test.each([
    'Mr. Ken Tanaka Director of ⟦Example Garden Co., Ltd.⟧',
    'Ms. Ann Mori CEO ⟦Flower Group Co., Ltd.⟧ และ Ken Mori Managing Director of ⟦Rose Garden Co., Ltd.⟧',
    'Dr. Ken Mori, Vice President ⟦Rose Garden Co., Ltd.⟧',
    'H.E. Ken Mori Co-Founder of ⟦Rose Garden Inc.⟧',
    'Chairman and CEO of ⟦Rose Garden Ltd.⟧',
    'Mrs.Ann Mori Manager of ⟦Rose Garden GmbH⟧',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(institutionsIn(text).map(([, words]) => words)).toEqual(marks.map((mark) => mark.text));
  });
});

test.each([
  'บริษัท จำกัด',
  'จดทะเบียนเป็นบริษัท จำกัด แล้ว',
  'จดทะเบียนเป็นบริษัท  จํากัด แล้ว',
  'บริษัท     จำกัด',
  'บริษัทฯ มีเวลาจำกัด',
  'บริษัทญี่ปุ่น มอเตอร์ มีเวลาจำกัด',
  'บริษัทเอกชนมีงบจำกัด',
  'บริษัท และหุ้นส่วนมีงบจำกัด',
  'บริษัทและหุ้นส่วนมีงบจำกัด',
  'บริษัท ในเครือมีงบจำกัด',
  'บริษัทซากุระ แถลง',
  'บริษัทผู้ผลิต มอเตอร์ แถลง',
  'บริษัทต่างชาติ มอเตอร์ แถลง',
  'บริษัทจัดตั้ง โฮลดิ้ง แถลง',
  'บริษัทกล่าว โฮลดิ้ง แถลง',
  'บริษัท ชั้นนำ มอเตอร์',
  'บริษัท กล่าว และ',
  'บริษัท SMEs แถลง',
  'บริษัท SME แถลง',
  'บริษัทSME แถลง',
  'บริษัท Startup แถลง',
  'บริษัท Startups แถลง',
  'บริษัท ก.ข. แถลง',
  'บริษัท 5 มอเตอร์',
  'แต่งตั้ง 3 บลจ. ประกอบด้วย และแต่ละ บลจ. ประสบการณ์ กับ บลจ. ใน',
  'พนักงานบริษัท พบลูกค้าในบางโอกาส',
  'ผลผลิตกับบริษัท ร่วมวางแผนการผลิต',
  'บริษัทไทยที่มีเวลาจำกัด',
  'เสียชีวิต 1 ราย ทราบชื่อคือ Rose Garden เป็นชาวสวน',
  'หุ้นสองตัว ได้แก่ QZNV80X ของบริษัท',
  'เป็นศูนย์กลาง บริษัทการค้า ระหว่างประเทศ (International Flower Centers: IFC) ที่',
  'บริษัทนายหน้า (Broker Company) และบริษัทดิจิทัล (ICT) แถลง',
  'บริษัทได้ลงนามความร่วมมือกับสวนดอกไม้ จำกัด และระหว่าง บริษัท องค์กร กับสวน',
  'ฝึกงานกับบริษัท การอบรมเจ้าหน้าที่ และบริษัท Data center ต่าง ๆ',
  'บริษัทได้รับรองในระบบต่าง ๆ เช่น ISO14001, OHS18001 และ',
  'เปิดตัวร่วมกับกลุ่มบริษัทเทคโนโลยีระดับโลก และกลุ่มบริษัทนำร่อง',
  'เป็นกลุ่มบริษัทเดียวที่ผลิตดอกไม้ และกลุ่มบริษัทนักลงทุนไทย เข้าร่วม',
  'ณ โรงแรม Pullman Bangkok King Power กรุงเทพฯ',
])('%s names no company', (text) => expect(institutionsIn(text)).toEqual([]));

describe('which company a short name means', () => {
  test.each([
    [
      'บริษัท สวนดอกไม้ แถลง ว่าบริษัท สวนดอกไม้ ไทย จำกัด ลงนาม',
      [['บริษัท สวนดอกไม้ ไทย จำกัด', 'บริษัท สวนดอกไม้', 'บริษัท สวนดอกไม้ ไทย จำกัด']],
    ],
    [
      'บริษัท สวนดอกไม้ จํากัด ลงนาม และบริษัท สวนดอกไม้ แถลง',
      [['บริษัท สวนดอกไม้ จํากัด', 'บริษัท สวนดอกไม้ จํากัด', 'บริษัท สวนดอกไม้']],
    ],
    [
      'บมจ. ซากุระ แถลง และบริษัท ซากุระ ไทย จำกัด (มหาชน) ตอบ',
      [['บริษัท ซากุระ ไทย จำกัด (มหาชน)', 'บมจ. ซากุระ', 'บริษัท ซากุระ ไทย จำกัด (มหาชน)']],
    ],
    [
      'บริษัท นิสสัน ดอกไม้ จำกัด ลงนาม ต่อมา บริษัท นิสสันฯ แถลง',
      [['บริษัท นิสสัน ดอกไม้ จำกัด', 'บริษัท นิสสัน ดอกไม้ จำกัด', 'บริษัท นิสสันฯ']],
    ],
    [
      'บริษัท ก จำกัด และบริษัท กอไก่ มอเตอร์ แถลง',
      [
        ['บริษัท ก จำกัด', 'บริษัท ก จำกัด'],
        ['บริษัท กอไก่ มอเตอร์', 'บริษัท กอไก่ มอเตอร์'],
      ],
    ],
    [
      'บริษัท ดอกไม้ จำกัด และบริษัท ดอกไม้ จำกัด (มหาชน) แถลง',
      [
        ['บริษัท ดอกไม้ จำกัด', 'บริษัท ดอกไม้ จำกัด'],
        ['บริษัท ดอกไม้ จำกัด (มหาชน)', 'บริษัท ดอกไม้ จำกัด (มหาชน)'],
      ],
    ],
    [
      'บริษัท ซัมซุง ดอกไม้ จำกัด ลงนาม ต่อมา Samsung แถลง และ Samsung ตอบ',
      [['บริษัท ซัมซุง ดอกไม้ จำกัด', 'บริษัท ซัมซุง ดอกไม้ จำกัด', 'Samsung', 'Samsung']],
    ],
    ['ซัมซุงกับ SAMSUNG', [['ซัมซุง', 'ซัมซุง', 'SAMSUNG']]],
    [
      'บริษัท Rosabel holdings corporation แถลง ต่อมาบริษัท Rosabel ตอบ และบริษัท Rosa ถาม',
      [
        ['บริษัท Rosabel holdings corporation', 'บริษัท Rosabel holdings corporation', 'บริษัท Rosabel'],
        ['บริษัท Rosa', 'บริษัท Rosa'],
      ],
    ],
  ])('%s', (text, found) => expect(institutionsIn(text)).toEqual(found));
});

describe('companies in lists of Latin names', () => {
  test.each([
    ['ผู้ผลิต เช่น Abco, Dee Motor และ EFG ที่สนใจ', ['Abco', 'Dee Motor', 'EFG']],
    ['ผู้ผลิต เช่น Abco และ\nผู้ปลูก เช่น Rose, Lily และ Tulip บาน', ['Abco']],
    ['ดอกไม้ของผู้ผลิต\nเช่น Rose, Lily และ Tulip บาน', []],
    ['มีดอกไม้หลายสี เช่น Rose, Lily และ Tulip บาน', []],
    ['มีผู้สนใจ เช่น Fimex, Honda และ Gex ด้วย', ['Fimex', 'Honda', 'Gex']],
    ['ผู้ผลิต เช่น Abco and, Dee’ และ Fimex', ['Abco']],
    ['ผู้ผลิต เช่น Abco’, Dee และ Fimex', ['Abco']],
    ['ผู้ผลิต เช่น A, Dee และ Fimex', []],
    ['ผู้ผลิต เช่น Abco, Deeดอก และ Fimex', ['Abco']],
    ['ผู้ผลิต เช่น Abco, SMEs และ Fimex', ['Abco']],
    ['ผู้ผลิต เช่น Abco', ['Abco']],
    ['ผู้ผลิต เช่น Abco (AB), Dee (ดี) และ Fimex', ['Abco', 'Dee', 'Fimex']],
    ['ค่ายรถ Abco และ Dee', ['Abco', 'Dee']],
    ['บริษัท Abco Motor และ Dee แถลง', ['บริษัท Abco Motor', 'Dee']],
    ['บริษัท Abco Dee (AD), Fimex (FX) และ Gex แถลง', ['บริษัท Abco Dee', 'Fimex', 'Gex']],
    ['บริษัท ซากุระ และ Dee แถลง', ['บริษัท ซากุระ']],
    ['บริษัท Abco Garden จำกัด, Dee แถลง', ['บริษัท Abco Garden จำกัด']],
  ])('%s', (text, names) => expect(institutionsIn(text).map(([name]) => name)).toEqual(names));

  test.each([
    [
      'ผู้ผลิต เช่น Abco, Abco Motor และ Fimex ต่อมา Abco Motor กับ Abco',
      [
        ['Abco Motor', 'Abco', 'Abco Motor', 'Abco Motor', 'Abco'],
        ['Fimex', 'Fimex'],
      ],
    ],
    [
      'Fimex พบผู้ผลิต เช่น Abco, Fimex และ MyFimex ต่อมา XFimex กับ Abco',
      [
        ['Fimex', 'Fimex', 'Fimex'],
        ['Abco', 'Abco', 'Abco'],
        ['MyFimex', 'MyFimex'],
      ],
    ],
    [
      'ผู้ผลิต เช่น Qzn และ Dee ก่อนที่ Qzn, Dee กับบริษัท Qzn ดอกไม้ จำกัด แถลง',
      [
        ['Dee', 'Dee', 'Dee'],
        ['บริษัท Qzn ดอกไม้ จำกัด', 'Qzn', 'Qzn', 'บริษัท Qzn ดอกไม้ จำกัด'],
      ],
    ],
  ])('and again elsewhere: %s', (text, found) => expect(institutionsIn(text)).toEqual(found));

  test('sixty are read, more are none of a release', () => {
    const names = Array.from({ length: 70 }, (_, at) => `Qz${at}`);
    expect(institutionsIn(`ผู้ผลิต เช่น ${names.join(', ')} แถลง`).map(([name]) => name)).toEqual(
      names.slice(0, 60),
    );
  });
});

describe('a known company is told from its wares', () => {
  test.each([
    ['เครื่องซักผ้า LG Electronics และเครื่อง Samsung', 0],
    ['เครื่องซักผ้าซัมซุง', 0],
    ['รุ่นใหม่ของ Samsung แถลง', 1],
    ['Samsung A5 และ Samsung Fold กับ Samsung 5', 0],
    ['Samsung, A5', 1],
    ['Samsung และ A5', 1],
    ['ซัมซุง Fold', 1],
    ['นายโตโยต้า พบนางโตโยต้า', 0],
    ['โตโยต้าแถลง', 1],
    ['รถโตโยต้า', 0],
    ['สวนกับโตโยต้า', 1],
    ['สวนกับดินโตโยต้า', 0],
    ['ระบบอินเทล์ กับอินเทลี', 0],
    ['ทีม Samsung และสนามSamsung', 0],
    ['รถที่ชื่อว่า Samsung', 1],
    ['ดูรถยนต์แล้วพบ Samsung', 1],
  ])('%s', (text, count) => expect(institutionsIn(text)).toHaveLength(count));
});

test.each([
  'แถลงโดยบริษัท ดอกไม้เมืองหนาว จำกัด (มหาชน) และบริษัท ซากุระ มอเตอร์',
  'ผู้ผลิต เช่น Abco, Dee Motor และ Fimex Garden',
  'ผู้อำนวยการสำนักงานส่งเสริมการดอกไม้ ณ นครเซี่ยงไฮ้',
  'สมาคมดอกไม้เมืองหนาวแห่งประเทศไทย พบ Rose Garden Association',
])('nothing is found beyond the stretch that is read: %s', (text) => {
  for (let end = 0; end <= text.length; end += 1) {
    for (const { mentions } of findOrganizations(text, { start: 0, end }).organizations)
      for (const mention of mentions) expect(mention.end).toBeLessThanOrEqual(end);
  }
});

test.each([
  ['รองประธานบริษัท QZ อิเล็กทรอนิกส์ เพื่อชักชวน', ['บริษัท QZ อิเล็กทรอนิกส์']],
  ['ของซัมซุง คอร์ปอเรชั่น (ประเทศไทย) นอกญี่ปุ่น', ['ซัมซุง คอร์ปอเรชั่น (ประเทศไทย)']],
  ['กับซัมซุง กรุ๊ป ฟอรั่ม ครั้งที่ 2', ['ซัมซุง']],
  ['โรงแรมดอกแก้ว ซัมซุง และโรงละครดอกแก้ว ซัมซุง', []],
  ['ระหว่างบริษัทธนาคารกรุงศรีอยุธยา จำกัด (มหาชน) และสวน', ['ธนาคารกรุงศรีอยุธยา จำกัด (มหาชน)']],
  ['ผู้บริหารบริษัท ROSETTA Holding Co,. Ltd. กล่าว', ['บริษัท ROSETTA Holding Co,. Ltd.']],
  ['พบบริษัท ดอกแก้ว เทคโนโลยี (ประเทศไทย) แล้วบริษัท ดอกแก้ว กล่าว', ['บริษัท ดอกแก้ว เทคโนโลยี (ประเทศไทย)']],
  ['ซัมซุงสนใจปลูกดอกไม้ แล้วผู้บริหารบริษัท ซัมซุง กล่าว', ['ซัมซุง']],
  ['จับมือ “ซินหัว” กับสำนักข่าวซินหัว กล่าว', ['สำนักข่าวซินหัว']],
  ['พบบริษัท Luxury ชั้นนำของสวน', []],
  ['อยู่ภายใต้เครือ QZNV (Rosetta) และร่วมมือกับเครือ Rosarium)', ['QZNV', 'Rosarium']],
])('%s', (text, names) => expect(institutionsIn(text).map(([name]) => name)).toEqual(names));
