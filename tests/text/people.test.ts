import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../src/text/organizations';
import { findPeople } from '../../src/text/people';
import { marked } from '../fixtures/marked-text';

function read(text: string) {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places);
}

/** ⟦title and name⟧ at their first naming, ⟨post⟩ of the one named before, ⦅post⦆ of the one named after. */
function expectPeople(sentence: string): void {
  const { text, marks } = marked(sentence);
  const people = read(text);
  const wanted = marks.filter((mark) => mark.kind === '⟦');
  expect(people.map((person) => [person.text, person.start])).toEqual(
    wanted.map((mark) => [mark.text, mark.start]),
  );
  for (const [at, person] of people.entries()) {
    const here = marks.indexOf(wanted[at] ?? { kind: '', text: '', start: 0, end: 0 });
    const [before, after] = [marks[here - 1], marks[here + 1]];
    const post = after?.kind === '⟨' ? after.text : before?.kind === '⦅' ? before.text : null;
    expect(person.post, person.text).toBe(post);
  }
}

describe('titles, names and posts', () => {
  test.each([
    '⟦นายสมชาย ใจดี⟧ ⟨รัฐมนตรีว่าการกระทรวงพลังงาน⟩ เปิดเผยว่า',
    'โดยมี⟦นางสาวสมหญิง  รักไทย⟧ ⟨ปลัดกระทรวงแรงงาน⟩ ⟦นายก้อง ณ อยุธยา⟧ ⟨รองอธิบดีกรมการจัดหางาน⟩ เข้าร่วม',
    '⟦ดร.สมชาย ใจดี⟧ ⟨ผู้อำนวยการสำนักงานเศรษฐกิจอุตสาหกรรม⟩กล่าวว่า',
    'โดย⟦นายสมชาย ใจดี⟧ จะพบกับ รัฐมนตรีว่าการกระทรวงพลังงานญี่ปุ่น',
    '⟦ศ.ดร.สมศรี มีสุข⟧ ⟨อธิการบดีมหาวิทยาลัยสมมุติ⟩ กล่าว',
    '⟦พล.ต.อ.เก่ง กล้าหาญ⟧ ⟨ผู้ว่าราชการกรุงเทพมหานคร⟩ ให้การต้อนรับ',
    '⟦พลเอก เก่ง กล้าหาญ⟧ ⟨รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม⟩ เป็นประธาน',
    '⟦จ่าเอก สมชาย ใจดี⟧ ⟨รัฐมนตรีช่วยว่าการกระทรวงพลังงาน⟩ ลงพื้นที่',
    '⟦ม.ล.สมชาย ใจดี⟧ ⟨ผู้แทนการค้าไทย⟩ นำคณะ',
    '⟦นายแพทย์สมชาย ใจดี⟧ ⟨อธิบดีกรมอนามัย⟩ ร่วมงาน',
    '⟦ฯพณฯ จอห์น สมิธ⟧ ⟨รัฐมนตรีด้านการค้า⟩ ประเทศสมมุติ',
    'ในช่วงที่ ⟦ร.อ.สมชาย ใจดี⟧ ดำรงตำแหน่ง⟨รัฐมนตรีว่าการกระทรวงแรงงาน⟩ คือ',
    '⟦YB Dato Sri Ali Bin Omar⟧ ⟨รัฐมนตรีว่าการกระทรวงการค้า⟩ เข้าร่วม',
    'และ ⟦นาย Mario Rossi⟧ ⟨ประธาน the National Chamber of Example Trade⟩ โดย',
    'ต้อนรับ⟦นายทานากะ เคน⟧ ⟨เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย⟩ พร้อมคณะ',
    '⟦Mr. Kenji Tanaka⟧ ⟨ประธานองค์การสมมุติแห่งประเทศญี่ปุ่น⟩ เข้าพบ',
    '⟦Mr.Kenji Tanaka⟧, ⟨Deputy Director⟩ และคณะ',
    '⟦H.E. Mr. TANAKA Kenji⟧ (นายทานากะ เค็นจิ) ⟨รัฐมนตรีว่าการกระทรวงการคลังญี่ปุ่น⟩ เข้าร่วม',
    'นำโดย ⟦Kenji Tanaka⟧ ⟨ประธาน และ CEO⟩ ,NEXI',
    '⦅รัฐมนตรีว่าการกระทรวงพลังงาน⦆ ⟦นายสมชาย ใจดี⟧ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨กรรมการ รักษาการผู้ว่าการการนิคมอุตสาหกรรมแห่งประเทศไทย⟩ และคณะผู้บริหาร',
    '⟦นายสมชาย ใจดี⟧ ⟨ประธานบริษัท สมมุติ มอเตอร์ (ประเทศไทย) จำกัด⟩ ว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨ผู้อำนวยการกองตรวจราชการ⟩ สำนักงานปลัดกระทรวงอุตสาหกรรม ร่วมหารือ',
    '⟦นายสมชาย ใจดี⟧ ⟨เอกอัครราชทูต ณ กรุงโตเกียว⟩ ⟦นางมานี มานะ⟧ ⟨ปลัดกระทรวงคมนาคม⟩ เข้าร่วม',
    '⟦นางใจ รัก สามัคคี⟧ ⟨รองโฆษกประจำสำนักนายกรัฐมนตรี⟩ เปิดเผย',
    'และ⟦คุณสายใจ ดีงาม⟧ ⟨กรรมการบริหาร⟩ บริษัท สมมุติ จำกัด ให้การต้อนรับ',
    '⟦Dato’ Sri Lim Ah Kow⟧ ⟨รัฐมนตรีว่าการกระทรวงการท่องเที่ยว ศิลปะและวัฒนธรรมมาเลเซีย⟩เป็นประธานการประชุม',
    '⟦นายสมชาย ใจดี⟧ ⟨รองผู้ว่าการ (ยุทธศาสตร์และพัฒนา)⟩ การนิคมอุตสาหกรรมแห่งประเทศไทย กล่าว',
    '⟦นายสมชาย ใจดี⟧ ⟨ปลัด กระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายทานากะ เคน⟧ (Mr. KEN TANAKA, Executive Director of FTQ) ⟨ผู้แทนสภาแลกเปลี่ยนดอกไม้⟩ ร่วมลงนาม',
    '⟦นายทานากะ เคน⟧ ⟨นายกรัฐมนตรีญี่ปุ่น⟩ และเลขาธิการอาเซียน เข้าร่วม',
    '⟦Mr. Ken Tanaka⟧ ⟨ประธานบริหารของ Example Institute of Flowers⟩ ประเทศญี่ปุ่น',
    '⟦นายอากิระ ฮิกุจิ⟧ ⟨ประธานกลุ่มมิตรภาพญี่ปุ่น - ไทย⟩ เข้าพบ ในโอกาสที่นายฮิกุจินำคณะเดินทางมาไทย',
    '⟦นายสมชาย ใจดี⟧ ⟨ที่ปรึกษากระทรวงพลังงานด้าน Global Flowers⟩ กล่าวว่า',
    '⟦นายทานากะ เคน⟧\n(H.E. Mr. Tanaka Ken) ⟨เอกอัครราชทูตญี่ปุ่น⟩ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ ได้คุยกับนายสมชาย ถึงข้อความจากทูต',
    '⟦นายสมชาย ใจดี⟧ ⟨รัฐมนตรีว่าการ กระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨กรรมการผู้จัดการ⟩ บริษัท สมมุติ จำกัด กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨เลขาธิการ สภาอุตสาหกรรมแห่งประเทศไทย⟩ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨ผู้อำนวยการ⟩ บริษัท สมมุติ จำกัด กล่าวว่า',
    '⟦Mr. Ken Tanaka⟧ (ทานากะ เคน) ⟨ประธานหอการค้าญี่ปุ่น⟩ กล่าวว่า',
    '⟦Mr.Kenji Tanaka⟧,\u00a0 ⟨Director⟩ และคณะ',
    'said ⟦Dr. Kenji Tanaka⟧, ⟨President of Example Bank⟩, on Monday',
  ])('%s', (sentence) => expectPeople(sentence));

  test('a space without width inside a post parts nothing and is not said', () => {
    const [person] = read('นายสมชาย ใจดี\u200b รัฐมนตรีว่าการ\u200bกระทรวงพลังงาน กล่าวว่า');
    expect([person?.name, person?.post, person?.organization]).toEqual([
      'สมชาย ใจดี',
      'รัฐมนตรีว่าการกระทรวงพลังงาน',
      'กระทรวงพลังงาน',
    ]);
  });
});

