import { describe, expect, test } from 'vitest';
import { readRelease } from '../../../src/text/release/read-release';
import { toldMeetings } from '../../fixtures/told-meetings';

const read = (words: string) =>
  readRelease(`รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\n${words}`, null)
    .meetings;

describe('the place of a meeting', () => {
  test('is not that of other days which the same sentence tells', () =>
    expect(
      read(
        'วันนี้ (9 ธันวาคม 2568) นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ได้แถลงข่าวเรื่องดอกไม้ ซึ่งจะจัดการแข่งขันระหว่างวันที่ 20 - 23 มกราคม 2569 นี้ ณ สนามดอกจาน',
      ),
    ).toMatchObject([
      { from: '2025-12-09', place: null, host: 'กอ ดาวเรือง' },
      { from: '2026-01-20', place: 'สนามดอกจาน' },
    ]));

  test('may stand after a year that belongs to the name of the meeting', () =>
    expect(
      read(
        'วันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานการประชุมดอกไม้ ประจำปี 2567 ณ หอดอกจาน',
      ),
    ).toMatchObject([{ from: '2025-12-08', place: 'หอดอกจาน' }]));
});

describe('a signing of today', () => {
  const signed =
    'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน กล่าวว่า ดอกไม้จะขายดี ผ่านการลงนามบันทึกความเข้าใจ (MOU) ระหว่างกรมดอกไม้และบริษัท ดอกจาน จำกัด ในวันนี้ เพื่อปลูกดอกไม้';

  test('is on the day of publication, or of the dateline where there is one', () => {
    expect(read(signed)).toMatchObject([{ from: '2025-12-09', to: '2025-12-09', host: null }]);
    expect(read(`กรุงเทพฯ 6 ธันวาคม 2568 – ${signed}`)).toMatchObject([{ from: '2025-12-06' }]);
  });

  test.each([signed.replace('ในวันนี้', 'ซึ่งพร้อมใช้ในวันนี้'), signed.replace('ในวันนี้', 'ในวันหน้า')])(
    '%s tells of none',
    (words) => expect(read(words)).toEqual([]),
  );

  test('is the meeting that the text tells of on that day', () =>
    expect(
      read(
        `วันที่ 9 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน เป็นประธานในพิธีลงนามบันทึกความเข้าใจ\n${signed}`,
      ),
    ).toMatchObject([{ from: '2025-12-09', host: 'กอ ดาวเรือง' }]));
});

describe('a journey of another week', () => {
  const held =
    'วันที่ 8 ธันวาคม 2568 นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน ให้การต้อนรับนายขอ งาม เอกอัครราชทูตลาว ณ หอดอกจาน\nปลัดกระทรวงพลังงาน กล่าวว่า การหารือในวันนี้ดีมาก';

  const lastWeek = `${held} และเมื่อสัปดาห์ที่ผ่านมา ตนและคณะผู้บริหารกระทรวงพลังงาน ได้ไปเยือนญี่ปุ่น เพื่อดูดอกไม้`;

  test('is one of its own, whose day is not said', () =>
    expect(toldMeetings(lastWeek)).toEqual(['8 กอ←ขอ + @หอดอกจาน', ' ← +กอ']));

  test('and is not listed beside one whose day is', () =>
    expect(read(lastWeek)).toMatchObject([
      { from: '2025-12-08', host: 'กอ ดาวเรือง', guests: ['ขอ งาม'] },
    ]));

  test('without such words it goes on with what was told', () =>
    expect(read(`${held} และตนได้ไปเยือนญี่ปุ่น เพื่อดูดอกไม้`)).toMatchObject([
      { from: '2025-12-08', host: 'กอ ดาวเรือง', guests: ['ขอ งาม'] },
    ]));
});

