import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../src/text/frameworks';
import { findOrganizations } from '../../src/text/organizations';
import { marked } from '../fixtures/marked-text';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('institutions end where their names end', () => {
  test.each([
    '⟦กระทรวงอุตสาหกรรม⟧ได้ให้ความสำคัญ',
    'อธิบดี⟦กรมการข้าว⟧เปิดเผย',
    '⟦กรมสมมุติเพื่อการทดสอบ⟧ร่วมกับ⟦สมาคมผู้ปลูกดอกไม้ไทย⟧ จัดงาน',
    '⟦การนิคมอุตสาหกรรมแห่งประเทศไทย⟧ซึ่งเป็นหน่วยงาน',
    '⟦ธนาคารซากุระ ฟูจิ คอร์ปอเรชั่น⟧ (Sakura Fuji Corporation: SFC) ลงนาม',
    'ประธาน⟦หอการค้าญี่ปุ่น-กรุงเทพฯ⟧ กล่าว',
    '⟦บริษัท สมมุติ มอเตอร์ (ประเทศไทย) จำกัด⟧ และ⟦บริษัท ตัวอย่าง จำกัด (มหาชน)⟧',
    '⟦บริษัท Example Motor Corporation⟧ ประเทศญี่ปุ่น',
    '⟦สถาบัน Example Finance Corporation⟧ (EFC) โดย',
    '⟦มหาวิทยาลัยสมมุติ⟧จะส่งนักศึกษา',
    'เจ้าหน้าที่⟦สถานเอกอัครราชทูตญี่ปุ่นประจำประเทศไทย⟧ เข้าร่วม',
    '⟦กระทรวงการท่องเที่ยว ศิลปะและวัฒนธรรมมาเลเซีย⟧เป็นเจ้าภาพ',
    'จาก ⟦European Union Delegation to Thailand⟧ Mr.Kenji Tanaka',
    '⟦สมาคมส่งเสริมเทคโนโลยี (ไทย-ญี่ปุ่น)⟧ ให้การต้อนรับ',
    '⟦รัฐบาลญี่ปุ่น⟧สนับสนุน',
    'ส่งมอบให้⟦สหกรณ์ผู้ปลูกดอกไม้สมมุติ จำกัด⟧ และเกษตรกร',
    'พันธุ์จาก⟦ศูนย์ดอกไม้ระหว่างประเทศ⟧ ประเทศสมมุติ',
    '⟦องค์การระหว่างประเทศว่าด้วยดอกไม้⟧ กล่าว',
    'ผู้บริหารของ ⟦บมจ. ขอ มอเตอร์⟧ และ ⟦บมจ. ขอ งอ มอเตอร์⟧ ที่จังหวัดระยอง',
    '⟦บริษัท ซากุระ เฮฟวี่ เวิร์คส์⟧ (Sakura Heavy Works, Ltd.) ลงนาม',
    'ร่วมกับ⟦ธนาคารสมมุติ จำกัด (มหาชน)⟧ จัดงาน',
    'รองประธาน ⟦บริษัท ซากุระ มอเตอร์ - กข⟧ กล่าวขอบคุณ',
    '⟦ธนาคารกลางสหรัฐ⟧ (เฟด) มีโอกาส',
    'ผ่าน⟦องค์กร EX Japan⟧ รุ่นที่',
    '⟦สถานเอกอัครราชทูต ณ กรุงโตเกียว⟧ และ⟦สถานกงสุลใหญ่ ณ นครโอซากา⟧ ร่วมจัด',
    '⟦เครือเจริญโภคภัณฑ์⟧ ให้การต้อนรับ',
    'ตรวจที่ ⟦รพ.สมมุติ⟧ และ ⟦รพ.ดอกไม้⟧ รวมทั้ง⟦ชมรมนักปลูกดอกไม้⟧ ร่วมจัด',
    'ประชุม⟦คณะมนตรีสมมุติ⟧ (Council for Flower Research in Asia: CFRA) ประจำปี',
    'State Secretary of the ⟦Ministry of Food, Farming and Light Trade⟧ เข้าร่วม',
    'โดยมี⟦สมาคมดอกไม้ไทย⟧และ⟦มูลนิธิสวนสมมุติ⟧ร่วมสนับสนุน',
    'ผู้แทน⟦การท่าเรือแห่งประเทศไทย⟧และ⟦การยางแห่งประเทศไทย⟧ เข้าร่วม',
    'มีผู้ผลิตหลายราย เช่น ⟦Abco⟧, ⟦Dee Motor⟧, ⟦EFG⟧ (EF) และ ⟦Hatch Plus⟧ ที่สนใจ',
    'ได้แก่ ⟦บริษัท Abco Electronics⟧, ⟦Dee Union⟧ และ ⟦Fimex⟧ นอกจากนี้ Abco',
    'ค่ายรถยนต์ ⟦QZ⟧ จะตั้งโรงงาน และ ⟦Example Technology Group⟧ จากไต้หวัน',
    'รับรองโดย ⟦EXQ (Thailand) Co., Ltd.⟧ เพื่อระดมทุน',
    'เลขาธิการ⟦อาเซียน⟧ และผู้แทน⟦บริติช เคานซิล⟧ กล่าว',
    'หัวหน้า⟦ศูนย์ดอกไม้เมืองหนาว⟧ และ⟦ศูนย์ทดสอบดอกไม้⟧ (Flower Test Center: FTC)',
    'ผลิตใน⟦นิคมอุตสาหกรรมดอกจาน⟧ จังหวัดระยอง ของ⟦ชุมนุมสหกรณ์ดอกไม้สมมุติ จำกัด⟧',
    'ให้⟦สหกรณ์ดอกจาน จำกัด⟧ ⟦สหกรณ์ดอกแก้ว จำกัด⟧ และ⟦สมาพันธ์ชาวสวนไทย⟧',
    'ร่วมกับ⟦รัฐบาลท้องถิ่นจังหวัดอิวาเตะ⟧ และ⟦สายการบินสมมุติแอร์⟧ได้เปิดเส้นทาง',
    '⟦กองทุนสมมุติเพื่อรับมือกับโรคระบาด⟧ ได้รับ',
    '⟦ฮอนด้า⟧ และ ⟦โตโยต้า⟧ ตัดสินใจลงทุน',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    const { organizations } = findOrganizations(text, whole(text));
    expect(organizations.map((one) => [one.text, one.start])).toEqual(
      marks.map((mark) => [mark.text, mark.start]),
    );
  });
});

