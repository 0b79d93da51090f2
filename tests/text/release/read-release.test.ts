import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { readRelease } from '../../../src/text/release/read-release';
import { readLayout } from '../../../src/text/release/release-layout';
import { messyText } from '../../fixtures/messy-text';
import { growth, processorTime } from '../../fixtures/processor-time';
import { tinyData } from '../../fixtures/tiny-data';

const site = `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-“สมชาย” พบทูตทานากะ


วันอังคารที่ 9 ธันวาคม 2568
09/12/2568
พิมพ์
“สมชาย” พบทูตทานากะ
“สมชาย” พบทูตทานากะ
วันที่ 8 ธันวาคม 2568 นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงพลังงาน ให้การต้อนรับ นายทานากะ เคน เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย พร้อมคณะ โดยมี นางมานี มานะ ปลัดกระทรวงพลังงาน เข้าร่วม ณ ห้องประชุม 1 กระทรวงพลังงาน
นายสมชาย กล่าวว่า ขอขอบคุณนายก้อง ภพดี โฆษกประจำสำนักนายกรัฐมนตรี

ที่มา : https://www.thaigov.go.th/news/contents/details/12345`;

const part = (text: string, span: { start: number; end: number } | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

describe('the layout of a release', () => {
  test('site header, date lines, repeated headline and source line frame the body', () => {
    const layout = readLayout(site);
    expect(layout).toMatchObject({
      title: '“สมชาย” พบทูตทานากะ',
      publisher: 'รัฐบาลไทย',
      url: 'https://www.thaigov.go.th/news/contents/details/12345',
      published: '2025-12-09',
      language: 'th',
      warnings: [],
    });
    expect(layout.body.start).toBe(site.lastIndexOf('“สมชาย” พบ'));
    expect(part(site, layout.body)?.endsWith('โฆษกประจำสำนักนายกรัฐมนตรี')).toBe(true);
    expect(part(site, layout.headline)).toBe('“สมชาย” พบทูตทานากะ');
    expect(part(site, layout.publishedWords)).toBe('วันอังคารที่ 9 ธันวาคม 2568');
  });

  test('a header typed with the vowel in two characters is the header', () => {
    const apart = site.replaceAll('ำ', '\u0e4d\u0e32');
    expect(readLayout(apart)).toMatchObject({ title: '“สมชาย” พบทูตทานากะ', publisher: 'รัฐบาลไทย' });
  });

  test('a crawler’s date before the headline', () => {
    const text = ' date 2025-12-10 หัวข่าว\nเนื้อข่าว';
    const layout = readLayout(text);
    expect(layout).toMatchObject({
      title: 'หัวข่าว',
      published: '2025-12-10',
      publisher: null,
      url: null,
    });
    expect(part(text, layout.body)).toBe('หัวข่าว\nเนื้อข่าว');
    expect(part(text, layout.publishedWords)).toBe('date 2025-12-10');
  });

  test('the last of several copies of the headline begins the body, also when it is broken over lines', () => {
    const text =
      'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว ยาวมาก\n\nวันพุธที่ 6 กันยายน 2566\nหัวข่าว ยาวมาก\nหัวข่าว ยาวมาก\nหัวข่าว\nยาวมาก\nเนื้อข่าว\n\nที่มา : https://example.org/1';
    expect(part(text, readLayout(text).body)).toBe('หัวข่าว\nยาวมาก\nเนื้อข่าว');
  });

  test('an office and a date sign the text', () => {
    const text = `${site.replace(/\n\nที่มา.*/s, '')}\n+++++++++++++++++++\nกองเผยแพร่และประชาสัมพันธ์\n9 ธันวาคม 2568\n\nที่มา : https://example.org/1`;
    expect(part(text, readLayout(text).signature)).toBe('กองเผยแพร่และประชาสัมพันธ์\n9 ธันวาคม 2568');
  });

  test('two days of publication that differ are told', () => {
    expect(readLayout(site.replace('09/12/2568', '10/12/2568')).warnings).toHaveLength(1);
  });

  test('a plain English text is all body', () => {
    const text =
      'Ministers meet\n\nOn 9 December 2025 Mr. Kenji Tanaka called on the minister in Bangkok.\nSource: https://example.org/a';
    const layout = readLayout(text);
    expect(layout).toMatchObject({
      title: 'Ministers meet',
      language: 'en',
      url: 'https://example.org/a',
    });
    expect(part(text, layout.body)?.endsWith('Bangkok.')).toBe(true);
  });
});

test.each([
  ['en', 'Ministers meet\n\nThe minister received the ambassador of Japan and thanked him.'],
  ['fr', 'Le ministre reçoit l’ambassadeur\n\nLe ministre et les invités se rendent au port.'],
  ['de', 'Minister treffen sich\n\nDer Minister und die Botschafterin sprechen mit dem Verband.'],
  ['zh', '泰国工业部长会见日本大使\n\n双方讨论了电动汽车合作。'],
  ['ko', '장관 면담\n\n장관은 일본 대사를 만났다.'],
  [null, 'Встреча министров\n\nМинистр принял посла.'],
])('a text in %s says which language it is, and whether it can be read', (language, text) => {
  const read = readRelease(text, null);
  expect(read.release.language).toBe(language);
  expect(read.warnings.some(({ kind }) => kind === 'language')).toBe(language !== 'en');
});

describe('a release read whole', () => {
  const read = readRelease(site, null);

  test('who received whom, when and where, and who only is spoken of', () => {
    expect(read.meetings).toEqual([
      expect.objectContaining({
        from: '2025-12-08',
        to: '2025-12-08',
        place: 'ห้องประชุม 1 กระทรวงพลังงาน',
        host: 'สมชาย ใจดี',
        guests: ['ทานากะ เคน'],
        participants: ['มานี มานะ'],
        planned: false,
      }),
    ]);
    expect(read.people.map((person) => [person.name, person.took_part])).toEqual([
      ['สมชาย ใจดี', true],
      ['ทานากะ เคน', true],
      ['มานี มานะ', true],
      ['ก้อง ภพดี', false],
    ]);
  });

  test('whom a quotation begins with is spoken of; a name alone between marks is not less there', () => {
    const told = readRelease(
      `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-“สมชาย” ต้อนรับทูต

วันอังคารที่ 9 ธันวาคม 2568
“สมชาย” ต้อนรับทูต
วันที่ 8 ธันวาคม 2568 นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงพลังงาน ให้การต้อนรับนายทานากะ เคน เอกอัครราชทูตญี่ปุ่น ณ กระทรวงพลังงาน
“นายก้อง ภพดี นายกรัฐมนตรี ชื่นชมทุกฝ่ายที่ร่วมมือกัน” นายสมชายกล่าว`,
      null,
    );
    expect(told.people.map((person) => [person.name, person.took_part])).toEqual([
      ['สมชาย ใจดี', true],
      ['ทานากะ เคน', true],
      ['ก้อง ภพดี', false],
    ]);
  });

  test.each([
    [
      'ปลัดฯ ให้การต้อนรับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ให้การต้อนรับนายขอ งาม เอกอัครราชทูตลาว ณ กระทรวงพลังงาน',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'เข้าพบ',
      'นายขอ งาม เอกอัครราชทูตลาว เข้าพบนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เพื่อหารือ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ให้เข้าพบ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ให้คณะผู้บริหารบริษัท นำโดยนายขอ งาม ประธานบริหาร เข้าพบ ณ กระทรวงพลังงาน',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'หารือที่บ้าน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับนายขอ งาม เอกอัครราชทูตลาว ณ กระทรวงพลังงาน',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'หารือต่างแดน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือทวิภาคีกับนายขอ งาม รัฐมนตรีว่าการกระทรวงการคลังญี่ปุ่น ณ กรุงโตเกียว ประเทศญี่ปุ่น',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'โดยมีผู้ต้อนรับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ลงพื้นที่ตรวจเยี่ยมโรงงาน โดยมี นายขอ งาม ผู้จัดการโรงงาน ให้การต้อนรับ ณ จังหวัดระยอง',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ประธานการประชุม',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานการประชุม โดยมี นายขอ งาม อธิบดีกรมการข้าว เข้าร่วม',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'ซึ่งมีประธาน',
      'นายขอ งาม เลขาธิการสมาคมไทย เปิดเผยว่า ที่ประชุม ซึ่งมี นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธาน ได้เห็นชอบมาตรการ',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'พิธีเปิด',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานในพิธีเปิดงานดอกไม้ โดยมี นายขอ งาม อธิบดีกรมการข้าว เข้าร่วม',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'หลังเปิดงาน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน กล่าวภายหลังเป็นประธานพิธีเปิดงานดอกไม้ ณ จังหวัดระยอง',
      'กอ ดาวเรือง',
      [],
    ],
    ['กล่าวเปิด', 'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน กล่าวเปิดการประชุมดอกไม้โลก', 'กอ ดาวเรือง', []],
    ['แถลงข่าว', 'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้แถลงข่าว การจัดงานดอกไม้', 'กอ ดาวเรือง', []],
    [
      'พิธีลงนาม',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานและสักขีพยานในพิธีลงนามสัญญา',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'โดยมีประธาน',
      'นายขอ งาม อธิบดีกรมการข้าว ร่วมการประชุมดอกไม้ โดยมี นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธาน',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'มีผู้ต้อนรับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เดินทางถึงสนามบิน มีนายขอ งาม เอกอัครราชทูตลาว และนางงอ สวย กงสุลใหญ่ ให้การต้อนรับ',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    ['ลงนาม', 'กรมการข้าวจัดพิธีลงนาม โดยมี นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ร่วมงาน', null, []],
    [
      'เปิดเผยหลังเข้าพบ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยหลังนายขอ งาม เอกอัครราชทูตลาว เข้าพบเพื่อหารือ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ลงนามกับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้ลงนามในบันทึกความร่วมมือ (MOC) กับนายขอ งาม อธิบดีกรมการข้าว',
      null,
      [],
    ],
    [
      'จากการหารือ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า จากการหารือร่วมกับนายขอ งาม เอกอัครราชทูตลาว เพื่อเสริมสร้างความร่วมมือ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ผู้กล่าวเปิด',
      'สถานเอกอัครราชทูตจัดงานดอกไม้ โดยมี นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นผู้กล่าวเปิดงาน',
      'กอ ดาวเรือง',
      [],
    ],
    ['พยาน', 'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นสักขีพยานในการลงนามสัญญา', null, []],
    ['ร่วมงาน', 'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ร่วมงานสัมมนา ณ โรงแรมสมมุติ', null, []],
    [
      'การหารือระหว่าง',
      'นายคอ ดัง โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยถึงผลการหารือระหว่างนายกอ ดาวเรือง รัฐมนตรีว่าการกระทรวงพลังงาน กับนายขอ งาม เอกอัครราชทูตลาว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'นำเข้าพบ',
      'นายขอ งาม ประธานหอการค้าดอกไม้ นำนายงอ สวย ประธานบริษัท เข้าพบนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เพื่อหารือ',
      'กอ ดาวเรือง',
      ['ขอ งาม', 'งอ สวย'],
    ],
    [
      'ผู้ที่มาด้วยกัน กับผู้ที่เพียงร่วมมาด้วย',
      'นายขอ งาม เอกอัครราชทูตลาว และนางงอ สวย ประธานหอการค้าดอกไม้ พร้อมด้วยนายจอ เก่ง เลขานุการ นายฉอ ไว อุปทูต และนายชอ ดี ที่ปรึกษา เข้าพบนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน',
      'กอ ดาวเรือง',
      ['ขอ งาม', 'งอ สวย'],
    ],
    [
      'ให้ เว้นวรรค เข้าพบ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้ให้ นายขอ งาม เอกอัครราชทูตลาว เข้าพบเพื่อหารือ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'รับการเข้าเยี่ยมคารวะจาก',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้รับการเข้าเยี่ยมคารวะจากนายขอ งาม เอกอัครราชทูตลาว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ได้ต้อนรับคณะ นำโดย',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้ต้อนรับคณะผู้แทนหอการค้าดอกไม้ นำโดยนายขอ งาม ประธานหอการค้า',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'รับรอง',
      'นายกอ ดาวเรือง ประธานรัฐสภา รับรอง นายขอ งาม เอกอัครราชทูตลาว ณ อาคารรัฐสภา',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ประชุมร่วมกับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ประชุมร่วมกับนายขอ งาม เอกอัครราชทูตลาว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'รับหนังสือจาก',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน รับหนังสือจากนายขอ งาม ประธานชมรมดอกไม้',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ผู้เล่าเล่าเรื่องของตน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า เมื่อวันที่ 8 ธันวาคม 2568 ได้หารือกับนายขอ งาม เอกอัครราชทูตลาว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ผู้เล่ามิใช่ผู้ทำ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า ผู้บริหารบริษัทสมมุติ ได้เข้าพบนายขอ งาม เอกอัครราชทูตลาว',
      'ขอ งาม',
      [],
    ],
    [
      'รับมอบหมายให้ต้อนรับ',
      'นางงอ สวย รองปลัดกระทรวงพลังงาน เปิดเผยว่า ได้รับมอบหมายจากนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ให้การต้อนรับนายขอ งาม เอกอัครราชทูตลาว',
      'งอ สวย',
      ['ขอ งาม'],
    ],
    [
      'พบผู้ที่เรียกด้วยตำแหน่ง',
      'นายขอ งาม เอกอัครราชทูตลาว เข้าพบปลัดกระทรวงพลังงาน เพื่อหารือ\nนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน กล่าวว่า ยินดี',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ได้มีการหารือ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า ได้มีการหารือกับนายขอ งาม เอกอัครราชทูตลาว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'หารือทวิภาคีร่วมกับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เข้าร่วมการประชุมหารือทวิภาคีและลงนามระหว่างไทยกับลาว ร่วมกับนายขอ งาม รัฐมนตรีลาว ณ โรงแรมสมมุติ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ไปหารือในต่างแดน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า ในช่วงที่ตนนำคณะผู้บริหาร เดินทางเยือนประเทศลาว เพื่อหารือกับภาคเอกชนรายใหญ่นั้น ตนได้มีโอกาสหารือกับนายขอ งาม ประธานหอการค้าดอกไม้',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ผู้ฝากข้อความมิได้มา',
      'นายขอ งาม เอกอัครราชทูตลาว เข้าพบนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน\nนายขอ งาม ได้สนทนากับ นายกอ ดาวเรือง ถึงข้อความจาก นายงอ สวย นายกรัฐมนตรีลาว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ตัดบรรทัดหน้าวงเล็บและหน้าคำกริยา',
      'นายขอ งาม\n(H.E. Mr. Kho Ngam) เอกอัครราชทูตลาว\nได้เข้าเยี่ยมคารวะ นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'พบผู้ที่เรียกด้วยตำแหน่งในบ้านของเขา',
      'นายขอ งาม เอกอัครราชทูตลาว และนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ยินดี\nนายงามได้พบหารือกับปลัดกระทรวงพลังงานในช่วงเช้าวันที่ 9 ธันวาคม 2568',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ตำแหน่งเดียวกันของประเทศอื่น',
      'นายขอ งาม รัฐมนตรีว่าการกระทรวงดอกไม้ เข้าพบรัฐมนตรีว่าการกระทรวงดอกไม้ลาว เพื่อหารือ',
      null,
      [],
    ],
    [
      'เลี้ยงอาหาร',
      'นายกอ ดาวเรือง เอกอัครราชทูต ณ กรุงโตเกียว ได้เป็นเจ้าภาพเลี้ยงอาหารกลางวันนายขอ งาม ผู้ว่าราชการจังหวัดสมมุติ ในโอกาสเดินทางมาเข้าพบ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'รับมอบจาก',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน รับมอบอุปกรณ์ ภายใต้โครงการ Flower Aid จาก นายขอ งาม เอกอัครราชทูตลาว โดยมี นายงอ สวย รองปลัดกระทรวงพลังงาน ร่วมพิธี',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ประธานร่วม',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน และนายขอ งาม เอกอัครราชทูตลาว เป็นประธานร่วมในการประชุมคณะกรรมการดอกไม้',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'ต้อนรับและหารือร่วมกับ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน พร้อมนางงอ สวย รองปลัดกระทรวงพลังงาน ให้การต้อนรับและหารือร่วมกับ ดร.ขอ งาม เอกอัครราชทูตลาว และคณะ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'การเข้าเยี่ยมคารวะของ',
      'ภายหลังการเข้าเยี่ยมคารวะนายกอ ดาวเรือง นายกรัฐมนตรี ของนายขอ งาม เอกอัครราชทูตลาว นายคอ ดัง โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า ยินดี',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'เข้าพบตน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า นายขอ งาม เอกอัครราชทูตลาว เข้าพบตน เพื่อหารือ',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'เยือนและพบ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เยือนญี่ปุ่นอย่างเป็นทางการ พบหารือกับนายขอ งาม ปลัดกระทรวงสมมุติญี่ปุ่น',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ประธานการหารือ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานการพบปะหารือร่วมกับ นายขอ งาม เอกอัครราชทูตลาว โดยมีนายงอ สวย รองปลัดกระทรวงพลังงาน ร่วมในการหารือดังกล่าว',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ซึ่งมีประธานร่วมกัน',
      'นายงอ สวย อธิบดีกรมสมมุติ เข้าร่วมการประชุมดอกไม้ ซึ่งมีนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน และนายขอ งาม ปลัดกระทรวงสมมุติลาว เป็นประธานการประชุมร่วมกัน',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'ตัดบรรทัดหน้าผู้ที่มาด้วย',
      'นายขอ งาม เอกอัครราชทูตลาว\nพร้อมด้วยนายงอ สวย อุปทูต เข้าพบนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน',
      'กอ ดาวเรือง',
      ['ขอ งาม', 'งอ สวย'],
    ],
    [
      'เข้าเยี่ยมคำนับ',
      'นายขอ งาม ประธานสถาบันดอกไม้ นายงอ สวย นักวิจัย เข้าเยี่ยมคํานับ ดร.กอ ดาวเรือง อธิบดีกรมสมมุติ',
      'กอ ดาวเรือง',
      ['ขอ งาม', 'งอ สวย'],
    ],
    [
      'หารือกับผู้ที่ไม่เอ่ยชื่อ',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับผู้บริหารบริษัท ดอกไม้ จำกัด ณ กระทรวงพลังงาน',
      'กอ ดาวเรือง',
      [],
    ],
    [
      'หารือกับผู้ที่ไม่เอ่ยชื่อในต่างแดน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับผู้บริหารบริษัท ดอกไม้ จำกัด ณ กรุงโตเกียว',
      null,
      [],
    ],
    [
      'พบปะกับ',
      'นายกอ ดาวเรือง นายกรัฐมนตรี พบปะกับ ดร. ขอ งาม ประธานบริษัท ดอกไม้ จำกัด ณ เมืองดาวอส สมาพันธรัฐสวิส',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ตำแหน่งที่ขยายจากคำย่อ',
      'นายกอ ดาวเรือง รมช.พลังงาน กล่าวว่า ยินดี\nรัฐมนตรีช่วยว่าการกระทรวงพลังงานได้มีโอกาสหารือทวิภาคีกับ นายขอ งาม ประธานสวนดอกไม้',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ตำแหน่งที่เป็นคำย่อ',
      'นายกอ ดาวเรือง รัฐมนตรีว่าการกระทรวงพลังงาน กล่าวว่า ยินดี\nรมว.พลังงาน พบปะกับ ดร.ขอ งาม ประธานสวนดอกไม้',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ตำแหน่งที่ย่อไว้',
      'นายกอ ดาวเรือง รองปลัดกระทรวงเกษตรและสหกรณ์ กล่าวว่า ยินดี\nรองปลัดกระทรวงเกษตรฯ พบปะหารือกับ ดร.ขอ งาม ประธานสวนดอกไม้',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    ['เข้าเฝ้า', 'นายขอ งาม ปลัดกระทรวงพลังงาน เข้าเฝ้าฯ สมเด็จพระสังฆราช เพื่อถวายดอกไม้', null, []],
    [
      'ในบ้านของทูต',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับนายขอ งาม เอกอัครราชทูตลาวประจำประเทศไทย ณ ทำเนียบเอกอัครราชทูตลาว',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ในสถานทูตของตน',
      'นายขอ งาม เอกอัครราชทูตลาวประจำประเทศไทย หารือกับนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ณ สถานเอกอัครราชทูตลาว',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ระหว่างการเยือน',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า ได้หารือกับนายขอ งาม ปลัดกระทรวงสมมุติญี่ปุ่น ระหว่างการเดินทางเยือนกรุงโตเกียว',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
    [
      'ระหว่างการเยือนไทย',
      'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เปิดเผยว่า ได้หารือกับนายขอ งาม ปลัดกระทรวงสมมุติญี่ปุ่น ระหว่างการเยือนประเทศไทย',
      'กอ ดาวเรือง',
      ['ขอ งาม'],
    ],
    [
      'ตามเวลาท้องถิ่น',
      'เวลา 13.30 น. ตามเวลาท้องถิ่นกรุงโซล นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน พบหารือกับนายขอ งาม ปลัดกระทรวงพลังงานเกาหลี',
      'ขอ งาม',
      ['กอ ดาวเรือง'],
    ],
  ])('%s', (_, sentence, host, guests) => {
    const [meeting] = readRelease(`หัวข่าว\nวันที่ 8 ธันวาคม 2568 ${sentence}`, null).meetings;
    expect({ host: meeting?.host, guests: meeting?.guests }).toEqual({ host, guests });
  });

  test('a family name that begins like an office is no institution', () => {
    expect(
      readRelease('หัวข่าว\nนายสมชาย กองจันทร์ ปลัดกระทรวงพลังงาน กล่าวว่า', null).organizations.map(
        (one) => one.name,
      ),
    ).toEqual(['กระทรวงพลังงาน']);
  });

  test('an English release is read too', () => {
    const read = readRelease(
      'PM meets envoy\n\nDecember 9, 2025\n\nOn 9 December 2025, Mr. Somchai Jaidee, Prime Minister of Thailand, received H.E. Mr. Tanaka Kenji, Ambassador of Japan. Mrs. Mali Rakthai, Minister of Industry, also attended.',
      null,
    );
    expect(read.release).toMatchObject({ language: 'en', published: '2025-12-09' });
    expect(read.meetings).toMatchObject([{ host: 'Somchai Jaidee', guests: ['Tanaka Kenji'] }]);
    expect(read.people.map((person) => person.post)).toEqual([
      'Prime Minister of Thailand',
      'Ambassador of Japan',
      'Minister of Industry',
    ]);
  });

  test('talks on a journey have its days and its place, and where no one is received all take part', () => {
    const { meetings } = readRelease(
      `หัวข่าว
นายคอ ดัง โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า นายกอ ดาวเรือง นายกรัฐมนตรี จะเยือนสาธารณรัฐฝรั่งเศส ระหว่างวันที่ 3 - 4 มกราคม 2569 ณ กรุงปารีส และการเยือนสาธารณรัฐอิตาลี ระหว่างวันที่ 5 - 6 มกราคม 2569
ในการเยือนสาธารณรัฐฝรั่งเศส นายกรัฐมนตรีจะพบหารือกับนายขอ งาม ประธานาธิบดีฝรั่งเศส เพื่อติดตามผล
ต่อจากนั้น นายกรัฐมนตรีจะเยือนสาธารณรัฐอิตาลี พบหารือกับนางงอ สวย นายกรัฐมนตรีสาธารณรัฐอิตาลี เพื่อส่งเสริมความสัมพันธ์ โอกาสนี้ นายกรัฐมนตรีจะพบหารือกับนายจอ เก่ง ผู้ว่าการแคว้นสมมุติ`,
      null,
    );
    expect(
      meetings.map((one) => [
        one.from,
        one.to,
        one.host,
        [...one.participants].sort(),
        one.place,
        one.planned,
      ]),
    ).toEqual([
      ['2026-01-03', '2026-01-04', null, ['กอ ดาวเรือง', 'ขอ งาม'], 'กรุงปารีส', true],
      ['2026-01-05', '2026-01-06', null, ['กอ ดาวเรือง', 'งอ สวย', 'จอ เก่ง'], 'สาธารณรัฐอิตาลี', true],
    ]);
  });

  test('one sentence tells of two who are met, on the days of the journey that was told before', () => {
    const { meetings } = readRelease(
      `หัวข่าว
ระหว่างวันที่ 3 - 7 มกราคม 2569 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน นำคณะเดินทางไปชักจูงการลงทุน ณ กรุงโตเกียว ประเทศญี่ปุ่น นับเป็นการเดินทางครั้งแรก
สำหรับการเดินทางเยือนญี่ปุ่นครั้งนี้ นายกอ ดาวเรือง มีกำหนดการเข้าพบนายขอ งาม ปลัดกระทรวงสมมุติญี่ปุ่น รวมทั้งหารือกับนายงอ สวย ประธานหอการค้าดอกไม้ญี่ปุ่น`,
      null,
    );
    expect(
      meetings.slice(1).map((one) => [one.from, one.to, one.host, one.guests, one.planned]),
    ).toEqual([
      ['2026-01-03', '2026-01-07', 'ขอ งาม', ['กอ ดาวเรือง'], true],
      ['2026-01-03', '2026-01-07', 'งอ สวย', ['กอ ดาวเรือง'], true],
    ]);
    expect(meetings[0]?.place).toBe('กรุงโตเกียว ประเทศญี่ปุ่น');
  });

  test('a sentence without a subject goes on with the one of the sentence before', () => {
    expect(
      readRelease(
        'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ตรวจเยี่ยมสวนดอกไม้\nจากนั้น ได้เข้าพบนายขอ งาม ประธานหอการค้าดอกไม้',
        null,
      ).meetings,
    ).toMatchObject([{ host: 'ขอ งาม', guests: ['กอ ดาวเรือง'], from: '2025-12-08' }]);
  });

  test('what was done on the occasion has the day that the paragraph before begins with', () => {
    const [meeting] = readRelease(
      'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เดินทางกลับถึงบ้าน\nโดยในโอกาสนี้ ได้พูดคุยหารือกับนายขอ งาม เอกอัครราชทูตลาว',
      null,
    ).meetings;
    expect(meeting).toMatchObject({ from: '2025-12-08', participants: ['ขอ งาม'] });
  });

  test('who comes to someone without a name is no guest of anyone, and took part', () => {
    const { meetings, people } = readRelease(
      'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายขอ งาม ปลัดกระทรวงพลังงาน เข้าพบรัฐมนตรีว่าการกระทรวงดอกไม้ลาว เพื่อหารือ',
      null,
    );
    expect(meetings).toMatchObject([{ host: null, guests: [], participants: ['ขอ งาม'] }]);
    expect(people.map((one) => one.took_part)).toEqual([true]);
  });

  test('a post before the bracket that names who holds it is theirs', () => {
    expect(
      readRelease(
        'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง รัฐมนตรีว่าการกระทรวงพลังงาน พร้อมด้วยปลัดกระทรวงพลังงาน (นายขอ งาม) และรองปลัดกระทรวงพลังงาน (นางงอ สวย) ร่วมงาน',
        null,
      ).people.map((one) => one.post),
    ).toEqual(['รัฐมนตรีว่าการกระทรวงพลังงาน', 'ปลัดกระทรวงพลังงาน', 'รองปลัดกระทรวงพลังงาน']);
  });

  test('a day before a dash is that of what is told, with a town before it or not', () => {
    const day = (words: string) =>
      readRelease(
        `หัวข่าว\n${words} – นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ต้อนรับนายขอ งาม เอกอัครราชทูตลาว`,
        null,
      ).meetings[0]?.from;
    expect(day('8 ธ.ค. 68')).toBe('2025-12-08');
    expect(day('กรุงเทพฯ 8 ธันวาคม 2568')).toBe('2025-12-08');
  });

  test('a day after the verb that lies in the journey is the day', () => {
    const { meetings } = readRelease(
      'หัวข่าว\nระหว่างวันที่ 3 - 7 มกราคม 2569 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เดินทางไปญี่ปุ่น และได้หารือกับนายขอ งาม ปลัดกระทรวงสมมุติญี่ปุ่น เมื่อวันที่ 5 มกราคม 2569',
      null,
    );
    expect(meetings.at(-1)).toMatchObject({ from: '2026-01-05', to: '2026-01-05' });
  });

  test('“today” in what goes on is the day of the meeting before', () => {
    const { meetings } = readRelease(
      `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับนายขอ งาม เอกอัครราชทูตลาว\nในวันนี้ นายงอ สวย อธิบดีกรมสมมุติ หารือกับนายจอ เก่ง ประธานหอการค้าดอกไม้`,
      null,
    );
    expect(meetings.map((one) => one.from)).toEqual(['2025-12-08', '2025-12-08']);
  });

  test('who went on in the afternoon is whom the paragraph before tells of', () => {
    expect(
      readRelease(
        'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ตรวจเยี่ยมสวนดอกไม้\nผลการเยือนเป็นไปด้วยดี ในช่วงบ่ายได้เข้าพบนายขอ งาม ประธานหอการค้าดอกไม้',
        null,
      ).meetings,
    ).toMatchObject([{ host: 'ขอ งาม', guests: ['กอ ดาวเรือง'] }]);
  });

  test('who tells what they did for another took part; who sent them did not', () => {
    const read = readRelease(
      'หัวข่าว\nนายกอ ดาวเรือง รองปลัดกระทรวงพลังงาน เปิดเผยว่า ได้รับมอบหมายจากปลัดกระทรวงพลังงาน (นายขอ งาม) ให้เข้าร่วมการประชุมดอกไม้ ระหว่างวันที่ 3 - 4 มกราคม 2569\nนายงอ สวย อธิบดีกรมสมมุติ เปิดเผยว่า ตนได้เป็นผู้แทนรัฐมนตรีว่าการกระทรวงดอกไม้เข้าร่วมการประชุมสวน ระหว่างวันที่ 5 - 6 มกราคม 2569',
      null,
    );
    expect(read.meetings.map((one) => [one.from, one.participants])).toEqual([
      ['2026-01-03', ['กอ ดาวเรือง']],
      ['2026-01-05', ['งอ สวย']],
    ]);
  });

  test('what is told of “the said meeting” belongs to the meeting before', () => {
    expect(
      readRelease(
        'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานการประชุมดอกไม้\nนายขอ งาม อธิบดีกรมสมมุติ กล่าวว่า การประชุมดังกล่าว ตนได้ร่วมงานเปิดสวนด้วย',
        null,
      ).meetings,
    ).toMatchObject([{ host: 'กอ ดาวเรือง', participants: ['ขอ งาม'] }]);
  });

  test('a place is no part of a post, and a name that ends like the word for “at” is whole', () => {
    const place = (words: string) =>
      readRelease(
        `หัวข่าว\nวันที่ 8 ธันวาคม 2568 ${words} นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับนางงอ สวย อัครราชทูตที่ปรึกษา สำนักงานส่งเสริมการค้าในต่างประเทศ ณ นครโอซากา`,
        null,
      ).meetings[0]?.place;
    expect(place('ณ สถานเอกอัครราชทูตไทย ณ กรุงโตเกียว')).toBe('สถานเอกอัครราชทูตไทย ณ กรุงโตเกียว');
    expect(place('ที่ทำเนียบรัฐบาล ตามคำเชิญ')).toBe('ทำเนียบรัฐบาล');
    expect(place('ณ ตึกสันติไมตรี (หลังใน) ทำเนียบรัฐบาล')).toBe('ตึกสันติไมตรี (หลังใน) ทำเนียบรัฐบาล');
    expect(place('ที่ ตึกบัญชาการ )')).toBe('ตึกบัญชาการ');
    expect(place('ณ ทำเนียบรัฐบาล วันนี้')).toBe('ทำเนียบรัฐบาล');
    expect(place('ณ สำนักงาน กพร. ได้')).toBe('สำนักงาน กพร.');
    expect(place('ณ กรุงโซล ประเทศเกาหลี ก่อนการประชุม')).toBe('กรุงโซล ประเทศเกาหลี');
    expect(place('ณ ห้องประชุมชุณหะวัณ สำนักงานปลัดกระทรวงพลังงาน')).toBe(
      'ห้องประชุมชุณหะวัณ สำนักงานปลัดกระทรวงพลังงาน',
    );
  });

  test('envoys of one’s own country do not receive those who come from home', () => {
    const [meeting] = readRelease(
      'หัวข่าว\nวันที่ 8 ธันวาคม 2568 ณ โรงแรมสมมุติ นครโอซากา ประเทศญี่ปุ่น นายกอ ดาวเรือง ผู้แทนการค้าไทย พบหารือกับนายขอ งาม เอกอัครราชทูต ณ กรุงโตเกียว และนางงอ สวย กงสุลใหญ่ ณ นครโอซากา',
      null,
    ).meetings;
    expect(meeting).toMatchObject({
      host: null,
      guests: [],
      participants: ['ขอ งาม', 'งอ สวย', 'กอ ดาวเรือง'],
    });
  });

  test('an opening that only the headline tells is a meeting of the first day that the text gives', () => {
    const read = (headline: string) =>
      readRelease(
        `${headline}\nนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน กล่าวว่า งานเมื่อวันที่ 8 ธันวาคม 2568 สำเร็จด้วยดี`,
        null,
      ).meetings;
    expect(read('นายกอ ดาวเรือง เปิดสัมมนาดอกไม้')).toMatchObject([
      { host: 'กอ ดาวเรือง', guests: [], from: '2025-12-08' },
    ]);
    expect(read('นายกอ ดาวเรือง ปลื้มยอดขายดอกไม้')).toEqual([]);
  });

  test('what was done today, and no date says when, was on the day of publication', () => {
    const [meeting] = readRelease(
      `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\nในวันนี้ นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับนายขอ งาม เอกอัครราชทูตลาว`,
      null,
    ).meetings;
    expect(meeting).toMatchObject({ from: '2025-12-09', to: '2025-12-09' });
  });

  test('what whoever came tells of themselves in the first person has the day that they say', () => {
    const { meetings } = readRelease(
      `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\nนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน พร้อมด้วย นางงอ สวย รองปลัดกระทรวงพลังงาน เข้าพบ นายขอ งาม ผู้ว่าราชการจังหวัดสมมุติ ณ กรุงโตเกียว\nนายกอ กล่าวว่า ในวันนี้ผมพร้อมข้าราชการกระทรวงพลังงาน ได้เข้าเยี่ยมคารวะผู้ว่าราชการจังหวัดสมมุติ เรื่องดอกไม้`,
      null,
    );
    expect(meetings).toMatchObject([
      { from: '2025-12-09', host: 'ขอ งาม', guests: ['กอ ดาวเรือง', 'งอ สวย'], participants: [] },
    ]);
  });

  test('talks with someone who has no name are a meeting where they have a day', () => {
    const read = (words: string) =>
      readRelease(`หัวข่าว\nนายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ${words}`, null).meetings;
    expect(read('จะหารือกับหน่วยงานที่เกี่ยวข้องภายใน ปี 2569')).toEqual([]);
    expect(read('ได้หารือกับผู้แทนสมาคมดอกไม้ไทย')).toEqual([]);
    expect(read('ได้หารือกับผู้แทนสมาคมดอกไม้ไทย เมื่อวันที่ 8 ธันวาคม 2568')).toMatchObject([
      { from: '2025-12-08', host: 'กอ ดาวเรือง', guests: [] },
    ]);
  });

  test('of several who tell the press the first leads; an office of policy says nothing of who came', () => {
    const { meetings, people } = readRelease(
      'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง รัฐมนตรีว่าการกระทรวงพลังงาน นายขอ งาม ผู้อำนวยการสำนักงานนโยบายและยุทธศาสตร์ดอกไม้ นายงอ สวย อธิบดีกรมสมมุติ และนายจอ เก่ง รองอธิบดีกรมประมงและคณะ แถลงข่าวภาวะดอกไม้',
      null,
    );
    expect(meetings).toMatchObject([{ host: 'กอ ดาวเรือง', guests: [] }]);
    expect(people.every((one) => one.took_part)).toBe(true);
  });

  test('who has died was not there, nor by the name in the bracket; a birthday is no day of a meeting', () => {
    const { meetings, people } = readRelease(
      'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน แสดงความเสียใจต่อการถึงแก่อสัญกรรมของนายขอ งาม (H.E. Mr. Kho Ngam) อดีตนายกรัฐมนตรีลาว และหารือกับนายงอ สวย เอกอัครราชทูตลาว ต่อการจากไปของอดีตนายกรัฐมนตรีลาว นายขอ งาม\nนายกอ ดาวเรือง เป็นประธานในพิธีเปิดงานดอกไม้ เนื่องในโอกาสเฉลิมพระชนมพรรษา 90 พรรษา 12 สิงหาคม 2569',
      null,
    );
    expect(people.map((one) => one.took_part)).toEqual([true, false, true]);
    expect(meetings[0]?.guests).toEqual(['งอ สวย']);
    expect(meetings.map((one) => one.from)).not.toContain('2026-08-12');
  });

  test('who is only spoken of or honoured was not there', () => {
    const { people } = readRelease(
      'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน หารือกับนายขอ งาม เอกอัครราชทูตลาว และประทับใจที่ทูตพูดถึงนายงอ สวย นักฟุตบอล\nงานเฉลิมพระเกียรติพระบาทสมเด็จพระเจ้าอยู่หัว สมเด็จพระนางเจ้าดาวเรือง พระบรมราชินี',
      null,
    );
    expect(people.map((one) => [one.name.split(' ')[0], one.took_part])).toEqual([
      ['กอ', true],
      ['ขอ', true],
      ['งอ', false],
      ['ดาวเรือง', false],
    ]);
  });

  test('the day that “today” is said to be is that of what is told of it', () => {
    const [meeting] = readRelease(
      `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\nวันนี้ (8 ธันวาคม 2568) นายคอ ดัง โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้ต้อนรับนายขอ งาม เอกอัครราชทูตลาว`,
      null,
    ).meetings;
    expect(meeting).toMatchObject({ from: '2025-12-08', host: 'กอ ดาวเรือง' });
  });

  test('a stray line break before a Latin name cuts no meeting in two', () => {
    expect(
      readRelease(
        'หัวข่าว\nวันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ร่วมงานมอบรางวัล\nFlower Quality Prize โดยมี นายขอ งาม ประธานสมาคมไทย ให้การต้อนรับ',
        null,
      ).meetings,
    ).toMatchObject([{ host: 'ขอ งาม', guests: ['กอ ดาวเรือง'], from: '2025-12-08' }]);
  });

  test('a plan is told apart from what was held', () => {
    const [meeting] = readRelease(
      'หัวข่าว\nนายกอ ดาวเรือง รัฐมนตรีว่าการกระทรวงพลังงาน มีกำหนดการเข้าพบนายขอ งาม นายกรัฐมนตรีญี่ปุ่น ในวันที่ 3 มกราคม 2569',
      null,
    ).meetings;
    expect(meeting).toMatchObject({ planned: true, from: '2026-01-03' });
    const [journey] = readRelease(
      'หัวข่าว\nเมื่อวันที่ 3 มกราคม 2569 นายกอ ดาวเรือง รัฐมนตรีว่าการกระทรวงพลังงาน มีกำหนดเดินทางเยือนกรุงโตเกียว ระหว่างวันที่ 14 - 18 มกราคม 2569',
      null,
    ).meetings;
    expect(journey).toMatchObject({ planned: true, from: '2026-01-14', to: '2026-01-18' });
  });

  test('what a spokesman only reports is no meeting of theirs', () => {
    expect(
      readRelease(
        'หัวข่าว\nวันนี้ (9 ธันวาคม 2568) นายคอ ดัง โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า รัฐบาลยินดี',
        null,
      ).meetings,
    ).toEqual([]);
  });
});

describe('links to a corpus', () => {
  const { corpus } = compile(tinyData());
  const link = (body: string) =>
    readRelease(`หัวข่าว\n${body}`, corpus).people.map((person) => [
      person.name,
      person.entity,
      person.proposals.map((one) => one.entity),
    ]);

  test('the full name links', () =>
    expect(link('นายสมชาย ใจดี รัฐมนตรี กล่าวว่า')).toEqual([['สมชาย ใจดี', 'somchai', []]]));
  test('a look-alike is proposed', () =>
    expect(link('นายสมชัย ใจดี รัฐมนตรี กล่าวว่า')).toEqual([['สมชัย ใจดี', null, ['somchai']]]));
  test('the names in the other order are proposed', () =>
    expect(link('นายใจดี สมชาย รัฐมนตรี กล่าวว่า')).toEqual([['ใจดี สมชาย', null, ['somchai']]]));
  test('another holder of the post is someone else', () =>
    expect(link('นายวิชัย สุขสม รัฐมนตรี กล่าวว่า')).toEqual([['วิชัย สุขสม', null, []]]));
});

const naughty = [
  '',
  ' ',
  '\n',
  '\0\0\0',
  '\ufeff',
  '\u202e'.repeat(50),
  '\ud83d',
  '\udc00ก',
  'นาย',
  'นาย ',
  'ที่มา : ',
  'date 2025-12-10',
  '('.repeat(500),
  '“'.repeat(500),
  'ณ '.repeat(500),
  'บริษัท '.repeat(300),
  'นาย'.repeat(300),
  '9'.repeat(2000),
  'ก'.repeat(5000),
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{}[]:,&*#?|-<>=!%@`',
  'ให้การต้อนรับ',
  '(((((((((((((((((((a)+)+)+)+)+',
];

function expectSound(text: string): void {
  const read = readRelease(text, null);
  const { start, end } = read.release.body;
  expect(0 <= start && start <= end && end <= text.length).toBe(true);
  for (const list of [read.dates, read.people, read.organizations, read.frameworks]) {
    let last = -1;
    for (const one of list) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(one.start).toBeGreaterThanOrEqual(list === read.dates ? last : 0);
      last = one.end;
    }
  }
  for (const one of [...read.people, ...read.organizations, ...read.frameworks]) {
    expect(one.mentions.length).toBeGreaterThan(0);
    let last = start;
    for (const place of one.mentions) {
      expect(place.start >= last && place.start < place.end && place.end <= end).toBe(true);
      last = place.end;
    }
  }
  for (const { evidence } of read.meetings)
    expect(evidence.start >= start && evidence.end <= text.length).toBe(true);
}

describe('whatever the text', () => {
  test.each(naughty.map((text) => [JSON.stringify(text.slice(0, 30)), text]))('%s', (_, text) =>
    expectSound(text),
  );

  test('spans lie in the text, in order, and are its words', () => {
    const words = fc.constantFrom(
      'นายสมชาย ใจดี ',
      'ปลัดกระทรวงพลังงาน',
      ' ให้การต้อนรับ',
      ' และ',
      'กรม',
      'สำนักงาน',
      '(กนอ.)',
      'บริษัท ',
      'จำกัด',
      ' ณ ห้องประชุม',
      '9 มกราคม 2568',
      'Mr. ',
      'Tanaka Ken',
      ' กล่าวว่า ',
      'กรอบ ',
      'ความตกลง',
      '(FTA)',
      '\n',
      'โดยมี',
      'H.E. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(messyText(8), words), { maxLength: 40 }), (all) =>
        expectSound(all.join('')),
      ),
      { numRuns: 300 },
    );
  });

  test('twice the text takes about twice the time', () => {
    for (const unit of [
      `${site}\n`,
      site.replace(/\n/g, ' '),
      'นายกขค งจฉ ปลัด',
      'บริษัท ก(',
      'ณ ก ',
      '9 ม.ค. ',
      'ให้การต้อนรับนาย',
    ]) {
      const once = unit.repeat(Math.ceil(60_000 / unit.length));
      expect(
        growth((size) => readRelease(once.repeat(size), null)),
        unit.slice(0, 20),
      ).toBeLessThan(12);
    }
  }, 60_000);

  test('ten megabytes of ever new names take no more time a piece than a quarter of them', () => {
    const letters = 'กขคงจชดตทนบปพมยรลวสห';
    const word = (number: number): string =>
      [...number.toString(20)].map((digit) => `${letters[Number.parseInt(digit, 20)]}า`).join('');
    const paragraph = (number: number): string => {
      const name = word(number);
      return `วันที่ 8 ธันวาคม 2568 นาย${name} ใจดี ปลัดกระทรวง${name} ให้การต้อนรับ นายทา${name} เคน ประธานบริษัท ${name} มอเตอร์ จำกัด พร้อมคณะ จากสมาคม${name}ไทย (ส${name}) กรม${name} และองค์การ${name} ตามกรอบความร่วมมือด้าน${name} ณ ห้องประชุม\n`;
    };
    const time = (characters: number): number => {
      let text = 'หัวข่าว\n';
      for (let number = 1; text.length < characters; number += 1) text += paragraph(number);
      return processorTime(() => readRelease(text, null));
    };
    time(100_000);
    // 3.4 million characters of Thai are ten megabytes; twice the time for its unevenness.
    expect(time(3_400_000)).toBeLessThan(Math.max(time(850_000), 200) * 8);
  }, 120_000);

  test('a megabyte of people on one line takes no more time a piece than an eighth of it', () => {
    const letters = 'กขคงจชดตทนบปพมยรลวสห';
    const name = (number: number): string =>
      [...number.toString(20)].map((digit) => `${letters[Number.parseInt(digit, 20)]}า`).join('');
    const time = (characters: number): number => {
      let text = 'หัวข่าว\n';
      for (let number = 1; text.length < characters; number += 1)
        text += `นาย${name(number)} ใจดีงาม พบ `;
      return processorTime(() => readRelease(text, null));
    };
    time(100_000);
    // Half as much again for its unevenness.
    expect(time(1_200_000)).toBeLessThan(Math.max(time(150_000), 150) * 12);
  }, 60_000);
});
