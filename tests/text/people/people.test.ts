import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { findPeople } from '../../../src/text/people/people';
import { marked } from '../../fixtures/marked-text';

function read(text: string, span = { start: 0, end: text.length }) {
  return findPeople(text, span, findOrganizations(text, span).places);
}

const tight = (words: string): string => words.replace(/[\s\u200b]+/gu, '');

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
    const span = after?.kind === '⟨' ? after : post === null ? null : before;
    expect(person.postSpan).toEqual(span && { start: span.start, end: span.end });
    expect(tight(`${person.title ?? ''}${person.name}`)).toBe(tight(person.text));
    expect(person.name).not.toMatch(/^\s|\s{2}|\s$/u);
  }
  // What stands around the stretch that is read changes nothing in it.
  const lead = 'นายขาว เมฆา ทูต\n';
  const inside = read(`${lead}${text}\nปลัดกระทรวงพลังงาน`, {
    start: lead.length,
    end: lead.length + text.length,
  });
  expect(inside.map((one) => [one.text, one.start - lead.length, one.post])).toEqual(
    people.map((one) => [one.text, one.start, one.post]),
  );
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
    '⦅รัฐมนตรีว่าการกระทรวงพลังงาน⦆ ⟦นายสมชาย ใจดี⟧ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨กรรมการ รักษาการผู้ว่าการการนิคมอุตสาหกรรมแห่งประเทศไทย⟩ และคณะผู้บริหาร',
    '⟦นายสมชาย ใจดี⟧ ⟨ประธานบริษัท สมมุติ มอเตอร์ (ประเทศไทย) จำกัด⟩ ว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨ผู้อำนวยการกองตรวจราชการ สำนักงานปลัดกระทรวงอุตสาหกรรม⟩ ร่วมหารือ',
    '⟦นายสมชาย ใจดี⟧ ⟨เอกอัครราชทูต ณ กรุงโตเกียว⟩ ⟦นางมานี มานะ⟧ ⟨ปลัดกระทรวงคมนาคม⟩ เข้าร่วม',
    '⟦นางใจ รัก สามัคคี⟧ ⟨รองโฆษกประจำสำนักนายกรัฐมนตรี⟩ เปิดเผย',
    'และ⟦คุณสายใจ ดีงาม⟧ ⟨กรรมการบริหาร บริษัท สมมุติ จำกัด⟩ ให้การต้อนรับ',
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
    '⟦นายสมชาย ใจดี⟧ ⟨กรรมการผู้จัดการ บริษัท สมมุติ จำกัด⟩ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨เลขาธิการ สภาอุตสาหกรรมแห่งประเทศไทย⟩ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨ผู้อำนวยการ บริษัท สมมุติ จำกัด⟩ กล่าวว่า',
    '⟦Mr. Ken Tanaka⟧ (ทานากะ เคน) ⟨ประธานหอการค้าญี่ปุ่น⟩ กล่าวว่า',
    '⟦Mr.Kenji Tanaka⟧,\u00a0 ⟨Director⟩ และคณะ',
    '⟦Mr. Kenji Tanaka⟧, ⟨President & CEO⟩ และคณะ',
    '⟦นางนวลพรรณ ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายเรืองชัย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายแพทย์สาธิต ใจดี⟧ ⟨ปลัดกระทรวงสาธารณสุข⟩ กล่าวว่า',
    '⟦นายกองเกียรติ ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายกองตรี ดร.สมชาย ใจดี⟧ ⟨เลขานุการรัฐมนตรี⟩ กล่าวว่า',
    '⟦เรือตรี สมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายเคน เจ. ทานากะ⟧ ⟨เอกอัครราชทูตญี่ปุ่น⟩ กล่าวว่า',
    '⟦นายโมฮัม บิน ซัลมี⟧ ⟨เอกอัครราชทูตมาเลเซีย⟩ กล่าวว่า',
    '⟦นายแรมโก โยฮัน ฟัน ไวน์การ์⟧ ⟨เอกอัครราชทูตเนเธอร์แลนด์⟩ กล่าวว่า',
    '⟦Ms. Anna van der Bloem⟧ ⟨เอกอัครราชทูตเนเธอร์แลนด์⟩ กล่าวว่า',
    '⟦Mr. Ali bin Bunga⟧ ⟨เอกอัครราชทูตมาเลเซีย⟩ กล่าวว่า',
    '⟦ศ.(วิจัย) ดร.สมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ⟨รัฐมนตรีว่าการกระทรวงพาณิชย์ สาธารณรัฐประชาชนจีน⟩ กล่าวว่า',
    '⟦Mr. T.V. Kusuma⟧ ⟨เอกอัครราชทูตอินเดีย⟩ กล่าวว่า',
    '⟦Mr. Łukasz Kwiat⟧ ⟨เอกอัครราชทูตโปแลนด์⟩ กล่าวว่า',
    '⟦นายทานากะ เคน⟧ ⟨รัฐมนตรีด้านการค้า การลงทุน และอุตสาหกรรม⟩ ประเทศญี่ปุ่น',
    '⟦นายทานากะ เคน⟧ ⟨รัฐมนตรีด้านดอกไม้ สวน และกิจการป่าไม้⟩ และ ⟦นายมานะ ขยัน⟧ ⟨ปลัดกระทรวงพลังงาน⟩ เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨รัฐมนตรีด้านการค้า และการลงทุน⟩ เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨รองรัฐมนตรีอาวุโสด้านการค้า สวน และดอกไม้⟩ เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨ที่ปรึกษารัฐมนตรีด้านการค้า⟩ สวน และดอกไม้ เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨รัฐมนตรีด้านการค้า⟩ ยืนยัน และขอบคุณ เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨รัฐมนตรีด้านการค้า⟩ สวน และปลัดกระทรวงพลังงาน เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨รัฐมนตรีด้านการค้า⟩ สวนดอกไม้ เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨ที่ปรึกษาด้านพลังงาน⟩ ทีมงาน และแขกผู้มีเกียรติ เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨รองปลัดด้านการค้า⟩ ภาคเอกชน และการท่าเรือแห่งประเทศไทย เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨ผู้เชี่ยวชาญด้านการค้า⟩ กล่าวเปิดงาน และการแสดงดอกไม้ ณ สวน',
    '⦅รัฐมนตรีว่าการกระทรวงพลังงาน⦆ ⟦นายสมชาย ใจดี⟧ ในฐานะประธานคณะกรรมการสวนดอกไม้แห่งชาติ กล่าวว่า',
    '⟦นายสมชาย ใจดี⟧ ในฐานะ⟨ประธานคณะกรรมการสวนดอกไม้แห่งชาติ⟩ กล่าวว่า',
    'โดยมี ⟦นายสมชาย ใจดี⟧ ⟨เลขาธิการนายกรัฐมนตรี⟩ ปลัดกระทรวงพลังงาน เอกอัครราชทูตจากประเทศลาว ผู้ว่าราชการจังหวัดระยอง เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨รองนายกรัฐมนตรี รัฐมนตรีว่าการกระทรวงพลังงาน⟩ เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨รองปลัดกระทรวงพลังงาน ปฏิบัติราชการแทนปลัดกระทรวงพลังงาน⟩ เข้าร่วม',
    'ปาฐกถาพิเศษโดย ⟦มร. ทานากะ เคน⟧ ⟨รองหัวหน้าคณะผู้แทนทางการทูต สถานเอกอัครราชทูตญี่ปุ่นประจำประเทศไทย⟩',
    '⟦นางมานี มานะ⟧ ⟨รองผู้อำนวยการฝ่ายดอกไม้⟩ ผู้แทน บริษัท สวนสมมุติ จำกัด (มหาชน) เข้าร่วม',
    '⟦ดร.สมชาย ใจดี⟧ ⟨รมว.การอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม⟩ (อว.) พร้อมด้วย ⟦นายมานะ ขยัน⟧ ⟨ปลัดกระทรวงพลังงาน⟩',
    'พระอนุญาตจาก⟦สมเด็จพระเจ้าพี่นางเธอ เจ้าฟ้าดาวเรือง⟧ กรมหลวงสมมุติ',
    '⟦นายสมชาย ใจดี⟧ ⟨รองนายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงพาณิชย์⟩ ⟦นายมานะ ขยัน⟧ ⟨ปลัดกระทรวงพาณิชย์⟩ แถลงข่าว',
    '⟦นายสมชาย ใจดี⟧ ⟨ประธานสภาดอกไม้⟩ และ⦅รองประธาน⦆ ⟦นายมานะ ขยัน⟧ เข้าร่วม',
    'ร่วมประชุมกับ ⟦Mr.Kenji Tanaka⟧, ⟨Vice-Minister for International Affairs⟩ ,Ministry of Flowers ประเทศญี่ปุ่น',
    'นำโดย ⟦Kenji Tanaka⟧ ⟨ประธาน และ CEO ,JICA⟩ ⟦นางสาวมานี ขยัน⟧ ⟨ผู้จัดการฝ่ายสวน EXIM BANK⟩ เข้าร่วม',
    '⟦นายมานะ ขยัน⟧ ⟨นักวิชาการสวน กองสวนดอกไม้ สำนักงานปลัดกระทรวงพลังงาน⟩ และ⟦นายสมชาย ใจดี⟧ ⟨รองผู้จัดการ บริษัท สวนสมมุติ จำกัด⟩ เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨ผู้ว่าราชการจังหวัดระยอง⟩ กรมการข้าว และกรมประมง เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨รองนายกรัฐมนตรี⟩ กระทรวงพลังงาน และกระทรวงพาณิชย์ เข้าร่วม',
    '⟦นายทานากะ เคน⟧ ⟨เอกอัครราชทูตญี่ปุ่น⟩ กรมการข้าว และกรมประมง เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨รักษาราชการแทนผู้ว่าราชการจังหวัดระยอง⟩ กรมการข้าว และกรมประมง เข้าร่วม',
    '⟦นายสมชาย ใจดี⟧ ⟨อธิบดีกรมการข้าว⟩ กระทรวงพลังงาน และกระทรวงพาณิชย์ เข้าร่วม',
    'said ⟦Dr. Kenji Tanaka⟧, ⟨President of Example Bank⟩, on Monday',
    '⟦Ms. Anna van der Bloem⟧ ⟨เอกอัครราชทูตเนเธอร์แลนด์⟩ เข้าพบ Ms. van der Bloem กล่าวว่า',
    'ยินดี รมว.⟦สมชาย ใจดี⟧ ⟨รัฐมนตรีว่าการกระทรวงพลังงาน⟩ กล่าว',
    'พบ⟦นายอาก⟧. ต่อมา',
    '⟦เจ้าฟ้าดาวเรือง⟧ เสด็จ',
    'เมื่อวาน ⟦เจ้าฟ้าดาวเรือง⟧ เสด็จ',
    '⟦นายทุนทวี ใจดี⟧ พบ⟦นายมานะ⟧ และคณะ',
    'นำโดย ⟦Sir Ken Tanaka⟧ ⟨ประธานสวน⟩ กล่าว',
    '⟦นายสมชาย ใจดี⟧ (มานะ กล่าว',
    '⟦นายสมชาย ใจดี⟧ (12) ปลัดกระทรวงพลังงาน กล่าว',
    // One of two posts: the one after the name, except where it is what someone is besides.
    'ประธานสภาดอกไม้ ⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าว',
    '⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ ⟦นายมานะ ขยัน⟧ กล่าว',
    // Whom the text names again may get the post then.
    '⟦นายสมชาย ใจดี⟧ ยินดี ต่อมา นายสมชาย ใจดี ⟨ปลัดกระทรวงพลังงาน⟩ กล่าว',
    '⟦นายสมชาย ใจดี⟧ ยินดี ต่อมา ⟨ปลัดกระทรวงพลังงาน⟩ นายสมชาย ใจดี กล่าว',
    '⟦นายสมชาย ใจดี⟧ ยินดี ต่อมา ปลัดกระทรวงพลังงาน นายสมชาย กล่าว',
    '⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ ยินดี นายสมชาย ใจดี อธิบดีกรมการข้าว กล่าว',
    '⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ ยินดี อธิบดีกรมการข้าว นายสมชาย ใจดี กล่าว',
    '⟦นายสมชาย ใจดี⟧ ยินดี ต่อมา นายสมชาย ใจดี ⟨ปลัดกระทรวงพลังงาน⟩ ⟦นายมานะ ขยัน⟧ กล่าว',
    'นายสมชาย ยินดี ต่อมา ⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าว',
    'นายสมชาย อธิบดีกรมการข้าว ยินดี ต่อมา ⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ กล่าว',
    '⟦นายสมชาย ใจดี⟧ ⟨ปลัดกระทรวงพลังงาน⟩ และ⟦นายสมชาย มานะ⟧ ⟨อธิบดีกรมการข้าว⟩ เข้าร่วม',
    '⟦นายอากิระ ฮิกุจิ⟧ และ⟦นายฮิกุจิ เคน⟧ ยินดี นายฮิกุจิ ⟨ทูตญี่ปุ่น⟩ กล่าว',
    'ยินดีกับ ⟦Mr. Ken Tanaka⟧, ⟨President of the Garden⟩ and ⟦Ms. Anna Bloem⟧, ⟨Director⟩ today',
    '⟦Mr. Ken Tanaka⟧, ⟨Director⟩ ⟦Ms. Anna Bloem⟧ ⟨Director⟩ today',
    '⟦Mr. Ken Tanaka⟧, ⟨Head of Gardens and Parks⟩ of the city',
    '⟦Mr. Ken Tanaka⟧, ⟨Head of Gardens, Parks⟩, and others',
    '⟦Mr. Ken Tanaka⟧, ⟨Vice Chairman⟩ of, and so on',
    '⟦Mr. Ken Tanaka⟧, ⟨Director of Flower Garden Co., Ltd.⟩ today',
    '⟦Mr. Ken Tanaka⟧, Gardener today',
    '⟦Mr. Ken Tanaka⟧, ⟦General Anna Bloem⟧ left',
    '⟦Mr. Ken Tanaka⟧, ⟨Director⟩ กรมการข้าว กล่าว',
    'นายสมชาย ยินดี ต่อมา ⟦นายสมชาย ใจดี⟧ พบครู และ⟦นายสมชาย มานะ⟧ กล่าว',
    '⟦นายสมชาย⟧กล่าว นายสมชายย้ำ',
    '⟦Mr. Ken Tanaka⟧. Director is a word',
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
  'นายทุนลงทุนในไทย และนายแบบเดินแบบ ในงาน',
  'นางรำแสดงดนตรี และนางงามเดินทางไปญี่ปุ่น',
  'พระราชทานจากพระพี่นางเธอในงาน',
  'ศูนย์ภัยพิบัติเจ้าฟ้าดาวเรือง มูลนิธิสวนสวย เข้าร่วม',
  'นายสิบกองประจำการ และนายแพทย์สาธารณสุขจังหวัด',
  'ร่วมกับบริษัท ดร.สมชาย ดอกไม้ จำกัด และบริษัท Mr. Ken Garden จำกัด เข้าร่วม',
  'คุณสายใจ กล่าว',
  'ในงาน Flower Forum ประธานสวนกล่าว และ Garden Bank ผู้จัดการสวน',
  'โดย รศ.กพร. ชี้แจง และ รศ.ก.พ. ชี้แจง',
  'มูลนิธิเจ้าฟ้าดาวเรือง ทรงงาน',
  'นาย (สมชาย) Director',
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

