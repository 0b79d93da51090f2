import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { standsApart, withoutOverlap } from '../../../src/text/words/named-thing';
import { marked } from '../../fixtures/marked-text';

function read(text: string, span = { start: 0, end: text.length }) {
  return findFrameworks(text, span, findOrganizations(text, span).places);
}

/** ⟦names⟧ of the frameworks at their first full naming: all of them and no others. */
function expectFrameworks(sentence: string): void {
  const { text, marks } = marked(sentence);
  const found = read(text);
  expect(found.map((one) => [one.text, one.start])).toEqual(
    marks.map((mark) => [mark.text, mark.start]),
  );
  // What stands around the stretch that is read adds nothing to it.
  const lead = 'โครงการ Old Rider กองทุนเก่าเพื่อการปลูกดอกบัว Old Garden Framework\n';
  const tail = '\nRCEP และแผนพัฒนาสวนแห่งชาติ พ.ร.บ.สวนผัก กองทุนใหม่เพื่อการปลูกดอกบัว New Garden Framework';
  const inside = read(`${lead}${text}${tail}`, {
    start: lead.length,
    end: lead.length + text.length,
  });
  expect(inside.map((one) => [one.text, one.start - lead.length])).toEqual(
    found.map((one) => [one.text, one.start]),
  );
  for (const one of found) expect(one.type).toBe('framework');
}