test.each([
  'สถาบันการเงินและธนาคารพาณิชย์ต่าง ๆ',
  'ทรัพยากรมนุษย์และเกษตรกรมีรายได้',
  'ทุกกระทรวงทำงานร่วมกัน',
  'บริษัทเอกชนญี่ปุ่นกว่า 6 พันบริษัท',
  'สหพันธ์สาธารณรัฐเยอรมนี',
  'กรมธรรม์ประกันภัย',
  'น้ำหนัก 10 กก./ไร่',
  'จัดตั้งกองทุนเพื่อสนับสนุนผู้ประกอบการ',
  'ผ่านสำนักงานทูตสมมุติที่อยู่ต่างประเทศ',
  'สมาคมด้านการประกันภัย บริษัทประกันชีวิต',
  'นำสมาชิกสมาคมผู้ผลิต PCB รายใหญ่',
  'ส่งต่อไปยัง รพ.ในเครือข่าย และ รพ.สต.ทั่วประเทศ',
  'สมาชิกชมรมต่าง ๆ เข้าร่วม',
  'ใหญ่ที่สุดในภูมิภาคอาเซียน',
  'อุตสาหกรรมเป้าหมาย เช่น Semiconductor, Printed Circuit Board (PCB) และยานยนต์',
  'ชมการแสดงของประเทศต่าง ๆ เช่น Dancing Lantern, Paper Crane และ Tea House',
  'ศูนย์เรียนรู้ดอกไม้ของชุมชน',
  'รถยนต์ Toyota รุ่นใหม่ และเครื่องปรับอากาศไดกิ้น',
  'นิคมอุตสาหกรรมแห่งใหม่ และสายการบินต้นทุนต่ำ',
  'สภาพอากาศและสภาวะเศรษฐกิจ',
  'จัดตั้ง Expert Working Group ขึ้น',
])('%s names no institution', (text) =>
  expect(findOrganizations(text, whole(text)).organizations).toEqual([]),
);

test('abbreviations from brackets are mentions, and the full name leads', () => {
  const text =
    'สศส.ลุย สำนักงานสมมุติแห่งชาติ (สศส.) กล่าวว่า สศส. พร้อม ขณะที่ กนอ. และการนิคมอุตสาหกรรมแห่งประเทศไทย ร่วมมือ';
  const { organizations } = findOrganizations(text, whole(text));
  expect(organizations.map((one) => [one.name, one.mentions.length])).toEqual([
    ['สำนักงานสมมุติแห่งชาติ', 4],
    ['การนิคมอุตสาหกรรมแห่งประเทศไทย', 2],
  ]);
});

test('a bare name of a company is the company that the text names in full', () => {
  const text = 'นิสสันลงทุนต่อ หลังนิสสัน หารือ โดยบริษัท นิสสัน ดอกไม้ (ประเทศไทย) จำกัด แถลง';
  expect(findOrganizations(text, whole(text)).organizations.map((one) => one.name)).toEqual([
    'บริษัท นิสสัน ดอกไม้ (ประเทศไทย) จำกัด',
  ]);
});

test('an abbreviation in Latin letters is no full name of a Thai bank', () => {
  const text = 'EXIM BANK ขานรับ โดยธนาคารเพื่อการส่งออกและนำเข้าแห่งประเทศไทย (EXIM BANK) จัดงาน';
  const [one] = findOrganizations(text, whole(text)).organizations;
  expect(one?.name).toBe('ธนาคารเพื่อการส่งออกและนำเข้าแห่งประเทศไทย');
});