/** ⟦places⟧ of the first of the people, ⟨places⟩ of the second, ⦅places⦆ of the third: all of them and no others. */
function expectMentions(sentence: string): void {
  const { text, marks } = marked(sentence);
  const shown = read(text).flatMap(({ mentions }, at) =>
    mentions.map(({ start, end }) => ({
      kind: '⟦⟨⦅'[at],
      start,
      end,
      text: text.slice(start, end),
    })),
  );
  expect(shown.sort((a, b) => a.start - b.start)).toEqual(marks);
}

describe('where each person stands', () => {
  test.each([
    ['once', '⟦นายสมชาย ใจดี⟧ กล่าว'],
    ['by the full name, whatever blanks are in it', '⟦นายก้อง ณ อยุธยา⟧ กล่าว ⟦ก้อง  ณ \u200bอยุธยา⟧ย้ำ'],
    [
      'by the full name of several words',
      '⟦นายก้อง ใจดี ณ อยุธยา⟧ กล่าว ⟦ก้อง ใจดี  ณ อยุธยา⟧ย้ำ ⟦ก้อง⟧ ใจดี ณ สวน',
    ],
    ['not where another word follows', '⟦นายกอ ใจดี⟧ กล่าว กอ ดอกไม้ และกอใจดี และ กอ'],
    ['at the beginning and at the end of the text', '⟦สมชาย⟧ ลุย ⟦นายสมชาย ใจดี⟧ พบ ⟦สมชาย⟧'],
    ['the same with a line break', 'พบ\n⟦สมชาย⟧\n⟦นายสมชาย ใจดี⟧ กล่าว'],
    ['not inside another word', '⟦นายสมชาย ใจดี⟧ กล่าว ครูสมชาย และ สมชายชาญ กับ-สมชาย และ สมชาย, ครู'],
    [
      'after a short form of the post',
      'รมว.⟦สมชาย⟧ ลุย ⟦นายสมชาย ใจดี⟧ กล่าว รมช. ⟦สมชาย⟧: ดี ท่าน⟦สมชาย⟧! รมว.สมชายดี',
    ],
    ['the same for a short name', '⟦นายกอ ใจดี⟧ กล่าว ต่อมารัฐมนตรี⟦กอ⟧: ดี ทูต “⟦กอ⟧” ดี'],
    ['in quotation marks', '⟦นายขจร ใจดี⟧ กล่าว “⟦ขจร⟧” และ "⟦ขจร⟧" และ ‘⟦ขจร⟧’'],
    [
      'a short name not between blanks, nor one letter from a mark',
      '⟦นายขจร ใจดี⟧ กล่าว ขจร และ “ขจร ไป” กับ ขจร”',
    ],
    ['a name of two letters not even in quotation marks', '⟦นายกอ ใจดี⟧ กล่าว “กอ” งาม'],
    ['a name of four letters between blanks', '⟦นายขจรา ใจดี⟧ กล่าว ⟦ขจรา⟧ ย้ำ'],
    ['before ฯ', '⟦นายสมชาย ใจดี⟧ กล่าว ⟦สมชาย⟧ฯ ย้ำ'],
    ['not by a name that no family name goes with', '⟦นายสมชาย⟧กล่าว สมชาย ย้ำ “⟦สมชาย⟧”'],
    [
      'a Latin name in quotation marks, not between blanks',
      '⟦Mr. Kenji Tanaka⟧ said Kenji was “⟦Kenji⟧” and ⟦Kenji Tanaka⟧ too',
    ],
    [
      'by the spelling in the bracket',
      '⟦Tanaka Ken⟧ ลุย ⟦นายทานากะ เคน⟧ (⟦Mr. Tanaka Ken⟧) กล่าว ⟦Tanaka Ken⟧ said ⟦Mr. Tanaka Ken⟧ and xTanaka Ken',
    ],
    [
      'by the family name alone, small words and all',
      '⟦Ms. Anna van der Bloem⟧ said. ⟦Ms. van der Bloem⟧ left',
    ],
    ['by a title and one name, then in full', '⟦นายสมชาย⟧กล่าว ⟦นายสมชาย ใจดี⟧ ย้ำ'],
    [
      'two who share a name: each by the full one, and the first where it stands alone',
      '⟦นายสมชาย ใจดี⟧ พบ⟨นายสมชาย มานะ⟩ ที่สวน ⟨นายสมชาย มานะ⟩ กล่าว ⟨สมชาย มานะ⟩ ย้ำ ⟦นายสมชาย ใจดี⟧ “⟦สมชาย⟧” และ⟦นายสมชาย⟧ด้วย',
    ],
    [
      'one who has the family name of another as a first name',
      '⟦นายอากิระ ฮิกุจิ⟧ พบ⟨นายฮิกุจิ เคน⟩ และ⟦นายอากิระ⟧กล่าว ⟨นายฮิกุจิ⟩ย้ำ “⟨ฮิกุจิ⟩” ⟨ฮิกุจิ เคน⟩',
    ],
    [
      'three people, in turn',
      '⟦นายสมชาย ใจดี⟧ ⟨นายมานะ ขยัน⟩ ⦅นางมานี รักไทย⦆ กล่าว ⦅มานี รักไทย⦆ “⟨มานะ⟩” ⟦สมชาย ใจดี⟧',
    ],
  ])('%s: %s', (_, sentence) => expectMentions(sentence));
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

test('an institution that a post names by its short form is the one in which it is held', () => {
  const [person] = read(
    'องค์การดอกไม้แห่งประเทศญี่ปุ่น (Japan Flower Organization: JFLO) โดย ดร.เคน ทานากะ รองประธาน JFLO ให้การต้อนรับ',
  );
  expect([person?.post, person?.organization]).toEqual(['รองประธาน JFLO', 'JFLO']);
});

test.each([
  ['นางมานี มานะ รองผู้อำนวยการฝ่ายดอกไม้ ผู้แทน บริษัท สวนสมมุติ จำกัด เข้าร่วม', 'บริษัท สวนสมมุติ จำกัด'],
  [
    'พบกับ ดร. Kenji Tanaka รองประธานสวน (Vice Chairman of the Garden) บริษัท Example Motor ที่',
    'บริษัท Example Motor',
  ],
])('%s: the post is held in what stands after a word or a bracket', (text, organization) => {
  const [person] = read(text);
  expect(person?.organization).toBe(organization);
});

test('a post in a division is held in the department above it, which is named after it', () => {
  const [one, two] = read(
    'นายมานะ ขยัน ผู้อำนวยการกองสวนดอกไม้ สำนักงานปลัดกระทรวงพลังงาน และนายสมชาย ใจดี ผู้อำนวยการกองสวนผัก เข้าร่วม',
  );
  expect([one?.organization, two?.organization]).toEqual(['สำนักงานปลัดกระทรวงพลังงาน', 'กองสวนผัก']);
});

test('an acting holder is told apart', () => {
  const [one, two] = read(
    'นายสมชาย ใจดี รักษาราชการแทนอธิบดีกรมการข้าว และนายมานะ ขยัน อธิบดีกรมประมง เข้าร่วม',
  );
  expect([one?.acting, two?.acting]).toEqual([true, false]);
});

test('a name that the stretch cuts off is not read', () => {
  const text = 'พบนายสมชาย ใจดี';
  expect(read(text, { start: 0, end: text.length - 2 })).toEqual([]);
});

test.each([
  ['นายทานากะ เคน (Mr. Ken Tanaka) กล่าว', ['Ken Tanaka']],
  ['นายทานากะ เคน (Mr. Ken Tanaka ) กล่าว', ['Ken Tanaka']],
  ['นายทานากะ เคน (Mr. Ken Tanaka, ทูต) กล่าว', ['Ken Tanaka']],
  ['นายทานากะ เคน (Mr. Ken Tanaka สวนดอกไม้) กล่าว', []],
  ['นายทานากะ เคน (Ken Tanaka) กล่าว', ['Ken Tanaka']],
  ['นายทานากะ เคน (Mr. Tanaka) กล่าว', ['Tanaka']],
  ['นายทานากะ เคน (Tanaka) กล่าว', []],
  ['นายทานากะ เคน (2568) กล่าว', []],
  ['Mr. Ken Tanaka (นายทานากะ เคน) กล่าว', ['ทานากะ เคน']],
  ['Mr. Ken Tanaka (ทานากะ เคน) ปลัดกระทรวงดอกไม้ กล่าว', ['ทานากะ เคน']],
  ['Mr. Ken Tanaka (ทานากะ เคน) กล่าว', []],
  ['Mr. Ken Tanaka (ทานากะ เคน) ยินดีต้อนรับชาวสวนทุกคนในวันที่ดอกไม้บาน ปลัดกระทรวงดอกไม้', []],
  ['นายทานากะ เคน (Mr. Ken Tanaka', []],
])('%s: the other spellings are %j', (text, spellings) =>
  expect(read(text)[0]?.spellings).toEqual(spellings),
);

test.each([
  ['นายสมชาย ใจดี จากสมาคมดอกไม้ไทย กล่าว', 'สมาคมดอกไม้ไทย'],
  ['นายสมชาย ใจดี จาก สมาคมดอกไม้ไทย กล่าว', 'สมาคมดอกไม้ไทย'],
  ['นายสมชาย ใจดี จากสวน สมาคมดอกไม้ไทย กล่าว', null],
  ['นายสมชาย ใจดี กล่าวกับสมาคมดอกไม้ไทย', null],
  ['สมาคมดอกไม้ไทย (สดท.) นำโดย นายสมชาย ใจดี กล่าว', 'สมาคมดอกไม้ไทย'],
  // Who is there too need not belong to it.
  ['สมาคมดอกไม้ไทย โดยมีนายสมชาย ใจดี กล่าว', null],
  ['สมาคมดอกไม้ไทย พบนายสมชาย ใจดี กล่าว', null],
  ['สมาคมดอกไม้ไทย โดยนายสมชาย ใจดี จากมูลนิธิสวนสวย กล่าว', 'มูลนิธิสวนสวย'],
  ['สมาคมดอกไม้ไทย โดยนายสมชาย ใจดี ปลัดกระทรวงพลังงาน กล่าว', 'กระทรวงพลังงาน'],
  ['สมาคมดอกไม้ไทย โดยนายสมชาย ใจดี ประธาน กล่าว', 'สมาคมดอกไม้ไทย'],
  ['กรมการข้าว ร่วมกับสมาคมดอกไม้ไทย โดยนายสมชาย ใจดี กล่าวกับมูลนิธิสวนสวย', 'สมาคมดอกไม้ไทย'],
  ['โดยนายสมชาย ใจดี กล่าว', null],
  ['นายสมชาย ใจดี, Director of Flower Garden Co., Ltd. today', 'Flower Garden Co., Ltd.'],
  ['นายสมชาย ใจดี, Director of gardens, with Flower Garden Co., Ltd. today', null],
])('%s: speaks for %s', (text, organization) => {
  const [person] = read(text);
  expect([person?.name, person?.organization]).toEqual(['สมชาย ใจดี', organization]);
});

test('an institution in the post of one person is not that of the next', () => {
  const people = read('นายสมชาย ใจดี ประธานสมาคมดอกไม้ไทย โดยนายมานะ ขยัน กล่าว');
  expect(people.map((one) => [one.name, one.organization])).toEqual([
    ['สมชาย ใจดี', 'สมาคมดอกไม้ไทย'],
    ['มานะ ขยัน', null],
  ]);
});

test('who has no post holds none for another', () => {
  const [person] = read('นายสมชาย ใจดี กล่าว');
  expect(person).toMatchObject({ post: null, postSpan: null, organization: null, acting: false });
});
