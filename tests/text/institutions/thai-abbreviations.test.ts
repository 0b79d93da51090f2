import { describe, expect, test } from 'vitest';
import { writtenOut } from '../../../src/text/institutions/thai-abbreviations';

describe('what an abbreviation stands for, with or without its dot and a blank', () => {
  test.each([
    ['รมว', 'รัฐมนตรีว่าการ'],
    ['รมช', 'รัฐมนตรีช่วยว่าการ'],
    ['รมต', 'รัฐมนตรี'],
    ['ผอ', 'ผู้อำนวยการ'],
    ['สอท', 'สถานเอกอัครราชทูต'],
    ['สนง', 'สำนักงาน'],
  ])('%s', (short, long) => {
    for (const end of ['', '.', ' ', '. ']) {
      expect(writtenOut(`${short}${end}ดอกไม้`)).toBe(`${long}ดอกไม้`);
      expect(writtenOut(`กับ ${short}${end}ดอกไม้`)).toBe(`กับ ${long}ดอกไม้`);
      expect(writtenOut(`กา${short}${end}ดอกไม้`)).toBe(`กา${short}${end}ดอกไม้`);
    }
    expect(writtenOut(`${short}.ก ${short}.ข`)).toBe(`${long}ก ${long}ข`);
  });

  test.each([
    ['ก.ดอกไม้', 'กระทรวงดอกไม้'],
    ['ก. เกษตร', 'กระทรวงเกษตร'],
    ['ก.อุตฯ และ ก.อุตฯ', 'กระทรวงอุตสาหกรรม และ กระทรวงอุตสาหกรรม'],
    ['มาก.ดอกไม้', 'มาก.ดอกไม้'],
    ['ก. 5', 'ก. 5'],
    ['ก.', 'ก.'],
  ])('%s is %s', (short, long) => expect(writtenOut(short)).toBe(long));
});

describe('a ministry by its official abbreviation', () => {
  test.each([
    ['นร', 'สำนักนายกรัฐมนตรี'],
    ['กห', 'กระทรวงกลาโหม'],
    ['กค', 'กระทรวงการคลัง'],
    ['กต', 'กระทรวงการต่างประเทศ'],
    ['กก', 'กระทรวงการท่องเที่ยวและกีฬา'],
    ['พม', 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์'],
    ['อว', 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม'],
    ['กษ', 'กระทรวงเกษตรและสหกรณ์'],
    ['คค', 'กระทรวงคมนาคม'],
    ['ดศ', 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม'],
    ['ทส', 'กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม'],
    ['พน', 'กระทรวงพลังงาน'],
    ['พณ', 'กระทรวงพาณิชย์'],
    ['มท', 'กระทรวงมหาดไทย'],
    ['ยธ', 'กระทรวงยุติธรรม'],
    ['รง', 'กระทรวงแรงงาน'],
    ['วธ', 'กระทรวงวัฒนธรรม'],
    ['ศธ', 'กระทรวงศึกษาธิการ'],
    ['สธ', 'กระทรวงสาธารณสุข'],
    ['อก', 'กระทรวงอุตสาหกรรม'],
  ])('%s. is %s', (short, long) => {
    expect(writtenOut(`ปลัด ${short}.`)).toBe(`ปลัด ${long}`);
    // Letters without their dot may be the beginning of any word.
    expect(writtenOut(short)).toBe(short);
  });

  test.each([
    ['as part of longer letters', 'สมพณ. พณ.ร. พณ. ร.'],
    ['where the letters are of no ministry', 'ฮฮ.'],
    ['where one letter stands alone', 'ณ.'],
  ])('not %s', (_, text) => expect(writtenOut(text)).toBe(text));
});