describe('known frameworks', () => {
  test.each([
    ['the full name leads, not the letters', 'RCEP ก่อน⟦ความตกลงหุ้นส่วนทางเศรษฐกิจระดับภูมิภาค⟧ จะเริ่ม'],
    ['letters with a word are a full name', 'ตาม BCG และ ⟦BCG Model⟧ ที่'],
    ['a word with letters is a full name', 'ตาม BCG และ⟦เศรษฐกิจ BCG⟧ ที่'],
    ['not one in a bracket', 'ไปดู (Paris Agreement) และ⟦ความตกลงปารีส⟧ ต่อ'],
    ['nor after a blank in the bracket', 'ไปดู ( Paris Agreement) และ⟦ความตกลงปารีส⟧ ต่อ'],
    ['one after a bracket leads', 'ไปดู (สวน) ⟦Paris Agreement⟧ และความตกลงปารีส ต่อ'],
    ['a bracket begins the text', '(Paris Agreement) และ⟦ความตกลงปารีส⟧ ต่อ'],
    ['one in marks in a bracket leads', 'ไปดู (“⟦Paris Agreement⟧”) และความตกลงปารีส ต่อ'],
    ['no more words are its name', 'ภายใต้ ⟦Asia Zero Emission Community⟧ Initiative ที่'],
    ['letters inside other letters are none', 'ดู MyRCEP และ RCEPs กับ RCEP2'],
    ['countries after it are no part of it', 'ตาม⟦ความตกลงปารีส⟧ ไทย-ญี่ปุ่น เห็นชอบ'],
    ['but of a free trade agreement', 'ตาม⟦ความตกลงการค้าเสรี(FTA)อาเซียน-จีน⟧ ต่อ'],
    ['which may have blanks', 'ตาม⟦ความตกลงการค้าเสรี (FTA)ไทย-ชิลี⟧ ต่อ'],
    ['and no other letters before them', 'ตามความตกลงการค้าเสรี ก (FTA) ไทย-ชิลี ต่อ'],
    ['a fund has them inside', 'เงินของ⟦กองทุน ASEAN+3 เพื่อการปลูกสวน⟧ ต่อ'],
    ['what says itself what it is has no other head', 'ตามนโยบาย⟦โมเดลเศรษฐกิจ BCG⟧ ที่'],
    ['a mark on one side is no quotation', 'ใช้⟦มาตรการ ริเริ่มเชียงใหม่⟧” และ'],
    ['in the order of the text', 'ตาม RCEP และ⟦ความตกลงปารีส⟧ กับ⟦ความตกลงหุ้นส่วนทางเศรษฐกิจระดับภูมิภาค⟧'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('agreements and mechanisms by their heads', () => {
  test.each([
    ['between two states', 'ลงนาม⟦ความตกลงระหว่างประเทศไทยกับประเทศญี่ปุ่น⟧ เมื่อวาน'],
    ['short letters after the head', 'ตามข้อริเริ่ม ⟦ABCD⟧ ที่ และปฏิญญา ⟦PQR⟧ ด้วย'],
    ['a treaty has its head and its year', 'ตาม⟦อนุสัญญา ABCD 1991⟧ ที่ และ⟦พิธีสาร PQR⟧ ด้วย'],
    ['but not in quotation marks', 'ตามพิธีสาร “⟦PQR⟧” 1991'],
    ['not a head alone', 'ตามอนุสัญญา ที่ และปฏิญญา ของ'],
    ['nor between two sides without names', 'ลงนามความตกลงระหว่างสองฝ่าย ที่'],
    ['not at the beginning of the text either', 'อนุสัญญา ที่'],
    ['not a mechanism by its kind', 'ผ่านกลไกความร่วมมือ และกลไกคณะกรรมการ หรือกลไกหารือ ที่'],
    ['a mechanism of some kind', 'ผ่าน⟦กลไกคณะกรรมการดอกไม้⟧ ที่'],
    ['not a time', 'ภายในกรอบเวลาการปลูกดอกไม้ (Flower Planting Time) ที่'],
    [
      'without small words at the end',
      'ตามข้อริเริ่ม “⟦Flower Garden⟧ for the ไทย และข้อริเริ่ม ⟦Flower Bed⟧ – ไทย',
    ],
    ['not before whose meeting it is of', 'ตาม⟦ปฏิญญาเซบู⟧ของการประชุมผู้นำ ที่'],
    ['unless the meeting is all of it', 'ตาม⟦ปฏิญญาของการประชุมผู้นำ⟧ ที่'],
    ['nor of another kind', 'ตาม⟦อนุสัญญาดอกไม้ของการประชุมสวน⟧ ที่'],
    [
      'what it is about, up to a clause',
      'รับรอง⟦ปฏิญญากรุงเทพฯ ว่าด้วยดอกไม้⟧ซึ่งลงนาม และ⟦ปฏิญญากรุงเทพฯ⟧ ที่',
    ],
    ['a plan with its years', 'ตาม⟦แผนปฏิบัติการด้านดอกไม้ในระยะ 3 ปี (พ.ศ. 2570 - 2572)⟧ ที่'],
    ['no other with its year', 'ตาม⟦ปฏิญญาเมืองดอกไม้⟧ พ.ศ. 2566 ที่'],
    ['to the country it is with', 'ตาม⟦กรอบความร่วมมือด้านดอกไม้ไทย - ญี่ปุ่น⟧ ที่'],
    ['an agreement of a land in no other words', 'ลงนาม⟦ความตกลงว่าด้วยการดูแลสวนดอกไม้⟧ร่วมกัน'],
    ['with whom it is, not what for', 'ลงนาม⟦ความตกลงระหว่างไทยกับญี่ปุ่นว่าด้วยที่ดิน⟧ซึ่งดี'],
    ['a memorandum about something', 'ลงนาม⟦บันทึกความเข้าใจ (MOU) ว่าด้วยดอกไม้⟧ซึ่งดี'],
  ])('%s: %s', (_, sentence) => expectFrameworks(sentence));
});

describe('programmes', () => {
  const long = 'ปรับปรุงพันธุ์และคัดเลือกพันธุ์ดอกจานให้ทนต่อโรคใบไหม้';
  test.each([
    // In Latin letters.
    ['โครงการ FX และ⟦โครงการ FXQ⟧ ที่'],
    ['เข้าร่วม⟦โครงการ Flower Rider⟧ กับ Flower Riders'],
    ['12โครงการ Flower Rider และกว่าโครงการ Flower Rider หรือกว่า โครงการ Flower Rider'],
    ['2 โครงการ Flower Rider'],
    ['มาตรฐาน Flower Rider และมาตรฐาน “ดอกไม้บาน” ของ'],
    ['ลงนามบันทึกความเข้าใจ Flower Rider ที่'],
    ['นโยบายของกระทรวงสมมุติ (กส.) ⟦BLOOM⟧ BLOOM'],
    ['นโยบายของกระทรวงสมมุติ EV และแนวคิด EVFX ที่'],
    // In quotation marks.
    ['ดูโครงการสวนสวย” ด้วย และ “โครงการดอกไม้\nสวนสวยริมคลอง” ด้วย'],
    ['ตาม “นโยบายดอกไม้บาน” และ “นโยบายดอกไม้บาน” (Flower Bloom for Gardens) กับ “มาตรฐานสวนสวย” ใหม่'],
    ['วิสัยทัศน์ “ดอกไม้บานทั่วไทย” และวิสัยทัศน์ “⟦Bloom Together⟧” กับโมเดล “สวน Bloom” ที่'],
    // In Thai.
    ['ใช้⟦โครงการเดินหน้าสวนดอกไม้⟧ (Flower Garden March) ที่'],
    ['ใช้โครงการบ้าน (Flower Garden Aid) และโครงการสวน (Flower Garden Aid) ที่'],
    ['ใช้⟦โครงการปลูกดอกไม้ ระยะที่ 2⟧ ของ'],
    ['พ.ศ. 2570 ตามแผนยุทธศาสตร์ดอกไม้กล่าวไว้'],
    ['ตามแผนแม่บท ฉบับที่ 2 ที่'],
    ['ตามแผนยุทธศาสตร์ซึ่งกล่าวไว้ ระยะที่ 2 ที่'],
    ['วิสัยทัศน์ดอกไม้บาน (Flower Bloom Vision) และโมเดลดอกไม้บาน (Flower Bloom Model)'],
    ['⟦วิสัยทัศน์ดอกไม้บาน ค.ศ. 2040⟧ และนโยบายดอกไม้ (ดอก)'],
    ['⟦แผนยุทธศาสตร์การพัฒนาสวนดอกไม้⟧ และนโยบายการพัฒนาสวนดอกไม้'],
    ['⟦แผนแม่บทการพัฒนาสวน⟧ ที่ และ⟦แผนแม่บทการพัฒนาเมือง⟧ ที่'],
    ['ตาม⟦แผนแม่บทการพัฒนาพระราชบัญญัติสวนดอกไม้⟧ของกรม'],
    ['นโยบายปลูกดอกไม้ทั่วเมืองสวย และนโยบายปลูกดอกไม้ทั่วเมืองสวย อีก'],
    ['⟦โครงการปลูกดอกไม้⟧ และโครงการปลูกดอกไม้ อีก'],
    ['⟦โครงการปลูกดอกไม้สี⟧ และโครงการปลูกดอกไม้สี อีก'],
    ['นโยบายเขตสวน (EV) และนโยบายเขตสวน (SMEs) กับนโยบายเขตสวน (fgz) มาตรการเขตสวน (FGZ)'],
    ['นโยบายเขตสวนที่ดี (FGZ) และนโยบายเขตสวนของกรม (FGZ) กับนโยบายที่ดี (FGZ)'],
    // By one of each.
    ['ทำ⟦โครงการ 1 โรงเรียน 1 สวน⟧ ที่'],
    ['ทำ⟦โครงการดอกไม้ที่บ้าน 1 โรงเรียน 1 สวน⟧เพื่อให้เด็ก'],
    ['ทำ⟦โครงการปลูกดอกไม้ ๑ บ้าน ๑ สวน⟧ซึ่งดี'],
    ['ทำ⟦นโยบายปลูกดอกไม้ 1 บ้าน 1 สวน⟧ ที่'],
    // Of the nation.
    ['ตามนโยบายดอกไม้แห่งชาติ และแผนพัฒนาดอกไม้ซึ่งเป็นของแห่งชาติ'],
    ['กรรมการเห็นชอบ ⟦แผนพัฒนาดอกไม้แห่งชาติ⟧ ที่'],
    ['ตาม⟦ยุทธศาสตร์เดินหน้าดอกไม้แห่งชาติ⟧ ที่'],
    // That someone carries out.
    [`ดำเนิน⟦โครงการ${long}⟧ ที่`],
    [`สวนขนาดใหญ่ ดำเนินการ⟦โครงการเดินหน้า${long}⟧ด้วยการปลูก`],
    [`ดำเนินไป ⟦โครงการ${long}⟧ ที่ และดำเนินมาตรการ${long} ที่`],
    ['ดำเนินโครงการสวน ที่ และดำเนินโครงการ ที่'],
    ['ดำเนิน⟦โครงการปลูกดอกไม้หลากสีริมคลองบัวดี⟧ ที่'],
    ['ดำเนิน⟦โครงการปลูกดอกไม้หลากสีริมคลองบัวส⟧ ที่'],
    // In a list.
    [
      'โครงการต่าง ๆ ได้แก่ ⟦โครงการรถไฟทางคู่ช่วงสวนสน - บึงบัว⟧ ⟦โครงการสวนดอกไม้สีเขียว⟧ และ⟦โครงการดอกไม้บาน⟧ ที่',
    ],
    ['โครงการต่าง ๆ เช่น โครงการสวนซึ่งปลูก และ'],
    ['โครงการต่าง ๆ เช่น ⟦โครงการ Flower Rider⟧ ที่'],
    ['โครงการต่าง ๆ เช่น ⟦โครงการสวนดอกไม้สีเขียว⟧และ⟦โครงการสวนผักสีแดง⟧ เพื่อ'],
    ['โครงการต่าง ๆ เช่น ⟦โครงการสวนดอกไม้ในเมือง⟧ มานานแล้ว'],
    ['โครงการต่าง ๆ เช่น ⟦โครงการเดินหน้าสวนดอกไม้⟧ และ⟦โครงการย้ำสวนดอกไม้⟧ เพื่อ'],
    // Railways and roads.
    ['นโยบายรถไฟทางคู่ช่วงสวนสน - บึงบัว และ⟦โครงการสวนสน - บึงบัว⟧'],
    ['โครงการรถไฟฟ้าซึ่งผ่านสวน (สายสีส้ม) และโครงการรถไฟความเร็วสูง ซึ่งผ่านสวนสน - บึงบัว'],
    ['สายสีส้ม ⟦โครงการทางด่วน - ดอกไม้บาน⟧'],
    ['โครงการรถไฟทางคู่ สวนสน - ซึ่งบานแล้ว และ⟦โครงการรถไฟทางคู่ สวนสน - อก⟧ของรัฐ'],
    ['⟦โครงการรถไฟทางคู่ สวนสน - บึงบัว - ดอกจาน – ดอกแก้ว - ดอกรัก - ดอกปีบ⟧ที่สวย'],
    // Acts of law.
    ['ตาม⟦พระราชบัญญัติ สวนดอกไม้สมมุติ พ.ศ. 2542⟧ ที่'],
    ['ตามพระราชบัญญัติ 2542 และพระราชบัญญัติ พ.ศ. 2542'],
    ['ตาม ⟦พ.ร.บ.สวน⟧ และ⟦พ.ร.บ.โรงสี⟧ กับพ.ร.บ.สวน พ.ศ. 2507 ที่'],
    ['ตาม พ.ร.บ.สวนซึ่งออกใหม่ และ⟦พระราชบัญญัติเดินหน้าสวนดอกไม้⟧ซึ่งดี'],
    ['โดยใช้⟦พระราชบัญญัติสวนดอกไม้⟧อย่างเคร่งครัด และ⟦พระราชกำหนดสวนผักกาด⟧โดยเร็ว'],
    ['ตามพระราชบัญญัติใหม่ที่ และ⟦พ.ร.ก.ดอกไม้ใหม่⟧ กับพ.ร.บ.ดังกล่าว'],
    // Funds.
    ['กองทุน ABCD เพื่อการ ที่ และกองทุนนี้ดอกไม้เพื่อการปลูกสวนดอกไม้'],
    ['กองทุนส่วนดอกไม้เพื่อการปลูกสวน และกองทุนอื่นดอกไม้เพื่อการปลูกสวน กับกองทุนใหม่ดอกไม้เพื่อการปลูกสวน'],
    ['กองทุนสวนเพื่อการปลูกดอกไม้ และกองทุนดอกไม้เพื่อสวน กับ⟦กองทุนดอกบัวเพื่อสวนผัก⟧ ที่'],
    // In Latin letters with their kind.
    ['ดู AIFlower Garden Framework และ Green AIFlower Garden Framework กับ ⟦EVs Garden Framework⟧'],
    [
      'จัดงาน (⟦Flower Growth Initiative⟧) และงานGarden Growth Dialogue กับงาน “Garden Growth Dialogue”',
    ],
    ['งาน Garden Growth Dialogue'],
  ])('%s', expectFrameworks);
});

describe('the edition of a plan and its years belong to it', () => {
  test.each([
    'ฉบับที่ 13',
    'ฉบับที่ ๑๓',
    'ฉบับที่ 1 และ 2',
    'ระยะที่ 3',
    'ระยะที่1-2',
    'เฟสที่ 2',
    'เฟส 2',
    '20 ปี',
    'ระยะ 5 ปี',
    'ระยะ ๕ ปี',
    'ในระยะ 3 ปี (พ.ศ. 2570 - 2572)',
    'ในระยะ ๓ ปี (๒๕๗๐–๒๕๗๒ )',
    'ในระยะ 3 ปี (ค.ศ. 2027 - 2029)',
    'ประจำปี 2567',
    'ประจำปีงบประมาณ พ.ศ. 2568',
    'ประจำปีงบประมาณ ๒๕๖๘',
    'พ.ศ. 2566',
    'ค.ศ. 2040',
    'พ.ศ.2566-2570',
    'พ.ศ. ๒๕๖๖ – ๒๕๗๐',
    'ค.ศ. 2026 - ค.ศ. 2030',
  ])('%s', (edition) => {
    expectFrameworks(`ตาม⟦แผนพัฒนาดอกไม้แห่งชาติ ${edition}⟧ ที่`);
    if (/^[ก-๙]/u.test(edition)) expectFrameworks(`ตาม⟦แผนพัฒนาดอกไม้แห่งชาติ${edition}⟧ ที่`);
  });

  test.each([
    'ฉบับที่ 139',
    'ฉบับใหม่',
    'ระยะ 5 ปีแรก',
    'ประจำปี 25678',
    'ประจำปี',
    '5 ปี',
    'ในระยะ 3 ปี',
    'ในระยะ 3 ปี (2570)',
    'พ.ศ. 256',
  ])('%s is none', (edition) => expectFrameworks(`ตาม⟦แผนพัฒนาดอกไม้แห่งชาติ⟧ ${edition} ที่`));
});

/** ⟦places⟧ of the first of the frameworks, ⟨places⟩ of the second, ⦅places⦆ of the third. */
function expectMentions(sentence: string): void {
  const { text, marks } = marked(sentence);
  const found = read(text);
  const shown = found.flatMap(({ mentions }, at) =>
    mentions.map(({ start, end }) => ({
      kind: '⟦⟨⦅'[at],
      start,
      end,
      text: text.slice(start, end),
    })),
  );
  expect(shown.sort((a, b) => a.start - b.start)).toEqual(marks);
  for (const { mentions } of found) {
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
}

describe('where each framework stands', () => {
  test.each([
    ['under each of its known names', 'ตาม⟦ความตกลงปารีส⟧ หรือ ⟦Paris Agreement⟧ และ⟦ความตกลงปารีส⟧'],
    ['blanks make no other name', 'ดู ⟦Flower Finance Framework⟧ และ ⟦Flower  Finance Framework⟧'],
    [
      'with the letters in its bracket, also before it',
      '⟦FGX⟧ มา ตาม⟦โครงการสวนดอกไม้ลอยน้ำ⟧ (⟦FGX⟧) และ ⟦FGX⟧ ไม่ใช่ FGXS',
    ],
    ['letters after quotation marks', 'ตามข้อริเริ่ม “⟦Flower Rider⟧” (⟦FRX⟧) และ ⟦FRX⟧'],
    ['letters after a Latin name', 'ตามข้อริเริ่ม ⟦Flower Rider⟧ (⟦FRX⟧) และ ⟦FRX⟧'],
    [
      'letters after all that quotation marks enclose',
      'ดู “⟦โครงการสวนสวยริมคลอง⟧” (⟦FGX⟧) และ ⟦FGX⟧',
    ],
    ['letters of a fund', 'เข้า⟦กองทุนดอกไม้เพื่อการปลูกสวน⟧ (⟦FFX⟧) และ ⟦FFX⟧'],
    ['letters of a policy', 'ตาม⟦นโยบายเขตสวนดอกไม้⟧ (⟦FGZ⟧) และ ⟦FGZ⟧'],
    ['how letters are read', 'ภายใต้แนวคิด ⟦BLOOM⟧ (⟦บลูม⟧) และ⟦บลูม⟧'],
    [
      'letters that every memorandum has are none',
      'ลงนาม⟦บันทึกความเข้าใจว่าด้วยดอกไม้⟧ (MOU) และ MOU อื่น',
    ],
    [
      'other letters are',
      'ลงนาม⟦ความตกลงว่าด้วยดอกไม้⟧ (⟦FMOU⟧) และ⟨ความตกลงว่าด้วยสวน⟩ (⟨MOUX⟩) ตาม ⟦FMOU⟧ กับ ⟨MOUX⟩',
    ],
    [
      'a measure with a bracket in its name and without it',
      'เห็นชอบ⟦มาตรการยกระดับสวนดอกไม้ (Smart and Sustainable Garden)⟧ และ⟦มาตรการยกระดับสวนดอกไม้⟧ ต่อ',
    ],
    [
      'letters that two have are the first one’s',
      'ตาม⟦ความตกลงว่าด้วยดอกไม้⟧ (⟦FAX⟧) และ⟨ความตกลงว่าด้วยสวน⟩ (⟦FAX⟧) กับ ⟦FAX⟧',
    ],
    [
      'a name that another has in its bracket is that one',
      'ตาม⟦อนุสัญญาว่าด้วยดอกไม้⟧ (⟦Flower Finance Framework⟧) และ ⟦Flower Finance Framework⟧ ต่อ',
    ],
    [
      'also where it has letters there',
      'ตาม⟦อนุสัญญาว่าด้วยดอกไม้⟧ (⟦Flower Finance Framework⟧) และ ⟦Flower Finance Framework⟧ (⟦FFQ⟧)',
    ],
    [
      'a second name after “or”',
      'อนุมัติ⟦มาตรการสนับสนุนดอกไม้ ระยะที่ 2⟧ หรือ ⟦EV 3.5⟧ แต่ ⟦EV 3.5⟧ ไม่ใช่⟨ความตกลงปารีส⟩',
    ],
    ['a treaty by its letters', 'ตาม⟦อนุสัญญาว่าด้วยดอกไม้⟧ (⟦FDX⟧) และ⟦อนุสัญญา FDX⟧ กับ⟨อนุสัญญา FDY⟩'],
    [
      'a trade agreement by its parties',
      'ลงนาม ⟦FTA อาเซียน – ฮ่องกง⟧ คือ⟦ความตกลงการค้าเสรีระหว่างอาเซียนและฮ่องกง⟧ ต่อ',
    ],
    [
      'a programme in Latin letters with its head and without it',
      'ร่วม⟦โครงการ Flower Rider Fund⟧ และโครงการ “⟦Flower Rider Fund⟧” ต่อ',
    ],
    [
      'a second naming in full with the same letters',
      '⟦RCEP⟧ และ⟦ความตกลงหุ้นส่วนทางเศรษฐกิจระดับภูมิภาค⟧ (⟦RCEP⟧) กับ⟨พิธีสารเกียวโต⟩',
    ],
  ])('%s: %s', (_, sentence) => expectMentions(sentence));

  test('the other names that its brackets give are told, each once', () => {
    const [one, two] = read(
      'ตามความตกลงว่าด้วยดอกไม้ (FAX) และความตกลงว่าด้วยดอกไม้ (FAX) กับข้อริเริ่ม “Flower Rider” (FRX)',
    );
    expect([one?.spellings, two?.spellings]).toEqual([['FAX'], ['FRX']]);
  });
});

test.each([
  ['⟦AZEC⟧', true],
  ['ก⟦AZEC⟧ก', true],
  ['ก ⟦AZEC⟧ ก', true],
  ['x⟦AZEC⟧', false],
  ['.⟦AZEC⟧', false],
  ['-⟦AZEC⟧', false],
  ['⟦AZEC⟧x', false],
  ['⟦AZEC⟧9', false],
  ['⟦AZEC⟧-', true],
  ['x⟦กBC⟧x', false],
  ['x⟦กBC⟧ ', true],
  [' ⟦BCก⟧x', true],
  ['⟦กบข.⟧', true],
  ['ก⟦กบข.⟧', true],
  ['ก⟦กบ.⟧', false],
  [' ⟦กบ.⟧', true],
  ['พบที่⟦กบ.⟧', true],
  ['ที่นอก⟦กบ.⟧ที่', false],
  ['ก⟦ก.บ.⟧', false],
  ['ก⟦ก.บ.ข.⟧', true],
  ['โดย⟦ก.บ.⟧', true],
  ['.⟦กบข.⟧', false],
  ['⟦กบข.⟧จังหวัด', false],
  ['⟦กบข.⟧ใน จังหวัด', true],
  ['⟦กบข.⟧ก.', false],
  ['⟦กบข.⟧สช.', false],
  ['⟦กบข.⟧ สช.', true],
  ['⟦กบข.⟧ที่', true],
  ['ก⟦สวน⟧ก', true],
  ['ก⟦สวน กบ.⟧', true],
  ['ก⟦กบ.สวน⟧', true],
])('%s stands by itself: %s', (sentence, apart) => {
  const { text, marks } = marked(sentence);
  const [mark] = marks;
  expect(standsApart(text, mark?.start ?? 0, mark?.end ?? 0)).toBe(apart);
});

test('of places that overlap the first is kept, the longest of those that begin together', () => {
  const place = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const kept = withoutOverlap(places);
      for (const [at, one] of kept.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(kept[at - 1]?.end ?? 0);
        const longest = places.filter(({ start }) => start === one.start).map(({ end }) => end);
        expect(one.end).toBe(Math.max(...longest));
      }
      for (const one of places)
        expect(kept.some(({ start, end }) => start <= one.start && one.start < end)).toBe(true);
    }),
  );
});

test.each([
  'ตามข้อริเริ่ม “Flower Rider',
  'ตามอนุสัญญาดอกไม้',
  'เข้าร่วมโครงการ Flower Rider',
  'ตามพระราชบัญญัติสวนดอกไม้ พ.ศ. 2542',
  'เข้ากองทุนดอกไม้เพื่อการปลูกสวน',
])('%s: not where the stretch cuts the name off', (text) => {
  expect(read(text)).toHaveLength(1);
  expect(read(text, { start: 0, end: text.length - 1 })).toEqual([]);
});
