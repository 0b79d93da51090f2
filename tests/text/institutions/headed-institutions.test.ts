import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { marked } from '../../fixtures/marked-text';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('institutions whose names begin with a head', () => {
  test.each([
    // A word that mostly means a kind of body.
    'หารือกับ⟦องค์กรด้านการส่งเสริมดอกไม้ของประเทศญี่ปุ่น⟧ (JFO) แล้ว',
    'ประธาน⟦สภาส่งเสริมดอกไม้แห่งประเทศจีน⟧ (CFC) เข้าพบ',
    'และ⟦สภาระหว่างประเทศว่าด้วยดอกไม้ที่บาน⟧ (International Council on Blooming Flowers - ICBF) ร่วมงาน',
    'การประชุมของ⟦สหภาพโทรคมนาคมดอกไม้⟧ และ⟦สหภาพ QZNV⟧ ได้',
    'ระหว่าง⟦หน่วยบริหารและจัดการทุนด้านความสามารถในการปลูกดอกไม้⟧ (กด.) และชาวสวน',
    // Words inside a name that begin a clause elsewhere.
    'ประชุม⟦คณะกรรมการติดตามการดำเนินงานด้านสวน⟧ ครั้งที่ 2',
    'ผู้อำนวยการ⟦สำนักเจรจาการค้าดอกไม้⟧ กล่าว',
    'ผู้อำนวยการ⟦สำนักสวนและเรื่องราวร้องทุกข์⟧ กล่าว',
    'ตั้ง⟦คณะกรรมการจัดทำข้อตกลงระหว่างประเทศ⟧ขึ้น',
    'ผู้อำนวยการ⟦สำนักการปลูกระหว่างประเทศและการค้า⟧ กล่าว',
    // What is no more part of one.
    'ข้อมูลของ⟦สมาคมผู้ปลูกดอกไม้ไทย⟧ยังเพิ่มขึ้น',
    'โดย⟦มหาวิทยาลัยดอกไม้⟧และอำเภอสวนงาม',
    // Whose office it is stands after a blank.
    'จัดโดย⟦สำนักงานปลัดกระทรวง พม.⟧ ที่สวน',
    'เปิดตัว⟦สำนักงานเลขาธิการศูนย์ QZNV⟧ ที่สวน',
    'ผู้แทน⟦สถานเอกอัครราชทูตอังกฤษ ประจำประเทศไทย⟧ ร่วมงาน',
    'ระหว่าง⟦รัฐบาลแห่งราชอาณาจักรไทย⟧และ⟦รัฐบาลญี่ปุ่น⟧ว่าด้วยสวน',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    const { organizations } = findOrganizations(text, whole(text));
    expect(organizations.map((one) => [one.text, one.start])).toEqual(
      marks.map((mark) => [mark.text, mark.start]),
    );
  });
});

test.each([
  'ผู้บริหารของทั้งสองสถาบันให้การต้อนรับ',
  'เติบโตกว่าที่ธนาคารตั้งเป้าหมายไว้ และธนาคารจึงเสนอขาย',
  'ด้วยธนาคารมุ่งมั่นปลูกดอกไม้ พัฒนาการธนาคารระหว่างสองประเทศ',
  'ความร่วมมือของมหาวิทยาลัยทั้งสองประเทศ และมหาวิทยาลัยไทยให้ทัดเทียมนานาชาติ',
  'ผ่านมหาวิทยาลัยไต้หวัน 6 แห่ง และสำนักงานดอกไม้จังหวัด 76 แห่ง รวมถึงสำนักงานดอกไม้จังหวัดทั้ง 3 พื้นที่',
  'ปรับปรุงกองทัพให้ทันสมัย',
  'ตลาดสำนักงานคึกคัก และพื้นที่สำนักงานแบบยืดหยุ่น',
  'ตั้งคณะกรรมการสอบข้อเท็จจริงหาสาเหตุ และคณะกรรมาธิการวิสามัญ',
  'องค์กรภาคประชาชน (Flower People) และองค์กรเจริญรุ่งเรือง',
  'องค์กรด้วยดอกไม้ และองค์กรนอกภาครัฐ ต่อมา สวน ต้นไม้ และประเทศไทย',
  'ข่าวโรงพยาบาลดังและโรงเรียนแพทย์ กับวิทยาลัยอาชีวศึกษา 8 แห่ง',
  'ลงทุนในกองทุนอีทีเอฟ และกองทุน LTF ร่วมกับบริษัทจดทะเบียนเกี่ยวกับ ดอกไม้',
  'สถาบันเครือข่ายของสวน',
])('%s names no institution', (text) =>
  expect(findOrganizations(text, whole(text)).organizations).toEqual([]),
);

test('a committee whose name says การ twice is the one that says it once', () => {
  const text = 'คณะกรรมการการขับเคลื่อนสวนดอกไม้ กล่าว ประธานคณะกรรมการขับเคลื่อนสวนดอกไม้ กล่าว';
  expect(
    findOrganizations(text, whole(text)).organizations.map((one) => one.mentions.length),
  ).toEqual([2]);
});

test('all of a Latin name in a bracket is the ministry before it, commas and other blanks too', () => {
  const text =
    'กระทรวงดอกไม้แห่งญี่ปุ่น (Japanese Ministry of Flowers,\u00a0 Gardens and Trees: MFGT) กล่าว ขณะที่หอการค้าสวน-ไทย หรือ QznCham (The Garden - Thai Chamber of Commerce) เห็นด้วย';
  expect(
    findOrganizations(text, whole(text)).organizations.map((one) => [one.text, one.spellings]),
  ).toEqual([
    ['กระทรวงดอกไม้แห่งญี่ปุ่น', ['Japanese Ministry of Flowers,\u00a0 Gardens and Trees', 'MFGT']],
    ['หอการค้าสวน-ไทย', ['QznCham', 'The Garden - Thai Chamber of Commerce']],
  ]);
});