describe('a conference of which the headline gives all days', () => {
  const days = (
    body: string,
    headline = 'ปลัดฯ ร่วมประชุมดอกไม้ ระหว่างวันที่ ๒๓-๒๕ ตุลาคม ๒๕๖๗ ณ หอดอกจาน',
  ) =>
    readRelease(
      `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${headline}\n\nวันศุกร์ที่ 25 ตุลาคม 2567\n${headline}\n${body}`,
      null,
    ).meetings.map(({ from, to }) => [from, to]);
  const person = 'นายกอ ดาวเรือง ปลัดกระทรวงพลังงาน';
  const first = `วันที่ ๒๓ ตุลาคม ๒๕๖๗ ${person} เข้าร่วมการประชุมดอกไม้ ณ ห้องประชุมดอกจาน`;
  const all = ['2024-10-23', '2024-10-25'];
  const opening = ['2024-10-23', '2024-10-23'];

  test('has them where the body tells of its first day only', () => {
    expect(days(first)).toEqual([all]);
    expect(days(first, 'ร่วมสัมมนาดอกไม้ระหว่างวันที่ 23 - 25 ตุลาคม 2567')).toEqual([all]);
    expect(days(first.replace('การประชุม', 'งานสัมมนา'))).toEqual([all]);
  });

  test.each([
    ['it is of another day', first.replace('๒๓', '๒๔'), ['2024-10-24', '2024-10-24']],
    ['someone is received', `วันที่ ๒๓ ตุลาคม ๒๕๖๗ ${person} ประชุมร่วมกับนายขอ งาม ทูตลาว`, opening],
    ['someone opens it', first.replace('เข้าร่วมการ', 'เป็นประธานเปิดการ'), opening],
    ['it is no conference', first.replace('เข้าร่วมการประชุมดอกไม้', 'ตรวจเยี่ยมสวนดอกไม้'), opening],
  ])('the body has its own where %s', (_, body, own) => expect(days(body)).toContainEqual(own));

  test.each([
    'ปลัดฯ ร่วมประชุมดอกไม้ วันที่ ๒๓-๒๕ ตุลาคม ๒๕๖๗',
    'ปลัดฯ เยือนลาว ระหว่างวันที่ ๒๓-๒๕ ตุลาคม ๒๕๖๗',
    'ปลัดฯ ชมดอกไม้ ณ ศูนย์การประชุม ระหว่างวันที่ ๒๓-๒๕ ตุลาคม ๒๕๖๗',
    'ปลัดฯ ร่วมประชุมดอกไม้',
  ])('%s gives it none', (headline) => expect(days(first, headline)).toEqual([opening]));

  test('only the first that is told of has them', () =>
    expect(
      days(`${first}\nวันที่ ๒๓ ตุลาคม ๒๕๖๗ นายงอ สวย อธิบดีกรมสมมุติ เข้าร่วมการประชุมผู้ปลูกดอกบัว`),
    ).toEqual([all, opening]));
});