test('an abbreviation with its head is no full name', () => {
  const text = 'สำนักงาน คปภ. จัดงาน โดยคณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย';
  const [one] = findOrganizations(text, whole(text)).organizations;
  expect(one?.name).toBe('คณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย');
  expect(one?.mentions).toHaveLength(2);
});

test('a programme that the text says again is one, and stands wherever it is named', () => {
  const text =
    'ปลื้มโครงการดอกไม้ใส่ให้สนุก\nโครงการดอกไม้ใส่ให้สนุก ได้รับความนิยม เช่นเดียวกับโครงการสวนสวยริมคลอง';
  const [one, ...others] = findFrameworks(text, whole(text));
  expect([one?.text, one?.mentions.length, others]).toEqual(['โครงการดอกไม้ใส่ให้สนุก', 2, []]);
});

describe('frameworks', () => {
  test.each([
    'ภายใต้กรอบ ⟦Example Zero Emission Community⟧ (EZEC) Framework เพื่อ',
    'ภายใต้⟦กลไกหารือพลังงานและอุตสาหกรรมไทย–ญี่ปุ่น⟧ (EID) พร้อม',
    '⟦ความตกลงหุ้นส่วนเศรษฐกิจไทย-ญี่ปุ่น⟧ (JTEPA) และ ⟦RCEP⟧',
    'ลงนาม⟦บันทึกความเข้าใจว่าด้วยความร่วมมือด้านสมมุติ⟧ (MOU) ร่วมกับ',
    '⟦ความตกลงปารีส⟧ และ⟦กรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ⟧',
    'ตามข้อริเริ่ม “⟦Example Future Initiative⟧” ที่',
    '⟦ความตกลงการค้าเสรีอาเซียน-อินเดีย⟧ (AIFTA) และ⟦ความตกลงการค้าเสรีไทย-ชิลี⟧ มีผล',
    'เจรจา⟦ความตกลงการค้าเสรี (FTA) ไทย - สหภาพยุโรป⟧ ให้สรุป และ ⟦FTA ไทย-ชิลี⟧ ด้วย',
    'ความสำเร็จของ⟦โครงการสวนดอกไม้ลอยน้ำ⟧ (Floating Flower Garden) ซึ่ง',
    'เข้าร่วมโครงการ ⟦Flower Rider⟧ และมาตรการ ⟦EV9.5⟧ ของรัฐ',
    'ภายใต้ยุทธศาสตร์ “⟦ดอกไม้นำการผลิต⟧” และนโยบาย “⟦50@50⟧” โดย',
    'ตาม⟦พระราชบัญญัติสวนดอกไม้สมมุติ พ.ศ. 2542⟧ ในปีนี้',
    'ดำเนินการตาม⟦ยุทธศาสตร์การส่งเสริมดอกไม้และสวน ระยะที่ 3⟧ (พ.ศ. 2560 - 2564)',
    'ตาม⟦แผนยุทธศาสตร์ด้านดอกไม้และสวนของอาเซียน⟧ (พ.ศ. 2559 - 2568)',
    'บัตรเงินฝากภายใต้ ⟦Flower Finance Framework⟧ ครั้งแรก',
    'ตาม⟦ยุทธศาสตร์ชาติ 20 ปี⟧ และ⟦โมเดลเศรษฐกิจ BCG⟧ ซึ่ง',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(findFrameworks(text, whole(text)).map((one) => [one.text, one.start])).toEqual(
      marks.map((mark) => [mark.text, mark.start]),
    );
  });

  test.each([
    'ขยายกรอบงบประมาณ',
    'กลไกตลาด',
    'ตามข้อตกลงที่ให้ไว้',
    'ภายในกรอบเวลา 3 เดือน',
    'สนธิสัญญาหรือความตกลงระหว่างประเทศ',
    'ลงนามบันทึกความเข้าใจ (MOU) ร่วมกับ',
    'พิธีลงนามบันทึกข้อตกลงความร่วมมือ ระหว่างสองฝ่าย',
    'ลงนามบันทึกเข้าใจระหว่างกัน',
    'เจรจาความตกลงการค้าเสรี (FTA) หลายฉบับ และ FTA อื่น ๆ',
    'โครงการลงทุนขนาดใหญ่ โครงการผลิตชิป (Flower Chip Maker) และ 12 โครงการ Flower Farm',
    'ตามนโยบาย “รัฐมนตรีสมศรี” และนโยบายของรัฐบาล',
    'มาตรการส่งเสริม SMEs และโครงการ EV ทั่วประเทศ',
    'ลงนาม Power Purchase Agreement และ Business Agreement กับ Council for Partnership on Flowers',
    'ตามพระราชบัญญัติดังกล่าว',
    'ลงนามบันทึกข้อตกลงความร่วมมืองาน',
  ])('%s is none', (text) => {
    expect(findFrameworks(text, whole(text))).toEqual([]);
  });
});
