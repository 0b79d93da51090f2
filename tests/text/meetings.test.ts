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
