import { describe, expect, test } from 'vitest';
import { readRelease } from '../../src/text/read-release';

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

  test('is one of its own, whose day is not said', () =>
    expect(
      read(`${held} และเมื่อสัปดาห์ที่ผ่านมา ตนและคณะผู้บริหารกระทรวงพลังงาน ได้ไปเยือนญี่ปุ่น เพื่อดูดอกไม้`),
    ).toMatchObject([
      { from: '2025-12-08', host: 'กอ ดาวเรือง', guests: ['ขอ งาม'] },
      { from: null, host: null, guests: [], participants: ['กอ ดาวเรือง'] },
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
