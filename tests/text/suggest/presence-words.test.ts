import { describe, expect, test } from 'vitest';
import { readRelease } from '../../../src/text/release/read-release';
import { presenceWords } from '../../../src/text/suggest/presence-words';

/** Who is told to have been there, with the words that say so. */
function there(text: string): readonly string[] {
  const read = readRelease(text, { entities: [], releases: [] });
  const people = read.people.map(({ name }) => name);
  return presenceWords(text, read, { start: 0, end: text.length }, people).map(
    ({ people: who, says }) => `${who}: ${text.slice(says.start, says.end)}`,
  );
}

describe('words that say that somebody was there', () => {
  test.each<[string, readonly string[]]>([
    [
      'นายมานะ ดีมาก รัฐมนตรีว่าการกระทรวงสมมุติ เป็นประธานเปิดงาน',
      ['มานะ ดีมาก: นายมานะ ดีมาก รัฐมนตรีว่าการกระทรวงสมมุติ เป็นประธาน'],
    ],
    [
      'นายมานะ ดีมาก พร้อมด้วย นางมานี มานะ นำคณะเดินทางไปญี่ปุ่น',
      ['มานะ ดีมาก,มานี มานะ: นายมานะ ดีมาก พร้อมด้วย นางมานี มานะ นำคณะ'],
    ],
    // Of what somebody says, orders or plans no one was there by that.
    ['นายมานะ ดีมาก เปิดเผยว่า ได้ลงพื้นที่', []],
    ['นายมานะ ดีมาก มอบหมายให้กรมเข้าร่วมประชุม', []],
    ['นายมานะ ดีมาก มีกำหนดเดินทางไปญี่ปุ่น', []],
    ['นายมานะ ดีมาก จะเป็นประธาน', []],
    ['นายมานะ ดีมาก ดีใจ\nและเดินทางกลับ', []],
    [
      'Mr. Mana Deemak, Minister of Examples, visited the plant.',
      ['Mana Deemak: Mr. Mana Deemak, Minister of Examples, visited'],
    ],
  ])('%s', (text, wanted) => {
    expect(there(text)).toEqual(wanted);
  });
});
