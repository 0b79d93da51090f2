import { describe, expect, test } from 'vitest';
import { readRelease } from '../../../src/text/release/read-release';
import { writtenOut } from '../../fixtures/told-meetings';

/** The days of the meetings that a release lists, `?` where it tells none. */
function listed(words: string): string[] {
  const text = `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\n${writtenOut(words)}`;
  return readRelease(text, null).meetings.map((one) => one.from ?? '?');
}

describe('a meeting without a day', () => {
  test.each<[string, string[]]>([
    // It is not listed beside one with a day and people,
    ['{ก} หารือกับ{ข}\n{8} {จ} หารือกับ{ง}', ['2025-12-08']],
    ['{ก} หารือกับ{ข}\n{8} {จ} หารือกับ{ง}\n{5} {ม} หารือกับ{ง}', ['2025-12-08', '2025-12-05']],
    // but beside one that names no one, and alone,
    ['{ก} เป็นประธานการประชุม\nกรมสมมุติจัดนิทรรศการดอกไม้ เมื่อ{8} ณ สวนดอกจาน', ['?', '2025-12-08']],
    ['{ก} หารือกับ{ข}', ['?']],
    // unless it names a single person who received no one.
    ['{ก} ร่วมงานดอกไม้', []],
    ['{ก} เป็นประธานเปิดงานดอกไม้', ['?']],
  ])('%s', (words, days) => expect(listed(words)).toEqual(days));
});
