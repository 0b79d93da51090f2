import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { findPeople } from '../../../src/text/people/people';
import { marked } from '../../fixtures/marked-text';

function read(text: string) {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places);
}

/** ⟨posts⟩ of the people of a sentence, in order; who has none is left out. */
function expectPosts(sentence: string): void {
  const { text, marks } = marked(sentence);
  const posts = read(text).flatMap(({ postSpan }) => (postSpan === null ? [] : [postSpan]));
  expect(posts.map(({ start, end }) => [text.slice(start, end), start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
}

describe('how far a post goes', () => {
  test.each([
    ['not past who comes next', 'นายสมชาย ใจดี อดีต ศาสตราจารย์มานะ ขยัน กล่าว'],
    ['to the next name', 'นายสมชาย ใจดี ⟨ประธานสวนดอกไม้⟩นายมานะ ขยัน กล่าว'],
    ['to the word before the next name', 'นายสมชาย ใจดี ⟨ประธานสวนดอกไม้⟩ โดยมีนายมานะ ขยัน กล่าว'],
    ['to the honour of the next name', 'นายสมชาย ใจดี ⟨ประธานสวนดอกไม้⟩ท่านดร.มานะ ขยัน กล่าว'],
    ['to the next title', 'นายสมชาย ใจดี ⟨ประธานสวนดอกไม้⟩และม.ล.มานี ขยัน กล่าว'],
    ['to the word that says what is told', 'นายสมชาย ใจดี ⟨นายกรัฐมนตรี⟩ว่า สวนงาม'],
    ['not to who is meant again', 'นายสมชาย ใจดี ⟨นายกรัฐมนตรี⟩เอง ก็เห็น'],
    [
      'not to officers of a list, who have no names',
      'นายสมชาย ใจดี ⟨ผู้ว่าราชการจังหวัดระยอง⟩ สหกรณ์จังหวัดระยอง นายอำเภอสวนงาม และชาวสวน',
    ],
    ['nor to those of an army', 'พล.อ.สมชาย ใจดี ⟨เสนาธิการทหาร⟩ เจ้ากรมสวน แม่ทัพภาคที่ 5 ร่วมงาน'],
    [
      'over another office in a province',
      'นายสมชาย ใจดี ⟨เกษตรจังหวัดระยอง รักษาการเกษตรจังหวัดน่าน⟩ ร่วมงาน',
    ],
    ['to the rank of the next name', 'นายสมชาย ใจดี ⟨ที่ปรึกษากระทรวงพลังงาน⟩พล.ต.ต.มานะ ขยัน ร่วมงาน'],
    ['over a faculty', 'นายสมชาย ใจดี ⟨คณบดี คณะปลูกดอกไม้ มหาวิทยาลัยเกษตรศาสตร์⟩ กล่าว'],
    ['over the country of a town', 'นายสมชาย ใจดี ⟨เอกอัครราชทูต ณ กรุงฮานอย ประเทศเวียดนาม⟩ กล่าว'],
    ['over a part of the world', 'นายสมชาย ใจดี ⟨ผู้จัดการภูมิภาคเอเชีย-แปซิฟิก⟩ กล่าว'],
    ['over what is promoted', 'นายสมชาย ใจดี ⟨ประธานกรรมการส่งเสริมการจัดประชุมดอกไม้⟩ กล่าว'],
    ['over a division after the body', 'นายสมชาย ใจดี ⟨รองผู้ว่าการ กนอ. สายงานดอกไม้⟩ กล่าว'],
    [
      'over a comma between offices in one body',
      'นายสมชาย ใจดี, ⟨ประธานบริหาร, กรรมการ บริษัท สวนงาม จำกัด⟩ กล่าว',
    ],
    ['to the country of an envoy', 'นายสมชาย ใจดี ⟨เอกอัครราชทูต ณ สิงคโปร์⟩ ณ ทำเนียบ'],
    [
      'over the divisions of a school',
      'นายสมชาย ใจดี ⟨อาจารย์ประจำสาขาดอกไม้ ภาควิชาสวน คณะพืชศาสตร์ มหาวิทยาลัยมหิดล⟩ ได้',
    ],
    ['not over a faculty for others', 'นายสมชาย ใจดี ⟨ประธานสวน⟩ คณะพืชศาสตร์ ได้'],
    [
      'not to the next office of a list, whose holder has no name',
      'นายสมชาย ใจดี ⟨รองอธิบดีกรมการข้าว⟩ ผู้อำนวยการสำนักดอกไม้ อัครราชทูตที่ปรึกษา ร่วมงาน',
    ],
    ['over an emergency', 'นายสมชาย ใจดี ⟨ผู้อำนวยการกองดอกไม้ในภาวะฉุกเฉิน⟩ กล่าว'],
    ['to who is no more', 'นายสมชาย ใจดี ⟨อดีตนายกรัฐมนตรี⟩ผู้ล่วงลับ ทรง'],
    ['to what is directed', 'นายสมชาย ใจดี ⟨ผู้กำกับภาพยนตร์⟩เรื่องดังกล่าว ได้'],
    ['from who reads the news', 'นายเคน ทานากะ  ⟨ผู้ประกาศข่าวอาวุโส⟩ กล่าว'],
    [
      'over a remark on an office',
      'นายสมชาย ใจดี ⟨หัวหน้าสวน (นายแพทย์ทรงคุณวุฒิ ระดับ 11) และโฆษกกระทรวงพลังงาน⟩ กล่าว',
    ],
    [
      'over letters to what is held for another',
      'นายสมชาย ใจดี ⟨กรรมการ กรมการข้าว (กข.)รักษาการในตำแหน่งหัวหน้าสวน⟩ กล่าว',
    ],
    [
      'not to envoys of a list',
      'นายสมชาย ใจดี ⟨ผู้ตรวจราชการกระทรวงพลังงาน⟩ ทูตานุทูตจากประเทศต่าง ๆ ร่วมงาน',
    ],
    [
      'over what was founded in Latin letters',
      'นายเคน ทานากะ ⟨ผู้ก่อตั้ง GARDEN SONIC และประธานกรรมการบริษัท สวนงาม จำกัด⟩ กล่าว',
    ],
    ['over the number of a branch', 'นายสมชาย ใจดี ⟨ผู้อำนวยการ ฝ่ายกิจการสาขา 2⟩ กล่าว'],
    ['not to experts of a list', 'นายสมชาย ใจดี ⟨ที่ปรึกษากระทรวงพลังงาน⟩ กรรมการผู้ทรงคุณวุฒิ ร่วมงาน'],
    ['to the state of an envoy', 'นายสมชาย ใจดี ⟨เอกอัครราชทูต ณ สาธารณรัฐสิงคโปร์⟩ และ'],
    ['not to others who came', 'นายสมชาย ใจดี ⟨อธิบดีกรมการข้าว⟩และคณะกรรมการจากสวน ร่วมงาน'],
    ['over a household', 'นายสมชาย ใจดี ⟨ผู้ช่วยราชเลขานุการในพระองค์⟩ เชิญ'],
    ['from Latin letters that end in a rank', 'น.ส.มานี ใจดี ⟨Gardening Director⟩ ของสวน'],
    ['over the name of a fund', 'นายสมชาย ใจดี ⟨ผู้อำนวยการกองทุน Pure Gardens⟩ และ'],
    ['of none by those who lead a body', 'โดยมี ผู้บริหารกระทรวงพลังงาน น.ส.มานี ใจดี มาชมสวน'],
    ['over the body that sent someone', 'นายสมชาย ใจดี ⟨ผู้แทนจากกรมการข้าว⟩ พร้อมด้วย'],
    [
      'over the fields of a school',
      'รศ.ดร.สมชาย ใจดี ⟨รองอธิการบดีฝ่ายวิจัย พัฒนาดอกไม้และบริการวิชาการ มหาวิทยาลัยมหิดล⟩ และ',
    ],
    ['over the letters of a body', 'นายสมชาย ใจดี ⟨กรรมการและเลขานุการ ศสด.⟩ ได้'],
    ['of none by the wife', 'นายกรัฐมนตรีและภริยา นางมานี ใจดี มาชมสวน'],
    ['over a stroke', 'นายสมชาย ใจดี ⟨ปลัดกระทรวงพลังงาน/ประธานสวน⟩ กล่าว'],
    ['from Latin letters to Thai ones', 'นายเคน ทานากะ ⟨CFO และรองประธาน บริษัท สวนงาม จำกัด⟩ และ'],
    [
      'not to whoever leads a state',
      'นายสมชาย ใจดี ⟨เลขาธิการสมาคมดอกไม้ไทย⟩ และนายกรัฐมนตรีมาเลเซีย ร่วมงาน',
    ],
    ['after a bracket at once', 'นายเคน ทานากะ (Mr. Ken Tanaka)⟨Director of Flowers⟩ กล่าว'],
    ['after a dash', 'Mr. Ken Tanaka – ⟨CEO Rose Investment Agency⟩ และคณะ'],
    ['not to any others', 'นายสมชาย ใจดี ⟨ปลัดกระทรวงพลังงาน⟩ และอธิบดีกรมต่าง ๆ ร่วมงาน'],
    ['not to others of the same', 'นายสมชาย ใจดี กรรมการอื่น ๆ ประกอบด้วย'],
    ['not to what is chaired', 'นายสมชาย ใจดี ⟨ปลัดกระทรวงพลังงาน⟩ ประธานการประชุมสวน กล่าว'],
    ['over who has founded', 'นายเคน ทานากะ ⟨ประธานและผู้ก่อตั้งบริษัท สวนงาม จำกัด⟩ ซึ่ง'],
    [
      'over an acting post behind the body',
      'นายสมชาย ใจดี ⟨กรรมการ กนอ. รักษาการในตำแหน่งผู้ว่าการ กนอ.⟩ กล่าว',
    ],
    ['over a magazine', 'นายเคน ทานากะ ⟨บรรณาธิการนิตยสาร Garden Life⟩, นายสมชาย ใจดี'],
    ['over an envoy of high rank', 'นายเคน ทานากะ ⟨ประธานสภาดอกไม้ และผู้แทนระดับสูงของสหภาพยุโรป⟩ กล่าว'],
    ['over a centre and its institute', 'นายสมชาย ใจดี ⟨ผู้อำนวยการศูนย์สวน สถาบันดอกไม้ไทย⟩ และ'],
    ['over what is glued to the name', 'นายสมชาย ใจดี⟨ประจำสำนักเลขาธิการนายกรัฐมนตรี⟩ กล่าว'],
    ['over what a minister is for', 'นายสมชาย ใจดี ⟨รมช.พลังงาน⟩ ร่วมการประชุม รมว.พลังงาน กล่าว'],
    ['to its office where that is all', 'นายสมชาย ใจดี ⟨ประธาน⟩นายมานะ ขยัน กล่าว'],
    [
      'a Latin one after a comma is the post, not the one before',
      'ปลัดกระทรวงพลังงาน Mr. Ken Tanaka, ⟨Director⟩ กล่าว',
    ],
    ['over a side in a bracket', 'นายสมชาย ใจดี ⟨รองปลัดกระทรวงพลังงาน (ฝ่ายสวน)⟩ กล่าว'],
    [
      'over a side in a bracket to another post',
      'นายสมชาย ใจดี ⟨รองปลัดกระทรวงพลังงาน (ฝ่ายสวน) และประธานกรมการข้าว⟩ กล่าว',
    ],
    ['over a bracket to another post', 'นายสมชาย ใจดี ⟨ประธานสวน (สวน) และที่ปรึกษากรมการข้าว⟩ กล่าว'],
    ['not to who is with the holder', 'นายสมชาย ใจดี ⟨ประธานสวน⟩และผู้ผลิตดอกไม้ กล่าว'],
    ['to the city of a diplomat', 'นายสมชาย ใจดี ⟨กงสุลใหญ่ ณ เมืองสมมุติ⟩ กล่าว'],
    ['over an office more', 'นายสมชาย ใจดี ⟨ประธานสภาดอกไม้ กรรมการ⟩ นายมานะ ขยัน เข้าร่วม'],
    ['not to the city of anyone else', 'นายสมชาย ใจดี ⟨ปลัดกระทรวงพลังงาน⟩ ณ กรุงสมมุติ พบทูต'],
    ['over two posts of one', 'นายสมชาย ใจดี ⟨รองนายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงพาณิชย์⟩ กล่าว'],
    [
      'over a name with the words of a clause',
      'นายสมชาย ใจดี ⟨อธิบดีกรมส่งเสริมการค้าระหว่างประเทศ⟩ กล่าว',
    ],
    [
      'over a Latin institution to another post',
      'นายสมชาย ใจดี ⟨ประธาน the National Chamber of Example Trade และที่ปรึกษากรมการข้าว⟩ กล่าว',
    ],
    ['to a Latin field', 'นายสมชาย ใจดี ⟨ที่ปรึกษาด้าน Global Flowers และประธานสวน⟩ กล่าว'],
    ['not to Latin words after a field', 'นายสมชาย ใจดี ⟨ที่ปรึกษาด้านสวน⟩ Global Flowers กล่าว'],
    ['to its number', 'นายสมชาย ใจดี ⟨ผู้อำนวยการเขต 3⟩ กล่าว'],
    ['to the number of its group', 'นายสมชาย ใจดี ⟨หัวหน้ากลุ่มสวนดอกไม้ 12⟩ กล่าว'],
    ['not to another number', 'นายสมชาย ใจดี ⟨ประธานสวน⟩ 3 เขต'],
    ['not to a number after an institution', 'นายสมชาย ใจดี ⟨ผู้จัดการส่วนบริษัท สวนสมมุติ จำกัด⟩ 3 คน'],
    ['to a space without width', 'นายสมชาย ใจดี ⟨ประธานสวน⟩\u200bกล่าวว่า'],
    [
      'over what a deputy is in charge of',
      'นายสมชาย ใจดี ⟨รองผู้ว่าการ (ยุทธศาสตร์สวน) การนิคมอุตสาหกรรมแห่งประเทศไทย⟩ กล่าว',
    ],
    ['which no other is', 'นายสมชาย ใจดี ⟨ผู้ว่าการ⟩ (ยุทธศาสตร์สวน) การนิคมอุตสาหกรรมแห่งประเทศไทย กล่าว'],
    ['which is nothing without its institution', 'นายสมชาย ใจดี ⟨รองผู้ว่าการ⟩ (ยุทธศาสตร์สวน) กล่าว'],
    ['over a division to what is above it', 'นายสมชาย ใจดี ⟨ผู้อำนวยการสำนักสวน กรมการข้าว⟩ กล่าว'],
    [
      'not where the division is not its last word',
      'นายสมชาย ใจดี ⟨ผู้อำนวยการกองสวนดอกไม้และที่ปรึกษา⟩ สำนักงานปลัดกระทรวงพลังงาน กล่าว',
    ],
    [
      'over what anyone is in charge of by a field',
      'นายสมชาย ใจดี ⟨รัฐมนตรีช่วยว่าการ (ด้านดอกไม้และสวน) กระทรวงพลังงาน⟩ และคณะ',
    ],
    [
      'over a field in a bracket at its end',
      'นายสมชาย ใจดี ⟨ผู้ช่วยกรรมการผู้จัดการ (สายงานดอกไม้)⟩ และคณะ',
    ],
    ['from a department to its ministry', 'นายสมชาย ใจดี ⟨อธิบดีกรมการข้าว กระทรวงพลังงาน⟩ กล่าว'],
    [
      'not to the ministry with which a list begins',
      'นายสมชาย ใจดี ⟨อธิบดีกรมการข้าว⟩ กระทรวงพลังงาน กระทรวงแรงงาน และสวน เข้าร่วม',
    ],
    [
      'from an institute to its university',
      'นายสมชาย ใจดี ⟨ผู้อำนวยการ สถาบันดอกไม้ มหาวิทยาลัยสวนงาม⟩ กล่าว',
    ],
    [
      'from a committee to its house',
      'นายสมชาย ใจดี ⟨ประธานคณะกรรมาธิการการแรงงาน สภาผู้แทนราษฎร⟩ และคณะ',
    ],
    [
      'not to envoys of other bodies',
      'นายสมชาย ใจดี ⟨ผู้อำนวยการกองสวนดอกไม้⟩ ผู้แทนสมาคมดอกไม้ไทย ผู้แทนกรมการข้าว เข้าร่วม',
    ],
    ['not to envoys of a rank', 'นายสมชาย ใจดี ⟨ประธานสวนดอกไม้⟩ ผู้แทนระดับสูงจากสวน เข้าร่วม'],
    ['over what a minister is for', 'นางสาวมานี ขยัน ⟨รมว. อุตสาหกรรม⟩ เป็นประธาน'],
    ['not to the name of a minister', 'นางสาวมานี ขยัน ⟨รมว.⟩ สมชาย กล่าว'],
    ['to letters that stand for its body', 'นายสมชาย ใจดี ⟨ประธาน RoseCham⟩ และชาวสวน'],
    ['to Thai letters that stand for its body', 'นายสมชาย ใจดี ⟨ผู้ช่วยเลขาธิการ สดมพ.⟩ และชาวสวน'],
    [
      'over a Latin line of business to its body',
      'นายสมชาย ใจดี ⟨ประธานผู้บริหารสายงาน Flowers and Gardens ธนาคารกรุงไทย⟩ กล่าว',
    ],
    ['to the state', 'นายทานากะ เคน ⟨ผู้ว่าราชการจังหวัดสวน ประเทศญี่ปุ่น⟩ เข้าพบ'],
    [
      'to the state over a second task',
      'พลอากาศโท Ken Mori ⟨ผู้บัญชาการดอกไม้ และป้องกันสวน สาธารณรัฐสังคมนิยมเวียดนาม⟩ และคณะ',
    ],
    ['to the state that is written short', 'นายสมชาย ใจดี ⟨ประธานประเทศ สปป. ลาว⟩ ในห้วง'],
    ['over what someone acts for', 'นายสมชาย ใจดี ⟨ปลัดสวนรักษาการในตำแหน่งที่ปรึกษาด้านสวน⟩ กล่าว'],
    ['to a number after its dot', 'พลตำรวจตรีสมชาย ใจดี ⟨รอง ผบช.ภ.8⟩ นายมานะ ขยัน กล่าว'],
    [
      'before it, the letters whose it is',
      'Ms. Ann Mori ⟨WHO Regional Director for the Gardens⟩, and others',
    ],
    [
      'over Latin words to an institution in Thai',
      'นาย Ken Mori ตำแหน่ง ⟨Assistant Secretary for Gardens กระทรวงเกษตรฟิลิปปินส์⟩ และคณะ',
    ],
    [
      'to the office of a body in a town',
      'นายทานากะ เคน ⟨Director General แห่ง KOTRA Bangkok⟩ และสวน',
    ],
    ['to a newspaper', 'นายสมชาย ใจดี ⟨กรรมการบริหารบางกอกโพสต์⟩ เข้าพบ'],
    ['not from what is no division', 'นายสมชาย ใจดี ⟨ประธานสมาคมกลุ่มสวน⟩ กรมการข้าว กล่าว'],
    ['not to what has no divisions', 'นายสมชาย ใจดี ⟨ผู้อำนวยการกองสวนดอกไม้⟩ สมาคมกรมสวนดอกไม้ กล่าว'],
    [
      'before the name: from the beginning of the line',
      'พบสวน\n⟨ปลัดกระทรวงพลังงาน⟩ นายสมชาย ใจดี กล่าว',
    ],
    ['before the name: with its ranks', 'ต้อนรับ⟨อดีตรองปลัดกระทรวงพลังงาน⟩ นายสมชาย ใจดี กล่าว'],
    ['before the name: in a bracket', '⟨ปลัดกระทรวงพลังงาน⟩ (นายสมชาย ใจดี) กล่าว'],
    [
      'before the name: no more than a post',
      'ประธานสวนกล่าวถึง นายสมชาย ใจดี และปลัดเชิญ นายมานะ ขยัน พบ',
    ],
  ])('%s: %s', (_, sentence) => expectPosts(sentence));
});

test.each([
  ['นายสมชาย ใจดี ประธานสมาคมดอกไม้ไทย และที่ปรึกษากรมการข้าว กล่าว', 'สมาคมดอกไม้ไทย'],
  ['นายสมชาย ใจดี ผู้อำนวยการสำนักสวน กรมการข้าว กล่าว', 'กรมการข้าว'],
  ['นายสมชาย ใจดี ประธาน (สมาคมดอกไม้ไทย) กรมการข้าว', 'กรมการข้าว'],
  ['นายสมชาย ใจดี ประธาน กล่าวกับกรมการข้าว', null],
  ['นายสมชาย ใจดี ประธาน ประจำกรมการข้าว', 'กรมการข้าว'],
  ['รองนายกรัฐมนตรี (นายสมชาย ใจดี) กระทรวงพลังงาน และสวน', null],
  ['นายสมชาย ใจดี ผู้จัดการใหญ่ สำนักอำนวยการ บริษัท สวนงาม จำกัด กล่าว', 'บริษัท สวนงาม จำกัด'],
  ['กรมการข้าว เชิญนายสมชาย ใจดี ประธานสวน กล่าว', null],
  ['นายสมชาย ใจดี อธิบดีกรมการข้าว กระทรวงพลังงาน กล่าว', 'กรมการข้าว'],
  ['นายสมชาย ใจดี อุตสาหกรรมจังหวัดน่าน ผู้แทนสมาคมดอกไม้ไทย ผู้แทนกรมการข้าว', null],
  ['นายสมชาย ใจดี กรรมการบริหาร ผู้แทน สมาคมดอกไม้ไทย โดย', 'สมาคมดอกไม้ไทย'],
  ['นายทานากะ เคน Director General แห่ง KOTRA Bangkok และสวน', 'KOTRA Bangkok'],
  [
    'นายสมชาย ใจดี รองผู้ว่าการ (ยุทธศาสตร์สวน) การนิคมอุตสาหกรรมแห่งประเทศไทย กล่าว',
    'การนิคมอุตสาหกรรมแห่งประเทศไทย',
  ],
])('%s: the post is held in %s', (text, organization) =>
  expect(read(text).map((one) => one.organization)).toEqual([organization]),
);

test('who stand side by side have the post that follows the last one', () => {
  const text = 'โดยมีนายสมชาย ใจดี นางมานี ขยัน นายมานะ งามตา รองปลัดกระทรวงพลังงาน และคณะ ร่วมงาน';
  expect(read(text).map((one) => one.post)).toEqual(Array(3).fill('รองปลัดกระทรวงพลังงาน'));
  const apart = 'โดยมีนายสมชาย ใจดี และนายมานะ งามตา รองปลัดกระทรวงพลังงาน ร่วมงาน';
  expect(read(apart).map((one) => one.post)).toEqual([null, 'รองปลัดกระทรวงพลังงาน']);
});

test.each([
  ['ซึ่งนายยุน ออกปากชมสวน และ', 'นายยุน'],
  ['มอบหมายให้ นพ.สมชาย ใจดี นำนักเรียน ไปชมสวน', 'นพ.สมชาย ใจดี'],
  ['พร้อมด้วย พ.ญ.มานี ใจดี หัวหน้าสวน ร่วมงาน', 'พ.ญ.มานี ใจดี'],
  ['การนำของพล.อ.สมชาย การลงทุนและการผลิตขยายตัว', 'พล.อ.สมชาย'],
  ['พบนายทานากะ เคนนายกเทศมนตรีเมืองสวน ญี่ปุ่น และ', 'นายทานากะ เคน'],
  ['เป็นสวนที่พล.อ.สมชายเร่งขับเคลื่อน เพิ่มการปลูก ทำให้', 'พล.อ.สมชาย'],
  ['ดร.มาลี พบทูตสวนเหนือ เสริมความร่วมมือ', 'ดร.มาลี'],
  ['เรื่อง Garden ผลงานกำกับของดาวา เพมา จากลาว และสวน', 'ดาวา เพมา'],
  ['เรื่อง Garden ผลงานของดาวา เพมาจากประเทศลาว และสวน', 'ดาวา เพมา'],
  ['ภาพยนตร์จากผู้กำกับหญิง Dawa Pema จากลาว และสวน', 'Dawa Pema'],
  ['กล่าวรายงาน ว่าที่เรือตรี สมชาย ใจดี หัวหน้าสวน ต้อนรับ', 'ว่าที่เรือตรี สมชาย ใจดี'],
  ['วันนี้ ว่าที่ พ.ต.สมชาย ใจดี หัวหน้าสวน ต้อนรับ', 'ว่าที่ พ.ต.สมชาย ใจดี'],
  ['วันนี้ นายสมชายใจดีงามตามสวนบัว รัฐมนตรีว่าการกระทรวงพลังงาน กล่าว', 'นายสมชายใจดีงามตามสวนบัว'],
])('%s: who is named', (text, words) => expect(read(text).map((one) => one.text)).toEqual([words]));

test('a rank in a bracket apart from the title', () => {
  expect(read('โดยมี ศ. (พิเศษ) สมชาย ใจดี ปลัดกระทรวงพลังงาน ร่วมงาน').map((one) => one.name)).toEqual([
    'สมชาย ใจดี',
  ]);
});

test.each([
  'นายกสุดปลื้ม คนเที่ยวสวน',
  'ชมอาคาร ดร.สมชาย ใจดี ที่สวน',
  'ชมละครมาดามบัตเตอร์ฟลาย ที่สวน',
  'ระลึกถึง ฯพณฯ ไว้ตราบนาน',
  'วันนี้ นายสมชายใจดีงามตามสวนบัว ได้กล่าว',
])('%s: no one is named', (text) => expect(read(text)).toEqual([]));