describe('those who came are received in what follows', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} และ{จ} ร่วมงานดอกไม้\n{ง} ให้การต้อนรับ', ['8 งอ←กอ +จอ']],
    ['{8} {ก} เป็นประธานการประชุม\n{ง} ให้การต้อนรับ', ['8 กอ← +', ' งอ← +']],
    ['{8} {ก} ต้อนรับ{ข}\n{ง} ให้การต้อนรับ', ['8 กอ←ขอ +', ' งอ←ขอ +']],
    ['{8} {ข} เข้าพบ{ก}\n{ง} ให้การต้อนรับ', ['8 กอ←ขอ +', ' งอ←ขอ +']],
    ['{8} {ก} ร่วมงานดอกไม้\nโดยมีเจ้าเมืองร่วมต้อนรับ', ['8 ← +กอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what goes on has the day with which the paragraph before begins', () => {
  test.each<[string, string[]]>([
    [
      '{ก} กล่าวว่า ดี\n{8} ดอกไม้บานสะพรั่งทั้งสวนในฤดูหนาว ผู้คนมากมายมาชมดอกไม้ที่งดงาม\nจากนั้น {จ} หารือกับ{ข}',
      ['8 จอ←ขอ +'],
    ],
    [
      '{ก} กล่าวว่า ดี\nดอกไม้บานสะพรั่งทั้งสวนในฤดูหนาว ผู้คนมากมายมาชมดอกไม้ที่งดงามเมื่อ{8}\nจากนั้น {จ} หารือกับ{ข}',
      [' จอ←ขอ +'],
    ],
    ['{ก} กล่าวว่า ดี\n{3-5} ดอกไม้บาน\nจากนั้น {จ} หารือกับ{ข}', [' จอ←ขอ +']],
    ['{ก} กล่าวว่า ดี\n{8} {ก} ยินดี\nจากนั้น {จ} หารือกับ{ข}', ['8 จอ←ขอ +']],
    ['{ก} กล่าวว่า ดี\nปี 2567 {8} {ก} ยินดี\nจากนั้น {จ} หารือกับ{ข}', ['8 จอ←ขอ +']],
    ['{ก} กล่าวว่า ดี\n{8} {ก} ยินดี\nดอกไม้บาน\nจากนั้น {จ} หารือกับ{ข}', [' จอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('a day after that of publication is to come', () => {
  test.each<[string, string[]]>([
    ['{15} {ก} หารือกับ{ข}', ['15? กอ←ขอ +']],
    ['วันที่ 9 ธันวาคม 2568 {ก} หารือกับ{ข}', ['9 กอ←ขอ +']],
    ['วันที่ 10 ธันวาคม 2568 {ก} หารือกับ{ข}', ['10? กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('words that say that the meeting is the same join what they tell to it', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} เป็นประธานการประชุม\nการประชุมดังกล่าวดี {จ} ร่วมงานดอกไม้', ['8 กอ← +จอ']],
    ['{8} {ก} เป็นประธานการประชุม\nในการประชุมดังกล่าว {จ} ร่วมงานดอกไม้', ['8 กอ← +', ' ← +จอ']],
    ['{8} {ก} เป็นประธานการประชุม\n{จ} ร่วมงานดอกไม้', ['8 กอ← +', ' ← +จอ']],
    [
      '{8} {ก} เป็นประธานการประชุม\n{จ} ร่วมงานดอกไม้ ดอกไม้บานสะพรั่งทั้งสวนในฤดูหนาว ผู้คนมากมายมาชมดอกไม้ที่งดงามกันทั่วทุกแห่ง การประชุมดังกล่าวดี',
      ['8 กอ← +', ' ← +จอ'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who is meant in what follows is the last of whom was told', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ก} เป็นประธานการประชุม\n{8} {จ} เป็นประธานการประชุม\nจากนั้น ได้เข้าพบ{ง}',
      ['8 กอ← +', '8 จอ← +', '8 งอ←จอ +'],
    ],
    ['{8} {ก} เป็นประธานการประชุม\n{8} {ง} ยินดี\nจากนั้น ได้เข้าพบ{ง}', ['8 กอ← +', '8 งอ←กอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('a signing of today has the day of the dateline before it', () => {
  test.each<[string, string[]]>([
    [
      'กรุงเทพฯ 6 ธันวาคม 2568 – {ก} กล่าวว่า ดี ผ่านการลงนามบันทึกความเข้าใจ ระหว่างกรมสมมุติและสมาคมดอกไม้ในวันนี้',
      ['6 ← +'],
    ],
    [
      '{ก} กล่าวเมื่อ 6 ธันวาคม 2568 ว่า ดี ผ่านการลงนามบันทึกความเข้าใจ ระหว่างกรมสมมุติและสมาคมดอกไม้ในวันนี้',
      ['9 ← +'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('a signing of today on another day than what is told is one of its own', () => {
  test.each<[string, string[]]>([
    [
      'วันที่ 9 ธันวาคม 2568 {ก} เป็นประธานการประชุม\nดอกไม้ขายดี ผ่านการลงนามบันทึกความเข้าใจ ระหว่างกรมสมมุติและสมาคมดอกไม้ในวันนี้',
      ['9 กอ← +'],
    ],
    [
      '{8} {ก} เป็นประธานการประชุม\nดอกไม้ขายดี ผ่านการลงนามบันทึกความเข้าใจ ระหว่างกรมสมมุติและสมาคมดอกไม้ในวันนี้',
      ['8 กอ← +', '9 ← +'],
    ],
    [
      '{8-9} {ก} เป็นประธานการประชุม\nดอกไม้ขายดี ผ่านการลงนามบันทึกความเข้าใจ ระหว่างกรมสมมุติและสมาคมดอกไม้ในวันนี้',
      ['8-9 กอ← +', '9 ← +'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who took part where someone is the host did not come from elsewhere', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} เป็นประธานการประชุม โดยมี{จ} ร่วมงาน\n{8} {ง} ให้การต้อนรับ', ['8 กอ← +จอ', '8 งอ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('an envoy is at home in their house, and nowhere else abroad', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ก} หารือกับนายขอ งาม กงสุลใหญ่ ณ นครโอซากา ณ โรงแรมดอกจาน นครโอซากา',
      ['8 ← +ขอ กอ @โรงแรมดอกจาน นครโอซากา'],
    ],
    ['{8} {ก} หารือกับนายขอ งาม ปลัดกระทรวงสมมุติ ณ กรุงโตเกียว', ['8 ขอ←กอ + @กรุงโตเกียว']],
    ['{8} {ก} หารือกับนายขอ งาม ณ กรุงโตเกียว', ['8 ขอ←กอ + @กรุงโตเกียว']],
    ['{8} {ก} หารือกับ{ข} ณ บ้านพักเอกอัครราชทูตลาว', ['8 ขอ←กอ + @บ้านพักเอกอัครราชทูตลาว']],
    ['{8} {ก} หารือกับ{ง} ณ บ้านพักเอกอัครราชทูตลาว', ['8 กอ←งอ + @บ้านพักเอกอัครราชทูตลาว']],
    ['{8} {ก} หารือกับนายพอ ดีงาม ณ บ้านพักเอกอัครราชทูตลาว', ['8 กอ←พอ + @บ้านพักเอกอัครราชทูตลาว']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

test('where someone is asked to come is not where they were met', () => {
  expect(
    toldMeetings('{8} {ข} เข้าพบ{ก} หารือเรื่องดอกไม้ และเชิญให้{ก} เดินทางไปร่วมพิธีเปิดงานดอกไม้ ณ เมืองซีอาน'),
  ).toEqual(['8 กอ←ขอ +']);
});