test.each([
  'นายกรัฐมนตรีกล่าวว่า นายจ้างและนางแบบ',
  'ในเดือนมิถุนายนได้ตามแผน',
  'โดยสบศ.ทั่วประเทศ',
  'ผู้ผลิตชิ้นส่วนายานยนต์ไฟฟ้า',
  'รถยนต์ HEV, PHEV และ BEV',
  'ด้านเภสัชกรรม และกลาโหม',
  'ตำนานนางสงกรานต์ การแสดงชุด',
  'คุณภาพ คุณสมบัติ คุณค่า',
])('%s names nobody', (text) => expect(read(text)).toEqual([]));

test('short forms later in the text are mentions of the one who was named in full', () => {
  const { text, marks } = marked(
    '“⟦สมชาย⟧” ลุยงาน\n⟦นายสมชาย ใจดี⟧ รัฐมนตรีว่าการกระทรวงพลังงาน กล่าวว่า ดี ⟦นายสมชาย⟧กล่าวต่อ รมว.⟦สมชาย⟧ ย้ำ และ ⟦สมชาย ใจดี⟧ ปิดท้าย” ⟦นายสมชาย⟧ฯ กล่าว',
  );
  const [person, ...others] = read(text);
  expect(others).toEqual([]);
  expect(person?.name).toBe('สมชาย ใจดี');
  expect(person?.mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(
    marks.map((mark) => mark.text),
  );
});

test('a name in other letters in the bracket is the same person', () => {
  const [person, ...others] = read(
    'H.E. Mr. TANAKA Kenji (นายทานากะ เค็นจิ) รัฐมนตรี เข้าร่วม ต่อมานายทานากะ เค็นจิ กล่าวว่า',
  );
  expect(others).toEqual([]);
  expect(person).toMatchObject({
    name: 'TANAKA Kenji',
    title: 'H.E. Mr.',
    spellings: ['ทานากะ เค็นจิ'],
  });
  expect(person?.mentions).toHaveLength(3);
});

test('an acting holder is told apart', () => {
  const [one, two] = read(
    'นายสมชาย ใจดี รักษาราชการแทนอธิบดีกรมการข้าว และนายมานะ ขยัน อธิบดีกรมประมง เข้าร่วม',
  );
  expect([one?.acting, two?.acting]).toEqual([true, false]);
});
